/**
 * What a free text should rather not say: found on this computer, told kindly, and never forbidden.
 *
 * What is shared in a group stays in the group, and the record has no field for it. A note is for the office's next step; whoever writes a
 * diagnosis, a medicine or another member's name into it is told before it is saved. It is a rule of thumb: it knows words, not meaning.
 */

import { findNumbers } from './mindful/mindful-numbers.ts';
import { mindfulWords, wordsLetPass } from './mindful/mindful-words.ts';
import { findNames, type NamesToMind } from './mindful/other-names.ts';
import { plainWords } from './mindful/plain-words.ts';
import { findPatterns, type Span } from './mindful/word-patterns.ts';

export const concernKinds = [
  'diagnosis',
  'medicine',
  'care',
  'creed',
  'phone',
  'identity',
  'otherName',
] as const;
export type ConcernKind = (typeof concernKinds)[number];

export interface Concern {
  readonly kind: ConcernKind;
  /** In code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** In the order of the text; where two would overlap, the longer one. */
export function mindText(text: string, names: NamesToMind): readonly Concern[] {
  const words = plainWords(text);
  const passed = findPatterns(words, wordsLetPass);
  const ofWords = (['diagnosis', 'medicine', 'care', 'creed'] as const).flatMap((kind) =>
    findPatterns(words, mindfulWords[kind])
      .filter((span) => !passed.some((pass) => covers(pass, span)))
      .map((span) => ({ ...span, kind })),
  );
  const ofNames = findNames(text, names).map((span) => ({ ...span, kind: 'otherName' as const }));
  return withoutOverlaps([...findNumbers(text), ...ofNames, ...ofWords]).map(({ kind, start, end }) => ({
    ...{ kind, start, end },
    words: text.slice(start, end),
  }));
}

function covers(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end >= other.end;
}

function withoutOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of spans.toSorted((one, other) => lengthOf(other) - lengthOf(one))) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
