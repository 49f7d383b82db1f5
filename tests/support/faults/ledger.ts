/**
 * The test's own list of what the screen called saved, held against what the office folder holds afterwards. Every save writes its
 * version into two fields of a member, so that half a save would show.
 */

import { z } from 'zod';
import { membersInLists, type Lines } from './office-dump.ts';

export interface Save {
  /** What the member is called; nobody else is called so. */
  readonly name: string;
  readonly version: number;
}

export function textOf(version: number): string {
  return `Version ${String(version)}`;
}

const lineSchema = z.object({
  table: z.string(),
  record: z.looseObject({
    id: z.string(),
    calledBy: z.string().optional(),
    fullNameLatin: z.string().optional(),
    locality: z.string().optional(),
    number: z.union([z.string(), z.number()]).optional(),
  }),
});
type Line = z.infer<typeof lineSchema>;

export interface Comparison {
  /** Records that were there, or called saved, when the fault came. */
  readonly recordsAtRisk: number;
  /** What of them is missing, older than it was called saved, mixed, or there twice. */
  readonly losses: readonly string[];
  /** What nobody ever asked to save, or what the screen said was not saved. */
  readonly strangers: readonly string[];
}

export class Ledger {
  readonly #before: Lines;
  /** 0 where no save of that member was ever acknowledged. */
  readonly #acknowledged = new Map<string, number>();
  /** Versions that were asked for and never answered: the old one or the new one may be there. */
  readonly #unanswered = new Map<string, number>();
  #asked: Save | undefined;

  constructor(before: Lines) {
    this.#before = before;
  }

  /** Just before somebody presses "Save". */
  ask(save: Save): void {
    this.#asked = save;
    if (!this.#acknowledged.has(save.name)) this.#acknowledged.set(save.name, 0);
    this.#unanswered.set(save.name, save.version);
  }

  /** The screen said that it is saved. */
  acknowledge(): void {
    const asked = this.#take();
    this.#unanswered.delete(asked.name);
    this.#acknowledged.set(asked.name, asked.version);
  }

  /** The screen said that it is not saved, and that nothing was written. */
  refuse(): void {
    this.#unanswered.delete(this.#take().name);
  }

  /** The screen could not say whether it is saved. */
  doubt(): void {
    this.#take();
  }

  /** Members of whom at least the first version was acknowledged, the newest last. */
  names(): readonly string[] {
    return [...this.#acknowledged].filter(([, version]) => version > 0).map(([name]) => name);
  }

  /** The versions of a member that may be there now. */
  mayBe(name: string): readonly number[] {
    const unanswered = this.#unanswered.get(name);
    return [this.#acknowledged.get(name) ?? 0, ...(unanswered === undefined ? [] : [unanswered])];
  }

  /** How many members there may be on the screen, at least and at most. */
  members(): readonly [number, number] {
    const before = membersInLists(this.#before);
    const names = [...this.#acknowledged.keys()];
    const count = (isThere: (versions: readonly number[]) => boolean) =>
      before + names.filter((name) => isThere(this.mayBe(name))).length;
    return [
      count((versions) => !versions.includes(0)),
      count((versions) => versions.some((version) => version > 0)),
    ];
  }

  get acknowledged(): number {
    return [...this.#acknowledged.values()].filter((version) => version > 0).length;
  }

  compare(after: Lines): Comparison {
    const lines = after.map((line) => lineSchema.parse(JSON.parse(line)));
    const here = new Set(after);
    const known = this.#before.filter((line) => !isNumbers(line));
    return {
      recordsAtRisk: known.length + this.acknowledged,
      losses: [
        ...known.filter((line) => !here.has(line)),
        ...[...this.#acknowledged.keys()].flatMap((name) => this.#lossesOf(name, lines)),
        ...repeated(lines),
      ],
      strangers: this.#strangers(after),
    };
  }

  #take(): Save {
    const asked = this.#asked;
    if (asked === undefined) throw new Error('Nothing was asked for.');
    this.#asked = undefined;
    return asked;
  }

  #lossesOf(name: string, lines: readonly Line[]): string[] {
    const mine = lines.filter(({ table, record }) => table === 'members' && record.calledBy === name);
    const allowed = this.mayBe(name);
    const [found] = mine;
    if (found === undefined) return allowed.includes(0) ? [] : [`${name} is missing`];
    if (mine.length > 1) return [`${name} is there ${String(mine.length)} times`];
    const { fullNameLatin, locality } = found.record;
    const isOneOfThem = allowed.some(
      (version) => version > 0 && fullNameLatin === textOf(version) && locality === textOf(version),
    );
    return isOneOfThem
      ? []
      : [`${name} is ${String(fullNameLatin)} of ${String(locality)}, not ${allowed.join(' or ')}`];
  }

  #strangers(after: Lines): string[] {
    const before = new Set(this.#before);
    return after.filter((line) => {
      if (before.has(line) || isNumbers(line) || line.endsWith('"table":"history"}')) return false;
      const { table, record } = lineSchema.parse(JSON.parse(line));
      const isAskedFor = this.mayBe(record.calledBy ?? '').some((version) => version > 0);
      return table !== 'members' || !isAskedFor;
    });
  }
}

function isNumbers(line: string): boolean {
  return line.endsWith('"table":"numbers"}');
}

/** No entry of the history and no member's number may be there twice. */
function repeated(lines: readonly Line[]): string[] {
  const seen = new Set<string>();
  return lines.flatMap(({ table, record }) => {
    if (table !== 'history' && table !== 'members') return [];
    const key = `${table} ${String(record.number)}`;
    if (seen.has(key)) return [`${key} is there twice`];
    seen.add(key);
    return [];
  });
}
