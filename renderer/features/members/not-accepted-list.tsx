/** The list of those who have not accepted the code of conduct that holds; a row opens its member. */

import { useMemo } from 'react';
import { mayChange } from '../../domain/staff.ts';
import { useSession } from '../../session/session-context.tsx';
import { useBegunPicks } from '../../session/use-begun-picks.ts';
import { useList } from '../../session/use-list.ts';
import { noPicks } from '../../ui/row-picks.ts';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { acceptancePart } from './acceptance-form.tsx';
import { AcceptMany } from './accept-many.tsx';
import type { NotAcceptedRow } from './not-accepted-rows.ts';
import { WhoList } from './who-list.tsx';

/** Where the list is, for the way back to it. */
const here = { screen: 'notAccepted' } as const;

export function NotAcceptedList({ rows }: { readonly rows: readonly NotAcceptedRow[] }) {
  const words = useWords();
  const { say } = words;
  const maySave = mayChange(useSession().staff.role);
  const state = useList('notAccepted', { from: here });
  useBegunPicks(here, acceptancePart, state.setPicks);
  return (
    <WhoList
      label={say('consents.notAcceptedTitle')}
      state={state}
      rows={rows}
      rowId={idOfRow}
      columns={useMemo(() => columnsOf(words), [words])}
      sayCount={(found, count) =>
        found === count ? say('members.count', { count }) : say('members.countFound', { found, count })
      }
      leadsTo="conduct"
      actions={(picked) =>
        maySave && (
          <AcceptMany members={picked.map(({ who }) => who.member)} onDone={() => state.setPicks(noPicks)} />
        )
      }
      empty={say('consents.everybodyAccepted')}
    />
  );
}

function idOfRow({ who }: NotAcceptedRow): string {
  return who.member.id;
}

function columnsOf({ say, sayDate }: Words): readonly TableColumn<NotAcceptedRow>[] {
  return [
    {
      id: 'stand',
      header: say('consents.columnStand'),
      cell: ({ earlier }) =>
        earlier === undefined
          ? say('consents.neverAccepted')
          : `${say('consentForm.edition', { version: earlier.version })} · ${sayDate(earlier.on)}`,
      filter: {
        choices: [
          { id: 'never', label: say('consents.neverAccepted') },
          { id: 'earlier', label: say('consents.earlierAccepted') },
        ],
        of: ({ earlier }) => [earlier === undefined ? 'never' : 'earlier'],
      },
      sortBy: { text: ({ earlier }) => earlier?.on ?? '', compare: (one, other) => one.localeCompare(other) },
      width: 14,
    },
  ];
}
