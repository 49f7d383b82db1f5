/** Something by which a person can be reached: on the screen only while somebody asks for it. */

import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './member-screen.module.css';

interface RevealProps {
  readonly show: string;
  readonly hide: string;
  readonly children: string;
}

export function Reveal({ show, hide, children }: RevealProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.reveal}>
      <Button isSmall onPress={() => setShown(!isShown)}>
        {isShown ? hide : show}
      </Button>
      <output className={styles.digits}>{isShown && <bdi>{children}</bdi>}</output>
    </div>
  );
}
