/**
 * The life of the desk's window: locked, unlocked, finishing, closed.
 *
 * [Note: Locking ends the process] Measured: every name that was on the screen stays in the renderer's memory until the process ends,
 * whatever the page does. So a lock asks the window to finish (five seconds at most), destroys it, waits until its process is gone, and
 * only then opens a new one.
 */

import type { ShellEvent } from '../contract/calls.ts';
import type { StartupFacts } from '../contract/office-state.ts';
import type { Log } from '../services/log.ts';

export type FinishReason = Extract<ShellEvent, { type: 'finish' }>['reason'];
export type LockReason = Exclude<FinishReason, 'close'>;
export type WindowFacts = Pick<StartupFacts, 'closedUnexpectedly' | 'lockedBecause'>;

export interface DeskWindow {
  send(event: ShellEvent): void;
  reload(): void;
  /** Resolves when the window's process has ended. */
  destroy(): Promise<void>;
}

export interface LockTools {
  /** `onGone` is called when the process ends although nobody destroyed the window. */
  openWindow(onGone: () => void): DeskWindow;
  /** The new window knows nothing of the old one's places and words. */
  forget(): void;
  now(): number;
  readonly log: Log;
  readonly finishWithin?: number;
  /** Called instead of opening yet another window when windows die one after the other. */
  giveUp(): void;
}

export interface Lock {
  open(): void;
  send(event: ShellEvent): void;
  facts(): WindowFacts;
  isUnlocked(): boolean;
  unlocked(): void;
  finished(): void;
  lock(reason: LockReason): Promise<void>;
  reload(): Promise<void>;
  /** Finishes, ends the window for good; resolves when its process is gone. */
  close(): Promise<void>;
}

const finishWithin = 5000;
/** So many windows dying within a minute will not be cured by another one. */
const mostDeaths = 5;
const deathsWithin = 60_000;

interface LockState {
  phase: 'locked' | 'unlocked' | 'ending' | 'closed';
  window: DeskWindow | undefined;
  facts: WindowFacts;
  /** Resolves the wait for `desk.finished`. */
  onFinished: () => void;
  ending: Promise<void>;
  wantsToClose: boolean;
  deaths: readonly number[];
}

export function createLock(tools: LockTools): Lock {
  const state: LockState = {
    phase: 'locked',
    window: undefined,
    facts: { closedUnexpectedly: false, lockedBecause: 'none' },
    onFinished: () => undefined,
    ending: Promise.resolve(),
    wantsToClose: false,
    deaths: [],
  };
  return {
    open: () => openWindow(tools, state, state.facts),
    send: (event) => state.window?.send(event),
    facts: () => state.facts,
    isUnlocked: () => state.phase === 'unlocked',
    unlocked: () => {
      if (state.phase === 'locked') state.phase = 'unlocked';
    },
    finished: () => state.onFinished(),
    lock: (reason) => lock(tools, state, reason),
    reload: async () => {
      if (state.phase === 'unlocked') await lock(tools, state, 'lock');
      else if (state.phase === 'locked') state.window?.reload();
    },
    close: () => close(tools, state),
  };
}

function openWindow(tools: LockTools, state: LockState, facts: WindowFacts): void {
  tools.forget();
  state.phase = 'locked';
  state.facts = facts;
  const opened: DeskWindow = tools.openWindow(() => {
    if (state.window === opened) windowGone(tools, state);
  });
  state.window = opened;
}

function lock(tools: LockTools, state: LockState, reason: LockReason): Promise<void> {
  if (state.phase === 'ending' || state.phase === 'closed') return state.ending;
  state.ending = endWindow(tools, state, reason).then(() => {
    if (!state.wantsToClose) openWindow(tools, state, { closedUnexpectedly: false, lockedBecause: reason });
  });
  return state.ending;
}

async function close(tools: LockTools, state: LockState): Promise<void> {
  state.wantsToClose = true;
  if (state.phase === 'ending') await state.ending;
  else if (state.phase !== 'closed') {
    state.ending = endWindow(tools, state, 'close');
    await state.ending;
  }
  state.phase = 'closed';
}

async function endWindow(tools: LockTools, state: LockState, reason: FinishReason): Promise<void> {
  const { window } = state;
  const wasUnlocked = state.phase === 'unlocked';
  const began = tools.now();
  state.phase = 'ending';
  if (wasUnlocked && window !== undefined) await finishWindow(tools, state, window, reason);
  state.window = undefined;
  await window?.destroy();
  tools.log('lockedAfterMs', { what: reason, count: Math.round(tools.now() - began) });
}

/** Ends when the window says so, when it dies, or when its time is over: what is in the journal by then is saved. */
async function finishWindow(
  tools: LockTools,
  state: LockState,
  window: DeskWindow,
  reason: FinishReason,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      tools.log('finishTimedOut', { what: reason });
      resolve();
    }, tools.finishWithin ?? finishWithin);
    state.onFinished = () => {
      clearTimeout(timer);
      resolve();
    };
    window.send({ type: 'finish', reason });
  });
  state.onFinished = () => undefined;
}

function windowGone(tools: LockTools, state: LockState): void {
  tools.log('windowGone');
  if (state.phase === 'ending') {
    state.onFinished();
    return;
  }
  const now = tools.now();
  state.deaths = [...state.deaths.filter((at) => now - at < deathsWithin), now];
  state.phase = 'ending';
  const { window } = state;
  state.window = undefined;
  state.ending = (window?.destroy() ?? Promise.resolve()).then(() => {
    if (state.wantsToClose) return;
    if (state.deaths.length >= mostDeaths) giveUp(tools);
    else openWindow(tools, state, { closedUnexpectedly: true, lockedBecause: 'none' });
  });
}

function giveUp(tools: LockTools): void {
  tools.log('windowGoneTooOften');
  tools.giveUp();
}
