/**
 * How often a name typed in one script finds the other, and what a keystroke costs, beside two other ways in the same run; and how
 * often the spelling that is suggested in the other script is the right one.
 */

import { finders, type Find } from './names/finders.ts';
import { benchOnFile, type Pair } from './names/pairs.ts';
import { suggested, type Suggested } from './names/spellings.ts';

interface Figures {
  /** Share of the queries, 0 to 1, whose counterpart is the first, or among the first five, records found. */
  readonly recallAt1: number;
  readonly recallAt5: number;
  /** For one keystroke, while queries are typed letter by letter. */
  readonly msMedian: number;
  readonly msP95: number;
}

type Way = keyof typeof finders;
type Direction = 'latinToDevanagari' | 'devanagariToLatin';
const directions: readonly Direction[] = ['latinToDevanagari', 'devanagariToLatin'];
const ways = Object.keys(finders) as Way[];

/** So many names are typed letter by letter, evenly from the whole list; all of them are asked for whole. */
const mostTyped = 300;

function measure(pairs: readonly Pair[]) {
  const of = (direction: Direction) => {
    const isLatin = direction === 'latinToDevanagari';
    const typed = pairs.map(({ latin, devanagari }) => (isLatin ? latin : devanagari));
    const names = pairs.map(({ latin, devanagari }) => (isLatin ? devanagari : latin));
    return Object.fromEntries(ways.map((way) => [way, figuresOf(finders[way](names), typed, names)]));
  };
  return {
    ties: 'Any record counts whose name is written in the list beside what was typed.',
    ...(Object.fromEntries(directions.map((direction) => [direction, of(direction)])) as Record<
      Direction,
      Record<Way, Figures>
    >),
    suggested: suggested(pairs),
  };
}

function figuresOf(find: Find, typed: readonly string[], names: readonly string[]): Figures {
  const counterparts = new Map<string, Set<string>>();
  typed.forEach((name, place) => {
    counterparts.set(name, (counterparts.get(name) ?? new Set()).add(names[place] ?? ''));
  });
  let [first, amongFive] = [0, 0];
  for (const name of typed) {
    const good = counterparts.get(name);
    const place = find(name)
      .slice(0, 5)
      .findIndex((found) => good?.has(names[found] ?? ''));
    if (place === 0) first += 1;
    if (place >= 0) amongFive += 1;
  }
  const times = keystrokes(find, typed);
  return {
    recallAt1: first / typed.length,
    recallAt5: amongFive / typed.length,
    msMedian: times[Math.floor(times.length / 2)] ?? 0,
    msP95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

/** The milliseconds of each keystroke, in order of size. */
function keystrokes(find: Find, typed: readonly string[]): number[] {
  const step = Math.max(1, Math.floor(typed.length / mostTyped));
  const times: number[] = [];
  for (const name of typed.filter((_, place) => place % step === 0)) {
    const letters = Array.from(name);
    for (let end = 1; end <= letters.length; end += 1) {
      const text = letters.slice(0, end).join('');
      const started = performance.now();
      find(text);
      times.push(performance.now() - started);
    }
  }
  return times.sort((one, other) => one - other);
}

function table(figures: ReturnType<typeof measure>): string {
  const lines = directions.flatMap((direction) => [
    direction === 'latinToDevanagari' ? 'Latin typed, Devanagari found' : 'Devanagari typed, Latin found',
    '              recall@1  recall@5  ms a keystroke: median     p95',
    ...ways.map((way) => line(way, figures[direction][way])),
    '',
  ]);
  const { latin, devanagari } = figures.suggested;
  const spelled = [
    'The other spelling, as suggested     exact  same sound',
    spellingLine('Latin typed', devanagari),
    spellingLine('Devanagari typed', latin),
    '',
  ];
  return [...lines, ...spelled, figures.ties].join('\n');
}

function line(way: Way, { recallAt1, recallAt5, msMedian, msP95 }: Figures): string {
  const [one, five] = [recallAt1, recallAt5].map((share) => `${(share * 100).toFixed(1)} %`.padStart(10));
  return `  ${way.padEnd(10)}${one ?? ''}${five ?? ''}${msMedian.toFixed(2).padStart(25)}${msP95.toFixed(2).padStart(8)}`;
}

function spellingLine(typed: string, { exact, sameSound }: Suggested): string {
  const [one, two] = [exact, sameSound].map((share) => `${(share * 100).toFixed(1)} %`);
  return `  ${typed.padEnd(30)}${(one ?? '').padStart(10)}${(two ?? '').padStart(12)}`;
}

await benchOnFile(measure, table);
