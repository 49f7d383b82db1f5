/** Opening a backup: to check it, or to make it the office of this computer. On a locked desk and on an open one. */

import type { ReactNode } from 'react';
import type { DeskSession } from '../../session/desk-session.ts';
import type { OfficeState, Shell } from '../../session/shell-facts.ts';
import { PlainFrame } from '../../ui/frame.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ProgressPanel } from '../../ui/progress-panel.tsx';
import { StepList } from '../../ui/step-list.tsx';
import type { Say } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { ChooseStep } from './choose-step.tsx';
import { KeyStep } from './key-step.tsx';
import { OpenBackupFailureBanner } from './open-backup-failure.tsx';
import { PreviewStep } from './preview-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import { useOpenBackup, type OpeningStage } from './use-open-backup.ts';

export interface OpenBackupScreenProps {
  readonly shell: Shell;
  readonly office: OfficeState;
  readonly session: DeskSession | null;
  readonly onCancel: () => unknown;
  readonly onRestored: () => unknown;
}

export function OpenBackupScreen(props: OpenBackupScreenProps) {
  const { say } = useWords();
  const opening = useOpenBackup(props);
  const { stage, failure } = opening;
  return (
    <Around isLocked={props.session === null}>
      <PageHeader title={say('backups.restore')} />
      <StepList steps={stepsOf(say)} current={stepOf(stage)} />
      {!isUnderTheField(failure?.type) && <OpenBackupFailureBanner failure={failure} />}
      <OpenBackupStep {...props} opening={opening} />
    </Around>
  );
}

/** Within the desk's own frame when it is open, in a plain one when it is locked. */
function Around({ isLocked, children }: { isLocked: boolean; children: ReactNode }) {
  return isLocked ? <PlainFrame>{children}</PlainFrame> : <Page layout="reading">{children}</Page>;
}

type Opening = ReturnType<typeof useOpenBackup>;

function OpenBackupStep({ opening, ...props }: OpenBackupScreenProps & { readonly opening: Opening }) {
  const { say } = useWords();
  const { stage, failure } = opening;
  switch (stage.type) {
    case 'choosing':
      return (
        <ChooseStep
          office={props.office}
          onChoose={() => void opening.choose()}
          onChooseKept={(id) => void opening.chooseKept(id)}
          onCancel={() => {
            leave(props, opening.hasOpened.current);
          }}
        />
      );
    case 'key':
    case 'opening':
      return (
        <>
          <KeyStep
            file={stage.file}
            isOwnKeyTried={stage.isOwnKeyTried && stage.type === 'key'}
            isBusy={stage.type === 'opening'}
            failure={failure}
            onOpen={(key) => void opening.open(stage.file, key)}
            onStartOver={opening.startOver}
          />
          {stage.type === 'opening' && (
            <ProgressPanel title={say('backups.opening')} detail={say('backups.openingText')} />
          )}
        </>
      );
    case 'preview':
      return (
        <PreviewStep
          backup={stage.backup}
          here={stage.here}
          refusal={stage.refusal}
          onRestore={() => void opening.restore(stage.backup, stage.here)}
          onStartOver={opening.startOver}
        />
      );
    case 'restoring':
    case 'restored':
      return <RestoreStep stage={stage} isDeskOpen={props.session !== null} onRestored={props.onRestored} />;
  }
}

/** See [Note: Locking ends the process]: a locked window that has read a backup holds its records in memory until it ends. */
function leave({ shell, session, onCancel }: OpenBackupScreenProps, hasOpened: boolean): void {
  if (session === null && hasOpened) void shell['desk.lock']();
  else onCancel();
}

function isUnderTheField(type: string | undefined): boolean {
  return type === 'WrongPassphrase' || type === 'WrongKey' || type === 'NotARecoveryKey';
}

function stepsOf(say: Say) {
  return [
    { id: 'file', label: say('backups.stepFile') },
    { id: 'key', label: say('backups.stepKey') },
    { id: 'preview', label: say('backups.stepPreview') },
    { id: 'restore', label: say('backups.stepRestore') },
  ];
}

function stepOf(stage: OpeningStage): string {
  switch (stage.type) {
    case 'choosing':
      return 'file';
    case 'key':
    case 'opening':
      return 'key';
    case 'preview':
      return 'preview';
    case 'restoring':
    case 'restored':
      return 'restore';
  }
}
