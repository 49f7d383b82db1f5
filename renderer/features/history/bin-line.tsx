/** One thing in the bin, with the way back, or with what stands in the way. */

import type { CannotReturn, InBin } from '../../domain/bin.ts';
import { mayChange } from '../../domain/staff.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Badge } from '../../ui/badge.tsx';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './bin.module.css';
import { putBack } from './put-back.ts';
import { nameInChange, type Namer } from './record-names.ts';
import { tableWords } from './table-words.ts';

export interface BinLineProps {
  readonly item: InBin;
  readonly namer: Namer;
}

/** In its last week it is said how long it still lies here. */
const lastDays = 7;

export function BinLine({ item, namer }: BinLineProps) {
  const words = useWords();
  const { say, sayDate, sayInstant } = words;
  const { staff } = useSession();
  const { entry, change, daysLeft } = item;
  const name = nameInChange(words, namer, change);
  const day = dayIn(change);
  const { run, isBusy, failure } = useCommand(putBack);
  const said = useSaid();
  const bringBack = async () => {
    const done = await run({ entryId: entry.id, recordId: change.id });
    if (!done.ok) return;
    const { value, entryId } = done.value;
    const text =
      value.staying === 0
        ? say('bin.back', { name })
        : say('bin.backWithout', { name, count: value.staying });
    said({ text, entryId });
  };
  return (
    <li className={styles.item}>
      <div className={styles.texts}>
        <span className={styles.name}>{name}</span>
        <span className={styles.detail}>
          {[
            say(tableWords[change.table]),
            ...(day === undefined ? [] : [sayDate(day)]),
            say('bin.removed', { date: sayInstant(entry.at), who: entry.byName }),
            ...(item.with.length > 0 ? [say('bin.with', { count: item.with.length })] : []),
          ].join(' · ')}
        </span>
      </div>
      <div className={styles.actions}>
        {daysLeft <= lastDays && <Badge>{say('bin.daysLeft', { count: daysLeft })}</Badge>}
        {mayChange(staff.role) && (
          <Button
            icon="undo"
            isBusy={isBusy}
            label={say('bin.putBackOf', { name: day === undefined ? name : `${name}, ${sayDate(day)}` })}
            onPress={() => void bringBack()}
          >
            {say('bin.putBack')}
          </Button>
        )}
      </div>
      {failure !== null && (
        <div className={styles.failure}>
          {isCannotReturn(failure) ? (
            <Banner tone="danger" title={whyNot(failure, words, namer)} />
          ) : (
            <FailureBanner failure={failure} />
          )}
        </div>
      )}
    </li>
  );
}

/** Endorsements and calls are named after their member: of several the day tells which. */
function dayIn({ before }: InBin['change']): string | undefined {
  const { on, dueOn } = (before ?? {}) as { readonly on?: unknown; readonly dueOn?: unknown };
  return [on, dueOn].find((day) => typeof day === 'string');
}

function isCannotReturn<F extends { readonly type: string }>(
  failure: F | CannotReturn,
): failure is CannotReturn {
  return failure.type === 'NotInBin' || failure.type === 'ReturnLacks' || failure.type === 'ReturnClashes';
}

function whyNot(failure: CannotReturn, { say }: Words, namer: Namer): string {
  switch (failure.type) {
    case 'NotInBin':
      return say('bin.notInBin');
    case 'ReturnLacks':
      return say('bin.lacks', { kind: say(tableWords[failure.lacks.table]) });
    case 'ReturnClashes':
      return say('bin.clashes', { name: namer(failure.beside.table, failure.beside.id) });
  }
}
