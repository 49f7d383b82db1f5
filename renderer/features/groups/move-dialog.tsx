/** Before a changed group is saved: what would become of its planned meetings, and whether they move with it. */

import type { ScheduleChange } from '../../domain/group-moving.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';

export interface MoveDialogProps {
  /** Null while nothing is asked. */
  readonly change: ScheduleChange | null;
  readonly isBusy: boolean;
  readonly onMove: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

const mostShown = 6;

export function MoveDialog({ change, isBusy, onMove, onLeave, onClose }: MoveDialogProps) {
  const { say, sayDate, sayTime } = useWords();
  const { moved = [], kept = [], printed = [], unfitting = [], proposed = [] } = change ?? {};
  const sayWhen = ({ date, time }: Meeting) => `${sayDate(date, 'dayAndMonth')}, ${sayTime(time)}`;
  const sayMove = (before: string, after: string) => (before === after ? before : `${before} → ${after}`);
  return (
    <Dialog
      title={
        moved.length > 0
          ? say('groupLife.moveTitle', { count: moved.length })
          : say('moving.unfittingTitle', { count: unfitting.length + printed.length })
      }
      isOpen={change !== null}
      onClose={onClose}
      role="alertdialog"
    >
      <Some
        title={say('moving.willMove', { count: moved.length })}
        lines={moved.map(({ before, after }) => sayMove(sayWhen(before), sayWhen(after)))}
      />
      {moved.length > 0 && <p>{say('moving.willMoveText')}</p>}
      <Some title={say('moving.unfitting', { count: unfitting.length })} lines={unfitting.map(sayWhen)} />
      {unfitting.length > 0 && <p>{say('moving.unfittingText')}</p>}
      <Some
        title={say('moving.proposed', { count: proposed.length })}
        lines={proposed.map((date) => sayDate(date, 'dayAndMonth'))}
      />
      <Some
        title={say('moving.printedStay', { count: printed.length })}
        lines={printed.map((each) =>
          say('moving.printedLine', { when: sayWhen(each), number: each.sheetNumber ?? '' }),
        )}
      />
      {printed.length > 0 && <p>{say('moving.printedStayText')}</p>}
      {kept.length > printed.length && <p>{say('moving.kept', { count: kept.length - printed.length })}</p>}
      <Actions>
        {moved.length > 0 && (
          <Button look="primary" isBusy={isBusy} onPress={onMove}>
            {say('groupLife.moveThem')}
          </Button>
        )}
        <Button look={moved.length > 0 ? 'plain' : 'primary'} isBusy={isBusy} onPress={onLeave}>
          {say(moved.length > 0 ? 'groupLife.leaveThem' : 'moving.saveAnyway')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say('ui.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}

/** A heading and its first lines; nothing where there are none. */
function Some({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { say } = useWords();
  const rest = lines.length - mostShown;
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul aria-label={title}>
        {lines.slice(0, mostShown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {rest > 0 && <li>{say('groupLife.andMore', { count: rest })}</li>}
      </ul>
    </>
  );
}
