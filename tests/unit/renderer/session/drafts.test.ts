/** Unfinished forms: sealed as they are typed, offered to whoever typed them, gone once they are saved. */

import { afterEach, expect, test, vi } from 'vitest';
import { Store } from '../../../../renderer/data/store.ts';
import type { Instant } from '../../../../renderer/domain/calendar.ts';
import { addHoliday } from '../../../../renderer/features/settings/add-holiday.ts';
import { createId, type StaffId } from '../../../../renderer/domain/ids.ts';
import { Drafts } from '../../../../renderer/session/drafts.ts';
import { savingDraft } from '../../../../renderer/session/saving-draft.ts';
import { finishDesk } from '../../../../renderer/session/snapshot.ts';
import { deskForTests, type DeskForTests } from '../../../support/desk-for-tests.ts';

const path = '/editMember/0123456789abcdef0123456789abcdef';
const form = { path, base: { calledBy: '', locality: '' }, typed: { calledBy: 'Sulekha', locality: '' } };

afterEach(() => {
  vi.useRealTimers();
});

/** As somebody else would find the store, or the same person later. */
async function draftsOf({ session, unlocked }: DeskForTests, by: Partial<Parties> = {}): Promise<Drafts> {
  const { staff = session.staff, now = session.clock.now() } = by;
  const clock = { ...session.clock, now: () => now };
  const store = new Store({ keys: unlocked.keys, storeId: unlocked.storeId }, by.database ?? {});
  await store.inspect();
  const drafts = new Drafts(store.drafts, {
    ...{ staff, clock },
    wasSaved: async (entry) => (await store.get('history', entry)) !== undefined,
  });
  await drafts.open();
  return drafts;
}

interface Parties {
  readonly staff: DeskForTests['session']['staff'];
  readonly now: Instant;
  readonly database: DeskForTests['database'];
}

/** The rows of the drafts as they lie there. */
async function rowsOf({
  database,
}: DeskForTests): Promise<{ readonly id: string; readonly sealed: Uint8Array }[]> {
  const opening = database.indexedDB.open('sobat');
  const opened = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const reading = opened.transaction('drafts').objectStore('drafts').getAll();
  const rows = await new Promise<{ id: string; sealed: Uint8Array }[]>((resolve) => {
    reading.onsuccess = () => {
      resolve(reading.result as { id: string; sealed: Uint8Array }[]);
    };
  });
  opened.close();
  return rows;
}

test('what is typed is sealed within a moment, without waiting for a pause, and says nothing to a reader of the disk', async () => {
  const desk = await deskForTests();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { drafts } = desk.session;
  drafts.keep({ ...form, typed: { calledBy: 'Sul', locality: '' } });
  await vi.advanceTimersByTimeAsync(200);
  drafts.keep(form);
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
  await vi.waitFor(async () => {
    expect(await rowsOf(desk)).toHaveLength(1);
  });
  const [row, ...others] = await rowsOf(desk);
  expect(others).toEqual([]);
  expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'revision', 'sealed']);
  expect(row?.id).toMatch(/^[0-9a-f]{32}$/);
  const bytes = Buffer.from(row?.sealed ?? []).toString('latin1');
  for (const word of ['Sul', 'editMember', '0123456789abcdef', desk.session.staff.id])
    expect(bytes).not.toContain(word);
  const later = await draftsOf(desk, { database: desk.database });
  expect(later.find(path)).toMatchObject({ typed: form.typed, base: form.base });
});

test('nobody but whoever typed it is offered it', async () => {
  const desk = await deskForTests();
  desk.session.drafts.keep(form);
  await desk.session.drafts.flush();
  const staff = { ...desk.session.staff, id: createId<StaffId>() };
  const another = await draftsOf(desk, { database: desk.database, staff });
  expect(another.find(path)).toBeUndefined();
  expect(await rowsOf(desk)).toHaveLength(1);
});

test('a form that was saved or thrown away leaves no row, even if it is being sealed just then', async () => {
  const desk = await deskForTests();
  const { drafts } = desk.session;
  drafts.keep(form);
  const sealing = drafts.flush();
  await drafts.forget(path);
  await sealing;
  await drafts.flush();
  expect(drafts.find(path)).toBeUndefined();
  expect(await rowsOf(desk)).toEqual([]);
});

test('the desk is not finished before what was typed last is sealed, and neither archive nor counts know of it', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  session.drafts.standAt(path);
  session.drafts.keep(form);
  await finishDesk(session);
  expect(await rowsOf(desk)).toHaveLength(2);
  const store = new Store({ keys: desk.unlocked.keys, storeId: desk.unlocked.storeId }, desk.database);
  expect(await store.inspect()).toMatchObject({ type: 'Good' });
  expect(Object.keys((await store.snapshot()).tables)).not.toContain('drafts');
  const later = await draftsOf(desk, { database: desk.database });
  expect(later.find(path)?.typed).toEqual(form.typed);
  expect(later.lastStood()).toBe(path);
});

test('the desk is found where it was left, by the same person and within a working day', async () => {
  const desk = await deskForTests();
  desk.session.drafts.standAt('/groups');
  await desk.session.drafts.finish();
  const found = async (by: Partial<Parties>) =>
    (await draftsOf(desk, { database: desk.database, ...by })).lastStood();
  expect(await found({})).toBe('/groups');
  expect(await found({ now: '2026-11-23T21:00:00.000Z' as Instant })).toBe('/groups');
  expect(await found({ now: '2026-11-24T08:00:00.000Z' as Instant })).toBeUndefined();
  expect(await found({ now: '2026-11-23T08:00:00.000Z' as Instant })).toBeUndefined();
  expect(await found({ staff: { ...desk.session.staff, id: createId<StaffId>() } })).toBeUndefined();
});

test('a draft of more than thirty days, and one that cannot be opened, go by themselves', async () => {
  const desk = await deskForTests();
  desk.session.drafts.keep(form);
  await desk.session.drafts.flush();
  const later = await draftsOf(desk, { database: desk.database, now: '2026-12-24T10:00:00.000Z' as Instant });
  expect(later.find(path)).toBeUndefined();
  expect(await rowsOf(desk)).toEqual([]);
  await desk.session.drafts.forget(path);
  desk.session.drafts.keep(form);
  await desk.session.drafts.flush();
  const strange = new Store({ keys: desk.unlocked.keys, storeId: 'f'.repeat(32) }, desk.database);
  await strange.inspect();
  expect(await strange.drafts.all()).toEqual([]);
  expect(await rowsOf(desk)).toEqual([]);
});

test('a store that takes no draft is mended before anybody saves, and once is enough', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  vi.spyOn(session.store.drafts, 'put').mockRejectedValue(new Error('no room'));
  const mended = vi.spyOn(session, 'storeFailed').mockResolvedValue('sound');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const calledBy of ['Sul', 'Sulekha']) {
    session.drafts.keep({ ...form, typed: { calledBy, locality: '' } });
    await vi.advanceTimersByTimeAsync(400);
  }
  vi.useRealTimers();
  await session.drafts.flush();
  expect(mended).toHaveBeenCalledTimes(1);
});

test('a store that takes no draft keeps nobody from typing: it is sealed with the next letter', async () => {
  const { session } = await deskForTests();
  const refused = vi.spyOn(session.store.drafts, 'put').mockRejectedValueOnce(new Error('no room'));
  session.drafts.keep(form);
  expect(await session.drafts.flush()).toBe(false);
  expect(session.drafts.find(path)?.typed).toEqual(form.typed);
  expect(await session.drafts.flush()).toBe(true);
  expect(refused).toHaveBeenCalledTimes(2);
});

const holidayForm = {
  path: '/settings#holiday',
  base: { date: '', name: '' },
  typed: { date: '2027-01-26', name: 'Republic Day' },
};

test('a form that was saved just before the desk died is not offered again', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  session.drafts.keep(holidayForm);
  const saved = await addHoliday(savingDraft(session, holidayForm.path), holidayForm.typed);
  expect(saved.ok).toBe(true);
  // Killed here, before the screen forgot the draft.
  expect(await rowsOf(desk)).toHaveLength(1);
  const later = await draftsOf(desk, { database: desk.database });
  expect(later.find(holidayForm.path)).toBeUndefined();
  expect(await rowsOf(desk)).toEqual([]);
});

test('a form that could not be saved is offered again, and so is one that was typed on after it was sent', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  session.drafts.keep(holidayForm);
  const sent = savingDraft(session, holidayForm.path);
  const append = vi.spyOn(session.shell, 'journal.append');
  append.mockResolvedValueOnce({ ok: false, failure: { type: 'WriteFailed', code: 'EIO' } });
  expect((await addHoliday(sent, holidayForm.typed)).ok).toBe(false);
  const offered = async () =>
    (await draftsOf(desk, { database: desk.database })).find(holidayForm.path)?.typed;
  expect(await offered()).toEqual(holidayForm.typed);

  expect((await addHoliday(sent, holidayForm.typed)).ok).toBe(true);
  const typedOn = { ...holidayForm.typed, name: 'Republic Day, office closed' };
  session.drafts.keep({ ...holidayForm, typed: typedOn });
  await session.drafts.flush();
  expect(await offered()).toEqual(typedOn);
});

test('a form that was sent twice, because the first answer never came, is gone by the entry that arrived', async () => {
  const desk = await deskForTests();
  const { session } = desk;
  session.drafts.keep(holidayForm);
  const append = vi.spyOn(session.shell, 'journal.append');
  append.mockRejectedValueOnce(new Error('no answer')).mockRejectedValueOnce(new Error('no answer'));
  const sent = savingDraft(session, holidayForm.path);
  expect(await addHoliday(sent, holidayForm.typed)).toMatchObject({ error: { type: 'Unanswered' } });
  // Whatever comes next in the queue sends it again, by the same id.
  await session.between(() => Promise.resolve());
  const later = await draftsOf(desk, { database: desk.database });
  expect(later.find(holidayForm.path)).toBeUndefined();
});
