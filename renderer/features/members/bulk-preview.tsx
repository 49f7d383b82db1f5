/** What a change to many members would bring: each who changes as they stand and will stand, how many stay, and who cannot. */

import { useMemo } from 'react';
import type { BulkOutcome, BulkRefusal, Changed } from '../../domain/bulk-change.ts';
import type { Group } from '../../domain/group.ts';
import { fullName } from '../../domain/names.ts';
import type { Member } from '../../domain/member.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { type BulkKind, refusalWords, sayChanged } from './bulk-words.ts';
import styles from './bulk.module.css';

export interface BulkPreviewProps {
  readonly outcome: BulkOutcome;
  readonly kind: BulkKind;
  readonly groups: readonly Group[];
}

/** More names than this nobody reads: the rest are counted. */
const mostNames = 20;

const idOf = ({ before }: Changed) => before.id;

export function BulkPreview({ outcome, kind, groups }: BulkPreviewProps) {
  const words = useWords();
  const { say } = words;
  const { changed, unchanged, refused } = outcome;
  const columns = useMemo(() => {
    const said = (row: Changed) => sayChanged(row, kind, groups, words);
    return [
      { id: 'name', header: say('members.columnName'), cell: nameOf, width: 12 },
      { id: 'before', header: say('bulk.before'), cell: (row: Changed) => said(row).before, width: 9 },
      { id: 'after', header: say('bulk.after'), cell: (row: Changed) => said(row).after, width: 13, grow: 2 },
    ];
  }, [kind, groups, words, say]);
  return (
    <>
      <div className={styles.preview}>
        <DataTable
          label={say('bulk.preview')}
          rows={changed}
          rowId={idOf}
          columns={columns}
          empty={<p>{say('bulk.nobodyChanges')}</p>}
        />
      </div>
      {unchanged.length > 0 && <p>{say('bulk.unchanged', { count: unchanged.length })}</p>}
      {refused.length > 0 && <Refused refused={refused} />}
    </>
  );
}

function nameOf({ before }: Changed): string {
  return `${fullName(before, 'latin')} · ${before.number}`;
}

function Refused({ refused }: Pick<BulkOutcome, 'refused'>) {
  const { say, sayList } = useWords();
  const byReason = new Map<BulkRefusal, Member[]>();
  for (const { member, why } of refused) byReason.set(why, [...(byReason.get(why) ?? []), member]);
  return (
    <section className={styles.refused} aria-label={say('bulk.cannot', { count: refused.length })}>
      <strong>{say('bulk.cannot', { count: refused.length })}</strong>
      <ul>
        {[...byReason].map(([why, members]) => {
          const names = members.slice(0, mostNames).map((member) => fullName(member, 'latin'));
          const more = members.length - names.length;
          return (
            <li key={why}>
              {say(refusalWords[why])} <bdi>{sayList(names)}</bdi>
              {more > 0 && ` ${say('bulk.andMore', { count: more })}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
