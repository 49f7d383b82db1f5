/** A button that opens lists of choices, each ticked or not; it stays open while one ticks. */

import {
  Button,
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import buttonStyles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import optionStyles from './option-item.module.css';
import styles from './choice-menu.module.css';

export interface ChoiceSection {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export interface ChoiceMenuProps {
  label: string;
  icon: IconName;
  /** A function where choices have to be looked for: it is called when the menu opens, and as long as it is open. */
  sections: readonly ChoiceSection[] | (() => readonly ChoiceSection[]);
}

export function ChoiceMenu({ label, icon, sections }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Button className={classNames(buttonStyles.button, buttonStyles.plain)}>
        <Icon name={icon} />
        {label}
        <Icon name="down" />
      </Button>
      <Popover className={classNames(optionStyles.popover, styles.popover)} placement="bottom start">
        <Sections label={label} sections={sections} />
      </Popover>
    </MenuTrigger>
  );
}

function Sections({ label, sections }: Pick<ChoiceMenuProps, 'label' | 'sections'>) {
  const all = typeof sections === 'function' ? sections() : sections;
  return (
    <AriaMenu className={classNames(optionStyles.list, styles.list)} aria-label={label}>
      {all.map((section) => (
        <MenuSection
          key={section.id}
          aria-label={section.title}
          selectionMode="multiple"
          shouldCloseOnSelect={false}
          selectedKeys={section.chosen.map((id) => keyOf(section, id))}
          onSelectionChange={(keys) => {
            section.onChange(chosenIn(section, keys));
          }}
        >
          <Header className={styles.title}>{section.title}</Header>
          {section.choices.map(({ id, label }) => (
            <MenuItem key={id} id={keyOf(section, id)} textValue={label} className={optionStyles.option}>
              {({ isSelected }) => (
                <>
                  <span className={optionStyles.tick}>{isSelected && <Icon name="check" />}</span>
                  {label}
                </>
              )}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  );
}

/** Two sections may offer the same id; a menu knows each of its lines by one of its own. */
function keyOf({ id }: ChoiceSection, choice: string): string {
  return `${id}/${choice}`;
}

function chosenIn(section: ChoiceSection, keys: 'all' | Set<string | number>): readonly string[] {
  const ids = section.choices.map(({ id }) => id);
  return keys === 'all' ? ids : ids.filter((id) => keys.has(keyOf(section, id)));
}
