/** The recovery key on paper: written in groups, typed back by people. */

import { describe, expect, test } from 'vitest';
import { createIdentity } from '../../../../renderer/vault/identity.ts';
import {
  groupsToProve,
  isSameGroup,
  readRecoveryKey,
  recoveryGroups,
} from '../../../../renderer/vault/recovery.ts';
import { frozen } from './frozen-vectors.ts';

const { groups, secret, recipient } = frozen.keyring.recovery;
const found = { ok: true, value: { secret, recipient } };

test('the groups of the frozen sheet are what they were, and hold the whole key', async () => {
  expect(recoveryGroups(secret)).toEqual(groups);
  expect(groups.map(({ length }) => length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4]);
  const identity = await createIdentity();
  expect(readRecoveryKey(recoveryGroups(identity.secret).join(' '))).toEqual({ ok: true, value: identity });
});

test.each([
  ['with spaces', groups.join(' ')],
  ['with hyphens and line ends', groups.join('-\r\n')],
  ['without any break', groups.join('')],
  ['in small letters', groups.join(' ').toLowerCase()],
  ['with the beginning', secret],
  ['with the beginning, spaced and small', `  age-secret-key-1 ${groups.join(' ')}\n`],
  [
    'in wide letters',
    groups.join(' ').replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  [
    'with Devanagari digits',
    groups.join(' ').replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit))),
  ],
  ['with O for 0 and I for L', groups.join(' ').replaceAll('0', 'O').replaceAll('L', 'I')],
])('the key is read %s', (_, typed) => {
  expect(readRecoveryKey(typed)).toEqual(found);
});

describe('a slip of the pen', () => {
  test('one wrong letter anywhere is refused, and its group is pointed at', () => {
    groups.forEach((group, at) => {
      const wrong = group.replace(/^./, (letter) => (letter === 'Q' ? 'P' : 'Q'));
      const error = { type: 'NotARecoveryKey', why: 'checksum', group: at };
      expect(readRecoveryKey(groups.with(at, wrong).join(' '))).toEqual({ ok: false, error });
    });
  });

  test('two neighbouring letters exchanged are pointed at', () => {
    const at = groups.findIndex((group) => group[0] !== group[1]);
    const [first = '', second = '', ...others] = groups[at] ?? '';
    const typed = groups.with(at, [second, first, ...others].join('')).join(' ');
    expect(readRecoveryKey(typed)).toEqual({
      ok: false,
      error: { type: 'NotARecoveryKey', why: 'checksum', group: at },
    });
  });

  test('two groups exchanged are refused, and nothing is guessed', () => {
    const typed = [groups[1], groups[0], ...groups.slice(2)].join(' ');
    expect(readRecoveryKey(typed)).toEqual({
      ok: false,
      error: { type: 'NotARecoveryKey', why: 'checksum', group: null },
    });
  });

  test('a letter left out or doubled is pointed at where the groups can be told apart', () => {
    const shorter = groups.with(7, (groups[7] ?? '').slice(1));
    const longer = groups.with(11, `${groups[11] ?? ''}Q`);
    expect(readRecoveryKey(shorter.join(' '))).toMatchObject({ error: { why: 'tooShort', group: 7 } });
    expect(readRecoveryKey(longer.join(' '))).toMatchObject({ error: { why: 'tooLong', group: 11 } });
    expect(readRecoveryKey(shorter.join(''))).toMatchObject({ error: { why: 'tooShort', group: null } });
  });

  test('a sign that is no letter of the key is pointed at', () => {
    expect(readRecoveryKey(groups.with(4, 'ABC?E').join(' '))).toMatchObject({
      error: { why: 'letter', group: 4 },
    });
  });

  test('nothing, words and another kind of key are no recovery key', () => {
    for (const typed of ['', 'maple otter', recipient, 'AGE-SECRET-KEY-1'])
      expect(readRecoveryKey(typed).ok).toBe(false);
  });
});

test('groups to prove the sheet by are different ones, in order', () => {
  expect(groupsToProve(groups, 3, () => 0)).toEqual([0, 1, 2]);
  expect(groupsToProve(groups, 2, (below) => below - 1)).toEqual([10, 11]);
  for (let round = 0; round < 50; round += 1) {
    const asked = groupsToProve(groups, 4);
    expect(new Set(asked).size).toBe(4);
    expect(asked.every((at) => groups[at] !== undefined)).toBe(true);
  }
  expect(groupsToProve(groups, 99)).toHaveLength(12);
});

test('a typed group is the same in either case and with letters that only look different', () => {
  expect(isSameGroup(' a0l8q', 'A0L8Q')).toBe(true);
  expect(isSameGroup('aOiBq', 'A0L8Q')).toBe(true);
  expect(isSameGroup('a0l8p', 'A0L8Q')).toBe(false);
});
