/** An erasure from the desk: done or not begun, found nowhere afterwards, and not undone by an older backup. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { OfficeState } from '../../../../electron/contract/office-state.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { idOf } from '../../../support/builders.ts';
import type { MemberId } from '../../../../renderer/domain/ids.ts';
import { registerTotals } from '../../../../renderer/domain/register.ts';
import { ok } from '../../../../renderer/domain/result.ts';
import { archiveOfNow } from '../../../../renderer/session/archive-of-now.ts';
import type { DeskSession } from '../../../../renderer/session/desk-session.ts';
import { convertAttendance, eraseMember, type Watched } from '../../../../renderer/session/erase.ts';
import { officeOfDesk, officeOfLockedDesk } from '../../../../renderer/session/office-here.ts';
import { openDesk } from '../../../../renderer/session/open-desk.ts';
import { restoreHere } from '../../../../renderer/session/restore-here.ts';
import { openBackup } from '../../../../renderer/session/restore.ts';
import { finishDesk } from '../../../../renderer/session/snapshot.ts';
import type { LockedOffice, UnlockedOffice } from '../../../../renderer/session/unlocked-office.ts';
import { keysOf, unwrapDataKey } from '../../../../renderer/vault/data-key.ts';
import { openKeyringSecrets, parseKeyring } from '../../../../renderer/vault/keyring.ts';
import { aGroup, aMeeting, aMember, aVenue } from '../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../support/desk-for-tests.ts';
import { failingDisk } from '../../electron/services/failing-disk.ts';
import { officeShell, type OfficeShell } from '../../../support/office-shell.ts';

const canary = 'Zqkshama';
const gone = aMember({ id: idOf<MemberId>(11), calledBy: canary, fullNameLatin: `${canary} Deshpande` });
const other = aMember({ id: idOf<MemberId>(12), calledBy: 'Meera', note: { text: `Ask ${canary} first` } });
const meeting = aMeeting({
  facilitatorIds: [gone.id],
  register: {
    visitors: 0,
    lines: [
      { memberId: gone.id, mark: 'present' },
      { memberId: other.id, mark: 'sentWord' },
    ],
  },
});

const quietly: Watched = { began: () => undefined, isCancelled: () => false };

async function deskWithThem(): Promise<DeskForTests> {
  const desk = await deskForTests();
  await desk.session.run<undefined, never>('addMember', async (on) =>
    ok({
      value: undefined,
      changes: [
        await on.put('venues', aVenue()),
        await on.put('groups', aGroup()),
        await on.put('members', gone),
        await on.put('members', other),
        await on.put('meetings', meeting),
      ],
    }),
  );
  return desk;
}

/** The next start of the program, on the same folder and the same store. */
async function startAgain(desk: DeskForTests, shell: OfficeShell = officeShell(desk.folder)) {
  const state = await shell.office.look();
  if (state.type !== 'Office') throw new Error(state.type);
  const { clock, database } = desk;
  const office = await unlockedBy(desk, state);
  const opened = await openDesk(office, { shell: shell.shell, clock, database });
  if (!opened.ok) throw new Error(opened.error.type);
  return { shell, state, session: opened.value.session, repairs: opened.value.repairs };
}

/** As by the passphrase, without its second of derivation. */
async function unlockedBy(desk: DeskForTests, state: LockedOffice): Promise<UnlockedOffice> {
  const { identity, staff } = desk.unlocked;
  const keyring = parseKeyring(state.keyring);
  if (!keyring.ok) throw new Error(keyring.error.type);
  const dataKey = await unwrapDataKey(keyring.value.wrappedDataKey, identity);
  if (!dataKey.ok) throw new Error(dataKey.error.type);
  const secrets = openKeyringSecrets(keyring.value, dataKey.value);
  if (!secrets.ok) throw new Error(secrets.error.type);
  const keys = keysOf(dataKey.value);
  return {
    ...state,
    keyring: keyring.value,
    secrets: secrets.value,
    dataKey: dataKey.value,
    keys,
    identity,
    staff,
  };
}

async function textOf(session: DeskSession): Promise<string> {
  const { tables } = await session.store.snapshot();
  return canonicalJson({ ...tables, erased: [] });
}

function filesIn(folder: string): string[] {
  const names = ['generations', 'snapshots'].map((name) => join(folder, 'office', name));
  return names.flatMap((each) => (existsSync(each) ? readdirSync(each) : []));
}

test('the desk goes on without them: totals stay, the history says that an erasure was, and of whom nothing', async () => {
  const desk = await deskWithThem();
  const steps: string[] = [];
  const began = (step: string) => steps.push(step);
  expect(await eraseMember(desk.session, gone.id, { ...quietly, began })).toEqual(ok(undefined));
  expect(steps).toEqual(['reading', 'leavingOut', 'sealing', 'checking', 'writing']);
  await finishDesk(desk.session);
  await desk.office.close();
  expect(filesIn(desk.folder)).toEqual(['g00002']);
  const { session, repairs } = await startAgain(desk);
  expect(repairs).toEqual([]);
  const text = await textOf(session);
  expect(text).not.toContain(canary);
  expect(text).not.toContain(gone.id);
  expect((await session.store.get('members', other.id))?.note?.text).toBe('Ask … first');
  const held = await session.store.get('meetings', meeting.id);
  expect(held && registerTotals(held.register)).toEqual(registerTotals(meeting.register));
  const history = await session.store.all('history');
  const told = history.map(({ number, command }) => [number, command] as const);
  expect(told.toSorted(([a], [b]) => a - b)).toEqual([
    [1, 'addMember'],
    [2, 'eraseMember'],
  ]);
  expect(await session.store.all('erased')).toEqual([{ id: gone.id, on: '2026-11-23' }]);
});

test('the keys of before open nothing that was written after', async () => {
  const desk = await deskWithThem();
  await eraseMember(desk.session, gone.id, quietly);
  await desk.office.close();
  const { session } = await startAgain(desk);
  expect(session.office.dataKey.id).not.toBe(desk.unlocked.dataKey.id);
  expect(session.office.keyring.revision).toBe(desk.unlocked.keyring.revision + 1);
});

test('this desk saves nothing more afterwards, not even a snapshot', async () => {
  const desk = await deskWithThem();
  await eraseMember(desk.session, gone.id, quietly);
  const saved = await desk.session.run<undefined, never>('saveVenue', async (on) =>
    ok({ value: undefined, changes: [await on.put('venues', aVenue({ name: 'Late' }))] }),
  );
  expect(saved).toEqual({ ok: false, error: { type: 'DeskStopped' } });
  await finishDesk(desk.session);
  expect(filesIn(desk.folder)).toEqual(['g00002']);
});

test('REL-107 killed at any call of the disk: all of the office is there with them, or without them', async () => {
  const outcomes = new Set<string>();
  // A sample here; every single call is struck in the tests of the services.
  for (const step of [1, 8, 15, 20, 24, 28, 31, 40]) {
    const desk = await deskWithThem();
    await finishDesk(desk.session);
    await desk.office.close();
    const { disk, arm } = dyingLater(step);
    const { session, shell } = await startAgain(desk, officeShell(desk.folder, disk));
    arm();
    const erased = await eraseMember(session, gone.id, quietly);
    await shell.office.close();
    const after = await startAgain(desk);
    const text = await textOf(after.session);
    const isGone = !text.includes(canary);
    outcomes.add(isGone ? 'gone' : 'there');
    if (erased.ok) expect(isGone).toBe(true);
    expect(text.includes(gone.id)).toBe(!isGone);
    expect(await after.session.store.get('members', other.id)).toBeDefined();
    if (isGone) expect(filesIn(desk.folder)).toEqual(['g00002']);
    await after.shell.office.close();
  }
  expect([...outcomes].sort()).toEqual(['gone', 'there']);
}, 60_000);

/** A disk that dies at the n-th call after it was armed. */
function dyingLater(step: number) {
  let disk = failingDisk(Number.POSITIVE_INFINITY).disk;
  const current = new Proxy(disk, { get: (_, name) => Reflect.get(disk, name) as unknown });
  return {
    disk: current,
    arm: () => {
      disk = failingDisk(step).disk;
    },
  };
}

test('a full disk is said, and the desk goes on as before', async () => {
  const desk = await deskWithThem();
  await desk.office.close();
  const { disk, arm } = dyingLater(12);
  const { session } = await startAgain(desk, officeShell(desk.folder, disk));
  arm();
  const erased = await eraseMember(session, gone.id, quietly);
  expect(erased).toMatchObject({ ok: false, error: { type: 'WriteFailed' } });
  expect(session.isReplaced).toBe(false);
  expect(await session.store.get('members', gone.id)).toEqual(gone);
});

test('somebody who walks away before it is written leaves everything as it was', async () => {
  const desk = await deskWithThem();
  let step = '';
  const watched: Watched = {
    began: (next) => {
      step = next;
    },
    isCancelled: () => step === 'checking',
  };
  expect(await eraseMember(desk.session, gone.id, watched)).toMatchObject({ error: { type: 'Cancelled' } });
  expect(filesIn(desk.folder)).toContain('g00001');
  const saved = await desk.session.run<undefined, never>('saveVenue', async (on) =>
    ok({ value: undefined, changes: [await on.put('venues', aVenue({ name: 'Still saving' }))] }),
  );
  expect(saved.ok).toBe(true);
});

test('a clerk erases nobody', async () => {
  const desk = await deskForTests('clerk');
  expect(await eraseMember(desk.session, gone.id, quietly)).toMatchObject({ error: { type: 'NotYourTask' } });
});

test.each(['with an open desk', 'while it is locked'])(
  'REL-108 a backup of before, brought back on this PC %s, does not bring them back',
  async (when) => {
    const desk = await deskWithThem();
    const archive = await archiveOfNow(desk.session);
    if (!archive.ok) throw new Error('not proven');
    await eraseMember(desk.session, gone.id, quietly);
    await desk.office.close();
    const { session, shell, state } = await startAgain(desk);
    const key = { type: 'unlocked', identity: desk.unlocked.identity } as const;
    const backup = await openBackup(archive.value.bytes, key);
    if (!backup.ok) throw new Error(backup.error.type);
    expect(canonicalJson(backup.value.tables)).toContain(canary);
    const isOpen = when === 'with an open desk';
    const here = isOpen
      ? await officeOfDesk(session)
      : await officeOfLockedDesk(shell.shell, state satisfies OfficeState, backup.value.openedBy);
    expect(await restoreHere(shell.shell, backup.value, here, isOpen ? session : null)).toEqual(
      ok(undefined),
    );
    await shell.office.close();
    const after = await startAgain(desk);
    const text = await textOf(after.session);
    expect(text).not.toContain(canary);
    expect(text).not.toContain(gone.id);
    expect(await after.session.store.get('members', other.id)).toBeDefined();
    expect(after.state.erased).toEqual([{ id: gone.id, on: '2026-11-23' }]);
  },
);

test('the past of a member who is counted only becomes counts, and the member stays', async () => {
  const desk = await deskWithThem();
  const whose = { memberId: gone.id, groupIds: 'all' } as const;
  expect(await convertAttendance(desk.session, whose, quietly)).toEqual(ok(undefined));
  await desk.office.close();
  expect(filesIn(desk.folder)).toEqual(['g00002']);
  const { session } = await startAgain(desk);
  expect(await session.store.get('members', gone.id)).toEqual(gone);
  const held = await session.store.get('meetings', meeting.id);
  expect(held?.register).toEqual({
    visitors: 0,
    counted: 1,
    lines: [{ memberId: other.id, mark: 'sentWord' }],
  });
  const changes = (await session.store.all('history')).flatMap((entry) => entry.changes);
  const registers = changes.flatMap(({ table, after }) => (table === 'meetings' ? [after?.register] : []));
  expect(canonicalJson(registers)).not.toContain(gone.id);
  expect(readFileSync(join(desk.folder, 'office', 'generations', 'g00002', 'erased.json'), 'utf8')).toContain(
    '"since":2',
  );
});

test('the store of before is not taken for the office: what it holds is thrown away', async () => {
  const desk = await deskWithThem();
  await eraseMember(desk.session, gone.id, quietly);
  await desk.office.close();
  // Another account of the same PC, whose store never heard of it.
  const elsewhere = { ...desk, database: { indexedDB: new IDBFactory(), IDBKeyRange } };
  const { session } = await startAgain(elsewhere);
  expect(await textOf(session)).not.toContain(canary);
});
