/** The frame around every screen: the rail of places at the left, the screen at the right, a band across a made-up office. */

import { createContext, use, type ReactNode } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Icon } from './icon.tsx';
import { Wordmark } from './wordmark.tsx';
import styles from './frame.module.css';

export interface FrameProps {
  /** Above the places, under the desk's sign: the name of the office. */
  title: ReactNode;
  /** Across the top, under the band of a made-up office: what holds for every screen just now. */
  strip?: string | undefined;
  /** NavItems. */
  places: ReactNode;
  /** Below the places: who is at the desk, lock. */
  foot?: ReactNode;
  /** Below the screen, which makes room for them: the toasts. */
  messages?: ReactNode;
  children: ReactNode;
}

/** Words across the top of every frame below that cannot be overlooked (a made-up office), and what can be done about it. */
export const BandContext = createContext<{ readonly text: string; readonly actions?: ReactNode } | null>(
  null,
);

export function Frame({ title, strip, places, foot, messages, children }: FrameProps) {
  const { say } = useWords();
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          // The address stays as it is: it belongs to the router.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {say('ui.skipToContent')}
      </a>
      <Band />
      {strip !== undefined && (
        <aside className={styles.strip} aria-label={say('app.visitor')}>
          <Icon name="information" />
          {strip}
        </aside>
      )}
      <nav className={styles.rail} aria-label={say('app.mainNavigation')}>
        <div className={styles.head}>
          <Wordmark />
          <div className={styles.title}>{title}</div>
        </div>
        <ul className={styles.places}>{places}</ul>
        {foot && <div className={styles.foot}>{foot}</div>}
      </nav>
      <main id="content" className={styles.content} tabIndex={-1}>
        {children}
      </main>
      {messages && <div className={styles.messages}>{messages}</div>}
    </div>
  );
}

/** A screen without a rail: first run, unlocking, a desk that cannot be opened. */
export function PlainFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.plainFrame}>
      <Band />
      <main id="content" className={styles.centre} tabIndex={-1}>
        <div className={styles.corner}>
          <Wordmark />
        </div>
        <div className={styles.sheet}>{children}</div>
      </main>
      <Chain />
    </div>
  );
}

/** Each begins and ends where it comes out from behind the one before. */
const chainOfRings = Array.from(
  { length: 190 },
  (_, ring) => `M${(10.5 * ring - 2).toFixed(1)} 5.4a7 7 0 1 1 0 9.2`,
).join('');

/** As long as the widest screen; what is too much of it is cut off. */
function Chain() {
  return (
    <svg
      className={styles.chain}
      viewBox="0 0 1800 20"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      <path d={chainOfRings} />
    </svg>
  );
}

function Band() {
  const { say } = useWords();
  const band = use(BandContext);
  if (band === null) return null;
  return (
    <aside className={styles.band} aria-label={say('ui.notice')}>
      <Icon name="information" />
      {band.text}
      {band.actions}
    </aside>
  );
}
