/** A member's note as their page shows it: what it is for, until when, and keeping it longer. */

import { addDays } from '../../domain/calendar.ts';
import { type Member, noteOn } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { changeMember } from './change-member.ts';
import { MemberFailureBanner } from './member-failure.tsx';
import { fieldsOfMember } from './member-fields.ts';
import { noteKindWords } from './member-words.ts';
import styles from './member-screen.module.css';

const renewals = [30, 90] as const;

export function MemberNote({ member }: { readonly member: Member }) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(changeMember);
  const text = noteOn(member, today);
  const { kind, expiresOn } = member.note ?? {};
  if (text === undefined) return null;
  const renew = async (days: number) => {
    const until = addDays(today, days);
    const fields = fieldsOfMember(member);
    const done = await run({ ...fields, note: { text, kind, expiresOn: until } });
    if (done.ok)
      tell({ text: say('person.noteRenewed', { date: sayDate(until) }), entryId: done.value.entryId });
  };
  const about = [
    ...(kind === undefined ? [] : [say(noteKindWords[kind])]),
    ...(expiresOn === undefined ? [] : [say('members.noteUntil', { date: sayDate(expiresOn) })]),
  ];
  return (
    <>
      <bdi className={styles.note}>{text}</bdi>
      {about.length > 0 && <div className={styles.quietLine}>{about.join(' · ')}</div>}
      <MemberFailureBanner failure={failure} />
      {expiresOn !== undefined && (
        <div className={styles.entryActions}>
          {renewals.map((days) => (
            <Button key={days} isSmall look="quiet" isBusy={isBusy} onPress={() => void renew(days)}>
              {say('person.noteRenew', { days })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
