/** A new office filled with made-up people. */

import { expect, test } from 'vitest';
import { makeUpOffice } from '../../../../renderer/domain/made-up/made-up-office.ts';
import { tableNames } from '../../../../renderer/domain/records.ts';
import { fillMadeUpOffice } from '../../../../renderer/session/fill-made-up-office.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

test('holds every record of every table, and keeps the settings of its first run', async () => {
  const { session, clock } = await deskForTests();
  const settings = await session.store.all('settings');
  const wish = { members: 30, seed: 7 };
  expect(await fillMadeUpOffice(session, wish)).toEqual({ ok: true, value: undefined });
  const made = makeUpOffice({ ...wish, today: clock.today() });
  for (const table of tableNames) {
    if (table === 'settings' || table === 'history') continue;
    const kept: readonly { id: string }[] = await session.store.all(table);
    // When the last backup was is the office's own mark, since its first run.
    const ids = kept.map(({ id }) => id).filter((id) => id !== 'backup');
    expect(ids.sort(), table).toEqual(made[table].map(({ id }) => id).sort());
  }
  expect(await session.store.all('settings')).toEqual(settings);
});
