/** A button that opens a short list of things to do. */

import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import optionStyles from './option-item.module.css';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly isDanger?: boolean;
  readonly onChoose: () => void;
}

export interface MenuProps {
  /** The button's words; with `isIconOnly` they are heard and three dots are seen. */
  label: string;
  entries: readonly MenuEntry[];
  isIconOnly?: boolean;
  /** Among other words: as small and quiet as they are. */
  isQuiet?: boolean;
}

export function Menu({ label, entries, isIconOnly = false, isQuiet = false }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={classNames(
          buttonStyles.button,
          isQuiet ? buttonStyles.quiet : buttonStyles.plain,
          isQuiet && buttonStyles.small,
          isIconOnly && buttonStyles.iconOnly,
        )}
        {...(isIconOnly && { 'aria-label': label })}
      >
        {isIconOnly ? <Icon name="more" /> : label}
        {!isIconOnly && <Icon name="down" />}
      </Button>
      <Popover className={optionStyles.popover} placement="bottom end">
        <AriaMenu className={optionStyles.list} aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={classNames(optionStyles.option, entry.isDanger && styles.danger)}
              onAction={entry.onChoose}
            >
              {entry.icon && <Icon name={entry.icon} />}
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
