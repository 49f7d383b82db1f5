/** What a member's page tells of their years: theirs alone, and only what they allow. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import type { GroupId, MemberId, SessionId } from '../../../../renderer/domain/ids.ts';
import { timelineOf, type TimelineRecords } from '../../../../renderer/domain/timeline.ts';
import * as one from '../../../support/builders.ts';

const asha = one.aMember({ id: one.idOf<MemberId>(1) });
const day = isoDate('2026-11-14');

/** Everything there can be of one person, told by words in which their name stands. */
function allOf(memberId: MemberId, name: string, isCountedOnlyHere = false): TimelineRecords {
  const groupId = one.idOf<GroupId>(800);
  const sessionId = one.idOf<SessionId>(Number.parseInt(memberId, 16) + 500);
  const programme = one.aProgramme({ name: `Orientation of ${name}` });
  return {
    groups: [],
    programmes: [programme],
    memberships: [
      one.aMembership({
        ...{ memberId, groupId, leftOn: day },
        ...(isCountedOnlyHere && { registerAs: 'countedOnly' as const }),
      }),
    ],
    meetings: [
      one.aMeeting({
        date: day,
        status: { type: 'held' },
        register: { lines: [{ memberId, mark: 'present' }], visitors: 0 },
      }),
    ],
    sessions: [one.aTrainingSession({ id: sessionId, programmeId: programme.id })],
    participations: [one.aParticipation({ memberId, sessionId })],
    consents: [one.aConsent({ memberId })],
    endorsements: [one.anEndorsement({ memberId, words: `${name} came by bus.` })],
    followUps: [one.aFollowUp({ memberId, doneOn: day })],
  };
}

function together(...all: TimelineRecords[]): TimelineRecords {
  const merged = { ...allOf(asha.id, ''), groups: [one.aGroup()] };
  for (const table of Object.keys(merged) as (keyof TimelineRecords)[])
    if (table !== 'groups')
      Object.assign(merged, { [table]: all.flatMap((each): object[] => [...each[table]]) });
  return merged;
}

test('has the newest first, of every kind', () => {
  const entries = timelineOf(asha, together(allOf(asha.id, 'Asha')));
  expect(entries.map(({ type }) => type).sort()).toEqual(
    ['asked', 'attended', 'called', 'consent', 'endorsed', 'joined', 'left', 'trained'].sort(),
  );
  expect(entries.map(({ on }) => on)).toEqual(
    entries
      .map(({ on }) => on)
      .sort()
      .reverse(),
  );
});

test('has nothing of anybody else, whoever they are', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 90 }), { maxLength: 6 }), (others) => {
      const theirs = others.map((count) => allOf(one.idOf<MemberId>(count), `OTHER${String(count)}`));
      const alone = timelineOf(asha, together(allOf(asha.id, 'Asha')));
      const among = timelineOf(asha, together(allOf(asha.id, 'Asha'), ...theirs));
      expect(among).toEqual(alone);
      expect(JSON.stringify(among)).not.toContain('OTHER');
    }),
  );
});

test('has no meeting of who is counted only, everywhere or in that group', () => {
  const isAttended = (registerAs: 'countedOnly' | undefined, here: boolean) =>
    timelineOf({ ...asha, registerAs }, together(allOf(asha.id, 'Asha', here))).some(
      ({ type }) => type === 'attended',
    );
  expect(isAttended(undefined, false)).toBe(true);
  expect(isAttended('countedOnly', false)).toBe(false);
  expect(isAttended(undefined, true)).toBe(false);
});
