/** The list of missing consents; a row opens its member where the answer is recorded. */

import { useMemo } from 'react';
import { consentPurposes } from '../../domain/consent.ts';
import { whysMissing, type WhyMissing } from '../../domain/may-do.ts';
import type { Doing } from '../../domain/missing-consents.ts';
import { useList } from '../../session/use-list.ts';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { purposeWords } from './member-words.ts';
import type { MissingAbout, MissingRow } from './missing-rows.ts';
import { WhoList } from './who-list.tsx';

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
  const from = useMemo(() => ({ screen: 'consentsMissing', id: about }) as const, [about]);
  return (
    <WhoList
      label={say('consents.missingTitle')}
      state={useList('consentsMissing', { from })}
      rows={rows}
      rowId={idOfRow}
      columns={useMemo(() => columnsOf(words), [words])}
      sayCount={(found, count) =>
        found === count
          ? say('consents.missingCount', { count })
          : say('consents.missingFound', { found, count })
      }
      leadsTo="consents"
      empty={say('consents.noneMissing')}
    />
  );
}

function idOfRow({ missing: { memberId, purpose } }: MissingRow): string {
  return `${memberId} ${purpose}`;
}

function columnsOf({ say }: Words): readonly TableColumn<MissingRow>[] {
  const sayDoing = ({ missing: { doing } }: MissingRow) =>
    doing === undefined ? '' : say(doingWords[doing]);
  return [
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
