/** What was merely removed: how long it can come back, with what, and what stands in the way. */

import { describe, expect, it } from 'vitest';
import { bringBack, inBin } from '../../../../renderer/domain/bin.ts';
import { instantSchema, isoDate } from '../../../../renderer/domain/calendar.ts';
import {
  type Change,
  changeOf,
  type ChangedRecords,
  type ChangedTable,
} from '../../../../renderer/domain/changes.ts';
import type { HistoryEntry } from '../../../../renderer/domain/history.ts';
import type { GroupId, MemberId } from '../../../../renderer/domain/ids.ts';
import { keyOfRecord } from '../../../../renderer/domain/references.ts';
import type { CurrentRecords } from '../../../../renderer/domain/undo.ts';
import { aGroup, aHistoryEntry, aMember, aMembership, idOf } from '../../../support/builders.ts';

const member = aMember({ id: idOf<MemberId>(1) });
const group = aGroup({ id: idOf<GroupId>(2) });
const membership = aMembership({
  id: idOf<ChangedRecords['memberships']['id']>(3),
  memberId: member.id,
  groupId: group.id,
  joinedOn: isoDate('2026-01-01'),
});
const removedAt = instantSchema.parse('2026-11-01T10:00:00Z');
const now = instantSchema.parse('2026-11-20T12:00:00Z');

const removing = [
  changeOf('memberships', membership.id, membership, null),
  changeOf('members', member.id, member, null),
];

function entry(changes: Change[], fields: Partial<HistoryEntry> = {}): HistoryEntry {
  return aHistoryEntry(changes, { at: removedAt, number: 7, command: 'removeMember', ...fields });
}

type Records = { readonly [T in ChangedTable]?: readonly ChangedRecords[T][] };

function current(records: Records): CurrentRecords {
  const all = <T extends ChangedTable>(table: T) => records[table] ?? [];
  const known = new Map(
    (Object.keys(records) as ChangedTable[]).flatMap((table) =>
      all(table).map((record) => [keyOfRecord(table, record.id), record] as const),
    ),
  );
  return { all, find: (table, id) => known.get(keyOfRecord(table, id)) };
}

const office = { venues: [], groups: [group] };

describe('a removed member', () => {
  it('is one line, with their membership, and how long is left', () => {
    const bin = inBin([entry(removing)], current(office), now);
    expect(bin.map(({ change, daysLeft }) => [change.table, daysLeft])).toEqual([['members', 11]]);
    expect(bin[0]?.with.map(({ table }) => table)).toEqual(['memberships']);
  });

  it('comes back with their membership', () => {
    const [item] = inBin([entry(removing)], current(office), now);
    const back = item && bringBack(item, current(office));
    expect(back?.ok && back.value.records.map(({ id }) => id)).toEqual([membership.id, member.id]);
    expect(back?.ok && back.value.staying).toBe(0);
  });

  it('comes back without the membership where the group is gone', () => {
    const [item] = inBin([entry(removing)], current({}), now);
    const back = item && bringBack(item, current({}));
    expect(back?.ok && back.value.records.map(({ id }) => id)).toEqual([member.id]);
    expect(back?.ok && back.value.staying).toBe(1);
  });

  it('lies here for thirty days and no longer', () => {
    const day = (text: string) => inBin([entry(removing)], current(office), instantSchema.parse(text));
    expect(day('2026-12-01T09:59:59Z').map(({ daysLeft }) => daysLeft)).toEqual([1]);
    expect(day('2026-12-01T10:00:01Z')).toEqual([]);
  });

  it('is not here once they are back, by whatever way', () => {
    expect(inBin([entry(removing)], current({ ...office, members: [member] }), now)).toHaveLength(1);
    const whole = { ...office, members: [member], memberships: [membership] };
    expect(inBin([entry(removing)], current(whole), now)).toEqual([]);
  });

  it('removed twice is here once, by the later removal', () => {
    const later = entry(removing, { number: 9, byName: 'Meera' });
    const bin = inBin([entry(removing), later], current(office), now);
    expect(bin.map((item) => item.entry.byName)).toEqual(['Meera']);
  });
});

describe('never here', () => {
  it('is anybody who was erased', () => {
    const erased = [{ id: idOf<ChangedRecords['erased']['id']>(1), on: isoDate('2026-11-19') }];
    const bin = inBin([entry(removing)], current({ ...office, erased }), now);
    expect(bin.map(({ change }) => change.table)).not.toContain('members');
  });

  it('is whoever turned out to be somebody else', () => {
    const kept = aMember({
      id: idOf<MemberId>(9),
      mergedFrom: [{ id: member.id, number: member.number }],
    });
    const merged = entry(removing, { command: 'mergeMembers' });
    expect(inBin([merged], current({ ...office, members: [kept] }), now)).toEqual([]);
    const again = entry([changeOf('members', member.id, member, null)], { command: 'undo', number: 8 });
    expect(inBin([again], current({ ...office, members: [kept] }), now)).toEqual([]);
  });

  it('is a mark of numbers', () => {
    const mark = { id: 'member', last: 3 } as ChangedRecords['numbers'];
    expect(inBin([entry([changeOf('numbers', 'member', mark, null)])], current({}), now)).toEqual([]);
  });
});

describe('a removed belonging to a group', () => {
  const alone = entry([changeOf('memberships', membership.id, membership, null)]);

  it('cannot come back where the group is gone, and says which', () => {
    const [item] = inBin([alone], current({ members: [member] }), now);
    expect(item && bringBack(item, current({ members: [member] }))).toEqual({
      ok: false,
      error: { type: 'ReturnLacks', lacks: { table: 'groups', id: group.id } },
    });
  });

  it('cannot come back beside a newer one of the same group', () => {
    const again = { ...membership, id: idOf<ChangedRecords['memberships']['id']>(4) };
    const now_ = current({ ...office, members: [member], memberships: [again] });
    const [item] = inBin([alone], now_, now);
    expect(item && bringBack(item, now_)).toEqual({
      ok: false,
      error: { type: 'ReturnClashes', beside: { table: 'memberships', id: again.id } },
    });
  });
});
