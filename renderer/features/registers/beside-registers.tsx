/** The sheets of the same group before and after this one, by link and by key: a folder of them is typed one after the other. */

import { useCallback, useEffect } from 'react';
import type { Meeting } from '../../domain/meeting.ts';
import { registersBeside } from '../../domain/registers-beside.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import styles from './beside-registers.module.css';

async function readBeside(store: Reading, id: Meeting['id']) {
  const meeting = await store.get('meetings', id);
  return meeting && registersBeside(meeting, await store.all('meetings'));
}

export function BesideRegisters({ id }: { readonly id: Meeting['id'] }) {
  const { say } = useWords();
  const go = useGo();
  const beside = useStoreQuery(useCallback((store: Reading) => readBeside(store, id), [id]));
  const [previous, next] = [beside?.previous?.id, beside?.next?.id];
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      const to = event.code === 'PageUp' ? previous : event.code === 'PageDown' ? next : undefined;
      if (to === undefined) return;
      event.preventDefault();
      go({ screen: 'register', id: to });
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [go, previous, next]);
  if (previous === undefined && next === undefined) return null;
  return (
    <nav aria-label={say('sheet.beside')} className={styles.beside}>
      {beside?.previous && <Beside to={beside.previous} word="sheet.previous" keys="Ctrl+PageUp" />}
      {beside?.next && <Beside to={beside.next} word="sheet.next" keys="Ctrl+PageDown" />}
    </nav>
  );
}

interface BesideProps {
  readonly to: Meeting;
  readonly word: Extract<WordId, 'sheet.previous' | 'sheet.next'>;
  readonly keys: string;
}

function Beside({ to, word, keys }: BesideProps) {
  const { say, sayDate } = useWords();
  return (
    <span className={styles.one}>
      <LinkButton href={pathOf({ screen: 'register', id: to.id })}>
        {say(word, { date: sayDate(to.date) })}
      </LinkButton>
      <KeyHint keys={keys} />
    </span>
  );
}
