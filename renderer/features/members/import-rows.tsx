/** The rows of a file with what would become of each. */

import { useMemo } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { TableColumn } from '../../ui/table-column.ts';
import type { Words } from '../../words/say.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { NewMember } from './add-member.ts';
import type { PreviewRow } from './import-preview.ts';
import { sayImportProblem } from './import-words.ts';
import type { LikelySame } from './likely-same.ts';
import { likenessWords } from './member-words.ts';
import styles from './import-members.module.css';

export interface ImportRowsProps {
  readonly rows: readonly PreviewRow[];
  /** Leaves a row out, or takes it in again. */
  readonly onToggle: (row: number) => void;
}

export function ImportRows({ rows, onToggle }: ImportRowsProps) {
  const words = useWords();
  const columns = useMemo(() => columnsOf(words, onToggle), [words, onToggle]);
  return (
    <DataTable
      label={words.say('imports.title')}
      rows={rows}
      rowId={idOfRow}
      columns={columns}
      empty={null}
      isTall
    />
  );
}

function idOfRow({ row }: PreviewRow): string {
  return String(row);
}

function columnsOf(words: Words, onToggle: (row: number) => void): readonly TableColumn<PreviewRow>[] {
  const { say } = words;
  return [
    { id: 'row', header: say('imports.columnRow'), cell: ({ row }) => row, width: 4, grow: 0, align: 'end' },
    { id: 'who', header: say('imports.columnWho'), cell: (row) => <Who row={row} />, width: 14, grow: 2 },
    { id: 'what', header: say('imports.columnWhat'), cell: (row) => <What row={row} />, width: 18, grow: 3 },
    {
      id: 'leaveOut',
      header: say('imports.columnLeaveOut'),
      cell: ({ row, state }) => (
        <Button isSmall look="quiet" label={labelOf(words, row, state)} onPress={() => onToggle(row)}>
          {say(state === 'leftOut' ? 'imports.takeIn' : 'imports.columnLeaveOut')}
        </Button>
      ),
      width: 8,
      grow: 0,
    },
  ];
}

function labelOf({ say }: Words, row: number, state: PreviewRow['state']): string {
  return state === 'leftOut' ? say('imports.takeInRow', { row }) : say('imports.leaveOutRow', { row });
}

function Who({ row }: { readonly row: PreviewRow }) {
  const names = row.state === 'new' ? namesOfPerson(row.person) : row.cells;
  const [first = '', ...others] = names.map((name) => name.trim()).filter((name) => name !== '');
  return <TwoLines first={start(first)} second={start(others.join(' · '))} />;
}

function namesOfPerson({ calledBy, fullNameLatin = '', fullNameDevanagari = '' }: NewMember): string[] {
  return [...new Set([fullNameLatin, fullNameDevanagari, calledBy])];
}

/** A cell can hold a whole novel; the row shows how it begins. */
function start(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function What({ row }: { readonly row: PreviewRow }) {
  const words = useWords();
  const { say } = words;
  switch (row.state) {
    case 'new':
      return (
        <span className={styles.badges}>
          <Badge tone="success">{say('imports.new')}</Badge>
          {row.same && <Badge tone="notice">{saySame(words, row.same)}</Badge>}
          {row.same?.likenesses.map((each) => (
            <Badge key={each}>{say(likenessWords[each])}</Badge>
          ))}
        </span>
      );
    case 'unread':
      return (
        <TwoLines
          first={<Badge tone="danger">{say('imports.cannotBeRead')}</Badge>}
          second={row.problems.map((each) => sayImportProblem(words, each)).join(' · ')}
        />
      );
    case 'leftOut':
      return <Badge>{say('imports.leftOut')}</Badge>;
  }
}

function saySame({ say }: Words, same: LikelySame): string {
  if (same.type === 'InFile') return say('imports.perhapsTwice', { row: same.row });
  return say('imports.perhapsHere', { name: same.member.calledBy, number: same.member.number });
}
