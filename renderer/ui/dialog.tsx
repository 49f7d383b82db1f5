/** A question over the screen that waits for its answer; Escape and Cancel leave everything as it was. */

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Actions } from './form.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  size?: 'normal' | 'wide';
  /** Says that the dialog must be answered: it cannot be left by Escape. */
  mustAnswer?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** The content brings its own buttons, usually `Actions` at the end of a form. */
export function Dialog({ title, isOpen, onClose, children, ...rest }: DialogProps) {
  const { size = 'normal', mustAnswer = false, role = 'dialog' } = rest;
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isKeyboardDismissDisabled={mustAnswer}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(styles.modal, size === 'wide' && styles.wide)}>
        <AriaDialog role={role} className={styles.dialog}>
          <Heading slot="title" level={2} className={styles.title}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Resolves when it is done; the screen closes the dialog. */
  onConfirm: () => void;
  confirmLabel: string;
  children: ReactNode;
  isDanger?: boolean;
  isBusy?: boolean;
}

export function ConfirmDialog({
  onConfirm,
  confirmLabel,
  isDanger = false,
  isBusy = false,
  ...dialog
}: ConfirmDialogProps) {
  const { say } = useWords();
  return (
    <Dialog {...dialog} role="alertdialog" mustAnswer={isBusy}>
      <div className={styles.text}>{dialog.children}</div>
      <Actions>
        <Button look={isDanger ? 'danger' : 'primary'} isBusy={isBusy} onPress={onConfirm}>
          {confirmLabel}
        </Button>
        <Button onPress={dialog.onClose} disabled={isBusy}>
          {say('ui.cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
