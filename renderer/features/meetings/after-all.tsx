/** On the page of a cancelled meeting: the way back, for when it takes place after all. */

import type { Meeting } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { planAgain } from './call-off-meeting.ts';

export function AfterAll({ meeting }: { readonly meeting: Meeting }) {
  const { say } = useWords();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(planAgain);
  const onPress = async () => {
    const done = await run(meeting.id);
    if (done.ok) said({ text: say('meetings.afterAllSaid'), entryId: done.value.entryId });
  };
  return (
    <>
      {failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      <Actions>
        <Button isBusy={isBusy} onPress={() => void onPress()}>
          {say('meetings.afterAll')}
        </Button>
      </Actions>
    </>
  );
}
