/** The list of missing consents; a row opens its member where the answer is recorded. */

import { useMemo } from 'react';
import { consentPurposes } from '../../domain/consent.ts';
import { whysMissing, type WhyMissing } from '../../domain/may-do.ts';
import type { Doing } from '../../domain/missing-consents.ts';
import { useGo } from '../../session/places.tsx';
import { useList } from '../../session/use-list.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { purposeWords } from './member-words.ts';
import type { MissingAbout, MissingRow } from './missing-rows.ts';
import { whoColumns, whoFinder } from './who-columns.tsx';

const whyWords: Readonly<Record<WhyMissing, WordId>> = {
  neverAsked: 'consents.whyNeverAsked',
  withdrawn: 'consents.whyWithdrawn',
  notTheirs: 'consents.whyNotTheirs',
};
const doingWords: Readonly<Record<Doing, WordId>> = {
  recordKept: 'consents.doingRecord',
  callPlanned: 'consents.doingCall',
  effortShared: 'consents.doingEffort',
};

export interface ConsentsMissingListProps {
  readonly rows: readonly MissingRow[];
  readonly about: MissingAbout;
}

export function ConsentsMissingList({ rows, about }: ConsentsMissingListProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const from = useMemo(() => ({ screen: 'consentsMissing', id: about }) as const, [about]);
  const state = useList('consentsMissing', { from });
  const columns = useMemo(() => columnsOf(words, rows), [words, rows]);
  const finder = useMemo(() => whoFinder(rows), [rows]);
  return (
    <RecordList
      label={say('consents.missingTitle')}
      state={state}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      find={{
        label: say('members.find'),
        finder,
        nothing: (wanted) => (
          <EmptyState icon="search" title={say('members.nobodyFound', { text: wanted })} />
        ),
      }}
      sayCount={(found, count) =>
        found === count
          ? say('consents.missingCount', { count })
          : say('consents.missingFound', { found, count })
      }
      onOpen={({ who }) => go({ screen: 'member', id: who.member.id, at: 'consents' })}
      empty={<EmptyState icon="check" title={say('consents.noneMissing')} />}
      isTall
    />
  );
}

function idOfRow({ missing: { memberId, purpose } }: MissingRow): string {
  return `${memberId} ${purpose}`;
}

function columnsOf(words: Words, rows: readonly MissingRow[]): readonly TableColumn<MissingRow>[] {
  const { say } = words;
  const sayDoing = ({ missing: { doing } }: MissingRow) =>
    doing === undefined ? '' : say(doingWords[doing]);
  return [
    ...whoColumns(words, rows),
    {
      id: 'purpose',
      header: say('consents.columnPurpose'),
      cell: ({ missing }) => say(purposeWords[missing.purpose]),
      filter: {
        choices: consentPurposes.map((id) => ({ id, label: say(purposeWords[id]) })),
        of: ({ missing }) => [missing.purpose],
      },
      width: 9,
    },
    {
      id: 'why',
      header: say('consents.columnWhy'),
      cell: ({ missing }) => say(whyWords[missing.why]),
      filter: {
        choices: whysMissing.map((id) => ({ id, label: say(whyWords[id]) })),
        of: ({ missing }) => [missing.why],
      },
      width: 9,
    },
    { id: 'doing', header: say('consents.columnDoing'), cell: sayDoing, width: 12 },
  ];
}
