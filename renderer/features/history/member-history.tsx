/** The history on a member's page: their record, and what was done to what is theirs. Of others it says nothing. */

import { useMemo } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import { countedOnlyIn, historyOfMember, type MemberPart } from '../../domain/member-history.ts';
import { relativesOf } from '../../domain/relationship.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { Change, ChangedRecords } from '../../domain/changes.ts';
import { fieldChanges } from './field-changes.ts';
import { markWords, standingWords } from './field-choices.ts';
import { fieldWords } from './field-words.ts';
import { tellingOf } from './history-lines.ts';
import { openingsOf, RecordEntries, type RecordEntry } from './record-history.tsx';
import { createNamer, type Namer } from './record-names.ts';
import { useHistory, type HistoryReading } from './use-history.ts';

export function MemberHistory({ id }: { readonly id: MemberId }) {
  const words = useWords();
  const reading = useHistory();
  const entries = useMemo(
    () => (reading === undefined ? undefined : entriesOf(id, reading, words)),
    [reading, words, id],
  );
  return <RecordEntries entries={entries} openings={openingsOf(reading?.history, 'members', id)} />;
}

export function entriesOf(id: MemberId, { history, records }: HistoryReading, words: Words): RecordEntry[] {
  const namer = createNamer(words, records);
  const telling = tellingOf(history, words, namer);
  const isCountedOnly = countedOnlyIn(records.find('members', id), records.all('memberships'));
  return historyOfMember(id, history, isCountedOnly).map(({ entry, parts }) => ({
    entry,
    what: telling.line(entry).what,
    details: [...new Set(parts.flatMap((part) => detailsOf(part, id, words, namer)))],
  }));
}

function detailsOf(part: MemberPart, id: MemberId, words: Words, namer: Namer): readonly string[] {
  const { say } = words;
  switch (part.type) {
    case 'Own':
      return fieldChanges(part.change, words, namer);
    case 'Theirs':
      return [...subjectOf(part.change, words, namer), ...fieldChanges(part.change, words, namer)];
    case 'Link':
      return relativesOf(id, [linkIn(part.change)]).map(({ standsAs }) => say(standingWords[standsAs]));
    case 'Mark':
      return [`${meetingIn(part, words, namer)}: ${say(markWords[part.mark])}`];
    case 'Team':
      return [
        say(part.isNamed ? 'history.teamNamed' : 'history.teamNoLonger', {
          meeting: meetingIn(part, words, namer),
        }),
      ];
  }
}

function linkIn({ before, after }: Change): ChangedRecords['relationships'] {
  return (after ?? before) as ChangedRecords['relationships'];
}

function meetingIn(
  { meeting }: Extract<MemberPart, { readonly type: 'Mark' | 'Team' }>,
  { sayDate }: Words,
  namer: Namer,
): string {
  return `${namer('groups', meeting.groupId)}, ${sayDate(meeting.date)}`;
}

/** What tells this record from the others of its kind; of an endorsement nothing: its words are the member's own. */
const telling: Readonly<Partial<Record<Change['table'], readonly string[]>>> = {
  memberships: ['groupId'],
  participations: ['sessionId'],
  consents: ['purpose', 'answer'],
  acceptances: ['version'],
  followUps: ['reason'],
};

function subjectOf({ table, before, after }: Change, words: Words, namer: Namer): readonly string[] {
  const record = { ...(after ?? before) } as Record<string, unknown>;
  const said = (telling[table] ?? []).flatMap((field) => {
    const known = fieldWords[table][field];
    const value = known?.sayValue(record[field], words, namer);
    return known === undefined || value === undefined
      ? []
      : words.say('history.set', { field: words.say(known.label), after: value });
  });
  return said;
}
