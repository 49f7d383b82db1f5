/** What is known of a group: its rhythm as a sentence, its next days, its place, its name on paper. */

import { useCallback } from 'react';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { holidayRuleOf } from '../../domain/schedule.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { belongingTo } from '../../domain/group-finder.ts';
import type { Reading } from '../../session/session.ts';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { spokenLanguageWords } from '../../words/spoken-languages.ts';
import { useWords } from '../../words/words-provider.tsx';
import { holidayRuleWords } from './group-words.ts';
import { nextDaysOf } from './schedule-draft.ts';

const shownDays = 6;
const readHolidays = (store: Reading) => store.all('holidays');

export function GroupFacts({ group }: { readonly group: Group }) {
  const { say, sayDate, sayList, saySchedule } = useWords();
  const today = useSession().clock.today();
  const { id, venueId, room, discreetName, schedule, capacity, languages, closedOn } = group;
  const venue = useStoreQuery(useCallback((store) => store.get('venues', venueId), [venueId]));
  const holidays = useStoreQuery(readHolidays) ?? [];
  const days = nextDaysOf(group, today, shownDays, holidays).map((day) => sayDate(day, 'dayAndMonth'));
  const where = [venue?.name, room, venue?.locality].filter((part) => part !== undefined);
  const onPaper = [discreetName.latin, discreetName.devanagari].filter((name) => name !== undefined);
  const belonging = useBelonging(id, today);
  const facts: (Fact | null)[] = [
    { term: say('groups.scheduleTitle'), value: saySchedule(schedule, today) },
    { term: say('rhythm.onHolidays'), value: say(holidayRuleWords[holidayRuleOf(schedule)]) },
    { term: say('groups.nextTitle'), value: days.length === 0 ? say('groups.noNext') : days.join(' · ') },
    { term: say('groups.whereTitle'), value: <bdi>{where.join(', ')}</bdi> },
    { term: say('groups.discreetTitle'), value: <bdi>{onPaper.join(' · ')}</bdi> },
    capacity === undefined || belonging === undefined
      ? null
      : {
          term: say('groupLife.belong'),
          value: say(belonging > capacity ? 'groupLife.overCapacity' : 'groupLife.ofCapacity', {
            belonging,
            capacity,
          }),
        },
    languages === undefined || languages.length === 0
      ? null
      : {
          term: say('groupLife.languages'),
          value: sayList(languages.map((language) => say(spokenLanguageWords[language]))),
        },
    closedOn === undefined
      ? null
      : {
          term: say('groups.closedOn'),
          value: say(closedOn < today ? 'groups.closedSince' : 'groups.closesOn', {
            date: sayDate(closedOn),
          }),
        },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}

function useBelonging(id: GroupId, today: IsoDate): number | undefined {
  return useStoreQuery(
    useCallback(
      async (store: Reading) => belongingTo(id, await store.all('memberships'), today),
      [id, today],
    ),
  );
}
