/** A piece of text on paper, marked with the language of its script: the engine chooses Marathi letter shapes by it. */

import type { Language } from '../words/language.ts';

const devanagari = /\p{Script=Devanagari}/u;

/** The language to mark a text with; names do not say theirs, so Devanagari is taken for Marathi. */
function languageOfText(text: string): Language {
  return devanagari.test(text) ? 'mr' : 'en';
}

/** Isolated, so that a name in another direction cannot turn its neighbours round. */
export function Written({ text, language = languageOfText(text) }: { text: string; language?: Language }) {
  return <bdi lang={language}>{text}</bdi>;
}
