/** The recovery sheet: what stands on it opens the office, and its sign is the sign of every backup. */

import { describe, expect, test } from 'vitest';
import { openBackup } from '../../../../renderer/session/restore.ts';
import { archiveOfNow } from '../../../../renderer/session/archive-of-now.ts';
import { groupsToProve, isSameGroup, recoverySheetOf } from '../../../../renderer/session/recovery-sheet.ts';
import { offeredPassphrase, passphraseStrength } from '../../../../renderer/session/passphrase-strength.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

async function backupAndSheet() {
  const desk = await deskForTests();
  await desk.session.run<undefined, never>('addVenue', async (on) => ({
    ok: true,
    value: { value: undefined, changes: [(await on.nextMemberNumber()).change] },
  }));
  const archive = await archiveOfNow(desk.session);
  if (!archive.ok) throw new Error(archive.error.type);
  return { bytes: archive.value.bytes, sheet: recoverySheetOf(desk.prepared) };
}

describe('the recovery sheet', () => {
  test('opens a backup when its twelve groups are typed in order', async () => {
    const { bytes, sheet } = await backupAndSheet();
    expect(sheet.groups).toHaveLength(12);
    const opened = await openBackup(bytes, {
      type: 'recoveryKey',
      typed: sheet.groups.join(' ').toLowerCase(),
    });
    expect(opened.ok).toBe(true);
  });

  test('carries the sign that a backup of the office shows', async () => {
    const { bytes, sheet } = await backupAndSheet();
    const opened = await openBackup(bytes, { type: 'recoveryKey', typed: sheet.groups.join('') });
    expect(opened.ok && opened.value.fingerprint).toBe(sheet.fingerprint);
  });

  test('is proven by groups that stand on it, and by no others', async () => {
    const { sheet } = await backupAndSheet();
    const asked = groupsToProve(sheet.groups, 3);
    expect(new Set(asked).size).toBe(3);
    for (const group of asked)
      expect(isSameGroup(` ${sheet.groups[group] ?? ''}`, sheet.groups[group] ?? '')).toBe(true);
    expect(isSameGroup('QQQQQ', sheet.groups[0] ?? '')).toBe(false);
  });
});

describe('an offered passphrase', () => {
  test('is six words, strong enough, and another one each time', () => {
    const [one, other] = [offeredPassphrase(), offeredPassphrase()];
    expect(one.split(' ')).toHaveLength(6);
    expect(passphraseStrength(one, []).isEnough).toBe(true);
    expect(one).not.toBe(other);
  });
});
