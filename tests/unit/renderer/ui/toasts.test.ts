/** Messages that something is done, with a way back. */

import { beforeEach, expect, it, vi } from 'vitest';
import { announce, shownToasts, spokenText, toasts } from '../../../../renderer/ui/toasts.ts';

const wayBack = { of: 'entry 1', onUndo: () => undefined };

beforeEach(() => {
  vi.useFakeTimers();
  toasts.clear();
});

it('a message with Undo stays until it is dismissed', () => {
  const id = toasts.show('Saved', wayBack);
  vi.advanceTimersByTime(3_600_000);
  expect(shownToasts().map(({ message }) => message)).toEqual(['Saved']);
  toasts.dismiss(id);
  expect(shownToasts()).toEqual([]);
});

it('a message without Undo goes by itself', () => {
  toasts.show('Copied');
  vi.advanceTimersByTime(8000);
  expect(shownToasts()).toEqual([]);
});

it('what is undone in another way is not offered to be undone any more', () => {
  toasts.show('Saved', wayBack);
  toasts.show('Saved, too', { ...wayBack, of: 'entry 2' });
  toasts.withdraw('entry 1');
  expect(shownToasts().map(({ message }) => message)).toEqual(['Saved, too']);
});

it('three messages show at once, the newest first', () => {
  for (const message of ['one', 'two', 'three', 'four']) toasts.show(message, wayBack);
  expect(shownToasts().map(({ message }) => message)).toEqual(['four', 'three', 'two']);
});

it('the same words said twice are heard twice', () => {
  announce('Saved');
  const first = spokenText();
  announce('Saved');
  expect(spokenText()).not.toBe(first);
  expect(spokenText().trim()).toBe('Saved');
});
