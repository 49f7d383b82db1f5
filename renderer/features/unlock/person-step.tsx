/** The first and the second person of the staff; each sits at the desk alone while they choose. */

import { useMemo } from 'react';
import { FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { Answers } from './first-run-steps.ts';
import type { StaffSurroundings } from './staff-answers.ts';
import { StaffStep } from './staff-step.tsx';
import type { FirstRunRoad } from './use-first-run.ts';

export function FirstPersonStep({ road: { answers, goTo } }: { readonly road: FirstRunRoad }) {
  const { say } = useWords();
  const surroundings = useSurroundings(answers, 'you');
  return (
    <StaffStep
      title={say('firstRun.youTitle')}
      text={say('firstRun.youText')}
      answers={answers.you}
      surroundings={surroundings}
      isRoleAsked={false}
      onNext={(you) => {
        goTo({ type: 'second' }, { ...answers, you });
      }}
      onBack={() => {
        goTo({ type: 'office' });
      }}
    />
  );
}

export function SecondPersonStep({
  road: { answers, failure, goTo, makeKeys },
}: {
  readonly road: FirstRunRoad;
}) {
  const { say } = useWords();
  const surroundings = useSurroundings(answers, 'second');
  return (
    <>
      <FailureBanner failure={failure} />
      <StaffStep
        title={say('firstRun.secondTitle')}
        text={say('firstRun.secondText')}
        answers={answers.second}
        surroundings={surroundings}
        isRoleAsked
        onNext={(second) => void makeKeys(second)}
        onBack={() => {
          goTo({ type: 'you' }, withoutFirstPassphrase(answers));
        }}
      />
    </>
  );
}

/** Whoever goes back from the second page may be the second person: the first one's words are not there to be shown. */
function withoutFirstPassphrase({ you, ...answers }: Answers): Answers {
  return you === undefined ? answers : { ...answers, you: { ...you, passphrase: '', again: '' } };
}

function useSurroundings({ office, you }: Answers, who: 'you' | 'second'): StaffSurroundings {
  return useMemo(() => {
    const known = office === undefined ? [] : [office.organisation, office.discreetSender.latin];
    if (who === 'you' || you === undefined) return { known, names: [], taken: [] };
    return { known: [...known, you.name], names: [you.name], taken: [you.passphrase] };
  }, [office, you, who]);
}
