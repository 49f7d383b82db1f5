/** Who is in the lists, what a sealed member shows, and leaving with one day for everything. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { canonicalJson } from '../../../../renderer/domain/canonical-json.ts';
import { changeOf } from '../../../../renderer/domain/changes.ts';
import type { GroupId, MemberId } from '../../../../renderer/domain/ids.ts';
import {
  isErasureDue,
  isInLists,
  leaveRecords,
  sealedEntry,
  sealedMember,
} from '../../../../renderer/domain/out-of-sight.ts';
import { schemaOf } from '../../../../renderer/domain/records.ts';
import { aFollowUp, aHistoryEntry, aMember, aMembership, idOf } from '../../../support/builders.ts';

const eraseOn = isoDate('2026-12-20');
const member = aMember({
  id: idOf<MemberId>(1),
  calledBy: 'Zqcanary',
  fullNameLatin: 'Zqcanary Kulkarni',
  email: 'zqcanary@example.org',
  locality: 'Zqcanarynagar',
  accessNeeds: 'Zqcanary ramp',
  phones: [{ number: '+91 98220 12345', safeToCall: 'yes', mayLeaveMessage: true }],
  note: { text: 'Zqcanary' },
  eraseOn,
});

describe('the lists', () => {
  it('hold neither who is archived nor who is sealed', () => {
    expect(isInLists({})).toBe(true);
    expect(isInLists({ archivedOn: eraseOn })).toBe(false);
    expect(isInLists({ eraseOn })).toBe(false);
  });

  it('are asked for an erasure from its day on, and for nobody else', () => {
    expect(isErasureDue(member, isoDate('2026-12-19'))).toBe(false);
    expect(isErasureDue(member, eraseOn)).toBe(true);
    expect(isErasureDue({}, eraseOn)).toBe(false);
  });
});

describe('a sealed member', () => {
  it('shows the number and the days, and nothing else of what is recorded', () => {
    const shown = sealedMember(member, 'Sealed record');
    expect(canonicalJson(shown)).not.toMatch(/zqcanary|98220/i);
    expect(shown).toMatchObject({ calledBy: 'Sealed record', number: member.number, eraseOn });
    expect(shown.roles).toEqual([]);
    // For reading alone: no command could save it over the record.
    expect(schemaOf.members.safeParse(shown).success).toBe(false);
  });

  it('is called so in the history as well, and what is theirs is not told there', () => {
    const before = { ...member, calledBy: 'Zqcanarytai', eraseOn: undefined };
    const followUp = aFollowUp({ memberId: member.id });
    const other = aMember({ id: idOf<MemberId>(2) });
    const entry = aHistoryEntry([
      changeOf('members', member.id, before, member),
      changeOf('followUps', followUp.id, null, followUp),
      changeOf('members', other.id, null, other),
    ]);
    const shown = sealedEntry(entry, [member], 'Sealed record');
    expect(canonicalJson(shown)).not.toMatch(/zqcanary/i);
    expect(shown.changes.map(({ id }) => id)).toEqual([member.id, other.id]);
    expect(sealedEntry(entry, [], 'Sealed record')).toBe(entry);
  });
});

describe('leaving', () => {
  const here = aMember({ id: idOf<MemberId>(1), joinedOn: isoDate('2026-01-01') });
  const groups = [idOf<GroupId>(5), idOf<GroupId>(6)];
  const belonging = groups.map((groupId) =>
    aMembership({ memberId: here.id, groupId, joinedOn: isoDate('2026-02-01') }),
  );
  const past = aMembership({
    memberId: here.id,
    joinedOn: isoDate('2026-01-02'),
    leftOn: isoDate('2026-01-20'),
  });
  const others = aMembership({ memberId: idOf<MemberId>(9), joinedOn: isoDate('2026-02-01') });

  it('ends every belonging on that day, and touches neither the past nor anybody else', () => {
    const day = isoDate('2026-11-30');
    const left = leaveRecords(here, [...belonging, past, others], day);
    expect(left.ok && left.value.member.leftOn).toBe(day);
    expect(left.ok && left.value.memberships).toEqual(belonging.map((each) => ({ ...each, leftOn: day })));
  });

  it('cannot be before they came, or twice', () => {
    expect(leaveRecords(here, belonging, isoDate('2026-01-31'))).toMatchObject({
      error: { type: 'LeftBeforeJoined', joinedOn: '2026-02-01' },
    });
    const gone = { ...here, leftOn: isoDate('2026-03-01') };
    expect(leaveRecords(gone, [], isoDate('2026-11-30'))).toMatchObject({ error: { type: 'AlreadyLeft' } });
  });
});
