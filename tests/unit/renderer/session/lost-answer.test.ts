/** The shell saved an entry and its answer never came back to the window. */

import { expect, test } from 'vitest';
import type { Shell } from '../../../../electron/contract/calls.ts';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { ok } from '../../../../renderer/domain/result.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import { openDesk } from '../../../../renderer/session/open-desk.ts';
import type { Session } from '../../../../renderer/session/session.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

function hall(name: string): Venue {
  return { id: createId<VenueId>(), name, rooms: [] };
}

function save(session: Session, venue: Venue) {
  return session.run('saveVenue', async (desk) =>
    ok({ value: undefined, changes: [await desk.put('venues', venue)] }),
  );
}

/** A desk whose next answers about the journal get lost, after the entry was written or before. */
async function deskThatMisses() {
  const made = await deskForTests();
  const lose = { answers: 0, requests: 0 };
  const append: Shell['journal.append'] = async (entry) => {
    if (lose.requests > 0) {
      lose.requests -= 1;
      throw new Error('lost on the way there');
    }
    const answer = await made.shell['journal.append'](entry);
    if (lose.answers === 0) return answer;
    lose.answers -= 1;
    throw new Error('lost on the way back');
  };
  const shell = { ...made.shell, 'journal.append': append };
  made.session.store.lock();
  const opened = await openDesk(made.unlocked, { shell, clock: made.clock, database: made.database });
  if (!opened.ok) throw new Error(opened.error.type);
  return { ...made, session: opened.value.session, lose };
}

test('one lost answer is asked for again: the save is saved, once', async () => {
  const { session, lose, office } = await deskThatMisses();
  lose.answers = 1;
  const venue = hall('Tilak hall');
  expect(await save(session, venue)).toMatchObject({ ok: true });
  expect(await session.store.get('venues', venue.id)).toEqual(venue);
  const read = await office.readJournal(0);
  expect(read.ok && read.value.entries).toHaveLength(1);
});

test.each([
  ['answers', 2],
  ['requests', 2],
] as const)(
  'where %s stay away the save is not called saved, and the next one stands on whatever became of it',
  async (kind, times) => {
    const { session, lose, office } = await deskThatMisses();
    lose[kind] = times;
    const first = hall('Tilak hall');
    const second = hall('Shantivan');
    // Not "not saved, try again": it will be saved, and would be there twice.
    expect(await save(session, first)).toEqual({ ok: false, error: { type: 'Unanswered' } });
    expect(await save(session, second)).toMatchObject({ ok: true });
    const names = (await session.store.all('venues')).map(({ name }) => name);
    expect(names.sort()).toEqual(['Shantivan', 'Tilak hall']);
    const read = await office.readJournal(0);
    expect(read.ok && read.value.entries.map(({ number }) => number)).toEqual([1, 2]);
  },
);

test('a save whose answer stayed away is in the snapshot that is made before the lock', async () => {
  const { session, lose } = await deskThatMisses();
  lose.answers = 2;
  const venue = hall('Tilak hall');
  expect(await save(session, venue)).toEqual({ ok: false, error: { type: 'Unanswered' } });
  const names = await session.between(async () =>
    (await session.store.all('venues')).map(({ name }) => name),
  );
  expect(names).toEqual(['Tilak hall']);
});

test('while the journal stays silent nothing else is planned on it, and nothing is lost', async () => {
  const { session, lose } = await deskThatMisses();
  lose.requests = 4;
  const [first, second] = [hall('Tilak hall'), hall('Shantivan')];
  expect(await save(session, first)).toEqual({ ok: false, error: { type: 'Unanswered' } });
  await expect(save(session, second)).rejects.toThrow('does not answer');
  expect(await save(session, second)).toMatchObject({ ok: true });
  const names = (await session.store.all('venues')).map(({ name }) => name);
  expect(names.sort()).toEqual(['Shantivan', 'Tilak hall']);
});
