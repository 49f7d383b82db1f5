/** Passphrases: the list of words, and what is drawn from it. */

import { expect, test, vi } from 'vitest';
import { passphraseWords } from '../../../../renderer/vault/passphrase-words.ts';
import { generatePassphrase, normalisePassphrase } from '../../../../renderer/vault/passphrase.ts';
import { randomBelow } from '../../../../renderer/vault/random.ts';

test('the words are plain, and known by their first four letters', () => {
  expect(passphraseWords.length).toBeGreaterThanOrEqual(1296);
  expect(passphraseWords.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  expect(new Set(passphraseWords.map((word) => word.slice(0, 4))).size).toBe(passphraseWords.length);
});

test('no word of the list is one that would hurt to type', () => {
  const unkind = [
    ...['mad', 'crazy', 'normal', 'sick', 'pill', 'drug', 'doctor', 'nurse'],
    ...[
      'death',
      'dead',
      'kill',
      'knife',
      'gun',
      'blood',
      'pain',
      'hurt',
      'fear',
      'alone',
      'lost',
      'cry',
      'voice',
    ],
    ...[
      'whisper',
      'shadow',
      'ghost',
      'demon',
      'spy',
      'watch',
      'follow',
      'jail',
      'police',
      'court',
      'caste',
      'god',
    ],
  ];
  expect(passphraseWords.filter((word) => unkind.includes(word))).toEqual([]);
});

test('a generated passphrase is six words of the list with single spaces', () => {
  const words = generatePassphrase().split(' ');
  expect(words).toHaveLength(6);
  expect(words.every((word) => passphraseWords.includes(word))).toBe(true);
  expect(generatePassphrase(8).split(' ')).toHaveLength(8);
  expect(generatePassphrase()).not.toBe(generatePassphrase());
});

test('six words are worth more than 63 bits', () => {
  expect(6 * Math.log2(passphraseWords.length)).toBeGreaterThan(63);
});

test('a draw that would favour the first words is thrown away', () => {
  const draws = [0xffffffff, 5];
  const spy = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    new DataView((array as Uint8Array).buffer).setUint32(0, draws.shift() ?? 0);
    return array;
  });
  expect(randomBelow(1570)).toBe(5);
  expect(spy).toHaveBeenCalledTimes(2);
  spy.mockRestore();
});

test('every number below is drawn, and none beyond', () => {
  const drawn = new Set(Array.from({ length: 500 }, () => randomBelow(6)));
  expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(() => randomBelow(0)).toThrow(RangeError);
});

test('two keyboards that compose a letter differently mean the same; spaces and case stay', () => {
  expect(normalisePassphrase('क\u093cलम é')).toBe(normalisePassphrase('क\u093cलम e\u0301'));
  expect(normalisePassphrase(' Two  spaces ')).toBe(' Two  spaces ');
});
