/** Finding by whatever somebody remembers: any script, any usual spelling, a number, a telephone, a place; the likeliest first. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FindIndex } from '../../../../renderer/search/find-index.ts';

interface Person {
  readonly names: readonly string[];
  readonly number?: string;
  readonly phones?: readonly string[];
  readonly besides?: readonly string[];
}

const office: readonly Person[] = [
  { names: ['Asha Kulkarni', 'आशा कुलकर्णी'], number: 'M-0001', phones: ['+91 00000 00421'] },
  { names: ['ज्ञानेश्वर वाघ'], number: 'M-0042', besides: ['Kothrud', 'Saturday caregivers'] },
  { names: ['Lakshmi Deshpande'], number: 'M-0421', phones: ['00000 55555', '020 0000 7777'] },
  { names: ['Ashalata Joshi'], number: 'M-0004' },
  { names: ['Kshamatai Shrotri', 'S. Patil'], number: 'M-0005' },
  { names: ['Saturday Gore'], number: 'M-0006' },
  { names: ['जय श्री शिंदे'], number: 'M-0007' },
];
const index = new FindIndex(office.map((person) => ({ value: person.names[0] ?? '', ...person })));
const found = (typed: string) => index.find(typed).map(({ value }) => value);
const [asha, dnyaneshwar, lakshmi, ashalata, kshama, gore, jayshree] = office.map(({ names }) => names[0]);

describe('somebody is found', () => {
  test.each([
    ['dnyaneshwar', dnyaneshwar],
    ['Gyaneshvar wagh', dnyaneshwar],
    ['dny', dnyaneshwar],
    ['vagh dnya', dnyaneshwar],
    ['लक्ष्मी', lakshmi],
    ['laxmi', lakshmi],
    ['Laxmi Deshpandey', lakshmi],
    ['देशपा', lakshmi],
    ['कुलकर्णी आशा', asha],
    ['Smt. Asha Tai Kulkarni', asha],
    ['Ashatai Kulkarni', asha],
    ['क्षमा', kshama],
    ['shroti', kshama],
    ['Dehspande', lakshmi],
    ['jayshree', jayshree],
    ['Jaishri Shinde', jayshree],
    ['M-0042', dnyaneshwar],
    ['m42', dnyaneshwar],
    ['42', dnyaneshwar],
    ['०४२', dnyaneshwar],
    ['00421', asha],
    ['+91 00000 55555', lakshmi],
    ['kothrud', dnyaneshwar],
    ['कोथरूड', dnyaneshwar],
  ])('by %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test('first as typed, then as it sounds, then by what begins so, and by a place after a name', () => {
    expect(found('asha').slice(0, 2)).toEqual([asha, ashalata]);
    expect(found('saturday').slice(0, 2)).toEqual([gore, dnyaneshwar]);
  });

  test('only where every word is', () => {
    expect(found('asha joshi')).toEqual([ashalata]);
    expect(found('asha zubin')).toEqual([]);
    expect(found('Gurunath')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('123')).toEqual([]);
  });
});

test('digits in a word are meant as they are typed: they have no sound that another number could share', () => {
  const rooms = new FindIndex(
    Array.from({ length: 40 }, (_, place) => ({ value: place, names: [`Hall${String(place)}`] })),
  );
  expect(rooms.find('hall7').map(({ value }) => value)).toEqual([7]);
  expect(rooms.find('hall1').map(({ value }) => value)).toEqual([1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
});

test('a letter that is hardly heard finds nobody by their number alone', () => {
  const members = new FindIndex([{ value: 'Asha', names: ['Asha'], number: 'M-0042' }]);
  expect(members.find('h')).toEqual([]);
  expect(members.find('004')).toHaveLength(1);
  expect(members.find('2')).toEqual([]);
});

test('nobody is lost by being added later, and whoever is typed as written is found', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 15 }), (names) => {
      const some = new FindIndex<number>();
      names.forEach((name, value) => some.add({ value, names: [name] }));
      names.forEach((name, value) => {
        const isSayable = /\p{L}/u.test(name.normalize('NFC'));
        if (isSayable) expect(some.find(name).map((one) => one.value)).toContain(value);
      });
    }),
    { numRuns: 40 },
  );
});

/**
 * Every second pair was never looked at while the rules were made. Other spellings of one name are as good: whoever looks for पूजा
 * by Pooja is served by any पूजा.
 */
function recall(file: string, from: 0 | 1): readonly [first: number, amongFive: number] {
  const lines = readFileSync(new URL(`../../../fixtures/names/${file}`, import.meta.url), 'utf8');
  const pairs = lines
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split('\t'));
  const to = from === 0 ? 1 : 0;
  const all = new FindIndex(pairs.map((pair) => ({ value: pair[to], names: [pair[to]] })));
  const wanted = byColumn(pairs, from);
  // Every fourth, so that the test takes no longer than a second or two; the bench asks all of them.
  const asked = pairs.filter((_, place) => pairs.length < 1000 || place % 8 < 2);
  let [first, amongFive] = [0, 0];
  for (const pair of asked) {
    const good = new Set(wanted.get(pair[from])?.map((each) => each[to]));
    const names = [...new Set(all.find(pair[from] ?? '').map(({ value }) => value))].slice(0, 5);
    if (good.has(names[0])) first += 1;
    if (names.some((name) => good.has(name))) amongFive += 1;
  }
  return [first / asked.length, amongFive / asked.length];
}

function byColumn(pairs: readonly string[][], column: 0 | 1): Map<string | undefined, string[][]> {
  const groups = new Map<string | undefined, string[][]>();
  for (const pair of pairs) groups.set(pair[column], [...(groups.get(pair[column]) ?? []), pair]);
  return groups;
}

describe('whoever types one script finds the other', () => {
  test.each([
    ['first-names.tsv', 0],
    ['first-names.tsv', 1],
    ['marathi-names.tsv', 0],
    ['marathi-names.tsv', 1],
  ] as const)('in %s, column %i typed', (file, from) => {
    const [first, amongFive] = recall(file, from);
    expect(first).toBeGreaterThan(0.96);
    expect(amongFive).toBeGreaterThan(0.985);
  });
});
