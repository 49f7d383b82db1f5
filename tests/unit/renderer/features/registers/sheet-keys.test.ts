/** The keys of a sheet that is typed back. */

import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../../renderer/domain/meeting.ts';
import { rowTakenBack, sheetKey, withDigit } from '../../../../../renderer/features/registers/sheet-keys.ts';

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

describe('one back', () => {
  const marks: Mark[] = ['present', 'absent', 'notRecorded'];

  test('takes back the mark that was typed last, also on the last row, where the cursor stays', () => {
    expect(rowTakenBack(marks, 1, 0)).toBe(0);
    expect(rowTakenBack(['present', 'present'], 1, 1)).toBe(1);
  });

  test('after the cursor went elsewhere takes back this row, or the one above where nothing stands in it', () => {
    expect(rowTakenBack(marks, 1, undefined)).toBe(1);
    expect(rowTakenBack(marks, 2, undefined)).toBe(1);
    expect(rowTakenBack(['notRecorded'], 0, undefined)).toBe(0);
  });
});

test('digits typed one after the other make a row’s number of three digits at most', () => {
  expect([1, 2, 3, 4].reduce(withDigit, '')).toBe('234');
});
