/** The band of the made-up office on every screen, with the way out; and the offer of a fresh one when its plans have run out. */

import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { StartupFacts } from '../../electron/contract/office-state.ts';
import type { Reading } from '../data/store.ts';
import type { IsoDate } from '../domain/calendar.ts';
import { useSession } from '../session/session-context.tsx';
import type { Shell } from '../session/shell-facts.ts';
import { useStoreQuery } from '../session/use-store-query.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { BandContext } from '../ui/frame.tsx';
import { useWords } from '../words/words-provider.tsx';
import styles from './notices.module.css';

/** Null where no click may delete the office. */
const BeginAgainContext = createContext<(() => void) | null>(null);

export interface MadeUpBandProps {
  readonly shell: Shell;
  /** Whether the office that stands here is made up. */
  readonly isMadeUp: boolean;
  readonly asked: StartupFacts['madeUp'];
  readonly children: ReactNode;
}

export function MadeUpBand({ shell, isMadeUp, asked, children }: MadeUpBandProps) {
  const { say } = useWords();
  const mayLeave = asked === 'standard';
  usePaperWord(isMadeUp ? say('madeUp.paper') : null);
  const band = useMemo(
    () =>
      isMadeUp
        ? { text: say('app.madeUpOffice'), actions: mayLeave ? <LeaveButton shell={shell} /> : null }
        : null,
    [isMadeUp, mayLeave, shell, say],
  );
  const beginAgain = useMemo(
    () => (mayLeave ? () => void shell['desk.beginMadeUpAgain']() : null),
    [mayLeave, shell],
  );
  return (
    <BandContext value={band}>
      <BeginAgainContext value={beginAgain}>{children}</BeginAgainContext>
    </BandContext>
  );
}

/** Made-up names on a printed sheet look like real ones: `sheets/paper.css` puts the word into its corner. */
function usePaperWord(word: string | null): void {
  useEffect(() => {
    const { style } = document.documentElement;
    if (word === null) return undefined;
    style.setProperty('--paper-word', JSON.stringify(word));
    return () => {
      style.removeProperty('--paper-word');
    };
  }, [word]);
}

/** Ends this process and everything in it: see the shell's [Note: One office a process]. */
function LeaveButton({ shell }: { readonly shell: Shell }) {
  const { say } = useWords();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Button
      isSmall
      isBusy={isLeaving}
      onPress={() => {
        setLeaving(true);
        void shell['desk.leaveMadeUp']();
      }}
    >
      {say('madeUp.leave')}
    </Button>
  );
}

/** A made-up office is made around one day: weeks later nothing is planned any more, and Today would be empty. */
export function StaleMadeUpOffice() {
  const beginAgain = use(BeginAgainContext);
  return beginAgain === null ? null : <StaleNotice onBeginAgain={beginAgain} />;
}

function StaleNotice({ onBeginAgain }: { readonly onBeginAgain: () => void }) {
  const { say } = useWords();
  const { clock } = useSession();
  const newest = useStoreQuery(newestMeeting);
  const [isBusy, setBusy] = useState(false);
  if (newest === undefined || !isPast(newest, clock.today())) return null;
  return (
    <div className={styles.notices}>
      <Banner
        title={say('madeUp.staleTitle')}
        actions={
          <Button
            isSmall
            isBusy={isBusy}
            onPress={() => {
              setBusy(true);
              onBeginAgain();
            }}
          >
            {say('madeUp.beginAgain')}
          </Button>
        }
      >
        <p>{say('madeUp.staleText')}</p>
      </Banner>
    </div>
  );
}

const newestMeeting = async (store: Reading): Promise<IsoDate | null> =>
  (await store.all('meetings'))
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? null;

/** An office without any meeting was never filled to its end. */
function isPast(newest: IsoDate | null, today: IsoDate): boolean {
  return newest === null || newest < today;
}
