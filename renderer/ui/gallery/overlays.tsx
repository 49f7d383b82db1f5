/** What lies over a screen, opened: a question, the go-to field, a menu, messages, the blank before a lock. */

import { useEffect, useRef } from 'react';
import { useWords } from '../../words/words-provider.tsx';
import { Blank } from '../blank.tsx';
import { ConfirmDialog } from '../dialog.tsx';
import { GoToDialog } from '../go-to-dialog.tsx';
import { Menu } from '../menu.tsx';
import { Page, PageHeader } from '../page.tsx';
import { toasts } from '../toasts.ts';
import { longMarathi, longName } from './long-words.ts';
import { RecordPart } from './record.tsx';

const nothing = () => undefined;

export function DialogPart() {
  const { say } = useWords();
  return (
    <>
      <RecordPart />
      <ConfirmDialog
        title={say('app.screenBroke')}
        isOpen
        onClose={nothing}
        onConfirm={nothing}
        confirmLabel={say('app.remove')}
        isDanger
      >
        <p>{say('app.screenBrokeSafe')}</p>
        <p>{longMarathi}</p>
      </ConfirmDialog>
    </>
  );
}

export function PalettePart() {
  const { say } = useWords();
  return (
    <>
      <RecordPart />
      <GoToDialog
        title={say('help.keyGoTo')}
        isOpen
        onClose={nothing}
        onChoose={nothing}
        find={() => [
          { id: '1', label: say('app.members'), icon: 'members' },
          { id: '2', label: longName, hint: 'M-0042', icon: 'members' },
          { id: '3', label: 'Saturday Circle', hint: 'शनिवार मंडळ', icon: 'groups' },
        ]}
      />
    </>
  );
}

export function MenuPart() {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // As somebody would: when the page stands. A menu opened with its page takes its place from an unfinished one.
    const timer = setTimeout(() => {
      box.current?.querySelector('button')?.click();
    }, 100);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <Page>
      <PageHeader
        title={say('app.members')}
        actions={
          <div ref={box}>
            <Menu
              label={say('ui.options')}
              entries={[
                { id: 'settings', label: say('app.settings'), icon: 'settings', onChoose: nothing },
                { id: 'long', label: longMarathi, icon: 'file', onChoose: nothing },
                { id: 'remove', label: say('app.remove'), icon: 'close', isDanger: true, onChoose: nothing },
              ]}
            />
          </div>
        }
      />
    </Page>
  );
}

export function ToastsPart() {
  const { say } = useWords();
  useEffect(() => {
    toasts.show(say('app.saved'), { of: 'gallery', onUndo: nothing });
    toasts.show(longMarathi, { of: 'gallery', onUndo: nothing });
    return toasts.clear;
  }, [say]);
  return <RecordPart />;
}

export function BlankPart() {
  const { say } = useWords();
  return <Blank label={say('app.locking')} />;
}
