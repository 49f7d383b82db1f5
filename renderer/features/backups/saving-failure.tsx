/** Why a backup was not saved: what happened, what is safe, what to do. */

import { Banner } from '../../ui/banner.tsx';
import { failureSentences, type SayableFailure } from '../../words/failure-sentences.ts';
import { useWords } from '../../words/words-provider.tsx';

export function SavingFailure({ failure }: { readonly failure: SayableFailure }) {
  const words = useWords();
  const { happened, safe, next } = failureSentences(words, failure, 'stick');
  return (
    <Banner tone="danger" title={words.say('backups.notSaved')}>
      <p>{happened}</p>
      <p>{safe}</p>
      {next !== '' && <p>{next}</p>}
    </Banner>
  );
}
