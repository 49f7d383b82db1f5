/** What goes on paper and into a file is what stood on the screen: the columns in their order, the rows in theirs, and nobody sealed. */

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { GroupId, MemberId } from '../../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { memberColumns } from '../../../../../renderer/features/members/member-columns.tsx';
import { readMemberRows, type MemberRow } from '../../../../../renderer/features/members/member-rows.ts';
import { isForPaper } from '../../../../../renderer/features/members/members-table.tsx';
import { readNotAccepted } from '../../../../../renderer/features/members/not-accepted-rows.ts';
import { readMissingRows } from '../../../../../renderer/features/members/missing-rows.ts';
import { writeCsv } from '../../../../../renderer/exchange/write-csv.ts';
import { ListSheet } from '../../../../../renderer/sheets/list-sheet.tsx';
import type { ListLook, SeenTable } from '../../../../../renderer/ui/list-state.ts';
import { pickedOf } from '../../../../../renderer/ui/row-picks.ts';
import { seenTable } from '../../../../../renderer/ui/seen-table.ts';
import { activeChoices } from '../../../../../renderer/ui/table-filter.ts';
import { useListTable } from '../../../../../renderer/ui/use-list-table.ts';
import type { Digits } from '../../../../../renderer/words/digits.ts';
import type { Language } from '../../../../../renderer/words/language.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { WordsProvider } from '../../../../../renderer/words/words-provider.tsx';
import { aConduct, aGroup, aMember, aMembership, idOf } from '../../../../support/builders.ts';
import { deskForTests, testToday, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const group = aGroup({ id: idOf<GroupId>(90), name: 'Kothrud Caregivers' });
const named = (place: number, calledBy: string, fields: Partial<Member> = {}) =>
  aMember({
    ...{ id: idOf<MemberId>(place), calledBy, number: memberNumber(place), roles: ['caregiver'] },
    ...{ fullNameLatin: undefined, fullNameDevanagari: undefined },
    ...fields,
  });
const asha = named(1, 'Asha', { joinedOn: isoDate('2025-03-09'), locality: 'Aundh' });
const bhanu = named(2, '=Bhanu', { joinedOn: isoDate('2024-01-02'), locality: 'Wakad' });
const chitra = named(3, 'Chitra', { roles: ['volunteer'], locality: 'Aundh' });
const dilip = named(4, 'Dilip', { archivedOn: isoDate('2026-02-01'), locality: 'Wakad' });
const sealed = named(5, 'Zqcanary', {
  number: memberNumber(777),
  eraseOn: isoDate('2026-12-20'),
  locality: 'Zqcanarynagar',
  phones: [{ number: '+919822012345', safeToCall: 'yes', mayLeaveMessage: false }],
});

let desk: DeskForTests;
beforeAll(async () => {
  desk = await deskForTests();
  await put(desk.session, 'groups', group);
  await put(desk.session, 'conducts', aConduct({ effectiveOn: isoDate('2026-01-01') }));
  for (const member of [asha, bhanu, chitra, dilip, sealed]) await put(desk.session, 'members', member);
  for (const { id } of [asha, sealed])
    await put(
      desk.session,
      'memberships',
      aMembership({ memberId: id, groupId: group.id, part: 'facilitator', joinedOn: isoDate('2026-01-01') }),
    );
});

interface Seeing {
  readonly look?: Partial<ListLook>;
  readonly picked?: readonly Member[];
  readonly showsAll?: boolean;
  readonly language?: Language;
  readonly digits?: Digits;
}

interface Seen {
  /** The ids of the rows on the screen. */
  readonly onScreen: readonly string[];
  readonly seen: SeenTable;
}

/** The list of members as its screen draws it, and what it hands over to paper and files. */
async function see(seeing: Seeing = {}): Promise<Seen> {
  const { look = {}, picked = [], showsAll = false, language = 'en', digits = 'latin' } = seeing;
  const words = createWords(language, digits);
  const all = await readMemberRows(desk.session.shown, testToday);
  const rows = showsAll ? all : all.filter(({ isSealed }) => !isSealed);
  const columns = memberColumns(words, rows, { year: 2026, showsArchived: showsAll });
  const whole: ListLook = { columns: undefined, widths: {}, sort: undefined, typed: '', chosen: {}, ...look };
  const found: Seen[] = [];
  function Probe() {
    const finder = ({ member }: MemberRow) => member.calledBy.toLowerCase().includes(whole.typed);
    const table = useListTable(rows, columns, whole, whole.typed === '' ? undefined : finder, false);
    const ids = new Set(picked.map(({ id }) => id as string));
    const picks = pickedOf(table.rows, ({ member }) => member.id, { ids, before: ids, anchor: null });
    const chips = activeChoices(columns, whole.chosen);
    const seen = { table, picked: picks, chips, typed: whole.typed, mayLeave: isForPaper };
    found.push({
      onScreen: table.rows.map(({ member }) => member.id),
      seen: seenTable(words.say('members.title'), seen),
    });
    return null;
  }
  renderToStaticMarkup(<Probe />);
  const [first] = found;
  if (first === undefined) throw new Error('nothing was drawn');
  return first;
}

const firstCells = ({ rows }: SeenTable) => rows.map(([first]) => first);
const idsOf = (members: readonly Member[]) => members.map(({ id }) => id);

function onPaper(seen: SeenTable, language: Language = 'en', digits: Digits = 'latin'): string {
  return renderToStaticMarkup(
    <WordsProvider language={language} digits={digits}>
      <ListSheet list={{ ...seen, sender: 'Box 14', date: testToday }} />
    </WordsProvider>,
  ).replace(/<[^>]*>/g, '|');
}

function inFile({ columns, rows }: SeenTable): string[] {
  const text = new TextDecoder().decode(writeCsv([columns.map(({ heading }) => heading), ...rows]));
  return text.split('\r\n');
}

test('the chosen columns come in their order and the rows as they are sorted, on paper and in the file', async () => {
  const columns = ['name', 'joined', 'roles'];
  const { onScreen, seen } = await see({
    look: { columns, sort: { column: 'joined', direction: 'ascending' } },
  });
  expect(onScreen).toEqual(idsOf([chitra, bhanu, asha]));
  expect(seen.columns.map(({ heading }) => heading)).toEqual(['Name', 'Joined on', 'Roles']);
  expect(firstCells(seen)).toEqual(['Chitra', '=Bhanu', 'Asha']);
  expect(inFile(seen)).toEqual([
    'Name,Joined on,Roles',
    'Chitra,,Volunteer',
    `'=Bhanu,"${createWords('en').sayDate('2024-01-02')}",Caregiver`.replace(/"([^",]*)"/, '$1'),
    `Asha,${createWords('en').sayDate('2025-03-09')},Caregiver`,
    '',
  ]);
  const paper = onPaper(seen);
  const places = ['Name', 'Joined on', 'Roles', 'Chitra', '=Bhanu', 'Asha'].map((word) =>
    paper.indexOf(`|${word}|`),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('a narrowed list leaves as it was narrowed, and says so; of chosen rows only those that are seen', async () => {
  const look = { chosen: { locality: ['Aundh'] }, typed: 'a' };
  const { seen } = await see({ look });
  expect(firstCells(seen)).toEqual(['Asha', 'Chitra']);
  expect(seen.narrowedBy).toEqual(['Locality: Aundh', '“a”']);
  expect(onPaper(seen)).toContain('Locality: Aundh · “a”');
  expect(firstCells((await see({ look, picked: [chitra, bhanu] })).seen)).toEqual(['Chitra']);
});

test('it leaves in the language and the digits of the desk', async () => {
  const columns = ['name', 'joined', 'roles'];
  const { seen } = await see({ look: { columns }, language: 'mr', digits: 'devanagari' });
  const [, , row = []] = inFile(seen).map((line) => line.split(','));
  expect(seen.title).toBe(createWords('mr').say('members.title'));
  expect(row).toContain(createWords('mr', 'devanagari').sayDate('2025-03-09'));
  expect(row).toContain(createWords('mr').say('members.roleCaregiver'));
  expect(row.join()).not.toMatch(/[0-9]/);
  expect(onPaper(seen, 'mr', 'devanagari')).toContain('२०२५');
});

test('whoever is archived leaves with the list only where it shows them: narrowed to them, or with everybody', async () => {
  const archived = ['name', 'archived'];
  expect((await see()).onScreen).toEqual(idsOf([bhanu, asha, chitra]));
  const narrowed = await see({ look: { columns: archived, chosen: { archived: ['archived'] } } });
  expect(narrowed.onScreen).toEqual([dilip.id]);
  expect(narrowed.seen.rows).toEqual([['Dilip', createWords('en').sayDate('2026-02-01')]]);
  const all = await see({ showsAll: true });
  expect(new Set(all.onScreen)).toEqual(new Set(idsOf([asha, bhanu, chitra, dilip, sealed])));
  expect(firstCells(all.seen)).toEqual(expect.arrayContaining(['Dilip']));
});

test('whoever is sealed is on no paper and in no file, also when they are seen and chosen, and their row tells nothing', async () => {
  const columns = ['name', 'number', 'roles', 'groups', 'calling', 'locality', 'register'];
  const all = await see({ showsAll: true, look: { columns } });
  expect(all.onScreen).toContain(sealed.id);
  const none = await see({ showsAll: true, look: { columns }, picked: [sealed] });
  for (const { seen } of [all, none]) {
    for (const text of [onPaper(seen), inFile(seen).join('\n')]) {
      expect(text).not.toMatch(/zqcanary|98220/i);
      expect(text).not.toContain(sealed.number);
    }
  }
  expect(none.seen.rows).toEqual([]);
  const byRole = await see({ showsAll: true, look: { chosen: { roles: ['caregiver'] } } });
  expect(byRole.onScreen).not.toContain(sealed.id);
  const byCalling = await see({ showsAll: true, look: { chosen: { calling: ['yes', 'noPhone'] } } });
  expect(byCalling.onScreen).not.toContain(sealed.id);
});

test('what members do in their groups is not told of whoever is sealed, and no list waits for their answer', async () => {
  const { shown } = desk.session;
  const parts = (await shown.all('memberships')).map(({ memberId, part }) => [memberId, part]);
  expect(parts).toEqual(
    expect.arrayContaining([
      [asha.id, 'facilitator'],
      [sealed.id, 'member'],
    ]),
  );
  const notAccepted = await readNotAccepted(shown, testToday);
  const missing = await readMissingRows(shown, testToday, 'membership');
  for (const rows of [notAccepted.rows, missing])
    expect(new Set(rows.map(({ who }) => who.member.id))).toEqual(new Set(idsOf([asha, bhanu, chitra])));
});
