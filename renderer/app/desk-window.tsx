/** The window's whole life as one list of stages, from the first look at the office folder to the blank before a lock. */

import { Suspense, useCallback, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import type { OfficeState, StartupFacts } from '../../electron/contract/office-state.ts';
import { systemClock } from '../domain/clock.ts';
import { lockMinutesOf } from '../domain/settings.ts';
import { MakeUpScreen, MakingUp } from '../features/unlock/make-up-screen.tsx';
import { TroubleScreen } from '../features/unlock/trouble-screen.tsx';
import { UnlockScreen } from '../features/unlock/unlock-screen.tsx';
import { OpenBackupScreen } from '../features/backups/open-backup-screen.tsx';
import { usePreferences } from '../session/preferences.tsx';
import { openDesk, type OpenDesk, type OpenDeskProblem } from '../session/open-desk.ts';
import type { UnlockedOffice } from '../session/unlocked-office.ts';
import { DangerScreen } from '../features/danger/danger-screen.tsx';
import { Blank } from '../ui/blank.tsx';
import { serialiseKeyring } from '../vault/keyring.ts';
import { Button } from '../ui/button.tsx';
import { PlainFrame } from '../ui/frame.tsx';
import { UiProvider } from '../ui/ui-provider.tsx';
import { Voice } from '../ui/voice.tsx';
import { useWords } from '../words/words-provider.tsx';
import { useLanguageChoice } from './language-choice.ts';
import { useShellEvents } from './use-shell-events.ts';
import { fillMadeUpOffice } from '../session/fill-made-up-office.ts';
import { Help } from './help.tsx';
import { fetchOpenDesk, FirstRunScreen, NewPassphraseScreen, OpenDeskWindow } from './fetched-later.ts';
import { madeUpWish } from '../session/make-up-office.ts';
import { MadeUpBand } from './made-up-band.tsx';
import { menuLabels } from './menu-labels.ts';

type Stage =
  | { readonly type: 'Looking' }
  | { readonly type: 'Found'; readonly state: OfficeState }
  | { readonly type: 'OpeningBackup'; readonly state: OfficeState }
  | { readonly type: 'Danger' }
  | { readonly type: 'OpeningDesk'; readonly isFilled: boolean }
  | { readonly type: 'NotOpened'; readonly problem: OpenDeskProblem; readonly state: OfficeState }
  | { readonly type: 'NewPassphrase'; readonly desk: OpenDesk }
  | { readonly type: 'Open'; readonly desk: OpenDesk }
  | { readonly type: 'Finishing' };

const shell = window.shell;

/** As the shell found it: what a backup would be restored over. */
function lockedAgain({
  keyring,
  storeId,
  generation,
  madeUp,
  afterNumber,
  notices,
}: UnlockedOffice): OfficeState {
  return {
    type: 'Office',
    storeId,
    generation,
    madeUp,
    afterNumber,
    notices: [...notices],
    keyring: serialiseKeyring(keyring),
  };
}

/** Screens of a locked desk have no places to go to: their links lead nowhere. */
function nowhere() {
  return undefined;
}

export function DeskWindow({ facts }: { readonly facts: StartupFacts }) {
  const words = useWords();
  const { change: changePreferences } = usePreferences();
  const [stage, setStage] = useState<Stage>({ type: 'Looking' });

  const [isMadeUp, setMadeUp] = useState(facts.madeUp !== null);
  const look = useCallback(async () => {
    const state = await shell['startup.look']();
    if (state.type === 'Office') setMadeUp(state.madeUp);
    setStage({ type: 'Found', state });
  }, []);
  useEffect(() => {
    void look().then(fetchOpenDesk);
  }, [look]);

  const desk = stage.type === 'Open' || stage.type === 'NewPassphrase' ? stage.desk : null;
  useShellEvents(desk, () => {
    setStage({ type: 'Finishing' });
  });
  useEffect(() => {
    void shell['menu.words']({ labels: menuLabels(words), unlocked: desk !== null });
  }, [words, desk]);

  const open = useCallback<Open>(
    async (office, how) => {
      const wish = how.isNew ? madeUpWish(facts.madeUp) : null;
      setStage({ type: 'OpeningDesk', isFilled: wish !== null });
      const opened = await openDesk(office, { shell, clock: systemClock });
      if (!opened.ok) {
        setStage({ type: 'NotOpened', problem: opened.error, state: lockedAgain(office) });
        return;
      }
      opened.value.session.nameSealed(words.say('leaving.sealedName'));
      if (wish !== null) await fillMadeUpOffice(opened.value.session, wish);
      await opened.value.session.drafts.open();
      // Until the screens of the open desk know what the office chose.
      await shell['desk.unlocked']({ lockAfterMinutes: lockMinutesOf(null) });
      void changePreferences({ lastStaffId: office.staff.id });
      // A new office's store was empty because it is new; nothing had to be mended.
      const desk = how.isNew ? { ...opened.value, repairs: [] } : opened.value;
      setStage({ type: how.needsPassphrase ? 'NewPassphrase' : 'Open', desk });
    },
    [facts, changePreferences, words],
  );

  const help = useHelpWhileLocked(desk === null);
  return (
    <UiProvider navigate={nowhere}>
      <Voice />
      <MadeUpBand shell={shell} isMadeUp={isMadeUp} asked={facts.madeUp}>
        <Suspense fallback={<Blank label={words.say('app.loading')} />}>
          <StageScreen stage={stage} facts={facts} onStage={setStage} onLook={look} onOpen={open} />
        </Suspense>
      </MadeUpBand>
      <Help screen={isFirstRun(stage) ? 'firstRun' : 'locked'} {...help} />
    </UiProvider>
  );
}

function isFirstRun(stage: Stage): boolean {
  return stage.type === 'Found' && stage.state.type === 'FirstRun';
}

/** F1 before the desk is open; the open desk answers it screen by screen. */
function useHelpWhileLocked(isLocked: boolean) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isLocked) return undefined;
    const stop = shell.onEvent((event) => {
      if (event.type === 'menu' && event.item === 'help') setAsked(true);
    });
    return () => {
      stop();
      setAsked(false);
    };
  }, [isLocked]);
  const onClose = useCallback(() => {
    setAsked(false);
  }, []);
  return { isOpen: isAsked && isLocked, onClose };
}

type Open = (
  office: UnlockedOffice,
  how: { readonly isNew: boolean; readonly needsPassphrase: boolean },
) => Promise<void>;

interface StageScreenProps {
  readonly stage: Stage;
  readonly facts: StartupFacts;
  readonly onStage: Dispatch<SetStateAction<Stage>>;
  readonly onLook: () => Promise<void>;
  readonly onOpen: Open;
}

function StageScreen({ stage, facts, onStage, onLook, onOpen }: StageScreenProps) {
  const words = useWords();
  const chooseLanguage = useLanguageChoice();
  const openBackup = (state: OfficeState) => () => {
    onStage({ type: 'OpeningBackup', state });
  };
  switch (stage.type) {
    case 'OpeningDesk':
      if (stage.isFilled) return <MakingUp step="people" />;
      return <Blank label={words.say('app.loading')} />;
    case 'Looking':
      return <Blank label={words.say('app.loading')} />;
    case 'Finishing':
      return <Blank label={words.say('app.locking')} />;
    case 'Open':
      return (
        <OpenDeskWindow
          desk={stage.desk}
          onLanguage={(language) => {
            void chooseLanguage(language);
          }}
        />
      );
    case 'NewPassphrase':
      return (
        <NewPassphraseScreen
          session={stage.desk.session}
          onDone={() => {
            // A lock that began meanwhile has blanked the screen; it stays blank.
            onStage((now) => (now.type === 'NewPassphrase' ? { type: 'Open', desk: stage.desk } : now));
          }}
        />
      );
    case 'NotOpened':
      return (
        <TroubleScreen trouble={stage.problem} onTryAgain={onLook} onOpenBackup={openBackup(stage.state)} />
      );
    case 'OpeningBackup':
      return (
        <OpenBackupScreen
          shell={shell}
          office={stage.state}
          session={null}
          onCancel={onLook}
          // See [Note: Locking ends the process]: this window has read a whole backup.
          onRestored={() => void shell['desk.lock']()}
        />
      );
    case 'Danger':
      return (
        <PlainFrame>
          <DangerScreen
            shell={shell}
            back={<Button onPress={() => void onLook()}>{words.say('app.back')}</Button>}
          />
        </PlainFrame>
      );
    case 'Found':
      return (
        <FoundOffice
          state={stage.state}
          facts={facts}
          onOpen={onOpen}
          onTryAgain={onLook}
          onOpenBackup={openBackup(stage.state)}
          onDanger={() => {
            onStage({ type: 'Danger' });
          }}
        />
      );
  }
}

interface FoundOfficeProps {
  readonly state: OfficeState;
  readonly facts: StartupFacts;
  readonly onOpen: Open;
  readonly onTryAgain: () => Promise<void>;
  readonly onOpenBackup: () => void;
  readonly onDanger: () => void;
}

/** An office that is there is never shown as a first run; see `startup.look`. */
function FoundOffice({ state, facts, onOpen, onTryAgain, onOpenBackup, onDanger }: FoundOfficeProps) {
  const chooseLanguage = useLanguageChoice();
  switch (state.type) {
    case 'FirstRun':
      if (facts.madeUp === 'standard') {
        return (
          <MakeUpScreen
            shell={shell}
            clock={systemClock}
            onCreated={(office) => onOpen(office, { isNew: true, needsPassphrase: false })}
          />
        );
      }
      return (
        <FirstRunScreen
          shell={shell}
          clock={systemClock}
          isMadeUp={facts.madeUp !== null}
          onLanguage={chooseLanguage}
          onOpenBackup={onOpenBackup}
          onCreated={(office) => onOpen(office, { isNew: true, needsPassphrase: false })}
        />
      );
    case 'Office':
      return (
        <UnlockScreen
          office={state}
          facts={facts}
          onLanguage={chooseLanguage}
          onOpenBackup={onOpenBackup}
          onDanger={onDanger}
          onUnlocked={(office, by) => onOpen(office, { isNew: false, needsPassphrase: by === 'recoveryKey' })}
        />
      );
    case 'HeldElsewhere':
    case 'NewerFormat':
    case 'DiskNearlyFull':
    case 'NotWritable':
    case 'OfficeDamaged':
      return <TroubleScreen trouble={state} onTryAgain={onTryAgain} onOpenBackup={onOpenBackup} />;
  }
}
