/** What a change did to the fields of a record, before and now; and what the history keeps to itself. */

import { describe, expect, it } from 'vitest';
import { changeOf, type Change } from '../../../../../renderer/domain/changes.ts';
import {
  createId,
  type GroupId,
  type MeetingId,
  type MemberId,
  type VenueId,
} from '../../../../../renderer/domain/ids.ts';
import type { Meeting } from '../../../../../renderer/domain/meeting.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { isoDate, timeOfDay } from '../../../../../renderer/domain/calendar.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { fieldChanges } from '../../../../../renderer/features/history/field-changes.ts';
import { createWords } from '../../../../../renderer/words/say.ts';

const words = createWords('en');
const namer = (table: string) => `a record of ${table}`;
const sentences = (change: Change) => fieldChanges(change, words, namer);

const asha: Member = {
  id: createId<MemberId>(),
  number: memberNumber(1),
  calledBy: 'Asha',
  roles: ['caregiver'],
  phones: [],
};

function changed(after: Partial<Member>, before: Partial<Member> = {}): Change {
  return changeOf('members', asha.id, { ...asha, ...before }, { ...asha, ...after });
}

describe('a changed member', () => {
  it('is told of field by field, before and now', () => {
    expect(sentences(changed({ calledBy: 'Ashatai', roles: ['caregiver', 'volunteer'] }))).toEqual([
      'Called by: Asha, now Ashatai',
      'Roles: Caregiver, now Caregiver and Volunteer',
    ]);
  });

  it('tells of what was added and what was removed', () => {
    expect(sentences(changed({ locality: 'Kothrud' }))).toEqual(['Locality: now Kothrud']);
    expect(sentences(changed({}, { leftOn: isoDate('2026-11-22') }))).toEqual([
      'Left on: no longer 22 Nov 2026',
    ]);
  });

  it('never shows a phone number without its safety, nor a note that was meant to expire', () => {
    const phone = { number: '+91 98220 12345', safeToCall: 'no', mayLeaveMessage: false } as const;
    const told = sentences(changed({ phones: [phone], note: { text: 'Prefers mornings' } }));
    expect(told).toEqual(['Phones changed', 'Note changed']);
  });

  it('says something even of a field that only a newer desk knows', () => {
    const after = { pronoun: 'she' } as Partial<Member>;
    expect(sentences(changed(after))).toEqual(['Something else changed']);
  });
});

describe('a changed meeting', () => {
  const meeting: Meeting = {
    id: createId<MeetingId>(),
    groupId: createId<GroupId>(),
    number: 4,
    date: isoDate('2026-11-28'),
    time: timeOfDay('11:00'),
    minutes: 90,
    venueId: createId<VenueId>(),
    status: { type: 'planned' },
    facilitatorIds: [],
    register: { lines: [{ memberId: asha.id, mark: 'notRecorded' }], visitors: 0 },
  };

  it('says its state and its register in totals, never who was there', () => {
    const after: Meeting = {
      ...meeting,
      status: { type: 'held' },
      register: { ...meeting.register, lines: [{ memberId: asha.id, mark: 'present' }] },
    };
    const told = sentences(changeOf('meetings', meeting.id, meeting, after));
    expect(told).toEqual([
      'State: planned, now held',
      'Register: 0 present, 0 sent word, 0 absent, 1 not recorded, now 1 present, 0 sent word, 0 absent, 0 not recorded',
    ]);
  });

  it('that is new has no fields to compare', () => {
    expect(sentences(changeOf('meetings', meeting.id, null, meeting))).toEqual([]);
  });
});
