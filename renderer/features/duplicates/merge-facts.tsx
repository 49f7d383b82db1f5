/** What the record that goes brings along, as numbers: nothing of it is lost. */

import type { MergeSummary } from '../../domain/merge/merge-members.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';

const movedWords = {
  memberships: 'backups.memberships',
  meetings: 'backups.meetings',
  trainings: 'backups.participations',
  consents: 'backups.consents',
  links: 'backups.relationships',
  followUps: 'backups.followUps',
} as const satisfies Readonly<Record<Exclude<keyof MergeSummary, 'bothPresent' | 'hasEndorsements'>, WordId>>;

const movedKinds = Object.keys(movedWords) as (keyof typeof movedWords)[];

export function MergeFacts({ summary }: { readonly summary: MergeSummary }) {
  const { say, sayNumber } = useWords();
  const facts = movedKinds
    .filter((kind) => summary[kind] > 0)
    .map((kind) => ({ term: say(movedWords[kind]), value: sayNumber(summary[kind]) }));
  return (
    <Section title={say('duplicates.comesAlong')} isFramed>
      {facts.length > 0 && <FactList facts={facts} />}
      {summary.hasEndorsements && <p>{say('duplicates.endorsementsCome')}</p>}
      {facts.length === 0 && !summary.hasEndorsements && <p>{say('duplicates.nothingComes')}</p>}
    </Section>
  );
}
