/** Plans every day that the rhythms propose up to a day, of one group or of all: one entry, and one undo for all of them. */

import { z } from 'zod';
import { isoDateSchema } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nextMeetingNumber, planMeeting, proposedDates } from '../../domain/planning.ts';
import { fail, ok } from '../../domain/result.ts';
import { holidayRuleOf } from '../../domain/schedule.ts';
import type { Command, Desk } from '../../session/session.ts';

const inputSchema = z.object({ through: isoDateSchema });
type PlanManyInput = z.infer<typeof inputSchema>;

/** Everything up to that day is planned already, or is a holiday on which somebody has to decide. */
export interface NothingToPlan {
  readonly type: 'NothingToPlan';
}

/** As many days of one group as nobody plans at once. */
const mostDays = 120;

/** A holiday on which a group asks first is left for somebody to decide. */
export const planMeetings: Command<PlanManyInput, readonly Meeting[], NothingToPlan> = (session, input) =>
  session.run<readonly Meeting[], NothingToPlan>('planMeetings', async (desk) => {
    const { through } = inputSchema.parse(input);
    const records = await readRecords(desk);
    const planned = (await desk.all('groups')).flatMap((group) =>
      plansOf(group, records, desk.clock.today(), through),
    );
    if (planned.length === 0) return fail({ type: 'NothingToPlan' });
    const changes = await Promise.all(planned.map((meeting) => desk.put('meetings', meeting)));
    return ok({ value: planned, changes });
  });

async function readRecords(desk: Desk) {
  return {
    meetings: await desk.all('meetings'),
    holidays: await desk.all('holidays'),
    members: await desk.all('members'),
    memberships: await desk.all('memberships'),
  };
}

function plansOf(
  group: Group,
  { meetings, holidays, members, memberships }: Awaited<ReturnType<typeof readRecords>>,
  today: Meeting['date'],
  through: Meeting['date'],
): Meeting[] {
  const asks = holidayRuleOf(group.schedule) === 'ask';
  const toAsk = new Set(asks ? holidays.map(({ date }) => date) : []);
  const first = nextMeetingNumber(group, meetings);
  return proposedDates(group, meetings, holidays, today, mostDays)
    .filter((date) => date <= through && !toAsk.has(date))
    .flatMap((date, place) => {
      const planned = planMeeting(group, date, first + place, members, memberships);
      return planned.ok ? [planned.value] : [];
    });
}
