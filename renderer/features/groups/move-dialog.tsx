/** Before a group moves: its planned meetings, and whether they move with it. */

import type { MovedMeeting } from '../../domain/group-moving.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';

export interface MoveDialogProps {
  /** Null while nothing is asked. */
  readonly moved: readonly MovedMeeting[] | null;
  readonly isBusy: boolean;
  readonly onMove: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

const mostShown = 8;

export function MoveDialog({ moved, isBusy, onMove, onLeave, onClose }: MoveDialogProps) {
  const { say, sayDate, sayTime } = useWords();
  const sayWhen = ({ date, time }: MovedMeeting['before']) =>
    `${sayDate(date, 'dayAndMonth')}, ${sayTime(time)}`;
  const rest = (moved?.length ?? 0) - mostShown;
  return (
    <Dialog
      title={say('groupLife.moveTitle', { count: moved?.length ?? 0 })}
      isOpen={moved !== null}
      onClose={onClose}
      role="alertdialog"
    >
      <ul>
        {moved?.slice(0, mostShown).map(({ before, after }) => (
          <li key={before.id}>
            {sayWhen(before) === sayWhen(after) ? sayWhen(before) : `${sayWhen(before)} → ${sayWhen(after)}`}
          </li>
        ))}
        {rest > 0 && <li>{say('groupLife.andMore', { count: rest })}</li>}
      </ul>
      <p>{say('groupLife.moveText')}</p>
      <Actions>
        <Button look="primary" isBusy={isBusy} onPress={onMove}>
          {say('groupLife.moveThem')}
        </Button>
        <Button isBusy={isBusy} onPress={onLeave}>
          {say('groupLife.leaveThem')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say('ui.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
