/** Who gets no label, each with the reason and the way to their page. */

import type { LeftOutReason, Letters } from '../../domain/letters.ts';
import { compareMembers, fullName } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import { List } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';

const reasonWords: Readonly<Record<LeftOutReason, WordId>> = {
  noAddress: 'postal.noAddress',
  no: 'postal.safeNo',
  askFirst: 'postal.safeAskFirst',
  hasLeft: 'letters.hasLeft',
};

/** Beyond so many the list of members says it better, narrowed by its column. */
const mostNamed = 200;

export function LeftOut({ leftOut }: Pick<Letters, 'leftOut'>) {
  const { say } = useWords();
  if (leftOut.length === 0) return null;
  const named = leftOut
    .toSorted(({ member: one }, { member: other }) => compareMembers(one, other))
    .slice(0, mostNamed);
  return (
    <Section title={say('letters.leftOut')} count={leftOut.length} isFramed>
      <List
        label={say('letters.leftOut')}
        items={named.map(({ member, reason }) => ({
          id: member.id,
          title: fullName(member),
          detail: say(reasonWords[reason]),
          href: pathOf({ screen: 'member', id: member.id }),
        }))}
      />
      {leftOut.length > named.length && (
        <p>{say('letters.leftOutMore', { count: leftOut.length - named.length })}</p>
      )}
    </Section>
  );
}
