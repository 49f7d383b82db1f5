/** The sections of the page, in its order: what each is called, and what it changes for whom. */

import type { WordId } from '../../words/words.ts';

export interface SectionWords {
  readonly id: string;
  readonly title: WordId;
  /** One sentence; missing where each control of the section has its own. */
  readonly effect?: WordId;
}

export const organisation = {
  id: 'settings-organisation',
  title: 'settings.organisation',
  effect: 'settings.organisationText',
} as const satisfies SectionWords;

export const helplines = {
  id: 'settings-helplines',
  title: 'settings.helplines',
  effect: 'settings.helplinesText',
} as const satisfies SectionWords;

export const venues = {
  id: 'settings-venues',
  title: 'settings.venues',
  effect: 'settings.venuesText',
} as const satisfies SectionWords;

export const holidays = {
  id: 'settings-holidays',
  title: 'settings.holidays',
  effect: 'settings.holidaysText',
} as const satisfies SectionWords;

export const notices = {
  id: 'settings-notices',
  title: 'notices.title',
  effect: 'notices.effect',
} as const satisfies SectionWords;

export const lists = {
  id: 'settings-lists',
  title: 'settings.lists',
  effect: 'settings.listsText',
} as const satisfies SectionWords;

export const lock = {
  id: 'settings-lock',
  title: 'settings.lock',
  effect: 'settings.lockText',
} as const satisfies SectionWords;

export const backups = {
  id: 'settings-backups',
  title: 'settings.backups',
  effect: 'settings.backupsText',
} as const satisfies SectionWords;

export const digits = {
  id: 'settings-digits',
  title: 'settings.digits',
  effect: 'settings.digitsText',
} as const satisfies SectionWords;

export const look = { id: 'settings-look', title: 'settings.look' } as const satisfies SectionWords;

export const sectionsOfOffice: readonly SectionWords[] = [
  organisation,
  helplines,
  venues,
  holidays,
  notices,
  lists,
  lock,
  backups,
  digits,
];
export const sectionsOfAccount: readonly SectionWords[] = [look];
