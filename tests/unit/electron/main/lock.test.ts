/** The life of the desk's window: nothing of one window is left when the next one opens. */

import { describe, expect, it } from 'vitest';
import type { ShellEvent } from '../../../../electron/contract/calls.ts';
import { createLock } from '../../../../electron/main/lock.ts';

/** Windows that write down what happens to them. */
function deskOfWindows(answersFinish: 'yes' | 'never' | 'dies' = 'yes') {
  const story: string[] = [];
  const die: (() => void)[] = [];
  let time = 0;
  const lock = createLock({
    openWindow(onGone) {
      const name = `window ${die.length + 1}`;
      die.push(onGone);
      story.push(`${name} opens`);
      return {
        send(event: ShellEvent) {
          if (event.type !== 'finish') return;
          story.push(`${name} finishes (${event.reason})`);
          if (answersFinish === 'yes') setTimeout(lock.finished, 1);
          if (answersFinish === 'dies') setTimeout(onGone, 1);
        },
        reload: () => story.push(`${name} reloads`),
        async destroy() {
          await Promise.resolve();
          story.push(`${name} is gone`);
        },
      };
    },
    forget: () => story.push('places are forgotten'),
    now: () => (time += 10),
    log: (code) => {
      if (code !== 'lockedAfterMs') story.push(code);
    },
    finishWithin: 30,
    giveUp: () => story.push('gives up'),
  });
  lock.open();
  story.length = 0;
  return { lock, story, die };
}

const later = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

describe('locking', () => {
  it('lets an unlocked window finish, ends it, and only then opens the next', async () => {
    const { lock, story } = deskOfWindows();
    lock.unlocked();
    await lock.lock('idle');
    expect(story).toEqual([
      'window 1 finishes (idle)',
      'window 1 is gone',
      'places are forgotten',
      'window 2 opens',
    ]);
    expect(lock.facts()).toEqual({ closedUnexpectedly: false, lockedBecause: 'idle' });
    expect(lock.isUnlocked()).toBe(false);
  });

  it('does not wait for ever for a window that does not finish', async () => {
    const { lock, story } = deskOfWindows('never');
    lock.unlocked();
    await lock.lock('lock');
    expect(story.slice(0, 3)).toEqual(['window 1 finishes (lock)', 'finishTimedOut', 'window 1 is gone']);
  });

  it('goes on when the window dies while it finishes', async () => {
    const { lock, story } = deskOfWindows('dies');
    lock.unlocked();
    await lock.lock('lock');
    expect(story).toContain('window 2 opens');
    expect(story).not.toContain('finishTimedOut');
    expect(story).not.toContain('window 3 opens');
  });

  it('asked for twice happens once', async () => {
    const { lock, story } = deskOfWindows();
    lock.unlocked();
    await Promise.all([lock.lock('lock'), lock.lock('suspend'), lock.lock('idle')]);
    expect(story.filter((each) => each.endsWith('opens'))).toEqual(['window 2 opens']);
    expect(lock.facts().lockedBecause).toBe('lock');
  });

  it('a late word of the old window does not unlock the new one', async () => {
    const { lock } = deskOfWindows();
    lock.unlocked();
    const locking = lock.lock('lock');
    lock.unlocked();
    await locking;
    expect(lock.isUnlocked()).toBe(false);
  });

  it('for another language reloads a locked window and locks an unlocked one', async () => {
    const { lock, story } = deskOfWindows();
    await lock.reload();
    expect(story).toEqual(['window 1 reloads']);
    lock.unlocked();
    await lock.reload();
    expect(story).toContain('window 2 opens');
  });
});

describe('closing', () => {
  it('finishes first and opens nothing more', async () => {
    const { lock, story } = deskOfWindows();
    lock.unlocked();
    await lock.close();
    expect(story).toEqual(['window 1 finishes (close)', 'window 1 is gone']);
    await lock.lock('lock');
    expect(story).toHaveLength(2);
  });

  it('asked for during a lock ends after it, without a new window', async () => {
    const { lock, story } = deskOfWindows();
    lock.unlocked();
    await Promise.all([lock.lock('idle'), lock.close()]);
    expect(story).toEqual(['window 1 finishes (idle)', 'window 1 is gone']);
  });
});

describe('a window whose process dies', () => {
  it('is replaced by a locked one that says so', async () => {
    const { lock, story, die } = deskOfWindows();
    lock.unlocked();
    die[0]?.();
    await later();
    expect(story).toEqual(['windowGone', 'window 1 is gone', 'places are forgotten', 'window 2 opens']);
    expect(lock.facts()).toEqual({ closedUnexpectedly: true, lockedBecause: 'none' });
    expect(lock.isUnlocked()).toBe(false);
  });

  it('long after it was replaced changes nothing', async () => {
    const { lock, story, die } = deskOfWindows();
    await lock.lock('lock');
    story.length = 0;
    die[0]?.();
    await later();
    expect(story).toEqual([]);
  });

  it('again and again is not replaced for ever', async () => {
    const { story, die } = deskOfWindows();
    for (let i = 0; i < 5; i += 1) {
      die[i]?.();
      await later();
    }
    expect(story.at(-1)).toBe('gives up');
    expect(die).toHaveLength(5);
  });
});
