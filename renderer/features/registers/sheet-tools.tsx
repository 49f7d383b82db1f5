/** What is done to all rows of a sheet at once: the rest present, or every mark taken back. */

import type { MeetingId } from '../../domain/ids.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { clearMarks, markAllPresent } from './write-register.ts';

export interface SheetToolsProps {
  readonly id: MeetingId;
  /** Its day has come. */
  readonly isOpen: boolean;
  readonly hasMarks: boolean;
}

export function SheetTools({ id, isOpen, hasMarks }: SheetToolsProps) {
  const { say } = useWords();
  const said = useSaid();
  const all = useCommand(markAllPresent);
  const none = useCommand(clearMarks);
  const onAll = async () => {
    const done = await all.run(id);
    if (done.ok)
      said({
        text: say('registers.allPresentSaid'),
        entryId: done.value.entryId,
      });
  };
  const onNone = async () => {
    const done = await none.run(id);
    if (done.ok) said({ text: say('sheet.marksCleared'), entryId: done.value.entryId });
  };
  return (
    <>
      <RegisterFailureBanner failure={all.failure ?? none.failure} />
      <Actions>
        <Button isSmall disabled={!isOpen} isBusy={all.isBusy} onPress={() => void onAll()}>
          {say('registers.allPresent')}
        </Button>
        <Button
          isSmall
          look="quiet"
          disabled={!isOpen || !hasMarks}
          isBusy={none.isBusy}
          onPress={() => void onNone()}
        >
          {say('sheet.clearMarks')}
        </Button>
      </Actions>
    </>
  );
}
