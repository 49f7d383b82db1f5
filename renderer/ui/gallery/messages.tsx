/** What a screen says by itself: notices, failures, steps, how far something is. */

import { DraftOffer } from '../draft-offer.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { Banner, FailureBanner } from '../banner.tsx';
import { Button } from '../button.tsx';
import { SeenWords, type WordsToMind } from '../mindful-notice.tsx';
import { MindfulAnswers } from '../mindful-question.tsx';
import { Page, PageHeader, Section } from '../page.tsx';
import { ProgressPanel } from '../progress-panel.tsx';
import { StepList } from '../step-list.tsx';
import { longMarathi } from './long-words.ts';
import styles from './gallery.module.css';

const nothing = () => undefined;

const seen: readonly WordsToMind[] = [
  { kind: 'medicine', words: 'औषधाने' },
  { kind: 'phone', words: '98220 12345' },
];

export function MessagesPart() {
  const { say } = useWords();
  return (
    <Page>
      <PageHeader title={say('ui.messages')} />
      <Section>
        <Banner title={longMarathi} actions={<Button isSmall>{say('app.tryAgain')}</Button>}>
          <p>{say('failure.driveGoneNext')}</p>
        </Banner>
        <FailureBanner
          failure={{ type: 'DriveFull', bytesFree: 1_200_000, bytesNeeded: 48_000_000 }}
          where="stick"
        />
        <Banner tone="success" title={say('app.saved')} />
      </Section>
      <StepList
        current="proof"
        steps={[
          { id: 'office', label: say('app.today') },
          { id: 'staff', label: say('app.members') },
          { id: 'proof', label: say('app.groups') },
          { id: 'backup', label: say('app.backups') },
        ]}
      />
      <div className={styles.columns}>
        <ProgressPanel
          title={say('app.loading')}
          detail={say('app.locking')}
          done={3200}
          total={10_000}
          onCancel={nothing}
        />
        <ProgressPanel title={say('app.loading')} />
      </div>
      <DraftOffer
        begunAt="2026-11-24T10:30:00.000Z"
        isOvertaken={false}
        onGoOn={() => undefined}
        onThrowAway={() => undefined}
      />
      <Section>
        <SeenWords concerns={seen} />
        <MindfulAnswers
          texts={[{ name: 'note', label: say('members.note'), concerns: seen }]}
          onChange={nothing}
          onSave={nothing}
        />
      </Section>
    </Page>
  );
}
