/** What is known of a member besides the name; what nobody said is left out. */

import { type Member, noteOn } from '../../domain/member.ts';
import { useSession } from '../../session/session-context.tsx';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { roleWords } from './member-words.ts';
import styles from './member-screen.module.css';

export function MemberFacts({ member }: { readonly member: Member }) {
  const { say, sayDate, sayList } = useWords();
  const note = noteOn(member, useSession().clock.today());
  const { fullNameLatin, fullNameDevanagari, locality, joinedOn, leftOn } = member;
  const facts: (Fact | null)[] = [
    fullNameLatin === undefined
      ? null
      : { term: say('members.fullNameLatin'), value: <bdi>{fullNameLatin}</bdi> },
    fullNameDevanagari === undefined
      ? null
      : { term: say('members.fullNameDevanagari'), value: <bdi lang="mr">{fullNameDevanagari}</bdi> },
    { term: say('members.roles'), value: sayList(member.roles.map((role) => say(roleWords[role]))) },
    locality === undefined ? null : { term: say('members.locality'), value: <bdi>{locality}</bdi> },
    joinedOn === undefined ? null : { term: say('members.joinedOn'), value: sayDate(joinedOn) },
    leftOn === undefined ? null : { term: say('members.leftOn'), value: sayDate(leftOn) },
    note === undefined
      ? null
      : { term: say('members.note'), value: <Note text={note} until={member.note?.expiresOn} /> },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}

function Note({ text, until }: { readonly text: string; readonly until: string | undefined }) {
  const { say, sayDate } = useWords();
  return (
    <>
      <bdi className={styles.note}>{text}</bdi>
      {until !== undefined && (
        <div className={styles.quietLine}>{say('members.noteUntil', { date: sayDate(until) })}</div>
      )}
    </>
  );
}
