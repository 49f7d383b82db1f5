/** What is known of a member besides the name; what nobody said is left out. */

import { type Member, noteOn } from '../../domain/member.ts';
import { useSession } from '../../session/session-context.tsx';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { MemberNote } from './member-note.tsx';
import { ageBandWords, heardWords, roleWords, scriptWords, spokenWords } from './member-words.ts';

export function MemberFacts({ member }: { readonly member: Member }) {
  const words = useWords();
  const { say, sayDate, sayList } = words;
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
    ...saidOf(member, words),
    joinedOn === undefined ? null : { term: say('members.joinedOn'), value: sayDate(joinedOn) },
    leftOn === undefined ? null : { term: say('members.leftOn'), value: sayDate(leftOn) },
    note === undefined ? null : { term: say('members.note'), value: <MemberNote member={member} /> },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}

/** What somebody said of themselves, as far as they did. */
function saidOf(member: Member, { say, sayList }: Words): Fact[] {
  const { pinCode, languages, preferredScript, yearOfBirth, ageBand, gender, heardFrom } = member;
  const facts: (Fact | null)[] = [
    pinCode === undefined ? null : { term: say('person.pinCode'), value: pinCode },
    languages === undefined
      ? null
      : { term: say('person.languages'), value: sayList(languages.map((each) => say(spokenWords[each]))) },
    preferredScript === undefined
      ? null
      : { term: say('person.script'), value: say(scriptWords[preferredScript]) },
    yearOfBirth === undefined ? null : { term: say('person.yearOfBirth'), value: String(yearOfBirth) },
    ageBand === undefined ? null : { term: say('person.ageBand'), value: say(ageBandWords[ageBand]) },
    gender === undefined ? null : { term: say('person.gender'), value: <bdi>{gender}</bdi> },
    heardFrom === undefined ? null : { term: say('person.heardFrom'), value: say(heardWords[heardFrom]) },
  ];
  return facts.filter((fact) => fact !== null);
}
