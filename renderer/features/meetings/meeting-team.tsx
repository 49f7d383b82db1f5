/** On a planned meeting's page: who carries it and how ready they are that day; somebody else can be named. */

import { useCallback, useMemo, useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { isBelonging } from '../../domain/membership.ts';
import { compareMembers, fullName } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { completionsByMember, readinessOn } from '../../domain/readiness.ts';
import type { CompletionsByMember } from '../../domain/teams.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { nameTeam } from './name-team.ts';
import { LoadBadges, Swaps, useTeamLoad } from './team-load.tsx';
import { notReadyWords } from './to-do-words.ts';
import styles from './meeting-team.module.css';

async function readTrainings(store: Reading) {
  return {
    programmes: await store.all('programmes'),
    sessions: await store.all('sessions'),
    participations: await store.all('participations'),
  };
}

async function readTeam(store: Reading, { facilitatorIds }: Meeting) {
  const found = await Promise.all(facilitatorIds.map((id) => store.get('members', id)));
  const trainings = await readTrainings(store);
  return {
    team: found.filter((member) => member !== undefined),
    completions: completionsByMember(trainings),
    keepsTrainings: trainings.programmes.length > 0,
  };
}

export function MeetingTeam({ meeting }: { readonly meeting: Meeting }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const read = useStoreQuery(useCallback((store: Reading) => readTeam(store, meeting), [meeting]));
  const { name, isBusy, failure } = useNaming(meeting);
  const load = useTeamLoad(meeting);
  if (read === undefined) return null;
  const ids = read.team.map(({ id }) => id);
  return (
    <Section
      title={say('meetings.facilitators')}
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
      {read.team.length === 0 && <p>{say('meetings.nobodyNamed')}</p>}
      {read.team.length > 0 && (
        <ul className={styles.team} aria-label={say('meetings.facilitators')}>
          {read.team.map((member) => (
            <li key={member.id} className={styles.one}>
              <bdi>{fullName(member)}</bdi>
              {read.keepsTrainings && (
                <ReadyThatDay meeting={meeting} member={member} completions={read.completions} />
              )}
              <LoadBadges carrier={load?.carriers.get(member.id)} />
              {isOpen && (
                <Button
                  isSmall
                  look="quiet"
                  label={say('meetings.takeOut', { name: fullName(member) })}
                  isBusy={isBusy}
                  onPress={() => void name(ids.filter((id) => id !== member.id))}
                >
                  {say('app.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {load !== undefined && (
        <Swaps
          load={load}
          isBusy={isBusy}
          onSwap={(out, standIn) => void name(ids.map((id) => (id === out ? standIn : id)))}
        />
      )}
      {isOpen && <AddToTeam meeting={meeting} ids={ids} onAdd={(id) => void name([...ids, id])} />}
    </Section>
  );
}

function useNaming(meeting: Meeting) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(nameTeam);
  const name = async (facilitatorIds: MemberId[]) => {
    const done = await run({ id: meeting.id, facilitatorIds });
    if (done.ok) tell({ text: say('meetings.teamSaid'), entryId: done.value.entryId });
  };
  return { name, isBusy, failure };
}

interface ReadyThatDayProps {
  readonly meeting: Meeting;
  readonly member: Member;
  readonly completions: CompletionsByMember;
}

/** Only what keeps somebody from facilitating is said: the others are ready. */
function ReadyThatDay({ meeting, member, completions }: ReadyThatDayProps) {
  const { say } = useWords();
  const readiness = readinessOn(meeting.date, completions.get(member.id) ?? []);
  const isReady = readiness === 'ready' || readiness === 'refresherDue';
  return <Badge tone={isReady ? 'success' : 'notice'}>{say(notReadyWords[readiness])}</Badge>;
}

/** Those who carry this group, then whoever was trained, then everybody else; nobody who has left. */
async function readWhoCould(store: Reading, { groupId, date }: Meeting) {
  const memberships = (await store.all('memberships')).filter((each) => each.groupId === groupId);
  const carrying = memberships.filter((each) => each.part !== 'member' && isBelonging(each, date));
  const ofGroup = new Set(carrying.map(({ memberId }) => memberId));
  const completions = completionsByMember(await readTrainings(store));
  const rank = ({ id }: Member): number => {
    if (ofGroup.has(id)) return 0;
    return readinessOn(date, completions.get(id) ?? []) === 'notOriented' ? 2 : 1;
  };
  return (await store.all('members'))
    .filter((member) => isInLists(member) && (member.leftOn === undefined || member.leftOn >= date))
    .sort((one, other) => rank(one) - rank(other) || compareMembers(one, other));
}

interface AddToTeamProps {
  readonly meeting: Meeting;
  readonly ids: readonly MemberId[];
  readonly onAdd: (id: MemberId) => void;
}

function AddToTeam({ meeting, ids, onAdd }: AddToTeamProps) {
  const { say } = useWords();
  const members = useStoreQuery(useCallback((store: Reading) => readWhoCould(store, meeting), [meeting]));
  const options = useMemo(
    () =>
      [...(members ?? [])]
        .filter(({ id }) => !ids.includes(id))
        .map((member) => ({ id: member.id, label: fullName(member), hint: member.number })),
    [members, ids],
  );
  const find = useMemo(() => memberOptionFinder<Option<MemberId>>(members ?? []), [members]);
  return (
    <PickField
      label={say('meetings.nameAnother')}
      value={undefined}
      onChange={(id) => {
        if (id !== undefined) onAdd(id);
      }}
      options={options}
      find={find}
      size="medium"
      clearsOnChoice
    />
  );
}
