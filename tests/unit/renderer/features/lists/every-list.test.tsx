/**
 * Every list of the desk, as its own screen draws it: what goes on paper and into a file is what stands in its cells, in the same
 * columns and rows, however it is sorted and narrowed; nothing in the file is a formula; and a visitor's list names nobody.
 */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Holiday } from '../../../../../renderer/domain/holiday.ts';
import type { GroupId, MemberId, VenueId } from '../../../../../renderer/domain/ids.ts';
import { listNames, type ListName } from '../../../../../renderer/domain/list-names.ts';
import type { Programme } from '../../../../../renderer/domain/training.ts';
import { parseCsv } from '../../../../../renderer/exchange/parse-csv.ts';
import { writeCsv } from '../../../../../renderer/exchange/write-csv.ts';
import { GroupsList } from '../../../../../renderer/features/groups/groups-list.tsx';
import { readGroupRows } from '../../../../../renderer/features/groups/group-rows.ts';
import { tellingOf } from '../../../../../renderer/features/history/history-lines.ts';
import { HistoryTable } from '../../../../../renderer/features/history/history-table.tsx';
import { readKnownRecords } from '../../../../../renderer/features/history/known-records.ts';
import { createNamer } from '../../../../../renderer/features/history/record-names.ts';
import { MeetingsList } from '../../../../../renderer/features/meetings/meetings-list.tsx';
import { readMeetingRows } from '../../../../../renderer/features/meetings/meeting-rows.ts';
import { ConsentsMissingList } from '../../../../../renderer/features/members/consents-missing-list.tsx';
import { readMemberRows } from '../../../../../renderer/features/members/member-rows.ts';
import { MembersTable } from '../../../../../renderer/features/members/members-table.tsx';
import { readMissingRows } from '../../../../../renderer/features/members/missing-rows.ts';
import { NotAcceptedList } from '../../../../../renderer/features/members/not-accepted-list.tsx';
import { readNotAccepted } from '../../../../../renderer/features/members/not-accepted-rows.ts';
import { readTrainingLists } from '../../../../../renderer/features/trainings/session-rows.ts';
import { SessionsList } from '../../../../../renderer/features/trainings/sessions-list.tsx';
import { WhoNextList } from '../../../../../renderer/features/trainings/who-next-list.tsx';
import { readWhoNext } from '../../../../../renderer/features/trainings/who-next-read.ts';
import { GoContext } from '../../../../../renderer/session/places.tsx';
import { PreferencesProvider } from '../../../../../renderer/session/preferences.tsx';
import { PrintingProvider } from '../../../../../renderer/session/printing.tsx';
import { SessionProvider } from '../../../../../renderer/session/session-context.tsx';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { ListSheet } from '../../../../../renderer/sheets/list-sheet.tsx';
import type { ListLook, SeenTable } from '../../../../../renderer/ui/list-state.ts';
import type { RecordListProps } from '../../../../../renderer/ui/record-list.tsx';
import { seenTable } from '../../../../../renderer/ui/seen-table.ts';
import { activeChoices, choicesIn } from '../../../../../renderer/ui/table-filter.ts';
import { useListTable } from '../../../../../renderer/ui/use-list-table.ts';
import type { Language } from '../../../../../renderer/words/language.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { WordsProvider } from '../../../../../renderer/words/words-provider.tsx';
import {
  aConduct,
  aGroup,
  aMeeting,
  aMember,
  aMembership,
  aProgramme,
  aTrainingSession,
  aVenue,
  idOf,
} from '../../../../support/builders.ts';
import { deskForTests, testToday, type DeskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

/** What each screen hands to the one list of records; drawn without it, so that the screen's own columns are looked at. */
let handed: RecordListProps<unknown> | undefined;
vi.mock('../../../../../renderer/ui/record-list.tsx', () => ({
  RecordList: (props: RecordListProps<unknown>) => {
    handed = props;
    return null;
  },
}));

let desk: DeskForTests;
beforeAll(async () => {
  desk = await deskForTests();
  const { session } = desk;
  const venue = aVenue({ id: idOf<VenueId>(70), name: '+Zqhall', locality: '@Zqnagar' });
  await put(session, 'venues', venue);
  await put(session, 'conducts', aConduct({ effectiveOn: isoDate('2026-01-01') }));
  for (const [place, name] of [
    [1, '=Zqasha'],
    [2, '-Zqbhanu'],
    [3, 'Zqchitra'],
  ] as const)
    await put(
      session,
      'members',
      aMember({
        ...{ id: idOf<MemberId>(place), calledBy: name, fullNameLatin: `${name} Zqkulkarni` },
        ...{
          path: [{ step: 'interested', on: isoDate('2026-02-01') }],
          fullNameDevanagari: undefined,
          locality: '@Zqnagar',
          joinedOn: isoDate(`2025-0${String(place)}-04`),
        },
      }),
    );
  for (const [place, name] of [
    [80, '=Zqcircle'],
    [81, 'Zqevening'],
  ] as const) {
    const group = aGroup({ id: idOf<GroupId>(place), name, venueId: venue.id });
    await put(session, 'groups', group);
    const membership = { memberId: idOf<MemberId>(place - 79), groupId: group.id };
    await put(session, 'memberships', aMembership({ ...membership, joinedOn: isoDate('2026-01-01') }));
    for (const date of ['2026-10-03', '2026-12-05'])
      await put(
        session,
        'meetings',
        aMeeting({ groupId: group.id, venueId: venue.id, date: isoDate(date), status: { type: 'planned' } }),
      );
  }
  const programme = aProgramme({ id: idOf<Programme['id']>(90), name: '@Zqorientation' });
  await put(session, 'programmes', programme);
  const left = await put(session, 'holidays', {
    ...{ id: idOf<Holiday['id']>(60), date: isoDate('2027-01-26'), name: '=Zqholiday' },
  });
  expect(left.ok && (await undoEntry(session, left.value.entryId)).ok).toBe(true);
  for (const [date, status] of [
    ['2026-03-01', 'closed'],
    ['2026-12-01', 'planned'],
  ] as const)
    await put(
      session,
      'sessions',
      aTrainingSession({ programmeId: programme.id, dates: [isoDate(date)], status }),
    );
});

beforeEach(() => {
  handed = undefined;
  desk.session.visitor.change('nobody');
});

const NoViews = () => null;

/** Each list's own screen; a list that is added is asked for here by its type. */
const screens: Readonly<Record<ListName, (language: Language) => Promise<ReactNode>>> = {
  members: async () => (
    <MembersTable
      rows={await readMemberRows(desk.session.shown, testToday)}
      showsArchived={false}
      Views={NoViews}
    />
  ),
  groups: async () => (
    <GroupsList rows={await readGroupRows(desk.session.shown, testToday)} Views={NoViews} />
  ),
  meetings: async () => <MeetingsList rows={await readMeetingRows(desk.session.shown)} Views={NoViews} />,
  sessions: async () => (
    <SessionsList rows={(await readTrainingLists(desk.session.shown, testToday)).sessions} Views={NoViews} />
  ),
  whoNext: async () => <WhoNextList rows={(await readWhoNext(desk.session.shown, testToday)).rows} />,
  history: async (language) => {
    const { shown } = desk.session;
    const [entries, words] = [await shown.all('history'), createWords(language)];
    const telling = tellingOf(entries, words, createNamer(words, await readKnownRecords(shown)));
    return <HistoryTable entries={entries} telling={telling} isEmpty={false} onOpen={() => undefined} />;
  },
  notAccepted: async () => (
    <NotAcceptedList rows={(await readNotAccepted(desk.session.shown, testToday)).rows} />
  ),
  consentsMissing: async () => (
    <ConsentsMissingList
      rows={await readMissingRows(desk.session.shown, testToday, 'membership')}
      about="membership"
    />
  ),
};

function onDesk(screen: ReactNode, language: Language): string {
  return renderToStaticMarkup(
    <WordsProvider language={language}>
      <PreferencesProvider initial={{ language: null }} shell={desk.shell}>
        <SessionProvider session={desk.session}>
          <GoContext value={() => undefined}>
            <PrintingProvider>{screen}</PrintingProvider>
          </GoContext>
        </SessionProvider>
      </PreferencesProvider>
    </WordsProvider>,
  );
}

interface Seen {
  /** Cells as they stand on the screen, in words. */
  readonly onScreen: readonly (readonly string[])[];
  readonly seen: SeenTable;
}

async function listOf(list: ListName, language: Language): Promise<RecordListProps<unknown>> {
  onDesk(await screens[list](language), language);
  if (handed === undefined) throw new Error(`${list} draws no list`);
  return handed;
}

function look(props: RecordListProps<unknown>, wanted: Partial<ListLook>, language: Language): Seen {
  const { columns, rows, label, mayLeave } = props;
  const every = columns.map(({ id }) => id);
  const whole: ListLook = {
    ...{ columns: every, widths: {}, sort: undefined, typed: '', chosen: {} },
    ...wanted,
  };
  const found: Seen[] = [];
  const Probe = () => {
    const table = useListTable(rows, columns, whole, undefined, false);
    const chips = activeChoices(columns, whole.chosen);
    found.push({
      onScreen: table.rows
        .filter(mayLeave ?? (() => true))
        .map((row) => table.visible.map(({ cell }) => textIn(onDesk(cell(row), language)))),
      seen: seenTable(label, { table, picked: [], chips, typed: '', mayLeave }),
    });
    return null;
  };
  renderToStaticMarkup(<Probe />);
  const [first] = found;
  if (first === undefined) throw new Error('nothing was drawn');
  return first;
}

function textIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&');
}

/** Two lines of a cell are one on paper, with a point between: only the words are compared, not what stands between them. */
function wordsOf(cell: string): string {
  return (cell.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

const wordsOfAll = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(wordsOf));

const languages = ['en', 'mr', 'hi'] as const;

test.each(listNames)(
  'the list “%s” leaves as it is seen, in each language, however it is sorted',
  async (list) => {
    for (const language of languages) {
      const props = await listOf(list, language);
      const ids = props.columns.map(({ id }) => id);
      expect(props.rows.length).toBeGreaterThan(0);
      // How rows are sorted depends on no language of the desk.
      const sorts = language === 'en' ? ids : ids.slice(0, 1);
      for (const direction of ['ascending', 'descending'] as const)
        for (const column of sorts) {
          const { onScreen, seen } = look(props, { sort: { column, direction } }, language);
          expect(seen.columns.map(({ heading }) => heading)).toEqual(
            props.columns.map(({ header }) => header),
          );
          expect(wordsOfAll(seen.rows), `${list} by ${column}`).toEqual(wordsOfAll(onScreen));
        }
      // Fewer columns, and in another order.
      const turned = ids.toReversed().slice(0, 2);
      const { seen, onScreen } = look(props, { columns: turned }, language);
      expect(seen.columns).toHaveLength(onScreen[0]?.length ?? 0);
      expect(wordsOfAll(seen.rows)).toEqual(wordsOfAll(onScreen));
    }
  },
);

test.each(listNames)(
  'the list “%s” leaves as narrowed as it is, by each choice of each filter, and says so',
  async (list) => {
    const props = await listOf(list, 'en');
    for (const { id, filter } of props.columns)
      for (const { id: choice, label } of filter === undefined ? [] : choicesIn(filter)) {
        const { seen, onScreen } = look(props, { chosen: { [id]: [choice] } }, 'en');
        expect(wordsOfAll(seen.rows)).toEqual(wordsOfAll(onScreen));
        expect(seen.rows.length).toBeLessThanOrEqual(props.rows.length);
        expect(seen.narrowedBy.join()).toContain(label);
      }
  },
);

test.each(listNames)(
  'no cell of the list “%s” is a formula in the file, and all of them stand on the sheet',
  async (list) => {
    const { seen } = look(await listOf(list, 'en'), {}, 'en');
    const bytes = writeCsv([seen.columns.map(({ heading }) => heading), ...seen.rows]);
    const parsed = parseCsv(bytes);
    const cells = parsed.rows.slice(1);
    expect(cells).toHaveLength(seen.rows.length);
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(wordsOfAll(cells)).toEqual(wordsOfAll(seen.rows));
    const paper = textIn(
      renderToStaticMarkup(
        <WordsProvider language="en">
          <ListSheet list={{ ...seen, sender: 'Box 14', date: testToday }} />
        </WordsProvider>,
      ),
    );
    for (const cell of seen.rows.flat()) expect(wordsOf(paper)).toContain(wordsOf(cell));
  },
);

test.each(listNames)(
  'a visitor reads nobody’s name in the list “%s”, on the screen or in what would leave',
  async (list) => {
    desk.session.visitor.change('initials');
    const { seen, onScreen } = look(await listOf(list, 'en'), {}, 'en');
    expect(JSON.stringify([seen.rows, onScreen])).not.toMatch(/zqasha|zqbhanu|zqchitra|zqkulkarni/i);
  },
);
