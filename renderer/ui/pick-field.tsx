/** One out of many: type a few letters, choose from what is left. Works with ten thousand choices; shows the first fifty. */

import { useEffect, useState } from 'react';
import type { Ref } from 'react';
import { Button, ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { classNames } from './class-names.ts';
import { ariaFieldProps, fieldClass, FieldLabel, FieldMessages } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { OptionItem } from './option-item.tsx';
import { idOf } from './option.ts';
import type { Option } from './option.ts';
import { findOptions } from './find-options.ts';
import fieldStyles from './field.module.css';
import optionStyles from './option-item.module.css';
import styles from './pick-field.module.css';

export interface PickFieldProps<Id extends string> extends FieldProps {
  value: Id | undefined;
  /** `typed` is what stood in the field as it was chosen. */
  onChange: (value: Id | undefined, typed: string) => void;
  options: readonly Option<Id>[];
  /** Another way of finding than "the label or hint holds what was typed". */
  find?: (typed: string, options: readonly Option<Id>[]) => readonly Option<Id>[];
  /** Empties the field once something is chosen, for adding one after the other. */
  clearsOnChoice?: boolean;
  ref?: Ref<HTMLInputElement>;
}

const most = 50;

export function PickField<Id extends string>({
  value,
  onChange,
  options,
  find = findOptions,
  ...rest
}: PickFieldProps<Id>) {
  const { clearsOnChoice = false, ref, ...field } = rest;
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [added, setAdded] = useAdded<Id>(setTyped);
  const chosen = options.find((option) => option.id === (added?.id ?? value));
  // While nothing is being typed, the field shows what is chosen and offers everything.
  const text = typed ?? chosen?.label ?? '';
  const found = find(typed ?? '', options).slice(0, most);
  const choose = (key: unknown) => {
    const id = idOf(options, key);
    if (clearsOnChoice && id !== undefined) setAdded({ id });
    else setTyped(clearsOnChoice ? '' : null);
    onChange(id, typed ?? '');
  };
  const type = (next: string) => {
    setTyped(next === chosen?.label ? null : next);
    // An emptied field means nobody: React Aria leaves this to whoever holds both text and value.
    if (next === '' && value !== undefined) onChange(undefined, '');
  };
  return (
    <ComboBox
      className={fieldClass(field.size)}
      items={withChosen(found, chosen)}
      inputValue={text}
      onInputChange={type}
      value={added?.id ?? value ?? null}
      onChange={choose}
      menuTrigger={added === undefined ? 'focus' : 'manual'}
      allowsEmptyCollection
      {...ariaFieldProps(field)}
    >
      <FieldLabel {...field} />
      <div className={styles.row}>
        <Input
          {...(ref && { ref })}
          className={classNames(fieldStyles.control, styles.input)}
          autoComplete="off"
          spellCheck={false}
        />
        <Button className={styles.opener}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldMessages {...field} />
      <Popover className={optionStyles.popover}>
        <ListBox
          className={optionStyles.list}
          renderEmptyState={() => <div className={optionStyles.empty}>{say('ui.noOptions')}</div>}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/**
 * [Note: One after the other] React Aria closes its list when another one is chosen, and opens it when the text changes. A field
 * that empties itself after each choice would never close it. So the choice is held for a moment, until the list is closed;
 * then the text goes, while no change of it opens anything.
 */
function useAdded<Id extends string>(setTyped: (typed: string) => void) {
  const [added, setAdded] = useState<{ readonly id?: Id }>();
  useEffect(() => {
    if (added === undefined) return;
    if (added.id === undefined) setAdded(undefined);
    else {
      setTyped('');
      setAdded({});
    }
  }, [added, setTyped]);
  return [added, setAdded] as const;
}

/** The chosen one must be among the items, or the combo box forgets its text when it is left. */
function withChosen(found: readonly Option[], chosen: Option | undefined): Option[] {
  return chosen === undefined || found.includes(chosen) ? [...found] : [...found, chosen];
}
