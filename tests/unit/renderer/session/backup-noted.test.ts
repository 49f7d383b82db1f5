/** That a backup was made is known to the office afterwards, by whomever, and Ctrl+Z does not take it back. */

import { expect, it } from 'vitest';
import { undoEntry } from '../../../../renderer/session/undo.ts';
import { deskForTests, testToday } from '../../../support/desk-for-tests.ts';
import '../../../support/without-workers.ts';

it('an office begins without a backup, and counts them from then on', async () => {
  const { session, clock } = await deskForTests();
  expect(await session.store.get('numbers', 'backup')).toMatchObject({ last: 0, on: testToday });
  clock.moveTo('2026-11-25' as typeof testToday);
  expect(await session.noteBackup()).toBe(true);
  expect(await session.store.get('numbers', 'backup')).toMatchObject({ last: 1, on: '2026-11-25' });
  expect(await undoEntry(session, null)).toMatchObject({ error: { type: 'NothingToUndo' } });
  const [entry] = (await session.store.all('history')).filter(({ command }) => command === 'saveBackup');
  expect(entry?.byName).toBe('Asha');
});

it('a viewer who carried one home is noted, too', async () => {
  const { session } = await deskForTests('viewer');
  expect(await session.noteBackup()).toBe(true);
  expect((await session.store.get('numbers', 'backup'))?.last).toBe(1);
});

it('a desk that takes nothing more says that it could not note it', async () => {
  const { session } = await deskForTests();
  await session.stop();
  expect(await session.noteBackup()).toBe(false);
});
