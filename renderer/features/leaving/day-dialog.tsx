/** Asks for one day: the last one in the records, or the one on which a sealed record is to be erased. */

import { addDays } from '../../domain/calendar.ts';
import type { Member } from '../../domain/member.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
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
import { WayOutFailureBanner } from './way-out-failure.tsx';
import { leaveRecords, sealMember } from './write-leaving.ts';

export type DayAsked = 'leave' | 'seal';

/** What is typed is kept for this. */
export function dayPart(asked: DayAsked): PartOfPage {
  return { name: `${asked}Records` };
}

export interface DayDialogProps {
  /** Null while nothing is asked. */
  readonly asked: DayAsked | null;
  readonly member: Member;
  readonly onClose: () => void;
}

const words = {
  leave: {
    title: 'leaving.leaveTitle',
    text: 'leaving.leaveText',
    day: 'leaving.lastDay',
    confirm: 'app.save',
    done: 'leaving.left',
  },
  seal: {
    title: 'leaving.sealTitle',
    text: 'leaving.sealText',
    day: 'leaving.eraseOn',
    confirm: 'leaving.sealNow',
    done: 'leaving.sealed',
  },
} as const;

/** Time enough to think better of it. */
const daysUntilErasure = 30;

export function DayDialog({ asked, member, onClose }: DayDialogProps) {
  const { say } = useWords();
  const { drafts } = useSession();
  const title = asked === null ? '' : say(words[asked].title, { name: member.calledBy });
  const close = () => {
    if (asked !== null) void drafts.forget(draftPathOf({ screen: 'member', id: member.id }, dayPart(asked)));
    onClose();
  };
  return (
    <Dialog title={title} isOpen={asked !== null} onClose={close}>
      {asked !== null && <DayForm asked={asked} member={member} title={title} onClose={close} />}
    </Dialog>
  );
}

interface DayFormProps {
  readonly asked: DayAsked;
  readonly member: Member;
  readonly title: string;
  readonly onClose: () => void;
}

function DayForm({ asked, member, title, onClose }: DayFormProps) {
  const { say } = useWords();
  const tell = useSaid();
  const go = useGo();
  const today = useSession().clock.today();
  const { run, isBusy, failure, clear } = useCommand(asked === 'leave' ? leaveRecords : sealMember);
  const { typed, change, draft } = useDraftedValues<{ readonly on: string }>(
    { on: asked === 'leave' ? today : addDays(today, daysUntilErasure) },
    { place: { screen: 'member', id: member.id }, part: dayPart(asked), title },
  );
  const { on } = typed;
  const save = async () => {
    clear();
    if (isBusy) return;
    const done = await run({ id: member.id, on }, draft);
    if (!done.ok) return;
    const name = asked === 'leave' ? member.calledBy : member.number;
    tell({ text: say(words[asked].done, { name }), entryId: done.value.entryId });
    await draft.forget();
    onClose();
    if (asked === 'seal') go({ screen: 'members' });
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()}>
      <p>{say(words[asked].text)}</p>
      <WayOutFailureBanner failure={failure} />
      <DateField
        label={say(words[asked].day)}
        value={on}
        onChange={(day) => change({ on: day })}
        isRequired
        takesFocus
      />
      <Actions>
        <Button type="submit" look={asked === 'leave' ? 'primary' : 'danger'} isBusy={isBusy}>
          {say(words[asked].confirm)}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}
