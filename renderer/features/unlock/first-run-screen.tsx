/** Setting up an office, step by step. Only the very last step writes; stopped anywhere before it, there is no office. */

import { FailureBanner } from '../../ui/banner.tsx';
import { PlainFrame } from '../../ui/frame.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { StepList } from '../../ui/step-list.tsx';
import type { Language } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import { BackupPlaceStep } from './backup-place-step.tsx';
import { stepOf, stepsOf, withBackupPlace } from './first-run-steps.ts';
import { OfficeStep } from './office-step.tsx';
import { FirstPersonStep, SecondPersonStep } from './person-step.tsx';
import { SheetSteps } from './sheet-steps.tsx';
import { useFirstRun, type FirstRunRoad, type FirstRunTools } from './use-first-run.ts';
import { WelcomeStep } from './welcome-step.tsx';

export interface FirstRunScreenProps extends FirstRunTools {
  readonly onLanguage: (language: Language) => unknown;
  readonly onOpenBackup: () => void;
}

export function FirstRunScreen(props: FirstRunScreenProps) {
  const { say } = useWords();
  const road = useFirstRun(props);
  const step = stepOf(road.stage);
  return (
    <PlainFrame>
      {step !== undefined && <StepList steps={stepsOf(say)} current={step} />}
      <FirstRunStep {...props} road={road} />
    </PlainFrame>
  );
}

function FirstRunStep({ road, ...props }: FirstRunScreenProps & { readonly road: FirstRunRoad }) {
  const { say } = useWords();
  const { stage, answers, failure, goTo } = road;
  switch (stage.type) {
    case 'welcome':
      return (
        <WelcomeStep
          onLanguage={props.onLanguage}
          onOpenBackup={props.onOpenBackup}
          onTryMadeUp={props.isMadeUp ? undefined : () => void props.shell['desk.tryMadeUp']()}
          onNewOffice={() => {
            goTo({ type: 'office' });
          }}
        />
      );
    case 'office':
      return (
        <OfficeStep
          answers={answers.office}
          onNext={(office) => {
            goTo({ type: 'you' }, { ...answers, office });
          }}
          onBack={() => {
            goTo({ type: 'welcome' });
          }}
        />
      );
    case 'you':
      return <FirstPersonStep key="you" road={road} />;
    case 'second':
      return <SecondPersonStep key="second" road={road} />;
    case 'makingKeys':
      return <ProgressPanel title={say('firstRun.makingKeys')} detail={say('firstRun.makingKeysText')} />;
    case 'recovery':
    case 'proof':
      return <SheetSteps shell={props.shell} clock={props.clock} stage={stage} goTo={goTo} />;
    case 'backup':
    case 'creating':
      return (
        <BackupPlaceStep
          isBusy={stage.type === 'creating'}
          failure={<FailureBanner failure={failure} />}
          onFinish={(place) => void road.create(withBackupPlace(stage.prepared, place))}
        />
      );
  }
}
