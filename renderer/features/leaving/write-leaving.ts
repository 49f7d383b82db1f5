/** Ways out of the lists: leaving, the archive, the seal; and the ways back. Each is one entry that can be taken back. */

import { isoDateSchema, type IsoDate } from '../../domain/calendar.ts';
import type { Change } from '../../domain/changes.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { leaveRecords as left, type LeavingFailure } from '../../domain/out-of-sight.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import type { Command, Desk } from '../../session/session.ts';

export interface OnDay {
  readonly id: MemberId;
  /** 'YYYY-MM-DD', or whatever was typed. */
  readonly on: string;
}

export type WayOutFailure =
  | LeavingFailure
  | { readonly type: 'NoSuchMember' }
  | { readonly type: 'NotADay' }
  /** The day of an erasure lies ahead: for today there is erasing at once. */
  | { readonly type: 'DayIsPast' }
  | { readonly type: 'NotYourTask' };

type Write<I> = Command<I, Member, WayOutFailure>;

export const leaveRecords: Write<OnDay> = (session, { id, on }) =>
  session.run<Member, WayOutFailure>('leaveRecords', async (desk) => {
    const day = dayOf(on);
    if (day === undefined) return fail({ type: 'NotADay' });
    const member = await desk.get('members', id);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const leaving = await withoutThem(desk, member, day);
    if (!leaving.ok) return leaving;
    return ok({ value: member, changes: leaving.value.changes });
  });

export const archiveMember: Write<MemberId> = (session, id) =>
  changed(session, 'archiveMember', id, (member, { clock }) => ({ ...member, archivedOn: clock.today() }));

export const bringBackMember: Write<MemberId> = (session, id) =>
  changed(session, 'bringBackMember', id, ({ archivedOn: _archived, ...member }) => member);

export const unsealMember: Write<MemberId> = async (session, id) =>
  mayManageOffice(session.staff.role)
    ? changed(session, 'unsealMember', id, ({ eraseOn: _sealed, ...member }) => member)
    : fail({ type: 'NotYourTask' });

/** Whoever is sealed has left: no sheet is printed with their line any more. */
export const sealMember: Write<OnDay> = (session, { id, on }) =>
  session.run<Member, WayOutFailure>('sealMember', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'NotYourTask' });
    const day = dayOf(on);
    if (day === undefined) return fail({ type: 'NotADay' });
    if (day <= desk.clock.today()) return fail({ type: 'DayIsPast' });
    const member = await desk.get('members', id);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const leaving =
      member.leftOn === undefined ? await withoutThem(desk, member, desk.clock.today()) : undefined;
    if (leaving?.ok === false) return leaving;
    const gone = leaving?.value ?? { member, changes: [] };
    const memberships = gone.changes.filter(({ table }) => table !== 'members');
    const sealed = { ...gone.member, eraseOn: day };
    return ok({ value: member, changes: [...memberships, await desk.put('members', sealed)] });
  });

function dayOf(typed: string): IsoDate | undefined {
  const day = isoDateSchema.safeParse(typed);
  return day.success ? day.data : undefined;
}

interface Leaving {
  readonly member: Member;
  readonly changes: readonly Change[];
}

async function withoutThem(
  desk: Desk,
  member: Member,
  on: IsoDate,
): Promise<Result<Leaving, LeavingFailure>> {
  const leaving = left(member, await desk.all('memberships'), on);
  if (!leaving.ok) return leaving;
  const { memberships, member: gone } = leaving.value;
  const ended = await Promise.all(memberships.map((each) => desk.put('memberships', each)));
  return ok({ member: gone, changes: [...ended, await desk.put('members', gone)] });
}

function changed(
  session: Parameters<Write<MemberId>>[0],
  command: string,
  id: MemberId,
  change: (member: Member, desk: Desk) => Member,
): ReturnType<Write<MemberId>> {
  return session.run<Member, WayOutFailure>(command, async (desk) => {
    const member = await desk.get('members', id);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    return ok({ value: member, changes: [await desk.put('members', change(member, desk))] });
  });
}
