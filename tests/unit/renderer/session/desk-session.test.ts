/** Commands at the desk: queued, whole, remembered, and taken back. */

import { describe, expect, test, vi } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar.ts';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { fail, ok } from '../../../../renderer/domain/result.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import type { Command, Session } from '../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../renderer/session/undo.ts';
import { deskForTests, testToday } from '../../../support/desk-for-tests.ts';

const hall: Venue = { id: createId<VenueId>(), name: 'Tilak hall', rooms: [] };

const saveVenue: Command<Venue, Venue, never> = (session, venue) =>
  session.run<Venue, never>('saveVenue', async (desk) =>
    ok({ value: venue, changes: [await desk.put('venues', venue)] }),
  );

async function saved(session: Session, venue: Venue) {
  const done = await saveVenue(session, venue);
  if (!done.ok || done.value.entryId === null) throw new Error('not saved');
  return done.value.entryId;
}

describe('a command', () => {
  test('is in the history with who, when, which, before and after', async () => {
    const { session } = await deskForTests();
    await saved(session, hall);
    await saved(session, { ...hall, name: 'Tilak hall, upstairs' });
    const history = (await session.store.all('history')).sort((a, b) => a.number - b.number);
    expect(history).toHaveLength(2);
    expect(history[1]).toMatchObject({
      byName: 'Asha',
      command: 'saveVenue',
      number: 2,
      changes: [{ before: { name: 'Tilak hall' }, after: { name: 'Tilak hall, upstairs' } }],
    });
  });

  test('that the rules refuse changes nothing and writes no entry', async () => {
    const { session } = await deskForTests();
    const refused = await session.run('saveVenue', () =>
      Promise.resolve(fail({ type: 'RulesSayNo' } as const)),
    );
    expect(refused).toEqual(fail({ type: 'RulesSayNo' }));
    expect(session.position.number).toBe(0);
  });

  test('that throws leaves the desk working', async () => {
    const { session } = await deskForTests();
    await expect(session.run('broken', () => Promise.reject(new Error('a defect')))).rejects.toThrow(
      'a defect',
    );
    await saved(session, hall);
    expect(await session.store.all('venues')).toHaveLength(1);
  });

  test('waits for the one before it: two that read the same record do not lose each other', async () => {
    const { session } = await deskForTests();
    await saved(session, { ...hall, rooms: [] });
    const addRoom = (room: string) =>
      session.run<undefined, never>('addRoom', async (desk) => {
        const venue = await desk.get('venues', hall.id);
        if (venue === undefined) throw new Error('gone');
        return ok({
          value: undefined,
          changes: [await desk.put('venues', { ...venue, rooms: [...venue.rooms, room] })],
        });
      });
    await Promise.all(['A', 'B', 'C', 'D'].map(addRoom));
    expect((await session.store.get('venues', hall.id))?.rooms).toEqual(['A', 'B', 'C', 'D']);
  });

  test('of a viewer is refused', async () => {
    const { session } = await deskForTests('viewer');
    expect(await saveVenue(session, hall)).toEqual(fail({ type: 'MayNotChange' }));
  });

  test('after the desk has stopped is refused, and nothing is written', async () => {
    const { session } = await deskForTests();
    await session.stop();
    expect(await saveVenue(session, hall)).toEqual(fail({ type: 'DeskStopped' }));
  });
});

describe('undo', () => {
  test('takes back one’s own newest action whole, and is itself an entry', async () => {
    const { session } = await deskForTests();
    await saved(session, hall);
    const newest = await saved(session, { ...hall, name: 'Other' });
    const undone = await undoEntry(session, null);
    expect(undone.ok && undone.value.value).toEqual({
      command: 'saveVenue',
      entryId: newest,
      isAgain: false,
    });
    expect((await session.store.get('venues', hall.id))?.name).toBe('Tilak hall');
    await undoEntry(session, null);
    expect(await session.store.get('venues', hall.id)).toBeUndefined();
    expect(await undoEntry(session, null)).toEqual(fail({ type: 'NothingToUndo' }));
  });

  test('is refused when something later stands on it, and says what', async () => {
    const { session } = await deskForTests();
    const first = await saved(session, hall);
    const later = await saved(session, { ...hall, name: 'Other' });
    expect(await undoEntry(session, first)).toMatchObject({
      error: {
        type: 'SomethingStandsOnIt',
        records: [{ table: 'venues', id: hall.id }],
        by: [{ entry: { id: later }, changes: [{ id: hall.id }] }],
      },
    });
    expect((await session.store.get('venues', hall.id))?.name).toBe('Other');
  });

  test('of an undo does it again', async () => {
    const { session } = await deskForTests();
    await saved(session, hall);
    const undone = await undoEntry(session, null);
    const again = await undoEntry(session, undone.ok ? undone.value.entryId : null);
    expect(again.ok && again.value.value).toMatchObject({ command: 'saveVenue', isAgain: true });
    expect(await session.store.get('venues', hall.id)).toEqual(hall);
    expect((await undoEntry(session, null)).ok).toBe(true);
    expect(await session.store.get('venues', hall.id)).toBeUndefined();
  });

  test('of what is a month old is refused with its day', async () => {
    const { session, clock } = await deskForTests();
    await saved(session, hall);
    clock.moveTo(addDays(testToday, 31));
    expect(await undoEntry(session, null)).toMatchObject({ error: { type: 'UndoTooOld' } });
    expect(await session.store.get('venues', hall.id)).toEqual(hall);
  });

  test('never gives a number on paper a second time', async () => {
    const { session } = await deskForTests();
    const give = () =>
      session.run<string, never>('give', async (desk) => {
        const { number, change } = await desk.nextMemberNumber();
        return ok({ value: number, changes: [change, await desk.put('venues', { ...hall, name: number })] });
      });
    const first = await give();
    await undoEntry(session, null);
    const second = await give();
    expect(first.ok && first.value.value).toBe('M-0001');
    expect(second.ok && second.value.value).toBe('M-0002');
  });
});

describe('opening a record', () => {
  test('is remembered once in ten minutes and never waited for', async () => {
    const { session } = await deskForTests();
    session.noteOpening('venues', hall.id);
    session.noteOpening('venues', hall.id);
    await session.between(() => Promise.resolve());
    const opened = (await session.store.all('history')).filter((entry) => entry.command === 'openedRecord');
    expect(opened).toHaveLength(1);
    expect(opened[0]?.opened).toEqual({ table: 'venues', id: hall.id });
  });

  test('that cannot be noted is said, whatever went wrong, and tried again the next time', async () => {
    const { session, shell } = await deskForTests();
    const said: string[] = [];
    session.whenNotNoted(({ type }) => said.push(type));
    const append = vi.spyOn(shell, 'journal.append');
    append.mockResolvedValueOnce({
      ok: false,
      failure: { type: 'DiskNearlyFull', freeBytes: 1, neededBytes: 2 },
    });
    // Asked twice, and no answer: then it comes with the next thing that is saved.
    append.mockRejectedValueOnce(new Error('a defect')).mockRejectedValueOnce(new Error('a defect'));
    for (let times = 0; times < 3; times += 1) {
      session.noteOpening('venues', hall.id);
      await session.between(() => Promise.resolve());
    }
    expect(said).toEqual(['DiskNearlyFull', 'Unanswered']);
    expect(await session.store.all('history')).toHaveLength(2);
  });
});
