/** What stands on a screen in another language than the one the desk speaks: our own words only, never those of the records. */

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Page } from '@playwright/test';
import { languages, localeOf, type Language } from '../../../renderer/words/language.ts';
import { catalogueOf } from '../../../renderer/words/words.ts';

/** Everything that is read or heard, but what is laid out for paper: that is written in both scripts, whatever the desk speaks. */
export function textsOn(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const onPaper = '[data-sheets], [data-sheet], [data-group], [data-offered]';
    const isOurs = (element: Element) =>
      element.closest(onPaper) === null && element.checkVisibility({ visibilityProperty: true });
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      // Each language names itself in its own script, and keys are called what is printed on them.
      if (parent === null || !isOurs(parent) || parent.closest('[lang]:not(html, bdi), kbd') !== null)
        continue;
      texts.push(text ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      if (isOurs(element))
        for (const name of ['aria-label', 'placeholder', 'title'])
          texts.push(element.getAttribute(name) ?? '');
    return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
  });
}

/** One line for each thing that is not said in that language. `known` are the texts of the records: names are written as people write them. */
export function notSaidIn(language: Language, texts: readonly string[], known: readonly string[]): string[] {
  const allowed = new Set(
    Object.values(catalogueOf(language)).flatMap((message) => latinWords(wordsOf(parse(message)))),
  );
  const longestFirst = [...known].sort((one, other) => other.length - one.length);
  return texts.flatMap((text) => {
    const ours = longestFirst.reduce((left, name) => left.replaceAll(name, ' '), text);
    const strange = latinWords(ours).filter((word) => !allowed.has(word));
    return [
      ...(language !== 'en' && strange.length > 0 ? [`“${strange.join(' ')}” in “${text}”`] : []),
      ...(ids.test(text) ? [`the id of a message: “${text}”`] : []),
      ...(/[०-९]/.test(ours) ? [`digits that the office has not chosen: “${text}”`] : []),
      ...(isOfAnother(language, text) ? [`said in another language: “${text}”`] : []),
    ];
  });
}

function latinWords(text: string): string[] {
  return text.match(/\p{Script=Latin}{2,}/gu) ?? [];
}

/** Without what is filled in: the names of places to fill are nobody's language. */
function wordsOf(elements: readonly MessageFormatElement[]): string {
  const words = elements.map((element) => {
    if (element.type === TYPE.literal) return element.value;
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return Object.values(element.options)
        .map(({ value }) => wordsOf(value))
        .join(' ');
    return ' ';
  });
  return words.join('');
}

const areas = new Set(Object.keys(catalogueOf('en')).map((id) => id.split('.')[0]));
const ids = new RegExp(String.raw`\b(${[...areas].join('|')})\.[a-z]\w+`);

/** Whole messages only; those that two languages share are everybody's, and so are the days that both call the same. */
function isOfAnother(language: Language, text: string): boolean {
  if (Object.values(catalogueOf(language)).includes(text) || weekdaysIn(language).includes(text))
    return false;
  return languages.some((other) => other !== language && Object.values(catalogueOf(other)).includes(text));
}

function weekdaysIn(language: Language): string[] {
  const weekday = new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, place) => weekday.format(new Date(Date.UTC(2026, 10, 2 + place))));
}
