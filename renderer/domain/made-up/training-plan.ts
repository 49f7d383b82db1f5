/** The year of a training plan: times, places and trainers, days that were marked, and a session in every state there is. */

import { timeOfDay, type IsoDate } from '../calendar.ts';
import type { MemberId } from '../ids.ts';
import type { DayMark, Participation, Programme, TrainingSession } from '../training.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import type { People } from './people.ts';
import type { MadeUpTrainings } from './trainings.ts';

/** Of people who come from outside the office keeps a name, and nothing else. */
const outsideTrainers = ['Ms Vaidehi Sathe', 'Mr Prakash Gokhale'] as const;
const places = 12;
/** An office of ten thousand has more people on one session than a room may hold: that one has no limit. */
const mostPlaces = 500;

/** What `makeUpTrainings` made up, with all that an office notes beside it, and three more sessions. */
export function makeUpTrainingPlan(
  trainings: MadeUpTrainings,
  folk: People,
  days: Days,
  chance: Chance,
): MadeUpTrainings {
  const lived = lifeOf(trainings, days);
  const extra = furtherSessions(trainings.programmes, folk, days, chance);
  const coming = lived.sessions.find(({ status }) => status === 'open');
  const waiting = coming === undefined ? [] : waitingFor(coming, lived.participations, folk, chance);
  return {
    programmes: trainings.programmes,
    sessions: [...lived.sessions, ...extra.sessions],
    participations: [...lived.participations, ...extra.participations, ...waiting],
  };
}

function lifeOf({ sessions, participations }: MadeUpTrainings, days: Days) {
  const sessionsById = new Map(sessions.map((session) => [session.id, session]));
  const turns = new Map<string, number>();
  return {
    sessions: sessions.map((session, place): TrainingSession => {
      const taken = participations.filter(({ sessionId }) => sessionId === session.id).length;
      const isOpen = session.status === 'planned';
      return {
        ...session,
        ...hours,
        status: isOpen ? 'open' : session.status,
        // The next one is full, so that somebody waits.
        capacity: placesFor(
          taken,
          isOpen && place === sessions.findIndex(({ status }) => status === 'planned') ? 1 : places,
        ),
        trainerNames: [outsideTrainers[place % outsideTrainers.length] ?? outsideTrainers[0]],
      };
    }),
    participations: participations.map((part): Participation => {
      const turn = (turns.get(part.sessionId) ?? 0) + 1;
      turns.set(part.sessionId, turn);
      const dates = (sessionsById.get(part.sessionId)?.dates ?? []).filter((date) => date < days.today);
      const marks = marksOf(part);
      const marked = dates.map((date, day) => ({ date, mark: marks[day] ?? 'present' }));
      return { ...part, turn, ...(marked.length > 0 && { days: marked }) };
    }),
  };
}

function placesFor(taken: number, atLeast: number): number | undefined {
  return taken > mostPlaces ? undefined : Math.max(atLeast, taken);
}

const hours = { startsAt: timeOfDay('10:00'), endsAt: timeOfDay('16:00') } as const;

/** Whoever only attended was there on the first day. */
function marksOf({ state }: Participation): readonly DayMark[] {
  return state === 'attended' ? ['present', 'absent'] : ['present', 'present'];
}

/** One that runs, one that is over and not closed yet, one that is planned for the new quarter. */
function furtherSessions(programmes: readonly Programme[], folk: People, days: Days, chance: Chance) {
  const refresher = programmes.find(({ kind }) => kind === 'refresher');
  const orientation = programmes.find(({ kind }) => kind === 'orientation');
  if (refresher === undefined || orientation === undefined) return { sessions: [], participations: [] };
  const session = (
    programme: Programme,
    dates: IsoDate[],
    more: Partial<TrainingSession>,
  ): TrainingSession => ({
    ...{ id: chance.id(), programmeId: programme.id, dates, place: 'Pune', capacity: places },
    ...hours,
    ...{ status: 'open', ...more },
  });
  const ready = folk.carrying
    .filter(({ readiness }) => readiness === 'ready')
    .map(({ memberId }) => memberId);
  const [running, over, planned] = [
    session(refresher, [days.ago(6), days.ahead(1)], {}),
    session(refresher, [days.ago(4), days.ago(3)], { endsAt: timeOfDay('13:00') }),
    session(orientation, [days.ahead(75), days.ahead(76)], { status: 'planned' }),
  ];
  const part = (
    of: TrainingSession,
    memberId: MemberId,
    turn: number,
    ...marks: DayMark[]
  ): Participation => ({
    ...{ id: chance.id(), sessionId: of.id, memberId, turn },
    state: marks.includes('present') ? 'attended' : 'enrolled',
    days: marks.flatMap((mark, day) => {
      const date = of.dates[day];
      return date === undefined ? [] : [{ date, mark }];
    }),
  });
  const [first, second, third, fourth] = ready;
  return {
    sessions: [running, over, planned],
    participations: [
      ...(first === undefined ? [] : [part(running, first, 1, 'present')]),
      ...(second === undefined ? [] : [part(running, second, 2, 'absent')]),
      ...(third === undefined ? [] : [part(over, third, 1, 'present', 'present')]),
      ...(fourth === undefined ? [] : [notCompleted(part(over, fourth, 2, 'present', 'absent'))]),
    ],
  };
}

function notCompleted(part: Participation): Participation {
  return { ...part, state: 'notCompleted' };
}

/** One who would like to come and has been with the office for a while. */
function waitingFor(
  session: TrainingSession,
  participations: readonly Participation[],
  { people }: People,
  chance: Chance,
): Participation[] {
  const parts = participations.filter(({ sessionId }) => sessionId === session.id);
  const taken = new Set(participations.map(({ memberId }) => memberId));
  const next = people.find(
    ({ member, joinedAgo }) => !taken.has(member.id) && joinedAgo > 90 && member.leftOn === undefined,
  );
  if (next === undefined || parts.length === 0) return [];
  const turn = parts.length + 1;
  return [{ id: chance.id(), sessionId: session.id, memberId: next.member.id, state: 'waiting', turn }];
}
