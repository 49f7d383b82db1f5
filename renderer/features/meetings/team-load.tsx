/** Beside the team of a planned meeting: how many in a row somebody carries, and who could stand in, in words. */

import { useCallback } from 'react';
import { carrierOf, restAfter, suggestSwaps, type Carrier, type Swap } from '../../domain/carrying.ts';
import type { MemberId } from '../../domain/ids.ts';
import { teamIds } from '../../domain/meeting-team.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { fullName, shortName } from '../../domain/names.ts';
import { completionsByMember } from '../../domain/readiness.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Badge } from '../../ui/badge.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { readTrainings } from './read-trainings.ts';

async function readLoad(store: Reading, meeting: Meeting) {
  const trainings = await readTrainings(store);
  const members = await store.all('members');
  const facts = {
    meeting,
    members,
    meetings: await store.all('meetings'),
    memberships: await store.all('memberships'),
    completions: completionsByMember(trainings),
    keepsTrainings: trainings.programmes.length > 0,
  };
  return {
    carriers: new Map(teamIds(meeting).map((id) => [id, carrierOf(id, facts)])),
    swaps: suggestSwaps(facts),
    nameOf: new Map(members.map((member) => [member.id, shortName(fullName(member))])),
  };
}
export type TeamLoad = Awaited<ReturnType<typeof readLoad>>;

export function useTeamLoad(meeting: Meeting): TeamLoad | undefined {
  return useStoreQuery(useCallback((store: Reading) => readLoad(store, meeting), [meeting]));
}

export function LoadBadges({ carrier }: { readonly carrier: Carrier | undefined }) {
  const { say } = useWords();
  if (carrier === undefined || carrier.inARow < restAfter) return null;
  return <Badge>{say('carrying.inARow', { count: carrier.inARow })}</Badge>;
}

interface SwapsProps {
  readonly load: TeamLoad;
  readonly isBusy: boolean;
  readonly onSwap: (out: MemberId, standIn: MemberId) => void;
}

/** Offered and never done by itself: both have to like it, and the office asks them. */
export function Swaps({ load: { swaps, nameOf }, isBusy, onSwap }: SwapsProps) {
  const words = useWords();
  if (swaps.length === 0) return null;
  return (
    <Banner title={words.say('carrying.swapsTitle')}>
      {swaps.map((swap) => {
        const name = nameOf.get(swap.in.memberId) ?? '';
        return (
          <div key={swap.out.memberId}>
            <p>{sentencesOf(swap, nameOf.get(swap.out.memberId) ?? '', name, words)}</p>
            <Actions>
              <Button isSmall isBusy={isBusy} onPress={() => onSwap(swap.out.memberId, swap.in.memberId)}>
                {words.say('carrying.swap', { in: name })}
              </Button>
            </Actions>
          </div>
        );
      })}
    </Banner>
  );
}

function sentencesOf(
  { why, out, in: standIn }: Swap,
  outName: string,
  inName: string,
  { say }: Words,
): string {
  const reason = {
    away: () => say('carrying.whyAway', { out: outName }),
    resting: () => say('path.whyResting', { out: outName }),
    steppedBack: () => say('path.whySteppedBack', { out: outName }),
    notReady: () => say('carrying.whyNotReady', { out: outName }),
    rest: () => say('carrying.whyRest', { out: outName, count: out.inARow }),
  }[why]();
  return `${reason} ${say('carrying.standIn', { in: inName, count: standIn.lately })}`;
}
