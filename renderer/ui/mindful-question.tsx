/** Before a form is saved whose words may say too much: what was seen and why it does not belong. A warning, no lock. */

import { useEffect, useRef } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Actions } from './form.tsx';
import { focusField } from './form-summary.tsx';
import { ConcernList, type WordsToMind } from './mindful-notice.tsx';
import styles from './mindful-question.module.css';

interface TextInQuestion {
  /** Of its field. */
  readonly name: string;
  readonly label: string;
  readonly concerns: readonly WordsToMind[];
}

export interface MindfulQuestionProps {
  readonly question: {
    readonly texts: readonly TextInQuestion[];
    readonly onSave: () => void;
    readonly onClose: () => void;
  } | null;
}

export function MindfulQuestion({ question }: MindfulQuestionProps) {
  const { say } = useWords();
  const change = useFieldAfter(question !== null);
  const close = () => {
    change(question?.texts[0]?.name);
    question?.onClose();
  };
  return (
    <Dialog title={say('mindful.title')} isOpen={question !== null} onClose={close} role="alertdialog">
      {question !== null && (
        <MindfulAnswers texts={question.texts} onChange={close} onSave={question.onSave} />
      )}
    </Dialog>
  );
}

export interface MindfulAnswersProps {
  readonly texts: readonly TextInQuestion[];
  readonly onChange: () => void;
  readonly onSave: () => void;
}

export function MindfulAnswers({ texts, onChange, onSave }: MindfulAnswersProps) {
  const { say } = useWords();
  return (
    <>
      {texts.map(({ name, label, concerns }) => (
        <div key={name} className={styles.text}>
          <p className={styles.label}>{label}</p>
          <ConcernList concerns={concerns} />
        </div>
      ))}
      <p>{say('mindful.why')}</p>
      <Actions>
        <Button look="primary" onPress={onChange}>
          {say('mindful.change')}
        </Button>
        <Button onPress={onSave}>{say('mindful.saveAnyway')}</Button>
      </Actions>
    </>
  );
}

/** The cursor goes to the field once the dialog is gone: before that it would be called back into it. */
function useFieldAfter(isOpen: boolean): (name: string | undefined) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (isOpen || wanted.current === undefined) return;
    focusField(wanted.current);
    wanted.current = undefined;
  }, [isOpen]);
  return (name) => {
    wanted.current = name;
  };
}
