/** Finds choices by what was typed: every word must begin a word of the label or of the hint, small and large letters alike. */

import type { Option } from './option.ts';

export function findOptions<Id extends string>(
  typed: string,
  options: readonly Option<Id>[],
): readonly Option<Id>[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return options;
  return options.filter((option) => {
    const words = wordsOf(`${option.label} ${option.hint ?? ''}`);
    return wanted.every((begin) => words.some((word) => word.startsWith(begin)));
  });
}

/** NFC first: a letter with its mark may come as one code point or as two. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .split(/[\s,()/·-]+/u)
    .filter((word) => word !== '');
}
