/** Who is to be invited next, and how big a session for them would be. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../../renderer/domain/calendar.ts';
import type { GroupId, MemberId, ProgrammeId, SessionId, VenueId } from '../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { readinessOn } from '../../../../renderer/domain/readiness.ts';
import type { Participation } from '../../../../renderer/domain/training.ts';
import { sessionWishes, spansOf, whoNext, type NextFacts } from '../../../../renderer/domain/who-next.ts';
import {
  aGroup,
  aMember,
  aMembership,
  aParticipation,
  aProgramme,
  aTrainingSession,
  idOf,
} from '../../../support/builders.ts';

const today = isoDate('2026-12-01');
const [asha, bharat] = [aMember({ id: idOf<MemberId>(1) }), aMember({ id: idOf<MemberId>(2) })];
const orientation = aProgramme({ id: idOf<ProgrammeId>(10), validityMonths: 24 });
const refresher = aProgramme({ id: idOf<ProgrammeId>(11), kind: 'refresher', validityMonths: 12 });
const topic = aProgramme({ id: idOf<ProgrammeId>(12), kind: 'topic' });

const session = (nth: number, programme: typeof orientation, day: string, isOpen = false) =>
  aTrainingSession({
    ...{ id: idOf<SessionId>(nth), programmeId: programme.id, dates: [isoDate(day)] },
    status: isOpen ? 'open' : 'closed',
  });
const first = session(20, orientation, '2024-12-20');
const second = session(21, orientation, '2026-03-07');
const about = session(22, topic, '2026-05-01');
const coming = session(23, refresher, '2026-12-12', true);
const sessions = [first, second, about, coming];

const completedIn = (member: Member, { id, dates }: typeof first) =>
  aParticipation({ memberId: member.id, sessionId: id, completedOn: dates[0] });
const partIn = (member: Member, { id }: typeof first, fields: Partial<Participation>) =>
  aParticipation({ memberId: member.id, sessionId: id, completedOn: undefined, ...fields });

const facts = (fields: Partial<NextFacts> = {}): NextFacts => ({
  ...{ members: [asha, bharat], memberships: [], programmes: [orientation, refresher, topic], sessions },
  participations: [],
  ...fields,
});
const said = (fields: Partial<NextFacts>) =>
  whoNext(facts(fields), today).map(({ memberId, why, on }) => [memberId, why, on]);
const carries = (member: Member) =>
  aMembership({ memberId: member.id, part: 'facilitator', joinedOn: isoDate('2025-01-01') });

describe('who is invited next', () => {
  test('whoever’s refresher falls due within ninety days, and in which of the spans', () => {
    const participations = [completedIn(asha, first)];
    expect(said({ participations })).toEqual([[asha.id, 'refresherDue', '2026-12-20']]);
    const [line] = whoNext(facts({ participations }), today);
    expect(line && spansOf(line, today)).toEqual([30, 60, 90]);
    expect(line && spansOf({ ...line, on: addDays(today, 61) }, today)).toEqual([90]);
    expect(said({ participations: [completedIn(asha, second)] })).toEqual([]);
  });

  test('whoever is not ready any more and still carries a group', () => {
    const old = session(24, orientation, '2023-01-07');
    const lapsed = { participations: [completedIn(asha, old)], sessions: [...sessions, old] };
    expect(said(lapsed)).toEqual([]);
    expect(said({ ...lapsed, memberships: [carries(asha)] })).toEqual([
      [asha.id, 'refresherOver', '2025-01-07'],
    ]);
  });

  test('whoever began and did not finish, unless they made up for it', () => {
    const days = [{ date: isoDate('2026-03-07'), mark: 'present' as const }];
    const begun = partIn(asha, second, { state: 'notCompleted', days });
    expect(said({ participations: [begun] })).toEqual([[asha.id, 'unfinished', '2026-03-07']]);
    const again = session(25, orientation, '2026-09-05');
    const made = { participations: [begun, completedIn(asha, again)], sessions: [...sessions, again] };
    expect(said(made)).toEqual([]);
    // Who was there on no day did not begin; an older desk kept no days.
    const away = [{ date: isoDate('2026-03-07'), mark: 'absent' as const }];
    expect(said({ participations: [partIn(asha, second, { state: 'notCompleted', days: away })] })).toEqual(
      [],
    );
    expect(said({ participations: [partIn(asha, second, { state: 'enrolled' })] })).toEqual([]);
    expect(said({ participations: [partIn(asha, about, { state: 'notCompleted' })] })).toEqual([
      [asha.id, 'unfinished', '2026-05-01'],
    ]);
  });

  test('whoever said that they wish to, until they are oriented; who began is asked once', () => {
    const willing = { ...asha, path: [{ step: 'interested' as const, on: isoDate('2026-10-02') }] };
    const wish = [asha.id, 'interested', '2026-10-02'];
    expect(said({ members: [willing] })).toEqual([wish]);
    expect(said({ members: [willing], participations: [completedIn(asha, second)] })).toEqual([]);
    const begun = partIn(asha, second, { state: 'attended' });
    expect(said({ members: [willing], participations: [begun] })).toEqual([
      [asha.id, 'unfinished', '2026-03-07'],
    ]);
  });

  test('nobody who has left, has stepped back, is put away or is to be erased', () => {
    const participations = [completedIn(asha, first)];
    const steppedBack = [{ step: 'steppedBack' as const, on: isoDate('2026-11-01') }];
    for (const gone of [
      { leftOn: isoDate('2026-11-30') },
      { archivedOn: isoDate('2026-11-30') },
      { eraseOn: isoDate('2027-01-30') },
      { path: steppedBack },
    ])
      expect(said({ members: [{ ...asha, ...gone }], participations })).toEqual([]);
    expect(said({ members: [{ ...asha, leftOn: today }], participations })).toHaveLength(1);
  });

  test('says of whom it is known that they are on a session to come', () => {
    const participations = [
      completedIn(asha, first),
      completedIn(bharat, first),
      partIn(asha, coming, { state: 'waiting' }),
    ];
    const people = whoNext(facts({ participations }), today);
    expect(people.map(({ sessionId }) => sessionId)).toEqual([coming.id, undefined]);
    const groups = [aGroup()];
    const wished = sessionWishes(people, { memberships: [], groups }, today);
    expect(wished).toEqual([{ kind: 'refresher', places: 1, venueId: undefined, near: 0 }]);
  });
});

describe('a session for all of them', () => {
  const venues = [idOf<VenueId>(900), idOf<VenueId>(901)] as const;
  const groups = [1, 2, 3].map((nth) =>
    aGroup({ id: idOf<GroupId>(800 + nth), venueId: nth === 3 ? venues[1] : venues[0] }),
  );
  const people = [asha, bharat].map(({ id }) => ({
    ...{ memberId: id, why: 'interested' as const, kind: 'orientation' as const, on: today },
  }));

  test('has a place for each, where most of them meet; two groups of one venue count once', () => {
    const memberships = [
      aMembership({ memberId: asha.id, groupId: idOf<GroupId>(801) }),
      aMembership({ memberId: asha.id, groupId: idOf<GroupId>(802) }),
      aMembership({ memberId: asha.id, groupId: idOf<GroupId>(803) }),
      aMembership({ memberId: bharat.id, groupId: idOf<GroupId>(803) }),
    ];
    expect(sessionWishes(people, { memberships, groups }, today)).toEqual([
      { kind: 'orientation', places: 2, venueId: venues[1], near: 2 },
    ]);
  });

  test('is not suggested where a group is closed, or they have left it', () => {
    const closed = groups.map((group) => ({ ...group, closedOn: isoDate('2026-01-01') }));
    const memberships = [aMembership({ memberId: asha.id, groupId: idOf<GroupId>(801) })];
    expect(sessionWishes(people, { memberships, groups: closed }, today)[0]?.venueId).toBeUndefined();
    const left = memberships.map((each) => ({ ...each, leftOn: isoDate('2026-11-01') }));
    expect(sessionWishes(people, { memberships: left, groups }, today)[0]?.near).toBe(0);
  });
});

test('nobody whose refresher is called due was unready, and none who has longer than ninety days is named', () => {
  const validities = fc.integer({ min: 1, max: 36 });
  const ages = fc.integer({ min: 0, max: 1200 });
  fc.assert(
    fc.property(validities, ages, (validityMonths, age) => {
      const held = session(30, orientation, addDays(today, -age));
      const programmes = [{ ...orientation, validityMonths }];
      const participations = [completedIn(asha, held)];
      const [line, ...more] = whoNext(
        facts({ programmes, participations, sessions: [held], memberships: [carries(asha)] }),
        today,
      );
      expect(more).toEqual([]);
      const completions = [
        { kind: 'orientation' as const, completedOn: held.dates[0] ?? today, validityMonths },
      ];
      const isLapsed = readinessOn(today, completions) === 'lapsed';
      expect(line?.why === 'refresherOver').toBe(isLapsed);
      if (line?.why !== 'refresherDue') return;
      expect(readinessOn(line.on, completions)).not.toBe('lapsed');
      expect(readinessOn(addDays(line.on, 1), completions)).toBe('lapsed');
      expect(line.on <= addDays(today, 90)).toBe(true);
    }),
  );
});
