/** Whoever works on one member learns nothing of a linked one: wherever they look, whatever happens to the other changes nothing. */

import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../../../../build/setup/run.mjs';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MeetingId, type MemberId } from '../../../../renderer/domain/ids.ts';
import { listNames } from '../../../../renderer/domain/list-names.ts';
import { marks } from '../../../../renderer/domain/meeting.ts';
import { memberNumber } from '../../../../renderer/domain/numbers.ts';
import { changeMember } from '../../../../renderer/features/members/change-member.ts';
import { addEndorsement } from '../../../../renderer/features/members/write-endorsements.ts';
import { addFollowUp } from '../../../../renderer/features/members/write-follow-ups.ts';
import { linkMembers } from '../../../../renderer/features/members/write-relationships.ts';
import { markMember } from '../../../../renderer/features/registers/write-register.ts';
import type { DeskSession } from '../../../../renderer/session/desk-session.ts';
import { screensOfRouter } from '../../../support/access/screens-of-router.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue } from '../../../support/builders.ts';
import { deskForTests, testToday } from '../../../support/desk-for-tests.ts';
import {
  decisionsOfLists,
  decisionsOfScreens,
  decisionsOfSheets,
  decisionsOfWaysOut,
  type Person,
  type ReadingOfOne,
} from '../../../support/firewall/about-one.ts';
import { put } from '../../../support/put.ts';
import '../../../support/without-workers.ts';

describe('every place has its decision', () => {
  const named = (room: string, isOne: (text: string, path: string) => boolean) =>
    readdirSync(at('renderer', room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && isOne(readFileSync(at('renderer', room, path), 'utf8'), path))
      .map((path) => basename(path).replace(/\.tsx?$/, ''))
      .sort();

  it('of the router', () => {
    expect(Object.keys(decisionsOfScreens).sort()).toEqual(screensOfRouter().sort());
  });
  it('of the sheets', () => {
    expect(Object.keys(decisionsOfSheets).sort()).toEqual(
      named('sheets', (_, path) => path.endsWith('-sheet.tsx')),
    );
  });
  it('of the lists', () => {
    expect(Object.keys(decisionsOfLists).sort()).toEqual([...listNames].sort());
  });
  it('of whatever prints or exports', () => {
    const waysOut = named('features', (text) => /shell\['(export|print)\.|useSheet\(/.test(text));
    expect(Object.keys(decisionsOfWaysOut).sort()).toEqual(waysOut);
  });
});

const decisions = [decisionsOfScreens, decisionsOfSheets, decisionsOfLists, decisionsOfWaysOut];
const readings = [
  ...new Set(
    decisions.flatMap((each) =>
      Object.values(each).flatMap((decision) => (decision.about === 'one' ? [decision.read] : [])),
    ),
  ),
];

/** What may happen to the other one, each by the command that the office does it with. */
const happening = fc.oneof(
  fc.record({ what: fc.constant('mark' as const), mark: fc.constantFrom(...marks) }),
  fc.record({
    what: fc.constant('note' as const),
    text: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }),
  }),
  fc.record({
    what: fc.constant('endorsed' as const),
    words: fc.constantFrom('Took the bus', 'मदत मागितली'),
  }),
  fc.record({ what: fc.constant('followUp' as const), days: fc.integer({ min: 10, max: 28 }) }),
  fc.record({ what: fc.constant('opened' as const) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

async function happens(session: DeskSession, id: MemberId, meetingId: MeetingId, it: Happening) {
  const member = await session.store.get('members', id);
  if (member === undefined) throw new Error('They are gone.');
  switch (it.what) {
    case 'mark':
      return markMember(session, { meetingId, memberId: id, mark: it.mark });
    case 'note':
      return changeMember(session, { ...member, note: { text: it.text, kind: 'callBack' } });
    case 'endorsed':
      return addEndorsement(session, { memberId: id, on: testToday, words: it.words, sharing: 'none' });
    case 'followUp':
      return addFollowUp(session, { memberId: id, reason: 'asked', dueOn: `2026-12-${it.days}` });
    case 'opened':
      session.noteOpening('members', id);
      return session.between(() => Promise.resolve());
  }
}

async function linkedTwo() {
  const { session } = await deskForTests();
  const asha = aMember({ number: memberNumber(41) });
  const dilip = aMember({ number: memberNumber(42), calledBy: 'Dilip', fullNameLatin: 'Dilip Kulkarni' });
  await put(session, 'venues', aVenue());
  await put(session, 'groups', aGroup());
  for (const member of [asha, dilip]) {
    await put(session, 'members', member);
    await put(session, 'memberships', aMembership({ memberId: member.id }));
  }
  const linking = { memberId: asha.id, otherId: dilip.id, standsAs: 'caredFor', knownTo: 'notTold' } as const;
  await linkMembers(session, linking);
  const lines = [asha, dilip].map(({ id: memberId }) => ({ memberId, mark: 'notRecorded' as const }));
  const id = createId<MeetingId>();
  await put(
    session,
    'meetings',
    aMeeting({ id, date: isoDate('2026-11-14'), register: { lines, visitors: 0 } }),
  );
  const person: Person = { id: asha.id, number: asha.number, today: testToday };
  return { session, person, otherId: dilip.id, meetingId: id };
}

async function firewall(reads: readonly ReadingOfOne[]) {
  const { session, person, otherId, meetingId } = await linkedTwo();
  const look = async () => {
    const seen: string[] = [];
    for (const read of reads) seen.push(JSON.stringify(await read(session.store, person)));
    return seen;
  };
  const property = fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 4 }), async (all) => {
    const before = await look();
    for (const each of all) await happens(session, otherId, meetingId, each);
    expect(await look()).toEqual(before);
  });
  return fc.check(property, { numRuns: 25, endOnFailure: true });
}

describe('whatever happens to somebody linked to a member', () => {
  it('changes nothing that is read, listed, found, printed or exported of the member', async () => {
    expect(readings).toHaveLength(12);
    const { failed, counterexample } = await firewall(readings);
    expect({ failed, counterexample }).toEqual({ failed: false, counterexample: null });
    // Every place of the desk is read after each of many steps: on a busy machine that is more than a usual test may take.
  }, 60_000);

  it('is seen where a page reads a mark or a note of theirs: the property finds a leak', async () => {
    const lastMark: ReadingOfOne = async (store, { id }) =>
      (await store.all('meetings')).flatMap(({ register }) =>
        register.lines.filter(({ memberId }) => memberId !== id).map(({ mark }) => mark),
      );
    expect((await firewall([...readings, lastMark])).failed).toBe(true);
  });
});
