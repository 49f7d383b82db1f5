/** Asks for a member's last day in a group, and for nothing else. */

import { useState } from 'react';
import type { Membership } from '../../domain/membership.ts';
import { isRealDate } from '../../domain/real-date.ts';
import { useSaid } from '../../session/said.tsx';
import type { Place } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { draftPathOf, type PartOfPage } from '../../session/use-draft.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GroupFailureBanner } from './group-failure.tsx';
import { leaveGroup } from './leave-group.ts';

export interface Leaving {
  readonly membership: Membership;
  readonly name: string;
  readonly group: string;
}

/** What is typed is kept for this. */
export function leavePart({ id }: Membership): PartOfPage {
  return { name: 'leaveGroup', id };
}

export interface LeaveDialogProps {
  /** The page it stands on. */
  readonly place: Place;
  /** Null while nobody leaves. */
  readonly leaving: Leaving | null;
  readonly onClose: () => void;
}

export function LeaveDialog({ place, leaving, onClose }: LeaveDialogProps) {
  const { say } = useWords();
  const { drafts } = useSession();
  const title =
    leaving === null ? '' : say('groups.leaveTitle', { name: leaving.name, group: leaving.group });
  const close = () => {
    if (leaving !== null) void drafts.forget(draftPathOf(place, leavePart(leaving.membership)));
    onClose();
  };
  return (
    <Dialog title={title} isOpen={leaving !== null} onClose={close}>
      {leaving !== null && <LeaveForm place={place} leaving={leaving} title={title} onClose={close} />}
    </Dialog>
  );
}

interface LeaveFormProps {
  readonly place: Place;
  readonly leaving: Leaving;
  readonly title: string;
  readonly onClose: () => void;
}

function LeaveForm({ place, leaving, title, onClose }: LeaveFormProps) {
  const { say, sayProblem } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure, clear } = useCommand(leaveGroup);
  const { typed, change, draft } = useDraftedValues<{ readonly leftOn: string }>(
    { leftOn: today },
    { place, part: leavePart(leaving.membership), title },
  );
  const { leftOn } = typed;
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
    const done = await run({ membershipId: leaving.membership.id, leftOn }, draft);
    if (!done.ok) return;
    tell({
      text: say('groups.left', { name: leaving.name, group: leaving.group }),
      entryId: done.value.entryId,
    });
    onClose();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()}>
      <p>{say('groups.leaveText')}</p>
      <GroupFailureBanner failure={failure} />
      <DateField
        label={say('groups.leftOn')}
        value={leftOn}
        onChange={(day) => change({ leftOn: day })}
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
