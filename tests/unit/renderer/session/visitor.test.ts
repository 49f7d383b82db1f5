/** A visitor at the desk: what screens read is veiled, what commands do waits, and what is asked for before is still done. */

import { expect, test } from 'vitest';
import { ok } from '../../../../renderer/domain/result.ts';
import type { Venue } from '../../../../renderer/domain/venue.ts';
import type { DeskSession } from '../../../../renderer/session/desk-session.ts';
import { aMember, aVenue } from '../../../support/builders.ts';
import { deskForTests } from '../../../support/desk-for-tests.ts';

const asha = aMember();

const save = (session: DeskSession, table: 'members' | 'venues', record: typeof asha | Venue) =>
  session.run<undefined, never>('saveSomething', async (desk) =>
    ok({ value: undefined, changes: [await desk.put(table, record)] }),
  );

test('while a visitor looks, screens read initials, and afterwards names', async () => {
  const { session } = await deskForTests();
  await save(session, 'members', asha);
  const names = async () => (await session.shown.all('members')).map(({ calledBy }) => calledBy);
  expect(await names()).toEqual(['Asha']);
  session.visitor.change('initials');
  expect(await names()).toEqual(['A.']);
  expect(await session.shown.get('members', asha.id)).toMatchObject({ fullNameLatin: 'A. K.', phones: [] });
  session.visitor.change('nobody');
  expect(await names()).toEqual(['Asha']);
});

test('under a cover everything reads as before: nothing that is typed there starts anew', async () => {
  const { session } = await deskForTests();
  const { shown } = session;
  const { drawing } = session.visitor;
  session.visitor.change('covered');
  expect(session.shown).toBe(shown);
  expect(session.visitor.drawing).toBe(drawing);
  session.visitor.change('initials');
  expect(session.visitor.drawing).not.toBe(drawing);
});

test('nothing is changed while a visitor looks, and what was asked for before they came still is', async () => {
  const { session } = await deskForTests();
  const before = save(session, 'members', asha);
  session.visitor.change('initials');
  const during = save(session, 'venues', aVenue());
  expect(await before).toMatchObject({ ok: true });
  expect(await during).toEqual({ ok: false, error: { type: 'VisitorHere' } });
  expect(await session.store.all('venues')).toEqual([]);
  expect(await session.store.get('members', asha.id)).toEqual(asha);
  session.visitor.change('nobody');
  expect(await save(session, 'venues', aVenue())).toMatchObject({ ok: true });
});

test('everybody who listens hears that a visitor came and went', async () => {
  const { session } = await deskForTests();
  const heard: string[] = [];
  const stop = session.visitor.watch(() => heard.push(session.visitor.visit));
  session.visitor.change('initials');
  session.visitor.change('nobody');
  stop();
  session.visitor.change('covered');
  expect(heard).toEqual(['initials', 'nobody']);
});
