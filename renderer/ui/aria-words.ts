/**
 * React Aria brings sentences of its own for screen readers in thirty languages, Marathi and Hindi not among them. Those that
 * our components can make it say are replaced by ours, before anything is drawn.
 */

import * as english from 'react-aria-components/i18n/en-US';
import type { Words } from '../words/say.ts';

type AriaSentence = string | ((values: Record<string, unknown>) => string);
type AriaSentences = Record<string, Record<string, AriaSentence>>;

// Its type declaration calls this default export a type; it is the table of sentences.
const theirs = (english as unknown as { default: AriaSentences }).default;

export function setAriaWords(words: Words): void {
  const { say, locale } = words;
  const ours: AriaSentences = {
    '@react-aria/overlays': { dismiss: say('ui.close') },
    '@react-aria/searchfield': { 'Clear search': say('ui.clearSearch') },
    '@react-aria/breadcrumbs': { breadcrumbs: say('ui.breadcrumbs') },
    '@react-aria/combobox': {
      buttonLabel: say('ui.showOptions'),
      listboxLabel: say('ui.options'),
      countAnnouncement: ({ optionCount }) => say('ui.optionCount', { count: Number(optionCount) }),
      selectedAnnouncement: ({ optionText }) => say('ui.chosen', { option: String(optionText) }),
      focusAnnouncement: ({ optionText, isSelected }) =>
        isSelected === true ? say('ui.chosen', { option: String(optionText) }) : String(optionText),
    },
  };
  const all = Object.fromEntries(
    Object.entries(theirs).map(([part, sentences]) => [part, { ...sentences, ...ours[part] }]),
  );
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: locale,
    [Symbol.for('react-aria.i18n.strings')]: all,
  });
}
