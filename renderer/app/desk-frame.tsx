/** The frame around every screen of an open desk: the rail, the toasts, the keys; and how screens go to places. */

import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { Fragment, useCallback, useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Reading } from '../data/store.ts';
import { initials } from '../domain/names.ts';
import { settingsId } from '../domain/settings.ts';
import { GoContext, pathOf, type Go, type Place } from '../session/places.tsx';
import { PrintingProvider, usePrinting } from '../session/printing.tsx';
import { SaidContext, type Said } from '../session/said.tsx';
import { LeftFormContext } from '../session/use-draft.ts';
import { useSession } from '../session/session-context.tsx';
import { useStoreQuery } from '../session/use-store-query.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { NavItem } from '../ui/nav-item.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { toasts } from '../ui/toasts.ts';
import { UiProvider } from '../ui/ui-provider.tsx';
import { useWords } from '../words/words-provider.tsx';
import { BrokenScreen } from './broken-screen.tsx';
import { GoTo } from './go-to.tsx';
import { goWhileHere } from './go-while-here.ts';
import { Help } from './help.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { StaleMadeUpOffice } from './made-up-band.tsx';
import { Notices } from './notices.tsx';
import { placesInTheRail } from './rail.ts';
import { screenOfPath } from './paths.ts';
import { useBeginAtTop } from './use-begin-at-top.ts';
import { useDeskCommands } from './use-desk-commands.ts';
import { useStanding, useTellLeft } from './use-left-form.ts';
import { failureInOne, useUndo } from './use-undo.ts';
import { useWaysBack } from './use-ways-back.ts';
import type { Act } from './ways.ts';
import { VisitorCover } from './visitor-cover.tsx';
import { useVisitorAtDesk, type VisitorAtDesk } from './visitor.ts';

export function DeskFrame() {
  return (
    <PrintingProvider>
      <DeskInFrame />
    </PrintingProvider>
  );
}

function DeskInFrame() {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const screen = screenOfPath(path);
  const navigate = useCallback((href: string) => void router.navigate({ href }), [router]);
  const go = useCallback<Go>(
    (place) => {
      navigate(pathOf(place));
    },
    [navigate],
  );
  const goFromHere = useMemo(() => goWhileHere(router, path), [router, path]);
  const undo = useUndo(go);
  const print = usePrint();
  const [over, setOver] = useState<'goTo' | 'help' | null>(null);
  const close = useCallback(() => {
    setOver(null);
  }, []);
  const toToday = useCallback(() => router.navigate({ href: pathOf({ screen: 'today' }) }), [router]);
  const atDesk = useVisitorAtDesk(screen, { onRedraw: close, toToday });
  const isCovered = atDesk.visit === 'covered';
  const toggleVisitor = atDesk.toggle;
  const openHelp = useCallback(() => {
    setOver('help');
  }, []);
  useDeskCommands(
    useMemo(
      () => ({
        go,
        screen,
        isCovered,
        toggleVisitor,
        undo: () => void undo(null),
        print,
        openGoTo: () => {
          setOver('goTo');
        },
        openHelp,
      }),
      [go, screen, isCovered, toggleVisitor, undo, print, openHelp],
    ),
  );
  const { visitor } = useSession();
  const tell = useCallback(
    ({ text, entryId, undid }: Said) => {
      if (undid !== undefined) toasts.withdraw(undid);
      // What was begun before the visitor came, and tells of it by name.
      if (visitor.visit === 'initials') return;
      toasts.show(text, entryId === null ? undefined : { of: entryId, onUndo: () => void undo(entryId) });
    },
    [undo, visitor],
  );
  const act = useAct({ undo, print, toggleVisitor, openHelp });
  useUnnotedOpenings();
  useStanding(path);
  useBeginAtTop(path);
  useWaysBack(isCovered);
  const tellLeft = useTellLeft(go);
  return (
    <UiProvider navigate={navigate}>
      <GoContext value={goFromHere}>
        <SaidContext value={tell}>
          <LeftFormContext value={tellLeft}>
            <DeskRoom screen={screen} atDesk={atDesk}>
              {screen === 'today' && <StaleMadeUpOffice />}
              <Notices />
              <Fragment key={atDesk.drawing}>
                <ErrorBoundary FallbackComponent={BrokenScreen} resetKeys={[path]}>
                  <Outlet />
                </ErrorBoundary>
              </Fragment>
            </DeskRoom>
          </LeftFormContext>
          <VisitorCover {...atDesk} />
          <GoTo isOpen={over === 'goTo'} onClose={close} go={go} act={act} />
          <Help screen={screen} isOpen={over === 'help'} onClose={close} />
        </SaidContext>
      </GoContext>
    </UiProvider>
  );
}

const officeSettings = (store: Reading) => store.get('settings', settingsId);

function DeskRoom({
  screen,
  atDesk,
  children,
}: {
  readonly screen: Place['screen'];
  readonly atDesk: VisitorAtDesk;
  readonly children: React.ReactNode;
}) {
  const session = useSession();
  const { say } = useWords();
  const settings = useStoreQuery(officeSettings);
  const isInitials = atDesk.visit === 'initials';
  const { name } = session.staff;
  return (
    <Frame
      strip={isInitials ? say('app.visitorHere') : undefined}
      title={settings?.organisation ?? say('app.name')}
      // What to do now is covered by nothing.
      messages={screen !== 'danger' && <ToastRegion />}
      places={placesInTheRail.map(({ place, icon, word, screens }) => (
        <NavItem
          key={word}
          href={pathOf(place)}
          icon={icon}
          label={say(word)}
          isCurrent={screens.includes(screen)}
        />
      ))}
      foot={
        <>
          <LinkButton href={pathOf({ screen: 'danger' })} look="quiet" icon="warning">
            {say('danger.title')}
          </LinkButton>
          <p>{say('app.signedInAs', { name: isInitials ? initials(name) : name })}</p>
          <LanguageMenu />
          <Button look="quiet" icon="visitor" isSmall onPress={atDesk.toggle}>
            {say(isInitials ? 'app.visitorGone' : 'app.visitor')}
          </Button>
          <Button look="quiet" icon="lock" isSmall onPress={() => void session.shell['desk.lock']()}>
            {say('app.lock')}
          </Button>
        </>
      }
    >
      {children}
    </Frame>
  );
}

interface Acting {
  readonly undo: (entryId: null) => Promise<void>;
  readonly print: () => void;
  readonly toggleVisitor: () => void;
  readonly openHelp: () => void;
}

/** What Ctrl+K can do besides leading somewhere. */
function useAct({ undo, print, toggleVisitor, openHelp }: Acting): (act: Act) => void {
  const { shell } = useSession();
  return useCallback(
    (act) => {
      const acts: Readonly<Record<Act, () => void>> = {
        ...{ print, help: openHelp, visitor: toggleVisitor },
        undo: () => void undo(null),
        lock: () => void shell['desk.lock'](),
      };
      acts[act]();
    },
    [undo, print, toggleVisitor, openHelp, shell],
  );
}

/** Prints what is on the screen, or says that it is not for paper. */
function usePrint(): () => void {
  const { visitor } = useSession();
  const printing = usePrinting();
  const { say } = useWords();
  return useCallback(() => {
    if (visitor.visit !== 'nobody') toasts.show(say('app.visitorNotNow'));
    else if (!printing.print()) toasts.show(say('app.nothingToPrint'));
  }, [visitor, printing, say]);
}

/** Reading goes on, but the history has a gap: whoever opened the record should hear of it. */
function useUnnotedOpenings(): void {
  const session = useSession();
  const words = useWords();
  useEffect(() => {
    session.whenNotNoted((failure) => {
      toasts.show(`${words.say('app.openingNotNoted')} ${failureInOne(words, failure)}`);
    });
  }, [session, words]);
}
