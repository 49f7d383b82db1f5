/** Asks on which day a group closes and what becomes of its planned meetings and of those who belong; says beforehand what will change. */

import { useState } from 'react';
import { type IsoDate } from '../../domain/calendar.ts';
import { isRealDate } from '../../domain/real-date.ts';
import { closeGroup as wouldClose } from '../../domain/group-closing.ts';
import type { Group } from '../../domain/group.ts';
import { noMeetingReasons, type NoMeetingReason } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { closeGroup } from './close-group.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { reasonWords } from './group-words.ts';

/** What is typed is kept for this. */
export const closePart = { name: 'close' } as const;

interface Typed {
  readonly on: string;
  readonly reason: NoMeetingReason | undefined;
  readonly endsMemberships: boolean;
}

export interface CloseDialogProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function CloseDialog({ group, isOpen, onClose }: CloseDialogProps) {
  const { say } = useWords();
  const title = say('groupLife.closeTitle', { group: group.name });
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      {isOpen && <CloseForm group={group} title={title} onClose={onClose} />}
    </Dialog>
  );
}

interface CloseFormProps extends Pick<CloseDialogProps, 'group' | 'onClose'> {
  readonly title: string;
}

function CloseForm({ group, title, onClose }: CloseFormProps) {
  const { say, sayDate, sayProblem } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure, clear } = useCommand(closeGroup);
  const { typed, change, draft } = useDraftedValues<Typed>(
    { on: today, reason: 'other', endsMemberships: true },
    { place: { screen: 'group', id: group.id }, part: closePart, title },
  );
  const { on, reason, endsMemberships } = typed;
  const [wasTried, setTried] = useState(false);
  const problem = on === '' ? 'problem.dateMissing' : isRealDate(on) ? undefined : 'problem.dateImpossible';
  const save = async () => {
    setTried(true);
    clear();
    if (problem !== undefined || isBusy) return;
    const done = await run({ groupId: group.id, ...typed }, draft);
    if (!done.ok) return;
    const text = say('groupLife.closedSaid', { group: group.name, date: sayDate(on) });
    tell({ text, entryId: done.value.entryId });
    await draft.forget();
    onClose();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()}>
      <GroupFailureBanner failure={failure} />
      <DateField
        label={say('groupLife.lastDay')}
        value={on}
        onChange={(day) => change({ on: day })}
        errorMessage={wasTried ? sayProblem(problem) : undefined}
        isRequired
        takesFocus
      />
      <SelectField
        label={say('groupLife.plannedAfter')}
        options={noMeetingReasons.map((id) => ({
          id,
          label: say('groupLife.callOffBecause', { reason: say(reasonWords[id]) }),
        }))}
        noneLabel={say('groupLife.leavePlanned')}
        value={reason}
        onChange={(because) => change({ reason: because })}
      />
      <CheckboxField
        label={say('groupLife.endMemberships')}
        value={endsMemberships}
        onChange={(ends) => change({ endsMemberships: ends })}
      />
      {problem === undefined && (
        <Preview group={group} on={on as IsoDate} reason={reason} endsMemberships={endsMemberships} />
      )}
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say('groupLife.close')}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}

async function readBelongings(store: Reading) {
  return { meetings: await store.all('meetings'), memberships: await store.all('memberships') };
}

interface PreviewProps {
  readonly group: Group;
  readonly on: IsoDate;
  readonly reason: NoMeetingReason | undefined;
  readonly endsMemberships: boolean;
}

/** By the same rule that the command asks. */
function Preview({ group, on, reason, endsMemberships }: PreviewProps) {
  const { say, sayDate } = useWords();
  const read = useStoreQuery(readBelongings);
  if (read === undefined) return null;
  const closed = wouldClose({ group, on, reason, endsMemberships, ...read });
  if (!closed.ok) {
    const text =
      closed.error.type === 'HeldAfter'
        ? say('groupLife.heldAfter', { date: sayDate(closed.error.date) })
        : say('groupLife.alreadyClosed');
    return <p role="status">{text}</p>;
  }
  const { cancelled, ended } = closed.value;
  return (
    <div role="status">
      <p>{say('groupLife.willCallOff', { count: cancelled.length })}</p>
      <p>{say('groupLife.willEnd', { count: ended.length })}</p>
    </div>
  );
}
