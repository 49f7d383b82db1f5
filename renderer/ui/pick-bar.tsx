/** Stands under a list as long as rows of it are chosen: how many, and what can be done with them. */

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { announce } from './toasts.ts';
import styles from './pick-bar.module.css';

export interface PickBarProps {
  picked: number;
  /** Of how many that are seen. */
  count: number;
  /** Buttons and menus. */
  children?: ReactNode;
  onClear: () => void;
}

export function PickBar({ picked, count, children, onClear }: PickBarProps) {
  const { say } = useWords();
  const text = say('listTools.pickedOf', { picked, count });
  useVoice(picked === 0 ? say('listTools.noneOfRowsChosen') : text);
  if (picked === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={say('listTools.pickedRows')}>
      <strong className={styles.text}>{text}</strong>
      {children}
      <Button look="quiet" onPress={onClear}>
        {say('listTools.clearPicked')}
      </Button>
    </div>
  );
}

/** A stretch that grows row by row is read out when it has come to rest. */
const rest = 300;

function useVoice(text: string): void {
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return undefined;
    const timer = setTimeout(() => {
      said.current = text;
      announce(text);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
}
