/** By what a person could still be known after their record is gone: every name, number and address the office ever wrote down of them. */

import { phoneKey } from '../phone.ts';

export interface Traits {
  /** The whole names in either script and the names to be called by, as they ever were. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
  /** As `phoneKey` spells them. */
  readonly phones: readonly string[];
}

/** `states` are the member's record as it is and as the history has it, in whatever shape it had then. */
export function traitsOf(states: readonly object[]): Traits {
  const said = (key: string) => states.map((state) => fieldOf(state, key));
  const phones = said('phones').flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return {
    names: texts([...said('calledBy'), ...said('fullNameLatin'), ...said('fullNameDevanagari')]),
    numbers: texts(said('number')),
    emails: texts(said('email')),
    phones: texts(phones.map((phone) => fieldOf(phone, 'number'))).map(phoneKey),
  };
}

export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function texts(values: readonly unknown[]): string[] {
  const found = values.filter((value) => typeof value === 'string').filter((text) => text.trim() !== '');
  return [...new Set(found)];
}
