/** On the page of a meeting whose sheet is typed back: what became of the paper, which holds names and signatures. */

import type { Meeting, SheetEnd } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { putSheetAway } from './put-sheet-away.ts';

export function SheetLife({ meeting }: { readonly meeting: Meeting }) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(putSheetAway);
  const { id, register, sheetEnd } = meeting;
  const note = async (as?: SheetEnd) => {
    const done = await run({ id, ...(as !== undefined && { as }) });
    if (!done.ok) return;
    tell({
      text: say(as === undefined ? 'paper.saidBack' : 'paper.saidAway'),
      entryId: done.value.entryId,
    });
  };
  const typed = sayDate(register.typedOn ?? '');
  return (
    <Section title={say('paper.title')} isFramed>
      {failure?.type === 'NoSuchMeeting' && <Banner tone="danger" title={say('meetings.recordGone')} />}
      {failure?.type === 'SheetNotTyped' && <Banner tone="danger" title={say('paper.notTyped')} />}
      {failure?.type !== 'NoSuchMeeting' && failure?.type !== 'SheetNotTyped' && (
        <FailureBanner failure={failure} />
      )}
      <p>
        {sheetEnd === undefined
          ? say('paper.lies', { date: typed })
          : say('paper.endedOn', { typed, date: sayDate(sheetEnd.on), end: say(endWords[sheetEnd.type]) })}
      </p>
      <Actions>
        {sheetEnd === undefined ? (
          <>
            <Button isSmall isBusy={isBusy} onPress={() => void note('filed')}>
              {say('paper.file')}
            </Button>
            <Button isSmall isBusy={isBusy} onPress={() => void note('shredded')}>
              {say('paper.shred')}
            </Button>
          </>
        ) : (
          <Button isSmall look="quiet" isBusy={isBusy} onPress={() => void note()}>
            {say('paper.takeBack')}
          </Button>
        )}
      </Actions>
    </Section>
  );
}

const endWords = { filed: 'paper.filed', shredded: 'paper.shredded' } as const;
