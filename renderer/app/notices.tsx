/** What was found and mended, as banners above the screens until somebody has read them. */

import { createContext, use, useState } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { isLoss, repairSentence, worthSaying, type SayableRepair } from '../words/repair-sentences.ts';
import { useWords } from '../words/words-provider.tsx';
import styles from './notices.module.css';

export const NoticesContext = createContext<readonly SayableRepair[]>([]);

/** Losses in red; sentences that are the same are said once. */
export function Notices() {
  const words = useWords();
  const notices = worthSaying(use(NoticesContext));
  const [read, setRead] = useState<readonly string[]>([]);
  const sentences = new Map(notices.map((notice) => [repairSentence(words, notice), isLoss(notice)]));
  const unread = [...sentences].filter(([sentence]) => !read.includes(sentence));
  if (unread.length === 0) return null;
  const lossesFirst = unread.sort(([, one], [, other]) => Number(other) - Number(one));
  return (
    <div className={styles.notices}>
      {lossesFirst.map(([sentence, isLost]) => (
        <Banner
          key={sentence}
          tone={isLost ? 'danger' : 'notice'}
          title={sentence}
          actions={
            <Button
              look="quiet"
              isSmall
              onPress={() => {
                setRead([...read, sentence]);
              }}
            >
              {words.say('ui.dismiss')}
            </Button>
          }
        />
      ))}
    </div>
  );
}
