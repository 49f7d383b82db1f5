/** Asks for one day: the last one in the records, or the one on which a sealed record is to be erased. */

import { useState } from 'react';
import { addDays } from '../../domain/calendar.ts';
import type { Member } from '../../domain/member.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { WayOutFailureBanner } from './way-out-failure.tsx';
import { leaveRecords, sealMember } from './write-leaving.ts';

export type DayAsked = 'leave' | 'seal';

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
  const title = asked === null ? '' : say(words[asked].title, { name: member.calledBy });
  return (
    <Dialog title={title} isOpen={asked !== null} onClose={onClose}>
      {asked !== null && <DayForm asked={asked} member={member} title={title} onClose={onClose} />}
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
  const [on, setOn] = useState<string>(asked === 'leave' ? today : addDays(today, daysUntilErasure));
  const save = async () => {
    clear();
    if (isBusy) return;
    const done = await run({ id: member.id, on });
    if (!done.ok) return;
    const name = asked === 'leave' ? member.calledBy : member.number;
    tell({ text: say(words[asked].done, { name }), entryId: done.value.entryId });
    onClose();
    if (asked === 'seal') go({ screen: 'members' });
  };
  return (
    <Form label={title} onSubmit={() => void save()}>
      <p>{say(words[asked].text)}</p>
      <WayOutFailureBanner failure={failure} />
      <DateField label={say(words[asked].day)} value={on} onChange={setOn} isRequired takesFocus />
      <Actions>
        <Button type="submit" look={asked === 'leave' ? 'primary' : 'danger'} isBusy={isBusy}>
          {say(words[asked].confirm)}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}
