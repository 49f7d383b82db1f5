/** Unfinished forms of whoever is at the desk, and where the desk stood: sealed into the store as one types, and found again. */

import type { Store } from '../data/store.ts';
import type { Clock } from '../domain/clock.ts';
import { isSameRecord } from '../domain/canonical-json.ts';
import { hoursBetween, type Draft, type Typed } from '../domain/draft.ts';
import { createId, type EntryId } from '../domain/ids.ts';
import { Queue } from './queue.ts';
import type { StaffMember } from './session.ts';

/** A form that is being typed into. */
export interface BegunForm {
  readonly path: string;
  readonly base: Typed;
  readonly typed: Typed;
}

export interface DraftParts {
  readonly staff: StaffMember;
  readonly clock: Clock;
  /** Whether the history has this entry. */
  readonly wasSaved: (entry: EntryId) => Promise<boolean>;
}

const sealedAfter = 300;
/** A half-typed person does not lie about for ever. */
const keptForHours = 30 * 24;
const aWorkingDay = 12;
/** No form has this path: the row says where its staff member stood last. */
const standing = '';

export class Drafts {
  readonly #kept: Store['drafts'];
  readonly #staff: StaffMember;
  readonly #clock: Clock;
  readonly #wasSaved: DraftParts['wasSaved'];
  readonly #onRefused: () => void;
  readonly #queue = new Queue();
  /** By path, as typed last; what of it is not on the disk yet is `unsealed`. */
  readonly #mine = new Map<string, Draft>();
  readonly #unsealed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #takenUp: string | undefined;
  #isRefused = false;

  /**
   * `onRefused` is called when a store that took drafts takes them no more: the write that failed may have broken the connection,
   * and whoever saves next would be the one to hear of it.
   */
  constructor(
    kept: Store['drafts'],
    { staff, clock, wasSaved }: DraftParts,
    onRefused: () => void = () => undefined,
  ) {
    this.#kept = kept;
    this.#staff = staff;
    this.#clock = clock;
    this.#wasSaved = wasSaved;
    this.#onRefused = onRefused;
  }

  /** Reads what was kept, once, before anybody types. Drafts that cannot be read are none: the desk opens all the same. */
  async open(): Promise<void> {
    await this.#settled(async () => {
      for (const draft of await this.#kept.all()) {
        if (await this.#isOver(draft)) await this.#kept.delete(draft.id);
        else if (draft.by === this.#staff.id) this.#mine.set(draft.path, draft);
      }
    });
  }

  /** The unfinished form of that path, if there is one. */
  find(path: string): Draft | undefined {
    return this.#mine.get(path);
  }

  /** Seals it within the blink of an eye; more of the same form may come at every keystroke. */
  keep(form: BegunForm): void {
    this.#begin(form);
    // Not pushed back by further typing: whoever types without a pause would never be sealed.
    this.#timer ??= setTimeout(() => void this.#sealTyped(), sealedAfter);
  }

  /**
   * [Note: A draft knows its entry]
   * Between the moment an entry is saved and the moment its form's draft is deleted the desk may die, and would then offer what is
   * saved already as if it were not. So the draft says on the disk by which entry it goes, before that entry is sent.
   */
  async saving(path: string, savedBy: EntryId): Promise<void> {
    const draft = this.#mine.get(path);
    if (draft === undefined) return;
    this.#mine.set(path, { ...draft, savedBy });
    await this.#settled(() => this.#seal(path));
  }

  /** It was saved, or thrown away. */
  async forget(path: string): Promise<void> {
    const draft = this.#mine.get(path);
    this.#mine.delete(path);
    this.#unsealed.delete(path);
    if (draft !== undefined) await this.#settled(() => this.#kept.delete(draft.id));
  }

  /** False when something typed could not be put on the disk; it is tried again with whatever is typed next. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#settled(async () => {
      for (const path of [...this.#unsealed]) await this.#seal(path);
    });
  }

  /** The next that looks for this form goes on with it without being asked. */
  takeUp(path: string): void {
    this.#takenUp = path;
  }

  isTakenUp(path: string): boolean {
    return this.#takenUp === path;
  }

  /** Where the desk stands, to be found there again. Sealed with the next typing, or when the desk is left. */
  standAt(path: string): void {
    this.#begin({ path: standing, base: {}, typed: { path } });
  }

  /** Undefined where nobody stood within a working day. */
  lastStood(): string | undefined {
    const stood = this.#mine.get(standing);
    const path = stood?.typed['path'];
    if (stood === undefined || typeof path !== 'string') return undefined;
    const hours = hoursBetween(stood.begunAt, this.#clock.now());
    return hours >= 0 && hours <= aWorkingDay ? path : undefined;
  }

  /** The desk is left: what is typed is sealed, and where it stood as of now. */
  finish(): Promise<boolean> {
    const stood = this.#mine.get(standing);
    if (stood !== undefined) this.#begin(stood);
    return this.flush();
  }

  async #sealTyped(): Promise<void> {
    const wasRefused = this.#isRefused;
    this.#isRefused = !(await this.flush());
    if (this.#isRefused && !wasRefused) this.#onRefused();
  }

  /** Too old, or saved by the entry it was on its way to. */
  async #isOver({ begunAt, savedBy }: Draft): Promise<boolean> {
    if (hoursBetween(begunAt, this.#clock.now()) > keptForHours) return true;
    return savedBy !== undefined && (await this.#wasSaved(savedBy));
  }

  #begin({ path, base, typed }: BegunForm): void {
    const before = this.#mine.get(path);
    const begunAt = before === undefined || path === standing ? this.#clock.now() : before.begunAt;
    const id = before?.id ?? createId<Draft['id']>();
    // Typed on: no entry that is on its way holds that.
    const savedBy = before !== undefined && isSameRecord(before.typed, typed) ? before.savedBy : undefined;
    const by = this.#staff.id;
    this.#mine.set(path, { id, by, path, begunAt, base, typed, ...(savedBy && { savedBy }) });
    this.#unsealed.add(path);
  }

  /** Only inside the queue. */
  async #seal(path: string): Promise<void> {
    const draft = this.#mine.get(path);
    if (draft === undefined) return;
    await this.#kept.put(draft);
    // More may have been typed while it was sealed.
    if (this.#mine.get(path) === draft) this.#unsealed.delete(path);
  }

  /** A store that cannot take a draft may be mended under it: nobody is kept from typing on. */
  #settled(work: () => Promise<void>): Promise<boolean> {
    return this.#queue.add(async () => {
      try {
        await work();
        return true;
      } catch {
        return false;
      }
    });
  }
}
