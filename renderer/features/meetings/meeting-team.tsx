/** On a planned meeting's page: who carries it in which part and how ready they are that day; it can be named otherwise. */

import { useCallback, useState } from 'react';
import { teamOf, type TeamPlace } from '../../domain/meeting-team.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { fullName } from '../../domain/names.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddToTeam, UsualTeam } from './add-to-team.tsx';
import styles from './meeting-team.module.css';
import { nameTeam } from './name-team.ts';
import { Swaps, useTeamLoad } from './team-load.tsx';
import { TeamLine } from './team-line.tsx';

async function readTeam(store: Reading, meeting: Meeting) {
  const team = await Promise.all(
    teamOf(meeting).map(async (place) => ({ ...place, member: await store.get('members', place.memberId) })),
  );
  return {
    team: team.flatMap(({ member, part }) => (member === undefined ? [] : [{ member, part }])),
    keepsTrainings: (await store.all('programmes')).length > 0,
  };
}

export function MeetingTeam({ meeting }: { readonly meeting: Meeting }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const read = useStoreQuery(useCallback((store: Reading) => readTeam(store, meeting), [meeting]));
  const { name, isBusy, failure } = useNaming(meeting);
  const load = useTeamLoad(meeting);
  if (read === undefined) return null;
  const team: TeamPlace[] = read.team.map(({ member, part }) => ({ memberId: member.id, part }));
  const change = (place: TeamPlace | undefined, id: TeamPlace['memberId']) =>
    void name(team.flatMap((each) => (each.memberId === id ? (place ?? []) : each)));
  return (
    <Section
      title={say('team.title')}
      isFramed
      actions={
        <Button look="quiet" isSmall onPress={() => setOpen(!isOpen)}>
          {say(isOpen ? 'ui.close' : 'meetings.changeTeam')}
        </Button>
      }
    >
      {failure?.type === 'NoSuchMeeting' || failure?.type === 'NoSuchMember' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      {meeting.facilitatorIds.length === 0 && <p>{say('meetings.nobodyNamed')}</p>}
      {read.team.length > 0 && (
        <ul className={styles.team} aria-label={say('team.title')}>
          {read.team.map(({ member, part }) => (
            <TeamLine
              key={member.id}
              {...{ member, part, isOpen, isBusy }}
              name={fullName(member)}
              keepsTrainings={read.keepsTrainings}
              carrier={load?.carriers.get(member.id)}
              onChange={(place) => change(place, member.id)}
            />
          ))}
        </ul>
      )}
      {load !== undefined && (
        <Swaps
          load={load}
          isBusy={isBusy}
          onSwap={(out, standIn) =>
            void name(team.map((each) => (each.memberId === out ? { ...each, memberId: standIn } : each)))
          }
        />
      )}
      {isOpen && (
        <>
          <AddToTeam meeting={meeting} team={team} onAdd={(place) => void name([...team, place])} />
          <UsualTeam meeting={meeting} onTake={(places) => void name(places)} />
        </>
      )}
    </Section>
  );
}

function useNaming(meeting: Meeting) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(nameTeam);
  const name = async (team: TeamPlace[]) => {
    const done = await run({ id: meeting.id, team });
    if (done.ok) tell({ text: say('team.said'), entryId: done.value.entryId });
  };
  return { name, isBusy, failure };
}
