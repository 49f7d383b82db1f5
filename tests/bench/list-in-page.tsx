/** The desk's list of records with so many made-up people, in the page of a real desk; and beside it a box that only scrolls. */

import { useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Badge } from '../../renderer/ui/badge.tsx';
import { asItComes } from '../../renderer/ui/column-arrangement.ts';
import { noPosition, type ListState } from '../../renderer/ui/list-state.ts';
import { RecordList } from '../../renderer/ui/record-list.tsx';
import { noPicks } from '../../renderer/ui/row-picks.ts';
import type { TableColumn } from '../../renderer/ui/table-column.ts';
import { TwoLines } from '../../renderer/ui/two-lines.tsx';
import { WordsProvider } from '../../renderer/words/words-provider.tsx';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly devanagari: string;
  readonly number: string;
  readonly roles: readonly string[];
}

const names = [
  'Asha Kulkarni',
  'Bhaskar Deshpande',
  'Chitra Joshi',
  'Farida Shaikh',
  'Dnyaneshwar Kshirsagar',
];
const inDevanagari = ['आशा कुलकर्णी', 'भास्कर देशपांडे', 'चित्रा जोशी', 'फरीदा शेख', 'ज्ञानेश्वर क्षीरसागर'];
const collator = new Intl.Collator('mr', { numeric: true });

function peopleOf(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: `${names[index % names.length] ?? ''} ${String((index * 7919 + 17) % count)}`,
    devanagari: inDevanagari[index % names.length] ?? '',
    number: `M-${String(index + 1).padStart(4, '0')}`,
    roles: index % 3 === 0 ? ['caregiver'] : ['volunteer'],
  }));
}

const columns: readonly TableColumn<Person>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: ({ name, devanagari }) => <TwoLines first={name} second={<bdi lang="mr">{devanagari}</bdi>} />,
    text: ({ name }) => name,
    compare: (one, other) => collator.compare(one.name, other.name),
    width: 16,
    grow: 3,
  },
  { id: 'number', header: 'Number', cell: ({ number }) => number, width: 6, grow: 0 },
  {
    id: 'roles',
    header: 'Roles',
    cell: ({ roles }) => roles.join(', '),
    filter: { choices: [{ id: 'caregiver', label: 'Caregiver' }], of: ({ roles }) => roles },
  },
  { id: 'groups', header: 'Groups', cell: () => 'Saturday Circle', width: 10, grow: 2 },
  { id: 'calling', header: 'Calling', cell: () => <Badge tone="success">Safe to call</Badge>, width: 11 },
];

const idOf = ({ id }: Person) => id;
const finder = (wanted: string) => (person: Person) => person.name.toLowerCase().includes(wanted);

function List({ people }: { readonly people: readonly Person[] }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ListState['chosen']>({});
  const [arrangement, arrange] = useState(asItComes);
  const [picks, setPicks] = useState(noPicks);
  const [sort, setSort] = useState<ListState['sort']>();
  const state: ListState = {
    ...{ typed, setTyped, chosen, setChosen, ...arrangement, arrange, sort, setSort, picks, setPicks },
    ...{ list: 'people', view: null, look: () => undefined, position: noPosition },
    show: () => undefined,
    offerPrint: () => () => undefined,
  };
  return (
    <RecordList
      label="People"
      state={state}
      rows={people}
      rowId={idOf}
      columns={columns}
      find={{ label: 'Find', finder, nothing: () => null }}
      sayCount={(found, count) => `${String(found)} of ${String(count)}`}
      onOpen={() => undefined}
      empty={null}
      isTall
    />
  );
}

let shown: { readonly root: Root; readonly place: HTMLElement } | undefined;

function show(what: ReactNode): void {
  const place = document.createElement('div');
  Object.assign(place.style, {
    ...{ position: 'fixed', inset: '0', zIndex: '1000', background: 'white', padding: '16px' },
    ...{ display: 'flex', flexDirection: 'column', gap: '8px' },
  });
  document.body.append(place);
  const root = createRoot(place);
  root.render(<WordsProvider language="en">{what}</WordsProvider>);
  shown = { root, place };
}

export function clear(): void {
  shown?.root.unmount();
  shown?.place.remove();
  shown = undefined;
}

/** Milliseconds from the wish to the frame on which `selector` is there. */
async function untilDrawn(begin: () => void, selector: string): Promise<number> {
  const began = performance.now();
  begin();
  while (document.querySelector(selector) === null) await frame();
  await frame();
  return performance.now() - began;
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The records are there already, as in the desk after its query. */
export function openList(count: number): Promise<number> {
  const people = peopleOf(count);
  return untilDrawn(() => {
    show(<List people={people} />);
  }, '[role="grid"] [role="rowheader"]');
}

/** As large as the list and as long, with nothing in it. */
export function openEmptyBox(count: number): Promise<number> {
  const inside = { blockSize: count * 56 };
  return untilDrawn(() => {
    show(
      <div role="grid" style={{ flex: 1, overflow: 'auto' }}>
        <div role="row" style={inside} />
      </div>,
    );
  }, '[role="row"]');
}

/** From a letter in the find box, or a press on the first heading, to the frame on which the list shows it. */
export async function until(change: 'letter' | 'sort'): Promise<number> {
  const count = document.querySelector(listStatus)?.textContent;
  const first = firstRow();
  const began = performance.now();
  if (change === 'letter') typeLetter('7');
  else document.querySelector<HTMLElement>('[role="columnheader"] button')?.click();
  const isAsBefore = () => document.querySelector(listStatus)?.textContent === count && firstRow() === first;
  while (isAsBefore()) {
    if (performance.now() - began > 10_000) throw new Error('The list did not change.');
    await frame();
  }
  await frame();
  return performance.now() - began;
}

/** The desk behind it has a polite voice of its own. */
const listStatus = '[style] span[role="status"]';

function firstRow(): string | undefined {
  return document.querySelector('[role="rowheader"]')?.textContent;
}

function typeLetter(letter: string): void {
  const input = document.querySelector<HTMLInputElement>('[style] input[type="search"]');
  if (input === null) throw new Error('Nothing to type into.');
  setValue(input, letter);
}

/** One more letter in the find box of the desk's own list, or none of them any more: until it is drawn. */
export async function typed(letter: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (input === null) throw new Error('Nothing to type into.');
  const began = performance.now();
  setValue(input, letter === '' ? '' : input.value + letter);
  // What is typed is drawn at once, what it finds in a second turn.
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  await frame();
  return performance.now() - began;
}

function setValue(input: HTMLInputElement, text: string): void {
  // React listens to the setter it put over the element's own.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

let isWatching = false;
let longest = 0;

export function watchFrames(): void {
  isWatching = true;
  longest = 0;
  let last = performance.now();
  const next = (now: number) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (isWatching) requestAnimationFrame(next);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(next);
  });
}

/** Milliseconds between the two frames that lay farthest apart. */
export function longestFrame(): number {
  isWatching = false;
  return longest;
}
