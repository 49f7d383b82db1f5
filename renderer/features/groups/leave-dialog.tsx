/** Asks for a member's last day in a group, and for nothing else. */

import { useState } from 'react';
import type { Membership } from '../../domain/membership.ts';
import { isRealDate } from '../../domain/calendar.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GroupFailureBanner } from './group-failure.tsx';
import { leaveGroup } from './leave-group.ts';

export interface Leaving {
  readonly membership: Membership;
  readonly name: string;
  readonly group: string;
}

export interface LeaveDialogProps {
  /** Null while nobody leaves. */
  readonly leaving: Leaving | null;
  readonly onClose: () => void;
}

export function LeaveDialog({ leaving, onClose }: LeaveDialogProps) {
  const { say } = useWords();
  const title =
    leaving === null ? '' : say('groups.leaveTitle', { name: leaving.name, group: leaving.group });
  return (
    <Dialog title={title} isOpen={leaving !== null} onClose={onClose}>
      {leaving !== null && <LeaveForm leaving={leaving} title={title} onClose={onClose} />}
    </Dialog>
  );
}

interface LeaveFormProps {
  readonly leaving: Leaving;
  readonly title: string;
  readonly onClose: () => void;
}

function LeaveForm({ leaving, title, onClose }: LeaveFormProps) {
  const { say, sayProblem } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure, clear } = useCommand(leaveGroup);
  const [leftOn, setLeftOn] = useState<string>(today);
  const [wasTried, setTried] = useState(false);
  const problem = isRealDate(leftOn)
    ? undefined
    : leftOn === ''
      ? 'problem.dateMissing'
      : 'problem.dateImpossible';
  const save = async () => {
    setTried(true);
    clear();
    if (problem !== undefined || isBusy) return;
    const done = await run({ membershipId: leaving.membership.id, leftOn });
    if (!done.ok) return;
    tell({
      text: say('groups.left', { name: leaving.name, group: leaving.group }),
      entryId: done.value.entryId,
    });
    onClose();
  };
  return (
    <Form label={title} onSubmit={() => void save()}>
      <p>{say('groups.leaveText')}</p>
      <GroupFailureBanner failure={failure} />
      <DateField
        label={say('groups.leftOn')}
        value={leftOn}
        onChange={setLeftOn}
        errorMessage={wasTried ? sayProblem(problem) : undefined}
        isRequired
        takesFocus
      />
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say('app.save')}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}
