/** One endorsed effort: the words, then its day, its kind, who offered it, and how far it may be shared. */

import type { Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import { useIsBegun } from '../../session/use-draft.ts';
import { useCommand } from '../../session/use-command.ts';
import { useWords } from '../../words/words-provider.tsx';
import { EndorsementCardButton } from './endorsement-card-button.tsx';
import { EndorsementForm, endorsementPart } from './endorsement-form.tsx';
import { dimensionWords, endorserWords, sharingWords } from './endorsement-words.ts';
import { EntryLine } from './entry-line.tsx';
import type { EndorsementHere } from './member-endorsements-read.ts';
import { MemberFailureBanner } from './member-failure.tsx';
import { removeEndorsement } from './write-endorsements.ts';
import styles from './member-screen.module.css';

interface EndorsementLineProps {
  readonly here: EndorsementHere;
  readonly member: Member;
}

export function EndorsementLine({ here: { endorsement, shareable }, member }: EndorsementLineProps) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(removeEndorsement);
  const { id, words, on, dimension, offeredBy } = endorsement;
  const isBegun = useIsBegun({ screen: 'member', id: member.id });
  const remove = async () => {
    const done = await run(id);
    if (!done.ok) return;
    tell({ text: say('endorsements.removedSaid', { name: member.calledBy }), entryId: done.value.entryId });
  };
  const about = [
    sayDate(on),
    ...(dimension === undefined ? [] : [say(dimensionWords[dimension].label)]),
    ...(offeredBy === undefined ? [] : [say(endorserWords[offeredBy])]),
    say(sharingWords[shareable]),
  ];
  return (
    <EntryLine
      name={words}
      form={(close) => <EndorsementForm member={member} endorsement={endorsement} onClose={close} />}
      more={[{ id: 'remove', label: say('app.remove'), isDanger: true, onChoose: () => void remove() }]}
      isBegun={isBegun(endorsementPart(endorsement))}
    >
      <bdi>{words}</bdi>
      <span className={styles.quietLine}>{about.join(' · ')}</span>
      <EndorsementCardButton endorsement={endorsement} member={member} />
      <MemberFailureBanner failure={failure} />
    </EntryLine>
  );
}
