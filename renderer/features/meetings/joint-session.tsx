/** On a meeting's page, where the other room meets at the same hour: both sit together this time, or each by itself. */

import { useCallback } from 'react';
import { takesPlace, type Meeting } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { readMeetingBeside, sitApart, sitTogether } from './sit-together.ts';

async function readBeside(store: Reading, meeting: Meeting) {
  const other = await readMeetingBeside(store, meeting);
  if (other === undefined || !takesPlace(other).ok) return undefined;
  return store.get('groups', other.groupId);
}

export interface JointSessionProps {
  readonly meeting: Meeting;
  readonly isJoint: boolean;
}

export function JointSession({ meeting, isJoint }: JointSessionProps) {
  const { say } = useWords();
  const tell = useSaid();
  const beside = useStoreQuery(useCallback((store: Reading) => readBeside(store, meeting), [meeting]));
  const { run, isBusy, failure } = useCommand(isJoint ? sitApart : sitTogether);
  if (!isJoint && beside === undefined) return null;
  const change = async () => {
    const done = await run(meeting.id);
    if (!done.ok) return;
    tell({
      text: say(isJoint ? 'meetings.apartSaid' : 'meetings.togetherSaid'),
      entryId: done.value.entryId,
    });
  };
  return (
    <>
      {failure?.type === 'NoSuchMeeting' || failure?.type === 'NobodyBeside' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      <div>
        <Button look="quiet" isSmall icon="groups" isBusy={isBusy} onPress={() => void change()}>
          {isJoint || beside === undefined
            ? say('meetings.sitApart')
            : say('meetings.sitTogether', { group: beside.name })}
        </Button>
      </div>
    </>
  );
}
