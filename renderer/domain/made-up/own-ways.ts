/**
 * A few who stand otherwise than most, as in every office that has been there for years: some who left are archived, one is sealed, and
 * some are on the registers by number, by the name they chose, or counted only. No chance falls here: everybody else stays as they were.
 */

import type { Meeting } from '../meeting.ts';
import { enteredFirst } from './written-again.ts';
import type { MadeUpOffice } from './made-up-office.ts';
import type { Days } from './days.ts';
import type { Member, RegisterChoice } from '../member.ts';

/** In a small office everybody is as most are. */
const peopleForThese = 140;
const archivedInEach = 2;
/** They had left for so long when somebody archived them. */
const archivedAfter = 30;
const eraseAhead = 24;
/** Among those who only come to a group, at these places. */
const onRegistersAs: readonly (readonly [place: number, choice: RegisterChoice])[] = [
  [7, 'number'],
  [11, 'chosenName'],
  [23, 'countedOnly'],
];

type Office = Pick<MadeUpOffice, 'members' | 'memberships' | 'meetings' | 'followUps'>;

export function inTheirOwnWays(office: Office, days: Days): Pick<MadeUpOffice, 'members' | 'meetings'> {
  const rounds = Math.floor(office.members.length / peopleForThese);
  const changed = new Map(
    [...gone(office, rounds, days), ...onRegisters(office, rounds)].map((member) => [member.id, member]),
  );
  const counted = new Set(
    [...changed.values()].filter(({ registerAs }) => registerAs === 'countedOnly').map(({ id }) => id),
  );
  return {
    members: office.members.map((member) => changed.get(member.id) ?? member),
    meetings: office.meetings.map((meeting) => withoutLines(meeting, counted)),
  };
}

/** The longest gone are archived; whoever comes after them asked to be erased, and is sealed until that day. */
function gone({ members }: Office, rounds: number, days: Days): Member[] {
  const longGone = members
    .flatMap((member) => {
      const ago = member.leftOn === undefined ? 0 : days.since(member.leftOn);
      return ago > archivedAfter ? [{ member, ago }] : [];
    })
    .sort((one, other) => other.ago - one.ago);
  const archived = longGone.slice(0, archivedInEach * rounds).map(({ member, ago }) => ({
    ...member,
    archivedOn: days.ago(ago - archivedAfter),
  }));
  const sealed = longGone
    .slice(archived.length, archived.length + rounds)
    .map(({ member }) => ({ ...member, eraseOn: days.ahead(eraseAhead) }));
  return [...archived, ...sealed];
}

/** Nobody who carries a group, who is rung for having been missing, or whose record is written twice. */
function onRegisters({ members, memberships, followUps }: Office, rounds: number): Member[] {
  const others = new Set<string>([
    ...memberships.filter(({ part }) => part !== 'member').map(({ memberId }) => memberId),
    ...followUps.map(({ memberId }) => memberId),
  ]);
  const here = new Set<string>(
    memberships.filter(({ leftOn }) => leftOn === undefined).map(({ memberId }) => memberId),
  );
  const plain = members.slice(enteredFirst + 1, -1).filter(({ id }) => here.has(id) && !others.has(id));
  const each = Math.floor(plain.length / Math.max(1, rounds));
  return Array.from({ length: rounds }, (_, round) => round * each).flatMap((from) =>
    onRegistersAs.flatMap(([place, registerAs]) => {
      const member = plain[from + place];
      return member === undefined ? [] : [{ ...member, registerAs }];
    }),
  );
}

/** Whoever is counted only stands on no register: where they were, one more was counted. */
function withoutLines(meeting: Meeting, ids: ReadonlySet<string>): Meeting {
  const { register } = meeting;
  const theirs = register.lines.filter(({ memberId }) => ids.has(memberId));
  if (theirs.length === 0) return meeting;
  const lines = register.lines.filter(({ memberId }) => !ids.has(memberId));
  const counted = theirs.filter(({ mark }) => mark === 'present').length;
  return { ...meeting, register: { ...register, lines, ...(counted > 0 && { counted }) } };
}
