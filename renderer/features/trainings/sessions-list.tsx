/** The sessions of all programmes, one a row; a row opens its session. */

import { useMemo } from 'react';
import type { ComponentType } from 'react';
import { compareNames } from '../../domain/names.ts';
import { firstDay, sessionPhases } from '../../domain/training-session.ts';
import { programmeKinds } from '../../domain/training.ts';
import { useGo } from '../../session/places.tsx';
import { useList } from '../../session/use-list.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { ListToolProps } from '../../ui/list-state.ts';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { SessionRow } from './session-rows.ts';
import { daysOf, placeOf } from './training-facts.ts';
import { kindWords, phaseTones, phaseWords } from './training-words.ts';

/** Where the list is, for the way back to it. */
const here = { screen: 'trainings' } as const;

export interface SessionsListProps {
  readonly rows: readonly SessionRow[];
  /** Saved views, lent by features/lists. */
  readonly Views: ComponentType<ListToolProps>;
}

export function SessionsList({ rows, Views }: SessionsListProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const state = useList('sessions', { from: here });
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <RecordList
      label={say('trainings.sessions')}
      state={state}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      find={{
        label: say('trainings.find'),
        finder: rowFinder,
        nothing: (wanted) => (
          <EmptyState icon="search" title={say('trainings.noneFound', { text: wanted })} />
        ),
      }}
      sayCount={(found, count) =>
        found === count ? say('trainings.count', { count }) : say('trainings.countFound', { found, count })
      }
      onOpen={({ session }) => go({ screen: 'session', id: session.id })}
      Views={Views}
      empty={<p>{say('trainings.noOpenSessions')}</p>}
    />
  );
}

function idOfRow({ session }: SessionRow): string {
  return session.id;
}

function rowFinder(wanted: string): (row: SessionRow) => boolean {
  const plain = wanted.toLocaleLowerCase();
  return ({ session, programme, venue }) =>
    [programme?.name, placeOf(session, venue)].some((text) => text?.toLocaleLowerCase().includes(plain));
}

function columnsOf(words: Words): readonly TableColumn<SessionRow>[] {
  const { say, sayNumber } = words;
  const nameOf = ({ programme }: SessionRow) => programme?.name ?? say('trainings.programmeGone');
  return [
    {
      id: 'programme',
      header: say('trainings.programme'),
      cell: nameOf,
      compare: (one, other) => compareNames(nameOf(one), nameOf(other)),
      width: 11,
      grow: 2,
    },
    {
      id: 'kind',
      header: say('trainings.kind'),
      cell: ({ programme }) => (programme === undefined ? '' : say(kindWords[programme.kind])),
      filter: {
        choices: programmeKinds.map((id) => ({ id, label: say(kindWords[id]) })),
        of: ({ programme }) => (programme === undefined ? [] : [programme.kind]),
      },
      width: 8,
    },
    {
      id: 'days',
      header: say('trainings.columnDays'),
      cell: ({ session }) => daysOf(session, words),
      compare: (one, other) => firstDay(one.session).localeCompare(firstDay(other.session)),
      width: 16,
    },
    {
      id: 'place',
      header: say('trainings.columnPlace'),
      cell: ({ session, venue }) => placeOf(session, venue) ?? '',
      width: 8,
    },
    {
      id: 'state',
      header: say('trainings.columnState'),
      cell: ({ phase }) => <Badge tone={phaseTones[phase]}>{say(phaseWords[phase])}</Badge>,
      text: ({ phase }) => say(phaseWords[phase]),
      filter: {
        choices: sessionPhases.map((id) => ({ id, label: say(phaseWords[id]) })),
        of: ({ phase }) => [phase],
      },
      width: 8.5,
      grow: 0,
    },
    {
      id: 'participants',
      header: say('trainings.participants'),
      cell: ({ session: { capacity }, participants }) =>
        capacity === undefined
          ? sayNumber(participants)
          : say('sessions.ofCapacity', { taken: participants, capacity }),
      compare: (one, other) => one.participants - other.participants,
      width: 6,
      grow: 0,
      align: 'end',
    },
  ];
}
