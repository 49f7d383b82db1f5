/** Beside the facilitators’ plan, on the screen alone: who of it cannot come on which day, with the way to the meeting and to them. */

import { useCallback } from 'react';
import { addDays, type IsoDate } from '../../domain/calendar.ts';
import { fullName } from '../../domain/names.ts';
import { completionsByMember } from '../../domain/readiness.ts';
import { teamNeeds } from '../../domain/teams.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './meeting-team.module.css';
import { readTrainings } from './read-trainings.ts';
import { carrierWords } from './to-do-words.ts';

async function readNeeds(store: Reading, today: IsoDate, weeks: number) {
  const trainings = await readTrainings(store);
  const membersById = new Map((await store.all('members')).map((member) => [member.id, member]));
  const groupNames = new Map((await store.all('groups')).map(({ id, name }) => [id, name]));
  const known = {
    completions: completionsByMember(trainings),
    membersById,
    keepsTrainings: trainings.programmes.length > 0,
  };
  const days = { from: today, through: addDays(today, weeks * 7 - 1) };
  return teamNeeds(await store.all('meetings'), days, known)
    .filter(({ notReady }) => notReady.length > 0)
    .map(({ meeting, notReady }) => ({
      meeting,
      group: groupNames.get(meeting.groupId) ?? '',
      people: notReady.flatMap(({ memberId, standing }) => {
        const member = membersById.get(memberId);
        return member === undefined ? [] : [{ id: memberId, name: fullName(member), standing }];
      }),
    }));
}

export function PlanNeeds({ today, weeks }: { readonly today: IsoDate; readonly weeks: number }) {
  const { say, sayDate } = useWords();
  const needs = useStoreQuery(
    useCallback((store: Reading) => readNeeds(store, today, weeks), [today, weeks]),
  );
  if (needs === undefined || needs.length === 0) return null;
  return (
    <Banner title={say('path.planNeeds')}>
      <ul className={styles.team} aria-label={say('path.planNeeds')}>
        {needs.map(({ meeting, group, people }) => (
          <li key={meeting.id} className={styles.one}>
            <LinkButton href={pathOf({ screen: 'meeting', id: meeting.id })}>
              {`${sayDate(meeting.date, 'dayAndMonth')} · ${group}`}
            </LinkButton>
            {people.map(({ id, name, standing }) => (
              <LinkButton key={id} href={pathOf({ screen: 'volunteer', id })}>
                {`${name} (${say(carrierWords[standing])})`}
              </LinkButton>
            ))}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
