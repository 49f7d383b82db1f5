/** What is known of a group: its rhythm as a sentence, its next days, its place, its name on paper. */

import { useCallback } from 'react';
import type { Group } from '../../domain/group.ts';
import { useSession } from '../../session/session-context.tsx';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { nextDaysOf } from './schedule-draft.ts';

const shownDays = 6;

export function GroupFacts({ group }: { readonly group: Group }) {
  const { say, sayDate, saySchedule } = useWords();
  const today = useSession().clock.today();
  const { venueId, room, discreetName, schedule, closedOn } = group;
  const venue = useStoreQuery(useCallback((store) => store.get('venues', venueId), [venueId]));
  const days = nextDaysOf(group, today, shownDays).map((day) => sayDate(day, 'dayAndMonth'));
  const where = [venue?.name, room, venue?.locality].filter((part) => part !== undefined);
  const onPaper = [discreetName.latin, discreetName.devanagari].filter((name) => name !== undefined);
  const facts: (Fact | null)[] = [
    { term: say('groups.scheduleTitle'), value: saySchedule(schedule) },
    { term: say('groups.nextTitle'), value: days.length === 0 ? say('groups.noNext') : days.join(' · ') },
    { term: say('groups.whereTitle'), value: <bdi>{where.join(', ')}</bdi> },
    { term: say('groups.discreetTitle'), value: <bdi>{onPaper.join(' · ')}</bdi> },
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
