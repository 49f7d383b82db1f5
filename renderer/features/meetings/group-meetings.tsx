/** On a group's page: its meetings, and planning the next one on a day of its rhythm or on another. */

import { useCallback, useState } from 'react';
import type { GroupId } from '../../domain/ids.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Holiday } from '../../domain/holiday.ts';
import { proposedDates } from '../../domain/planning.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { List } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { planMeeting } from './plan-meeting.ts';
import { StandingBadge } from './standing-badge.tsx';

const mostShown = 12;
const datesOffered = 8;

async function readGroupMeetings(store: Reading, id: GroupId) {
  const meetings = (await store.all('meetings')).filter((meeting) => meeting.groupId === id);
  return { group: await store.get('groups', id), meetings, holidays: await store.all('holidays') };
}

export function GroupMeetings({ id }: { readonly id: GroupId }) {
  const { say, sayDate, sayTime } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readGroupMeetings(store, id), [id]));
  if (read?.group === undefined) return null;
  const { group, meetings, holidays } = read;
  const newest = [...meetings].sort((a, b) => b.date.localeCompare(a.date)).slice(0, mostShown);
  return (
    <Section title={say('meetings.ofGroup')}>
      <PlanNext
        id={id}
        dates={proposedDates(group, meetings, holidays, today, datesOffered)}
        holidays={holidays}
      />
      {newest.length === 0 ? (
        <p>{say('meetings.noneOfGroup')}</p>
      ) : (
        <List
          label={say('meetings.ofGroup')}
          items={newest.map((meeting) => ({
            id: meeting.id,
            title: sayDate(meeting.date, 'full'),
            detail: sayTime(meeting.time),
            beside: <StandingBadge meeting={meeting} />,
            href: pathOf({ screen: 'meeting', id: meeting.id }),
          }))}
        />
      )}
    </Section>
  );
}

interface PlanNextProps {
  readonly id: GroupId;
  readonly dates: readonly IsoDate[];
  readonly holidays: readonly Holiday[];
}

function PlanNext({ id, dates, holidays }: PlanNextProps) {
  const { say, sayDate } = useWords();
  const go = useGo();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(planMeeting);
  const [chosen, setChosen] = useState<IsoDate>();
  const date = chosen !== undefined && dates.includes(chosen) ? chosen : dates[0];
  if (date === undefined) return null;
  const holidayOn = (day: IsoDate) => {
    const holiday = holidays.find((each) => each.date === day);
    return holiday && say('meetings.isHoliday', { name: holiday.name });
  };
  const plan = async () => {
    const done = await run({ groupId: id, date });
    if (!done.ok) return;
    said({ text: say('meetings.plannedSaid', { date: sayDate(date, 'full') }), entryId: done.value.entryId });
    go({ screen: 'meeting', id: done.value.value.id });
  };
  return (
    <>
      {failure?.type === 'AlreadyPlanned' && <Banner tone="danger" title={say('meetings.alreadyPlanned')} />}
      {failure?.type === 'NoSuchGroup' && <Banner tone="danger" title={say('meetings.recordGone')} />}
      {failure !== null && failure.type !== 'AlreadyPlanned' && failure.type !== 'NoSuchGroup' && (
        <FailureBanner failure={failure} />
      )}
      <SelectField
        label={say('meetings.plan')}
        value={date}
        onChange={setChosen}
        hint={holidayOn(date)}
        options={dates.map((day) => ({ id: day, label: sayDate(day, 'full'), hint: holidayOn(day) }))}
      />
      <Actions>
        <Button look="primary" icon="plus" isBusy={isBusy} onPress={() => void plan()}>
          {say('meetings.planOn', { date: sayDate(date, 'dayAndMonth') })}
        </Button>
      </Actions>
    </>
  );
}
