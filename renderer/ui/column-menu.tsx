/** Which columns of a list are seen, and in which order: ticked, drawn by the handle, or moved by the arrows beside them. */

import { useLayoutEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { classNames } from './class-names.ts';
import { asItComes, moved, movedTo, shownIds } from './column-arrangement.ts';
import { Icon } from './icon.tsx';
import type { ListState } from './list-state.ts';
import type { TableColumn } from './table-column.ts';
import buttonStyles from './button.module.css';
import optionStyles from './option-item.module.css';
import styles from './column-menu.module.css';

export interface ColumnMenuProps<Row> {
  state: Pick<ListState, 'columns' | 'widths' | 'arrange'>;
  columns: readonly TableColumn<Row>[];
}

export function ColumnMenu<Row>(props: ColumnMenuProps<Row>) {
  const { say } = useWords();
  return (
    <DialogTrigger>
      <AriaButton className={classNames(buttonStyles.button, buttonStyles.plain)}>
        <Icon name="columns" />
        {say('ui.columns')}
        <Icon name="down" />
      </AriaButton>
      <Popover className={optionStyles.popover} placement="bottom start">
        <Dialog className={styles.dialog} aria-label={say('ui.columns')}>
          <ColumnChoice {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** As long as it is open, a column that is ticked or not stays where it is in it. */
function ColumnChoice<Row>({ state, columns }: ColumnMenuProps<Row>) {
  const { say } = useWords();
  const { columns: wanted, widths, arrange } = state;
  const shown = shownIds(columns, wanted);
  const [order, setOrder] = useState(() => withOthers(shown, columns));
  const list = useRef<HTMLUListElement>(null);
  const refocus = useFocusThatMoves(list, order);
  const put = (next: readonly string[], seen: readonly string[]) => {
    setOrder(next);
    arrange({ columns: next.filter((id) => seen.includes(id)), widths });
  };
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={say('ui.columns')}>
        {order.slice(1).flatMap((id, place) => {
          const column = columns.find((each) => each.id === id);
          if (column === undefined) return [];
          const move = (by: -1 | 1) => {
            refocus(`${id}/${String(by)}`);
            put(moved(order, id, by), shown);
          };
          return (
            <li key={id} className={styles.line} data-id={id}>
              <span
                className={styles.grip}
                aria-hidden="true"
                onPointerDown={(event) => {
                  draw(event, (to) => {
                    setOrder((now) => {
                      const next = movedTo(now, id, to + 1);
                      arrange({ columns: next.filter((each) => shown.includes(each)), widths });
                      return next;
                    });
                  });
                }}
              >
                <Icon name="grip" />
              </span>
              <div className={styles.name}>
                <CheckboxField
                  label={column.header}
                  value={shown.includes(id)}
                  onChange={(isSeen) => {
                    put(order, isSeen ? [...shown, id] : shown.filter((each) => each !== id));
                  }}
                />
              </div>
              <Mover
                id={`${id}/-1`}
                icon="ascending"
                label={say('listTools.moveColumnLeft', { column: column.header })}
                disabled={place === 0}
                onPress={() => move(-1)}
              />
              <Mover
                id={`${id}/1`}
                icon="descending"
                label={say('listTools.moveColumnRight', { column: column.header })}
                disabled={place === order.length - 2}
                onPress={() => move(1)}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <Button
          look="quiet"
          isSmall
          onPress={() => {
            arrange(asItComes);
            setOrder(withOthers(shownIds(columns, undefined), columns));
          }}
        >
          {say('listTools.columnsAsTheyCome')}
        </Button>
      </div>
    </>
  );
}

interface MoverProps {
  id: string;
  icon: 'ascending' | 'descending';
  label: string;
  disabled: boolean;
  onPress: () => void;
}

function Mover({ id, icon, label, disabled, onPress }: MoverProps) {
  return (
    <span data-mover={id}>
      <Button look="quiet" isSmall icon={icon} label={label} disabled={disabled} onPress={onPress} />
    </span>
  );
}

function withOthers<Row>(shown: readonly string[], columns: readonly TableColumn<Row>[]): readonly string[] {
  return [...shown, ...columns.map(({ id }) => id).filter((id) => !shown.includes(id))];
}

/** A line that moves takes its button along, and the button the cursor; at the end of the way the other one has it. */
function useFocusThatMoves(list: { readonly current: HTMLElement | null }, order: readonly string[]) {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const mover = wanted.current;
    wanted.current = null;
    if (mover === null) return;
    const line = list.current?.querySelector(`[data-mover="${CSS.escape(mover)}"]`)?.closest('li');
    const buttons = [...(line?.querySelectorAll<HTMLButtonElement>('[data-mover] button') ?? [])];
    const own = buttons.find(
      (button) => button.closest('[data-mover]')?.getAttribute('data-mover') === mover,
    );
    (own?.disabled === true ? buttons.find(({ disabled }) => !disabled) : own)?.focus();
  }, [list, order]);
  return (mover: string) => {
    wanted.current = mover;
  };
}

/** Follows the hand from line to line; `put` is told each place that the line comes to. */
function draw(event: PointerEvent<HTMLElement>, put: (to: number) => void): void {
  const grip = event.currentTarget;
  const line = grip.closest('li');
  const list = line?.parentElement ?? null;
  if (line === null || list === null || event.button !== 0) return;
  event.preventDefault();
  const move = ({ clientY }: globalThis.PointerEvent) => {
    const lines = [...list.children];
    const under = lines.findIndex((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return clientY >= top && clientY < bottom;
    });
    if (under !== -1 && lines[under] !== line) put(under);
  };
  line.setAttribute('data-drawn', '');
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener('pointermove', move);
  grip.addEventListener(
    'lostpointercapture',
    () => {
      line.removeAttribute('data-drawn');
      grip.removeEventListener('pointermove', move);
    },
    { once: true },
  );
}
