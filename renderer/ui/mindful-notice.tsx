/** Under a field of free text: what in it should rather not be recorded, told politely while one types. */

import { useEffect, useState } from 'react';
import { useWords } from '../words/words-provider.tsx';
import type { WordId } from '../words/words.ts';
import { Icon } from './icon.tsx';
import styles from './mindful-notice.module.css';

export interface WordsToMind {
  readonly kind: 'diagnosis' | 'medicine' | 'care' | 'creed' | 'phone' | 'identity' | 'otherName';
  readonly words: string;
}

const kindWords: Readonly<Record<WordsToMind['kind'], WordId>> = {
  diagnosis: 'mindful.diagnosis',
  medicine: 'mindful.medicine',
  care: 'mindful.care',
  creed: 'mindful.creed',
  phone: 'mindful.phone',
  identity: 'mindful.identity',
  otherName: 'mindful.otherName',
};

/** Long enough for a word to be finished. */
const quietFor = 500;

export interface MindfulNoticeProps {
  readonly text: string | undefined;
  readonly mind: (text: string) => Promise<readonly WordsToMind[]>;
}

export function MindfulNotice({ text = '', mind }: MindfulNoticeProps) {
  const seen = useSeen(text, mind);
  return (
    // Always there: a live region that comes with its words is not read out everywhere.
    <div role="status" className={styles.region}>
      {seen.length > 0 && <SeenWords concerns={seen} />}
    </div>
  );
}

export function SeenWords({ concerns }: { readonly concerns: readonly WordsToMind[] }) {
  const { say } = useWords();
  return (
    <div className={styles.notice}>
      <p className={styles.title}>
        <Icon name="information" />
        {say('mindful.notice')}
      </p>
      <ConcernList concerns={concerns} />
    </div>
  );
}

export function ConcernList({ concerns }: { readonly concerns: readonly WordsToMind[] }) {
  const { say } = useWords();
  const once = new Map(concerns.map((concern) => [`${concern.kind} ${concern.words}`, concern]));
  return (
    <ul className={styles.list}>
      {[...once].map(([key, { kind, words }]) => (
        <li key={key}>{say(kindWords[kind], { words })}</li>
      ))}
    </ul>
  );
}

/** What was seen in the text when it last stood still for a moment. */
function useSeen(text: string, mind: MindfulNoticeProps['mind']): readonly WordsToMind[] {
  const [seen, setSeen] = useState<readonly WordsToMind[]>([]);
  useEffect(() => {
    let isOvertaken = false;
    const look = async () => {
      const found = await mind(text);
      if (!isOvertaken) setSeen(found);
    };
    const timer = setTimeout(() => void look(), quietFor);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [text, mind]);
  return seen;
}
