/**
 * Rewrites the whole office without somebody: an erasure, and past attendance that becomes counts.
 *
 * [Note: Old or new, and nothing of before] The records without the person are sealed under a new data key as a new generation, opened
 * again and searched; the pointer's rename is the one commit point. Then this desk locks: its store, its drafts and what is in its memory
 * are of before. The shell deletes every older file; killed anywhere it goes on at the next look.
 */

import { openArchiveInWorker, sealArchiveInWorker } from '../archive/in-worker.ts';
import type { OpenedArchive } from '../archive/open-archive.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';
import type { HistoryEntry } from '../domain/history.ts';
import type { MemberId } from '../domain/ids.ts';
import { tableNames } from '../domain/records.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { withoutAttendanceOf, type CountedOnly } from '../domain/scrub/past-attendance.ts';
import { tellsOf, withoutMember, type Tables } from '../domain/scrub/scrub.ts';
import { mayManageOffice } from '../domain/staff.ts';
import { keyringFromParts, type NewKeyring } from '../vault/keyring.ts';
import { archiveHeader, type ArchiveNotProven } from './archive-of-now.ts';
import type { DeskSession } from './desk-session.ts';
import type { UnlockedOffice } from './unlocked-office.ts';

/** In this order. From `writing` on nobody can call it back. */
export const rewritingSteps = ['reading', 'leavingOut', 'sealing', 'checking', 'writing'] as const;
export type RewritingStep = (typeof rewritingSteps)[number];

export interface Watched {
  /** `records`: how many there are to work through, once that is known. */
  readonly began: (step: RewritingStep, records: number) => void;
  /** Asked before every step but the last. */
  readonly isCancelled: () => boolean;
}

export type RewritingProblem =
  | GenerationFailure
  | ArchiveNotProven
  | { readonly type: 'Cancelled' }
  | { readonly type: 'DeskStopped' }
  | { readonly type: 'NotYourTask' }
  | { readonly type: 'NoSuchMember' }
  /** Whether it was written nobody knows; the desk locks, and the next unlock shows it. */
  | { readonly type: 'Unanswered' };

interface Rewriting {
  readonly command: 'eraseMember' | 'convertAttendance';
  readonly memberId: MemberId;
  /** The office as it is to be. */
  readonly rewrite: (tables: Tables) => Tables;
  /** Whether the rewritten records may still hold their id. */
  readonly staysMember: boolean;
}

/** The person is gone from everything this PC keeps of the office. When it is done the desk is locking. */
export function eraseMember(session: DeskSession, memberId: MemberId, watched: Watched) {
  const today = session.clock.today();
  const rewrite = (tables: Tables) => withoutMember(tables, memberId, today);
  return rewriteOffice(session, { command: 'eraseMember', memberId, rewrite, staysMember: false }, watched);
}

/** The person stays; that they came becomes a count in every register of the past. When it is done the desk is locking. */
export function convertAttendance(session: DeskSession, whose: CountedOnly, watched: Watched) {
  const { memberId } = whose;
  const rewrite = (tables: Tables) => withoutAttendanceOf(tables, whose);
  return rewriteOffice(
    session,
    { command: 'convertAttendance', memberId, rewrite, staysMember: true },
    watched,
  );
}

async function rewriteOffice(
  session: DeskSession,
  rewriting: Rewriting,
  watched: Watched,
): Promise<Result<undefined, RewritingProblem>> {
  if (!mayManageOffice(session.staff.role)) return fail({ type: 'NotYourTask' });
  const written = await session.between(() => writeRewritten(session, rewriting, watched));
  if (session.isReplaced) await session.shell['desk.lock']();
  return written;
}

async function writeRewritten(
  session: DeskSession,
  rewriting: Rewriting,
  watched: Watched,
): Promise<Result<undefined, RewritingProblem>> {
  if (session.isStopped) return fail({ type: 'DeskStopped' });
  watched.began('reading', 0);
  const { mark, tables } = await session.store.snapshot();
  const isAllThere = tableNames.every((table) => (mark.counts[table] ?? 0) === tables[table].length);
  if (!isAllThere || mark.number !== session.position.number) return notProven();
  if (!tables.members.some(({ id }) => id === rewriting.memberId)) return fail({ type: 'NoSuchMember' });
  const records = tableNames.reduce((sum, table) => sum + tables[table].length, 0);
  if (!(await goesOn(watched, 'leavingOut', records))) return fail({ type: 'Cancelled' });
  const entry = session.namelessEntry(rewriting.command);
  const rewritten = withEntry(rewriting.rewrite(tables), entry);
  if (!(await goesOn(watched, 'sealing', records))) return fail({ type: 'Cancelled' });
  const keys = await newKeysOf(session.office);
  const bytes = await sealed(session, keys, rewritten, entry);
  if (!(await goesOn(watched, 'checking', records))) return fail({ type: 'Cancelled' });
  const opened = await openArchiveInWorker(bytes, session.office.identity);
  if (!opened.ok) return fail({ type: 'ArchiveNotProven', problem: opened.error });
  if (!isProven(opened.value, { before: tables, rewritten }, rewriting)) return notProven();
  if (!(await goesOn(watched, 'writing', records))) return fail({ type: 'Cancelled' });
  return commit(session, { bytes, keys, rewritten, entry });
}

function notProven(): Result<never, ArchiveNotProven> {
  return fail({ type: 'ArchiveNotProven', problem: { type: 'CountsDiffer' } });
}

/** A breath for the screen between two steps that it could not draw in. */
async function goesOn({ began, isCancelled }: Watched, step: RewritingStep, records: number) {
  if (isCancelled()) return false;
  began(step, records);
  await new Promise((resolve) => setTimeout(resolve, 0));
  return !isCancelled();
}

function withEntry(tables: Tables, entry: HistoryEntry): Tables {
  return { ...tables, history: [...tables.history, entry] };
}

/** The same people and passphrases; what was sealed before opens with no key that is kept. */
function newKeysOf({ storeId, keyring, secrets }: UnlockedOffice): Promise<NewKeyring> {
  const { recipients, recoveryRecipient, signingSecret } = secrets;
  const staff = keyring.staff.map((person) => ({ ...person, recipient: recipients[person.id] ?? '' }));
  return keyringFromParts({
    ...{ storeId, staff, recoveryRecipient, signingSecret },
    revision: keyring.revision + 1,
  });
}

function sealed(session: DeskSession, keys: NewKeyring, tables: Tables, entry: HistoryEntry) {
  const { office, position, clock } = session;
  const renewed = { ...office, keyring: keys.keyring, secrets: keys.secrets };
  const header = archiveHeader(renewed, position.generation + 1, entry.number, clock.now());
  return sealArchiveInWorker({ header, tables });
}

/** What was sealed opens again, is as much as was put in, and says nothing of whoever is to be gone: no id, no name, no number. */
function isProven(
  opened: OpenedArchive,
  { before, rewritten }: { readonly before: Tables; readonly rewritten: Tables },
  { memberId, staysMember }: Rewriting,
): boolean {
  const isWhole = tableNames.every((table) => opened.counts[table] === rewritten[table].length);
  if (!isWhole || staysMember) return isWhole;
  const others = tableNames.filter((table) => table !== 'erased');
  const hasId = others.some((table) => holds(opened.tables[table], memberId));
  return !hasId && !tellsOf(opened.tables, before, memberId);
}

function holds(records: readonly object[], id: string): boolean {
  return records.some((record) => JSON.stringify(record).includes(id));
}

interface Rewritten {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly keys: NewKeyring;
  readonly rewritten: Tables;
  readonly entry: HistoryEntry;
}

async function commit(
  session: DeskSession,
  { bytes, keys, rewritten, entry }: Rewritten,
): Promise<Result<undefined, GenerationFailure | { readonly type: 'Unanswered' }>> {
  const { office, position, shell } = session;
  const answer = await shell['generation.build']({
    reason: 'erase',
    storeId: office.storeId,
    generation: position.generation + 1,
    afterNumber: entry.number,
    keyring: keys.text,
    wrappedDataKey: keys.keyring.wrappedDataKey,
    base: bytes,
    madeUp: office.madeUp,
    erased: [...rewritten.erased],
  }).catch(() => undefined);
  if (answer?.ok === false) return fail(answer.failure);
  session.becomeReplaced();
  return answer === undefined ? fail({ type: 'Unanswered' }) : ok(undefined);
}
