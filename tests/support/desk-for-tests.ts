/** An open desk in a unit test: real session, real vault, real journal on the disk; IndexedDB is the one of fake-indexeddb. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Instant, IsoDate } from '../../renderer/domain/calendar.ts';
import type { Clock } from '../../renderer/domain/clock.ts';
import { createId } from '../../renderer/domain/ids.ts';
import { settingsId } from '../../renderer/domain/settings.ts';
import type { StaffRole } from '../../renderer/domain/staff.ts';
import type { DeskSession } from '../../renderer/session/desk-session.ts';
import { createOffice, type FirstRunAnswers, type PreparedOffice } from '../../renderer/session/first-run.ts';
import { openDesk } from '../../renderer/session/open-desk.ts';
import type { UnlockedOffice } from '../../renderer/session/unlocked-office.ts';
import { createKeyring } from '../../renderer/vault/keyring.ts';
import { officeShell, type OfficeShell } from './office-shell.ts';
import { sealQuickly } from './quick-sealing.ts';

export const testPassphrase = 'made up words for a test office';
export const testToday = '2026-11-23' as IsoDate;

/** Stands still until it is told to move, so that tests say what day it is. */
export function testClock(today: IsoDate = testToday): Clock & { moveTo(day: IsoDate): void } {
  let day = today;
  let tick = 0;
  return {
    today: () => day,
    now: () => `${day}T10:00:${String((tick += 1) % 60).padStart(2, '0')}.000Z` as Instant,
    moveTo: (next) => {
      day = next;
    },
  };
}

export interface DeskForTests extends OfficeShell {
  readonly session: DeskSession;
  readonly unlocked: UnlockedOffice;
  readonly prepared: PreparedOffice;
  readonly clock: ReturnType<typeof testClock>;
  readonly database: { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof globalThis.IDBKeyRange };
}

const prepared = new Map<StaffRole, Promise<PreparedOffice>>();

/** The keys are made once a test file (each passphrase costs a moment); every desk has a folder and a store of its own. */
export async function deskForTests(role: StaffRole = 'coordinator'): Promise<DeskForTests> {
  const keys = await preparedOnce(role);
  const clock = testClock();
  const office = officeShell();
  await office.office.look();
  const created = await createOffice(office.shell, clock, keys);
  if (!created.ok) throw new Error(`No office: ${created.error.type}`);
  const database = { indexedDB: new IDBFactory(), IDBKeyRange };
  const desk = await openDesk(created.value, { shell: office.shell, clock, database });
  if (!desk.ok) throw new Error(`No desk: ${desk.error.type}`);
  return { ...office, clock, database, prepared: keys, unlocked: created.value, session: desk.value.session };
}

function preparedOnce(role: StaffRole): Promise<PreparedOffice> {
  const known = prepared.get(role);
  if (known !== undefined) return known;
  const made = prepareQuickly({
    madeUp: false,
    settings: {
      id: settingsId,
      organisation: 'Made-up association',
      discreetSender: { latin: 'Tuesday circle' },
    },
    staff: [{ name: 'Asha', role, passphrase: testPassphrase }],
  });
  prepared.set(role, made);
  return made;
}

/** As `prepareOffice`, behind the quickest derivation that the desk accepts: what the full one costs is tested where that is the question. */
async function prepareQuickly(answers: FirstRunAnswers): Promise<PreparedOffice> {
  const created = await createKeyring({ storeId: createId(), staff: answers.staff }, sealQuickly);
  return { answers, created, recovery: created.recovery };
}
