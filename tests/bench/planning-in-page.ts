/** The plans and registers of a large office, made in the page of a real desk by the desk's own commands, store and journal. */

import { systemClock } from '../../renderer/domain/clock.ts';
import { addDays } from '../../renderer/domain/calendar.ts';
import { createId } from '../../renderer/domain/ids.ts';
import type { Change } from '../../renderer/domain/changes.ts';
import type { Meeting } from '../../renderer/domain/meeting.ts';
import { plannedIn } from '../../renderer/domain/teams.ts';
import { ok } from '../../renderer/domain/result.ts';
import { planMeeting } from '../../renderer/features/meetings/plan-meeting.ts';
import { planMeetings } from '../../renderer/features/meetings/plan-meetings.ts';
import { markAllPresent, clearMarks } from '../../renderer/features/registers/write-register.ts';
import type { DeskSession } from '../../renderer/session/desk-session.ts';
import { openDesk } from '../../renderer/session/open-desk.ts';
import { undoEntry } from '../../renderer/session/undo.ts';
import type { UnlockedOffice } from '../../renderer/session/unlocked-office.ts';
import { keysOf, unwrapDataKey } from '../../renderer/vault/data-key.ts';
import { openIdentity } from '../../renderer/vault/identity.ts';
import { openKeyringSecrets, parseKeyring } from '../../renderer/vault/keyring.ts';

/** A made-up office looks back so far: a multiple of every rhythm of its groups. */
const halfYear = 182;
/** Far below what one entry of the journal may hold. */
const meetingsInOneEntry = 500;

let opened: DeskSession | undefined;

function desk(): DeskSession {
  if (opened === undefined) throw new Error('Nobody has unlocked this office.');
  return opened;
}

/** Behind the locked screen, which knows nothing of it. */
export async function unlock(name: string, passphrase: string): Promise<void> {
  const office = await window.shell['startup.look']();
  if (office.type !== 'Office') throw new Error(`The office is ${office.type}.`);
  const keyring = valueOf(parseKeyring(office.keyring));
  const entry = keyring.staff.find((each) => each.name === name);
  if (entry === undefined) throw new Error('Nobody of that name works here.');
  const identity = valueOf(await openIdentity(entry.identityFile, passphrase));
  const dataKey = valueOf(await unwrapDataKey(keyring.wrappedDataKey, identity));
  const unlocked: UnlockedOffice = {
    ...office,
    keyring,
    dataKey,
    identity,
    secrets: valueOf(openKeyringSecrets(keyring, dataKey)),
    keys: keysOf(dataKey),
    staff: { id: entry.id, name: entry.name, role: entry.role },
  };
  opened = valueOf(await openDesk(unlocked, { shell: window.shell, clock: systemClock })).session;
}

export async function close(): Promise<void> {
  await desk().stop();
  desk().store.lock();
  opened = undefined;
}

/** As many meetings before today as are wished: those of the half year again, half a year earlier, and so on. */
export async function lengthenPast(wished: number): Promise<number> {
  const before = (await pastMeetings()).filter(({ jointWith }) => jointWith === undefined);
  const earlier: Meeting[] = [];
  for (let halves = 1; earlier.length + before.length < wished; halves += 1)
    earlier.push(...before.map((meeting) => longerAgo(meeting, halves)));
  const put = earlier.slice(0, Math.max(0, wished - before.length));
  for (let from = 0; from < put.length; from += meetingsInOneEntry) {
    const some = put.slice(from, from + meetingsInOneEntry);
    const changes = some.map((after): Change => ({ table: 'meetings', id: after.id, before: null, after }));
    valueOf(
      await desk().run<undefined, never>('fillMadeUpOffice', () =>
        Promise.resolve(ok({ value: undefined, changes })),
      ),
    );
  }
  return (await pastMeetings()).length;
}

async function pastMeetings(): Promise<Meeting[]> {
  const today = systemClock.today();
  return (await desk().store.all('meetings')).filter(({ date }) => date < today);
}

function longerAgo({ sheetNumber: _, ...meeting }: Meeting, halves: number): Meeting {
  return { ...meeting, id: createId(), date: addDays(meeting.date, -halves * halfYear) };
}

export interface Took {
  readonly time: number;
  readonly count: number;
}

/** From the press to the acknowledgement; taken back afterwards, so that the next try finds the same. */
export async function planYear(): Promise<Took> {
  const through = addDays(systemClock.today(), 365);
  const began = performance.now();
  const { value, entryId } = valueOf(await planMeetings(desk(), { through }));
  const time = performance.now() - began;
  valueOf(await undoEntry(desk(), entryId));
  return { time, count: value.length };
}

/** The limit of a plan: the same meetings as one text, hashed nowhere and sealed by nobody, written by the browser's store alone. */
export async function bareYear(): Promise<number> {
  const through = addDays(systemClock.today(), 365);
  const { value, entryId } = valueOf(await planMeetings(desk(), { through }));
  valueOf(await undoEntry(desk(), entryId));
  const opening = indexedDB.open('bare-year');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
  await settled(opening);
  const database = opening.result;
  const began = performance.now();
  const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
  for (const meeting of value) writing.objectStore('rows').put(meeting);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  const time = performance.now() - began;
  database.close();
  await settled(indexedDB.deleteDatabase('bare-year'));
  return time;
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('The bare store did not open.'));
    };
  });
}

/** A register of about thirty, all of them present in one save, and cleared again for the next try. */
export async function saveRegister(): Promise<Took> {
  const meeting = (await pastMeetings()).find(
    ({ status, register }) => status.type === 'planned' && register.lines.length >= 20,
  );
  if (meeting === undefined) throw new Error('No sheet waits to be typed.');
  const began = performance.now();
  valueOf(await markAllPresent(desk(), meeting.id));
  const time = performance.now() - began;
  valueOf(await clearMarks(desk(), meeting.id));
  return { time, count: meeting.register.lines.length };
}

/** Until so many meetings stand in the coming week: groups that would not meet have one of their own. */
export async function fillWeek(wished: number): Promise<number> {
  const today = systemClock.today();
  const inWeek = async () =>
    plannedIn({ from: today, through: addDays(today, 6) }, await desk().store.all('meetings'));
  const meeting = new Set((await inWeek()).map(({ groupId }) => groupId));
  for (const { id } of await desk().store.all('groups')) {
    if (meeting.size >= wished) break;
    if (meeting.has(id)) continue;
    if ((await planMeeting(desk(), { groupId: id, date: addDays(today, 3) })).ok) meeting.add(id);
  }
  return (await inWeek()).length;
}

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`It was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
