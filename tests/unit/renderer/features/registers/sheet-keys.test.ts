/** The keys of a sheet that is typed back. */

import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../../renderer/domain/meeting.ts';
import {
  effectOf,
  sheetKey,
  type SheetKey,
  type TypedBefore,
} from '../../../../../renderer/features/registers/sheet-keys.ts';

const marking = (mark: Mark) => ({ type: 'Mark', mark });

describe('a key on a row', () => {
  test('marks by its letter, whatever place a Latin layout has it at', () => {
    expect(sheetKey({ code: 'KeyP', key: 'p' })).toEqual(marking('present'));
    expect(sheetKey({ code: 'KeyR', key: 'P' })).toEqual(marking('present'));
    expect(sheetKey({ code: 'KeyQ', key: 'a' })).toEqual(marking('absent'));
    expect(sheetKey({ code: 'KeyS', key: 's' })).toEqual(marking('sentWord'));
  });

  test('marks by its place under a Marathi or Hindi layout, which writes other letters there', () => {
    expect(sheetKey({ code: 'KeyP', key: 'ज' })).toEqual(marking('present'));
    expect(sheetKey({ code: 'KeyA', key: 'ो' })).toEqual(marking('absent'));
    expect(sheetKey({ code: 'KeyS', key: 'े' })).toEqual(marking('sentWord'));
    expect(sheetKey({ code: 'Space', key: ' ' })).toEqual(marking('present'));
  });

  test('is a digit in either script and on a number pad, and a step on one without its lock', () => {
    expect(sheetKey({ code: 'Digit7', key: '७' })).toEqual({ type: 'Digit', digit: 7 });
    expect(sheetKey({ code: 'Digit7', key: 'è' })).toEqual({ type: 'Digit', digit: 7 });
    expect(sheetKey({ code: 'Numpad7', key: '7' })).toEqual({ type: 'Digit', digit: 7 });
    expect(sheetKey({ code: 'Numpad7', key: 'Home' })).toEqual({ type: 'Step', to: 'first' });
  });

  test('that means nothing here is left to whoever it is meant for', () => {
    expect(sheetKey({ code: 'Tab', key: 'Tab' })).toBeUndefined();
    expect(sheetKey({ code: 'KeyX', key: 'x' })).toBeUndefined();
    expect(sheetKey({ code: 'F1', key: 'F1' })).toBeUndefined();
  });
});

/** A sheet that is typed: each key in its turn, as the screen would carry it out. */
function type(rows: number, keys: readonly SheetKey[]) {
  const marks = Array.from({ length: rows }, (): Mark => 'notRecorded');
  let at = 0;
  let typed: TypedBefore = { digits: '' };
  const missing: number[] = [];
  for (const key of keys) {
    const effect = effectOf(key, at, marks, typed);
    typed = effect.typed;
    at = effect.moveTo ?? at;
    if (effect.mark !== undefined) marks[effect.mark.row] = effect.mark.as;
    if (effect.noSuchRow !== undefined) missing.push(effect.noSuchRow);
  }
  return {
    marks: marks.map((mark) => (mark === 'notRecorded' ? '.' : mark.charAt(0))).join(''),
    at,
    missing,
  };
}

const mark = (as: Mark): SheetKey => ({ type: 'Mark', mark: as });
const [p, a, back]: [SheetKey, SheetKey, SheetKey] = [mark('present'), mark('absent'), { type: 'Back' }];
const step = (to: 'next' | 'previous' | 'first' | 'last'): SheetKey => ({ type: 'Step', to });
const digits = (number: number): SheetKey[] =>
  String(number)
    .split('')
    .map((digit) => ({ type: 'Digit', digit: Number(digit) }));

describe('a sheet', () => {
  test('is gone down by its marks, and the last row keeps the cursor', () => {
    expect(type(3, [p, a, p])).toEqual({ marks: 'pap', at: 2, missing: [] });
  });

  test('one back takes back the mark that was typed last, also on the last row, and the one before it', () => {
    expect(type(3, [p, a, p, back])).toMatchObject({ marks: 'pa.', at: 2 });
    expect(type(3, [p, a, p, back, back])).toMatchObject({ marks: 'p..', at: 1 });
    expect(type(3, [p, back, back, a])).toMatchObject({ marks: 'a..', at: 1 });
  });

  test('one back after the cursor went elsewhere is about the row it went to, or the one above where nothing stands', () => {
    expect(type(4, [p, p, p, step('first'), step('next'), back])).toMatchObject({ marks: 'p.p.', at: 1 });
    expect(type(4, [p, p, p, step('previous'), step('next'), back])).toMatchObject({ marks: 'pp..', at: 2 });
  });

  test('is jumped in by a row’s number, which ends with any other key', () => {
    expect(type(30, [...digits(12), p, ...digits(3), { type: 'Enter' }, ...digits(4), a])).toMatchObject({
      marks: `...a.......p${'.'.repeat(18)}`,
      at: 4,
    });
    expect(type(30, [...digits(45)])).toEqual({ marks: '.'.repeat(30), at: 3, missing: [45] });
    expect(type(30, digits(0))).toMatchObject({ at: 0, missing: [] });
  });

  test('ends where it ends, whatever is pressed', () => {
    expect(type(2, [step('previous'), step('last'), step('next')])).toMatchObject({ at: 1 });
  });
});
