/** The page of instructions in every backup: readable on any PC, and silent about whose records they are. */

import { expect, test } from 'vitest';
import { readMeText } from '../../../../renderer/archive/read-me.ts';

const text = readMeText(['identity-aaaa.age', 'identity-bbbb.age']);

test('no line is longer than a terminal or a printed page is wide', () => {
  const graphemes = new Intl.Segmenter('mr', { granularity: 'grapheme' });
  for (const line of text.split('\n'))
    expect([...graphemes.segment(line)].length, line).toBeLessThanOrEqual(82);
});

test('it names every key file in a line that can be copied', () => {
  expect(text).toContain('\n    age -d -o records.ndjson.gz -i identity-aaaa.age records.age\n');
  expect(text).toContain('\n    age -d -o records.ndjson.gz -i identity-bbbb.age records.age\n');
});

test('it explains itself in English, Marathi and Hindi', () => {
  expect(text).toContain('WITHOUT THE PROGRAM THAT MADE IT');
  for (const language of ['मराठी', 'हिन्दी']) expect(text).toContain(language);
});

test('it warns that the opened records must be deleted again, in every language', () => {
  expect(text.match(/records\.ndjson\b(?!\.gz)[\s\S]{0,60}key\.txt/g)).toHaveLength(3);
});

test('it says nothing of the kind of office', () => {
  expect(text).not.toMatch(/mental|schizo|support|caregiver|Pune|illness|मानसिक|आधार गट/i);
});
