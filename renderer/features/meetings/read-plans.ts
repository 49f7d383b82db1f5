/** What is read for the plans on paper: a term of one group, and who facilitates in the coming weeks. */

import { addDays, addMonths, type IsoDate } from '../../domain/calendar.ts';
import { paperOf } from '../../domain/group-paper.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { teamOf, type TeamPart } from '../../domain/meeting-team.ts';
import { nameOnRegister } from '../../domain/register-name.ts';
import { settingsId, type Settings } from '../../domain/settings.ts';
import { plannedIn } from '../../domain/teams.ts';
import { termPlan, type TermDay } from '../../domain/term-plan.ts';
import type { Script } from '../../domain/text.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Reading } from '../../session/session.ts';
import { discreetly, endOf, languagesOf } from '../../sheets/roster.ts';
import type { TermPaper } from '../../sheets/term-sheet.tsx';

export interface TermFacts {
  readonly group: Group;
  readonly days: readonly TermDay[];
  readonly venues: readonly Venue[];
  readonly settings: Settings;
}

export async function readTerm(
  store: Reading,
  id: GroupId,
  today: IsoDate,
  months: number,
): Promise<TermFacts | null> {
  const group = await store.get('groups', id);
  const settings = await store.get('settings', settingsId);
  if (group === undefined || settings === undefined) return null;
  const span = { from: today, through: addMonths(today, months) };
  const [meetings, holidays] = [await store.all('meetings'), await store.all('holidays')];
  return {
    ...{ group, settings },
    days: termPlan(group, meetings, holidays, span),
    venues: await store.all('venues'),
  };
}

/** In the scripts of the group's sheets. Of a day only what is different from the others. */
export function termPaperOf(
  { group, days, venues, settings }: TermFacts,
  devanagariLanguage: 'mr' | 'hi',
): TermPaper {
  const { scripts } = paperOf(group);
  const { time, minutes } = group.schedule;
  const placeOf = ({ venueId, room }: Pick<Group, 'venueId' | 'room'>) =>
    [venues.find((venue) => venue.id === venueId)?.name, room]
      .filter((text) => text !== undefined)
      .join(', ');
  const usual = placeOf(group);
  return {
    languages: languagesOf(scripts, devanagariLanguage),
    digits: settings.digits,
    groupName: discreetly(group.discreetName, scripts),
    ...{ startsAt: time, endsAt: endOf(time, minutes), place: usual },
    days: days.map((day) => ({
      ...{ date: day.date, state: day.state },
      time: day.time === time ? undefined : day.time,
      place: placeOf(day) === usual ? undefined : placeOf(day),
    })),
    sender: discreetly(settings.discreetSender, scripts),
  };
}

export interface TeamPlanLine {
  readonly meeting: Meeting;
  readonly group: Group;
  readonly where: string;
  /** As members stand on paper; nobody but the team. */
  readonly names: (part: TeamPart, script: Script) => readonly string[];
}

export async function readTeamPlan(store: Reading, today: IsoDate, weeks: number) {
  const [groups, venues] = [await store.all('groups'), await store.all('venues')];
  const members = new Map((await store.all('members')).map((member) => [member.id, member]));
  const through = addDays(today, weeks * 7 - 1);
  const lines = plannedIn({ from: today, through }, await store.all('meetings')).flatMap(
    (meeting): TeamPlanLine[] => {
      const group = groups.find(({ id }) => id === meeting.groupId);
      const venue = venues.find(({ id }) => id === meeting.venueId);
      if (group === undefined) return [];
      const where = [venue?.name, meeting.room].filter((text) => text !== undefined).join(', ');
      const names = (part: TeamPart, script: Script) =>
        teamOf(meeting).flatMap((place) => {
          const member = members.get(place.memberId);
          return place.part === part && member ? nameInTeam(member, script) : [];
        });
      return [{ meeting, group, where, names }];
    },
  );
  return { lines, through, sender: (await store.get('settings', settingsId))?.discreetSender };
}

/** They know each other: whoever is counted only where they attend is still named where they carry. */
function nameInTeam(member: Member, script: Script): string {
  const { registerAs } = member;
  return nameOnRegister(member, registerAs === 'countedOnly' ? undefined : registerAs, script) ?? '';
}
