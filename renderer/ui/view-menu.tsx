/** A button that opens the ways of looking at a list that were saved, one of them opened, and what can be done with them. */

import {
  Button,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { MenuEntry } from './menu.tsx';
import optionStyles from './option-item.module.css';
import styles from './view-menu.module.css';

export interface ViewMenuProps {
  /** What the menu holds: 'Views'. */
  label: string;
  views: readonly { readonly id: string; readonly name: string }[];
  opened: { readonly id: string; readonly name: string } | undefined;
  /** Said when the list looks otherwise than the view that was opened. */
  changed: string | undefined;
  onOpen: (id: string) => void;
  entries: readonly MenuEntry[];
}

export function ViewMenu({ label, views, opened, changed, onOpen, entries }: ViewMenuProps) {
  return (
    <MenuTrigger>
      <Button className={classNames(buttonStyles.button, buttonStyles.plain)}>
        <Icon name="view" />
        <span className={styles.name}>{opened === undefined ? label : <bdi>{opened.name}</bdi>}</span>
        {changed !== undefined && <span className={styles.changed}>{changed}</span>}
        <Icon name="down" />
      </Button>
      <Popover className={optionStyles.popover} placement="bottom start">
        <AriaMenu className={optionStyles.list} aria-label={label}>
          {views.length > 0 && (
            <MenuSection
              aria-label={label}
              selectionMode="single"
              selectedKeys={opened === undefined ? [] : [opened.id]}
            >
              {views.map(({ id, name }) => (
                <MenuItem
                  key={id}
                  id={id}
                  textValue={name}
                  className={optionStyles.option}
                  onAction={() => {
                    onOpen(id);
                  }}
                >
                  {({ isSelected }) => (
                    <>
                      <span className={optionStyles.tick}>{isSelected && <Icon name="check" />}</span>
                      <bdi>{name}</bdi>
                    </>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {views.length > 0 && <Separator className={styles.rule} />}
          {entries.map(({ id, label: text, icon, onChoose }) => (
            <MenuItem key={id} id={id} textValue={text} className={optionStyles.option} onAction={onChoose}>
              {icon && <Icon name={icon} />}
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
