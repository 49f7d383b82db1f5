/** Everything the office holds about one member, in words and in order, for the member: and nothing of anybody else. */

import type { HistoryEntry } from '../../domain/history.ts';
import type { MemberId } from '../../domain/ids.ts';
import { teamIds } from '../../domain/meeting-team.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { relativesOf } from '../../domain/relationship.ts';
import { textScrub } from '../../domain/scrub/scrub-text.ts';
import { traitsOf } from '../../domain/scrub/traits.ts';
import type { Reading } from '../../session/session.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/say.ts';
import { markWords, standingWords } from './field-choices.ts';
import { readKnownRecords, type KnownRecords } from './known-records.ts';
import { namesNobodyElse, notSaid, ownFieldWords, ownTables, type OwnTable } from './own-field-words.ts';
import { createNamer, type Namer } from './record-names.ts';
import { tableWords } from './table-words.ts';

/** What it is, and what is recorded; the first cell is empty where the second goes on. */
export type OwnRow = readonly [what: string, recorded: string];

export interface OwnRecordRead {
  readonly member: Member;
  /** Whose names are left out: also of those whose records no screen shows. */
  readonly everybody: readonly Member[];
  readonly records: KnownRecords;
  readonly history: readonly HistoryEntry[];
}

/** Null when there is no such member any more. `sealed` gives the members as they are, also those who are sealed. */
export async function readOwnRecord(
  store: Reading,
  id: MemberId,
  sealed: Pick<Reading, 'all'> = store,
): Promise<OwnRecordRead | null> {
  const member = await store.get('members', id);
  if (member === undefined) return null;
  const everybody = await sealed.all('members');
  return { member, everybody, records: await readKnownRecords(store), history: await store.all('history') };
}

/** The one they like to read, as far as the records say; else the desk's. */
export function languageOf({ languages = [], preferredScript }: Member, desk: Language): Language {
  const own = languages.find((each) => each === 'mr' || each === 'hi' || each === 'en');
  return own ?? (preferredScript === 'devanagari' ? 'mr' : desk);
}

export function ownRows(read: OwnRecordRead, words: Words): OwnRow[] {
  const { member, records, history } = read;
  const say = sayerOf(read, words);
  const tables = ownTables.flatMap((table) =>
    rowsOf(table, recordsOf(table, member.id, records), say, words),
  );
  return [
    ...tables,
    ...attendance(member.id, records.all('meetings'), say, words),
    ...seen(member.id, history, words),
  ].flatMap(([what, recorded]) => wrapped(what, recorded));
}

interface Saying {
  readonly namer: Namer;
  /** Other people's names and numbers in what was typed about this one. */
  readonly withoutOthers: (text: string) => string;
}

function sayerOf({ member, everybody, records }: OwnRecordRead, words: Words): Saying {
  const others = everybody.filter(({ id }) => id !== member.id);
  const traits = traitsOf(others);
  const own = new Set(Object.values(traitsOf([member])).flat());
  const isOthers = (text: string) => !own.has(text);
  const scrub = textScrub({
    names: traits.names.filter(isOthers),
    numbers: traits.numbers.filter(isOthers),
    emails: traits.emails.filter(isOthers),
    phones: traits.phones.filter(isOthers),
  });
  return { namer: createNamer(words, records), withoutOthers: (text) => scrub.note(text) };
}

function recordsOf(table: OwnTable, id: MemberId, records: KnownRecords): readonly object[] {
  if (table === 'members') return records.all('members').filter((each) => each.id === id);
  if (table === 'relationships') return relativesOf(id, records.all('relationships')).map(linkOf);
  return records.all(table).filter(({ memberId }) => memberId === id);
}

/** From their side, and without the other's id. */
function linkOf({ relationship, standsAs }: ReturnType<typeof relativesOf>[number]): object {
  const { since, until, knownTo } = relationship;
  return { standsAs, since, until, knownTo };
}

/** The member's own record is a line a field; of the others each is a line. */
function rowsOf(table: OwnTable, records: readonly object[], saying: Saying, words: Words): OwnRow[] {
  return records.flatMap((record) => {
    const fields = fieldsOf(table, record, saying, words);
    if (table === 'members') return fields;
    const standsAs = (record as { standsAs?: keyof typeof standingWords }).standsAs;
    const first = standsAs === undefined ? [] : [words.say(standingWords[standsAs])];
    const said = [...first, ...fields.map(([label, value]) => `${label}: ${value}`)];
    return [[words.say(tableWords[table]), said.join(' · ')] as const];
  });
}

function fieldsOf(table: OwnTable, record: object, { namer, withoutOthers }: Saying, words: Words): OwnRow[] {
  return Object.entries(record).flatMap(([field, value]): OwnRow[] => {
    const isNothing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    if (isNothing || field === 'standsAs' || notSaid[table].includes(field)) return [];
    const known = ownFieldWords(table, field);
    if (known === undefined) return [[words.say('history.fieldOther'), words.say('own.newer')]];
    const said = known.sayValue(value, words, namer);
    return said === undefined
      ? []
      : [[words.say(known.label), namesNobodyElse(table, field) ? said : withoutOthers(said)]];
  });
}

function attendance(id: MemberId, meetings: readonly Meeting[], { namer }: Saying, words: Words): OwnRow[] {
  const { say, sayDate } = words;
  return [...meetings]
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .flatMap((meeting): OwnRow[] => {
      const { date, groupId, register } = meeting;
      const mark = register.lines.find(({ memberId }) => memberId === id)?.mark;
      const isNamed = teamIds(meeting).includes(id);
      if (mark === undefined && !isNamed) return [];
      const said = [
        `${sayDate(date)} · ${namer('groups', groupId)}`,
        ...(mark === undefined ? [] : [say(markWords[mark])]),
        ...(isNamed ? [say('own.carried')] : []),
      ];
      return [[say('app.meetings'), said.join(' · ')]];
    });
}

/** How often the record was changed and opened to be read, and when last. By whom is the office's to answer for. */
function seen(id: MemberId, history: readonly HistoryEntry[], { say, sayInstant }: Words): OwnRow[] {
  const changed = history.filter(({ changes }) => changes.some((change) => change.id === id));
  const seenBy = history.filter((entry) => entry.opened?.id === id);
  const [printed, opened] = [true, false].map((isPrinted) =>
    seenBy.filter(({ command }) => (command === 'printedRecord') === isPrinted),
  );
  const row = (
    entries: readonly HistoryEntry[] = [],
    what: 'own.changed' | 'own.opened' | 'own.printed',
  ): OwnRow[] => {
    const last = entries.at(-1);
    return last === undefined
      ? []
      : [[say('app.history'), say(what, { count: entries.length, date: sayInstant(last.at) })]];
  };
  return [...row(changed, 'own.changed'), ...row(opened, 'own.opened'), ...row(printed, 'own.printed')];
}

/** Letters of one line of the sheet at its ordinary size. */
const lineLength = 78;

function wrapped(what: string, recorded: string): OwnRow[] {
  const lines: string[] = [];
  let line = '';
  for (const word of recorded.split(/\s+/u)) {
    if (line !== '' && line.length + word.length >= lineLength) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((text, at) => [at === 0 ? what : '', text] as const);
}
