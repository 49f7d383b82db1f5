/** On a group's page: how many came to its last meetings. Numbers only; who came stands in each register. */

import { useCallback } from 'react';
import { averagePresent, figuresOf, type MeetingFigures } from '../../domain/group-figures.ts';
import type { GroupId } from '../../domain/ids.ts';
import { useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/page.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './group-lists.module.css';

const lastOnes = 10;

export function GroupFigures({ id }: { readonly id: GroupId }) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const meetings = useStoreQuery(useCallback((store: Reading) => store.all('meetings'), []));
  const figures = figuresOf(id, meetings ?? []).slice(0, lastOnes);
  const average = averagePresent(figures);
  if (average === undefined) return null;
  return (
    <Section
      title={say('groupLife.figuresTitle')}
      actions={
        <Button look="quiet" isSmall onPress={() => go({ screen: 'figures', id })}>
          {say('figures.open')}
        </Button>
      }
    >
      <p>{say('groupLife.average', { average, count: figures.length })}</p>
      <div className={styles.bounded}>
        <DataTable
          label={say('groupLife.figuresTitle')}
          rows={figures}
          rowId={idOf}
          columns={columnsOf(words)}
          onOpen={(row) => go({ screen: 'meeting', id: row.id })}
          empty={null}
        />
      </div>
    </Section>
  );
}

function idOf({ id }: MeetingFigures): string {
  return id;
}

function columnsOf({ say, sayDate }: Words): readonly TableColumn<MeetingFigures>[] {
  const number = { width: 8, align: 'end' } as const;
  return [
    {
      id: 'date',
      header: say('groupLife.columnDay'),
      cell: ({ date }) => sayDate(date, 'full'),
      width: 14,
      grow: 2,
    },
    { ...number, id: 'present', header: say('groupLife.columnPresent'), cell: ({ present }) => present },
    { ...number, id: 'visitors', header: say('groupLife.columnVisitors'), cell: ({ visitors }) => visitors },
    { ...number, id: 'inRoom', header: say('groupLife.columnInRoom'), cell: ({ inRoom }) => inRoom ?? '–' },
  ];
}
