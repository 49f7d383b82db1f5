/** The settings of the office: who may change them, field by field, and back again. */

import { describe, expect, it } from 'vitest';
import { settingsId } from '../../../../../renderer/domain/settings.ts';
import { changeSettings } from '../../../../../renderer/features/settings/change-settings.ts';
import type { DeskSession } from '../../../../../renderer/session/desk-session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

const settingsOf = ({ store }: DeskSession) => store.get('settings', settingsId);

describe('the settings', () => {
  it('change by the fields that are given, and nothing else', async () => {
    const { session } = await deskForTests();
    const before = await settingsOf(session);
    const done = await changeSettings(session, { lockAfterMinutes: 5, digits: 'devanagari' });
    expect(done.ok).toBe(true);
    expect(await settingsOf(session)).toEqual({ ...before, lockAfterMinutes: 5, digits: 'devanagari' });
    const again = await changeSettings(session, { lockAfterMinutes: 5 });
    expect(again).toMatchObject({ ok: true, value: { entryId: null } });
  });

  it('are undone as one action', async () => {
    const { session } = await deskForTests();
    const before = await settingsOf(session);
    const helplines = [{ name: 'On call', number: '020 5550 0100', hours: '' }];
    await changeSettings(session, { organisation: 'Banyan Association', helplines });
    expect(await settingsOf(session)).toMatchObject({
      organisation: 'Banyan Association',
      helplines: [{ name: 'On call', number: '020 5550 0100' }],
    });
    expect((await undoEntry(session, null)).ok).toBe(true);
    expect(await settingsOf(session)).toEqual(before);
  });

  it('lose a choice that is taken away', async () => {
    const { session } = await deskForTests();
    await changeSettings(session, { phrases: ['Coming on a hard day'], backupPlaceHint: 'Blue stick' });
    await changeSettings(session, { phrases: undefined, backupPlaceHint: '' });
    const settings = await settingsOf(session);
    expect([settings?.phrases, settings?.backupPlaceHint]).toEqual([undefined, undefined]);
  });

  it('that are wrong are refused by field, and nothing changes', async () => {
    const { session } = await deskForTests();
    const before = await settingsOf(session);
    const refused = await changeSettings(session, { organisation: ' ', lockAfterMinutes: 90 });
    expect(refused).toEqual({
      ok: false,
      error: {
        type: 'WrongFields',
        fields: [
          { field: 'organisation', problem: 'problem.nameMissing' },
          { field: 'lockAfterMinutes', problem: 'problem.lockMinutesImpossible' },
        ],
      },
    });
    expect(await settingsOf(session)).toEqual(before);
  });

  it('keep what a newer desk wrote beside them', async () => {
    const { session } = await deskForTests();
    const newer = { ...(await settingsOf(session)), id: settingsId, colour: 'blue' };
    await session.run('newerDesk', async (desk) => ({
      ok: true,
      value: { value: null, changes: [await desk.put('settings', newer as never)] },
    }));
    await changeSettings(session, { lockAfterMinutes: 20 });
    expect(await settingsOf(session)).toMatchObject({ colour: 'blue', lockAfterMinutes: 20 });
  });

  it('are the coordinator’s: a clerk and a viewer read them', async () => {
    const clerk = await deskForTests('clerk');
    const viewer = await deskForTests('viewer');
    const byClerk = await changeSettings(clerk.session, { lockAfterMinutes: 5 });
    const byViewer = await changeSettings(viewer.session, { lockAfterMinutes: 5 });
    expect(byClerk).toEqual({ ok: false, error: { type: 'CoordinatorOnly' } });
    expect(byViewer).toEqual({ ok: false, error: { type: 'MayNotChange' } });
    expect((await settingsOf(clerk.session))?.lockAfterMinutes).toBeUndefined();
  });
});
