/** One field over the screen: type a few letters, choose with the arrows, Enter goes there. */

import { useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Label,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import dialogStyles from './dialog.module.css';
import optionStyles from './option-item.module.css';
import styles from './go-to-dialog.module.css';

export interface Destination {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon: IconName;
}

export interface GoToDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Called at every keystroke, also with nothing typed. */
  readonly find: (typed: string) => readonly Destination[];
  readonly onChoose: (id: string) => void;
}

export function GoToDialog({ title, isOpen, onClose, find, onChoose }: GoToDialogProps) {
  return (
    <ModalOverlay
      className={classNames(dialogStyles.overlay, styles.overlay)}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(dialogStyles.modal, styles.modal)}>
        <Dialog className={styles.dialog} aria-label={title}>
          <Choosing title={title} find={find} onChoose={onChoose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Choosing({ title, find, onChoose }: Pick<GoToDialogProps, 'title' | 'find' | 'onChoose'>) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useFirstFocus(field, true);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className={styles.field}>
        <Label className={styles.label}>{title}</Label>
        <Icon name="search" />
        <Input
          ref={field}
          className={styles.input}
          placeholder={title}
          autoComplete="off"
          spellCheck={false}
        />
      </SearchField>
      <Menu
        className={styles.list}
        aria-label={title}
        items={find(typed)}
        onAction={(key) => {
          onChoose(String(key));
        }}
        renderEmptyState={() => <div className={optionStyles.empty}>{say('ui.noOptions')}</div>}
      >
        {(destination: Destination) => <Line destination={destination} />}
      </Menu>
    </Autocomplete>
  );
}

/** Its name is all that is read on it, hint included: who speaks to the computer says what they see. */
function Line({ destination: { id, label, hint, icon } }: { readonly destination: Destination }) {
  return (
    <MenuItem id={id} textValue={label} className={optionStyles.option}>
      <Icon name={icon} />
      <span className={styles.texts}>
        <span>{label}</span>
        {hint && <span className={optionStyles.hint}>{hint}</span>}
      </span>
    </MenuItem>
  );
}
