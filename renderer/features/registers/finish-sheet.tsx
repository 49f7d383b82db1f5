/** The end of a sheet: what it comes to beside what was counted in the room, in words, and the button that makes the meeting held. */

import type { MeetingId } from '../../domain/ids.ts';
import type { RegisterTotals } from '../../domain/register.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { areCounts, type Counts } from './headcount-form.tsx';
import { RegisterFailureBanner } from './register-failure.tsx';
import { finishRegister } from './write-register.ts';

export interface FinishSheetProps {
  readonly id: MeetingId;
  readonly totals: RegisterTotals;
  /** As typed, saved or not. */
  readonly counts: Counts;
  readonly isOpen: boolean;
}

export function FinishSheet({ id, totals, counts, isOpen }: FinishSheetProps) {
  const words = useWords();
  const { say } = words;
  const go = useGo();
  const said = useSaid();
  const { run, isBusy, failure } = useCommand(finishRegister);
  const finish = async () => {
    if (!areCounts(counts)) {
      said({ text: say('registers.countsWrong'), entryId: null });
      return;
    }
    const done = await run(id);
    if (!done.ok) return;
    said({ text: say('registers.finishedSaid'), entryId: done.value.entryId });
    go({ screen: 'meeting', id });
  };
  return (
    <>
      <RegisterFailureBanner failure={failure} />
      <Difference totals={totals} counts={counts} />
      {totals.notRecorded > 0 && <p>{say('sheet.unmarked', { rows: totals.notRecorded })}</p>}
      <Actions>
        <Button look="primary" icon="check" disabled={!isOpen} isBusy={isBusy} onPress={() => void finish()}>
          {say('registers.finish')}
        </Button>
      </Actions>
    </>
  );
}

function Difference({ totals, counts }: Pick<FinishSheetProps, 'totals' | 'counts'>) {
  const words = useWords();
  const { headcount } = counts;
  if (headcount === undefined || !areCounts(counts)) return null;
  const ticked = totals.present + (counts.counted ?? 0) + (counts.visitors ?? 0);
  const sentence = differenceSentence(words, headcount, ticked);
  // Heard as it comes about, without being asked for.
  return <div role="status">{headcount === ticked ? <p>{sentence}</p> : <Banner title={sentence} />}</div>;
}

function differenceSentence({ say }: Words, counted: number, ticked: number): string {
  if (counted === ticked) return say('sheet.differenceNone', { counted });
  const difference = Math.abs(counted - ticked);
  return say(counted > ticked ? 'sheet.differenceMore' : 'sheet.differenceFewer', {
    ...{ counted, ticked, difference },
  });
}
