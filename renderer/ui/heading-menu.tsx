/** What can be done to a column, opened at its heading: sorted, moved, made wider or narrower, left out. */

import { useMemo } from 'react';
import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import type { Words } from '../words/say.ts';
import type { ColumnTools } from './column-tools.ts';
import { widthsOnScreen, widthThatFits } from './column-widths.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import type { TableSort } from './table-column.ts';
import optionStyles from './option-item.module.css';

export interface HeadingMenuProps {
  /** Whose menu it is. */
  column: { readonly id: string; readonly header: string; readonly isSortable: boolean };
  tools: ColumnTools;
  onSort: (sort: TableSort) => void;
  onClose: () => void;
  /** The button it hangs from. */
  at: RefObject<HTMLElement | null>;
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** May be wanted again at once: the menu stays open. */
  readonly stays?: boolean;
  readonly act: (table: Element) => void;
}

export function HeadingMenu({ column, tools, onSort, onClose, at }: HeadingMenuProps) {
  const words = useWords();
  const lines = useMemo(
    () => [...sorting(column, onSort, words), ...arranging(column, tools, words)],
    [column, onSort, tools, words],
  );
  return (
    <Popover
      className={optionStyles.popover}
      triggerRef={at}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom start"
    >
      <AriaMenu
        className={optionStyles.list}
        aria-label={words.say('listTools.columnMenu', { column: column.header })}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the cursor, as under a menu trigger
        autoFocus="first"
        onClose={onClose}
      >
        {lines.map(({ id, label, icon, stays = false, act }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={label}
            className={optionStyles.option}
            shouldCloseOnSelect={!stays}
            onAction={() => {
              const table = at.current?.closest('[role="grid"]');
              if (!stays) onClose();
              if (table) act(table);
            }}
          >
            <Icon name={icon} />
            {label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}

function sorting(
  { id, isSortable }: HeadingMenuProps['column'],
  onSort: HeadingMenuProps['onSort'],
  { say }: Words,
) {
  if (!isSortable) return [];
  const line = (direction: TableSort['direction'], label: string): Line => ({
    ...{ id: direction, label, icon: direction },
    act: () => {
      onSort({ column: id, direction });
    },
  });
  return [line('ascending', say('listTools.sortUp')), line('descending', say('listTools.sortDown'))];
}

/** A step that is seen, and small enough to be repeated. */
const step = 1;

function arranging({ id }: HeadingMenuProps['column'], tools: ColumnTools, { say }: Words): Line[] {
  const by = (rem: number) => (table: Element) => {
    tools.setWidths({ [id]: (widthsOnScreen(table).get(id) ?? 0) + rem });
  };
  const move = (to: -1 | 1, label: string, icon: IconName): Line[] =>
    tools.canMove(id, to)
      ? [{ id: `move${String(to)}`, label, icon, stays: true, act: () => tools.move(id, to) }]
      : [];
  const hide: Line[] =
    id === tools.first
      ? []
      : [{ id: 'hide', label: say('listTools.hideColumn'), icon: 'close', act: () => tools.hide(id) }];
  return [
    ...move(-1, say('listTools.moveLeft'), 'left'),
    ...move(1, say('listTools.moveRight'), 'right'),
    { id: 'wider', label: say('listTools.wider'), icon: 'wider', stays: true, act: by(step) },
    { id: 'narrower', label: say('listTools.narrower'), icon: 'narrower', stays: true, act: by(-step) },
    {
      id: 'fit',
      label: say('listTools.fitWidth'),
      icon: 'fit',
      act: (table) => {
        tools.setWidths({ [id]: widthThatFits(table, id) });
      },
    },
    ...hide,
  ];
}
