/** Three ways of finding a name in a list: the desk's own index, and what one would otherwise take. */

import Sanscript from '@indic-transliteration/sanscript';
import MiniSearch from 'minisearch';
import { FindIndex } from '../../../renderer/search/find-index.ts';

/** Gives the places of the names found, the likeliest first. */
export type Find = (typed: string) => readonly number[];
export type MakeFinder = (names: readonly string[]) => Find;

export const finders: Readonly<Record<'sobat' | 'minisearch' | 'sanscript', MakeFinder>> = {
  /** The index behind the member list and Ctrl+K, as it is. */
  sobat: (names) => {
    const index = new FindIndex(names.map((name, place) => ({ value: place, names: [name] })));
    return (typed) => index.find(typed).map(({ value }) => value);
  },
  minisearch: fuzzy,
  /** Everything in Latin letters first, then the same fuzzy search. */
  sanscript: (names) => {
    const find = fuzzy(names.map(inLatin));
    return (typed) => find(inLatin(typed));
  },
};

function fuzzy(names: readonly string[]): Find {
  const search = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
  search.addAll(names.map((name, id) => ({ id, name })));
  return (typed) => search.search(typed, { prefix: true, fuzzy: 0.3 }).map(({ id }) => Number(id));
}

function inLatin(name: string): string {
  const latin = /\p{Script=Devanagari}/u.test(name) ? Sanscript.t(name, 'devanagari', 'iast') : name;
  return latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
