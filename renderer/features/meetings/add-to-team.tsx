/** Naming one more to a meeting's team in a part of it, or taking the group's usual team again. */

import { useCallback, useMemo, useState } from 'react';
import { isSameRecord } from '../../domain/canonical-json.ts';
import type { MemberId } from '../../domain/ids.ts';
import { teamOf, usualTeam, type TeamPart, type TeamPlace } from '../../domain/meeting-team.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { isBelonging } from '../../domain/membership.ts';
import { compareMembers, fullName } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { completionsByMember } from '../../domain/readiness.ts';
import { isNotThere, standingOn, type Standing } from '../../domain/standing.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { FieldRow } from '../../ui/form.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readTrainings } from './read-trainings.ts';
import { PartField } from './team-line.tsx';
import { carrierWords } from './to-do-words.ts';

/** How somebody stands that day; of whom, undefined where nothing is to be said of it. */
interface WhoCould {
  readonly member: Member;
  readonly standing: Standing;
}

/**
 * Those who carry this group, then whoever was trained, then everybody else, and last of all who will not be there; nobody who has left.
 * Nobody is left out: the office may have asked them.
 */
async function readWhoCould(store: Reading, { groupId, date }: Meeting) {
  const memberships = (await store.all('memberships')).filter((each) => each.groupId === groupId);
  const carrying = memberships.filter((each) => each.part !== 'member' && isBelonging(each, date));
  const ofGroup = new Set(carrying.map(({ memberId }) => memberId));
  const completions = completionsByMember(await readTrainings(store));
  const rank = ({ member: { id }, standing }: WhoCould): number => {
    if (isNotThere(standing)) return 3;
    if (ofGroup.has(id)) return 0;
    return standing === 'notOriented' ? 2 : 1;
  };
  return (await store.all('members'))
    .filter((member) => isInLists(member) && (member.leftOn === undefined || member.leftOn >= date))
    .map((member): WhoCould => ({
      member,
      standing: standingOn(date, completions.get(member.id) ?? [], member),
    }))
    .sort((one, other) => rank(one) - rank(other) || compareMembers(one.member, other.member));
}

/** Most of an office was never trained, and says so nowhere. */
function isWorthSaying(standing: Standing): boolean {
  return standing !== 'notOriented' && standing !== 'ready';
}

export interface AddToTeamProps {
  readonly meeting: Meeting;
  readonly team: readonly TeamPlace[];
  readonly onAdd: (place: TeamPlace) => void;
}

export function AddToTeam({ meeting, team, onAdd }: AddToTeamProps) {
  const { say } = useWords();
  const [part, setPart] = useState<TeamPart>('facilitator');
  const could = useStoreQuery(useCallback((store: Reading) => readWhoCould(store, meeting), [meeting]));
  const options = useMemo(
    () =>
      (could ?? [])
        .filter(({ member }) => !team.some(({ memberId }) => memberId === member.id))
        .map(({ member, standing }) => ({
          ...{ id: member.id, label: fullName(member) },
          hint: [member.number, ...(isWorthSaying(standing) ? [say(carrierWords[standing])] : [])].join(
            ' · ',
          ),
        })),
    [could, team, say],
  );
  const find = useMemo(
    () => memberOptionFinder<Option<MemberId>>((could ?? []).map(({ member }) => member)),
    [could],
  );
  return (
    <FieldRow>
      <PartField label={say('team.addAs')} part={part} onChange={setPart} />
      <PickField
        label={say('team.addWho')}
        value={undefined}
        onChange={(memberId) => {
          if (memberId !== undefined) onAdd({ memberId, part });
        }}
        options={options}
        find={find}
        size="medium"
        clearsOnChoice
      />
    </FieldRow>
  );
}

/** Of whoever carries the group that day and is still in the records. */
async function readUsual(store: Reading, { groupId, date }: Meeting): Promise<TeamPlace[]> {
  const memberships = (await store.all('memberships')).filter((each) => each.groupId === groupId);
  const ids = [...new Set(memberships.map(({ memberId }) => memberId))];
  const found = await Promise.all(ids.map((id) => store.get('members', id)));
  const here = found.filter(
    (member) => member !== undefined && (member.leftOn === undefined || date <= member.leftOn),
  );
  const ofHere = new Set(here.flatMap((member) => member?.id ?? []));
  return teamOf(usualTeam(groupId, date, ofHere, memberships));
}

interface UsualTeamProps {
  readonly meeting: Meeting;
  readonly onTake: (places: TeamPlace[]) => void;
}

/** Only where it would change something. */
export function UsualTeam({ meeting, onTake }: UsualTeamProps) {
  const { say } = useWords();
  const usual = useStoreQuery(useCallback((store: Reading) => readUsual(store, meeting), [meeting]));
  if (usual === undefined || usual.length === 0 || isSameRecord(usual, teamOf(meeting))) return null;
  return (
    <div>
      <Button onPress={() => onTake(usual)}>{say('team.takeUsual')}</Button>
    </div>
  );
}
