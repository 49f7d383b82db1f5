/** From the words in force to the paper: which parts stand on it, and each in the languages that were chosen. */

import { fullName } from '../../domain/names.ts';
import { languagesOf, type NoticeLanguage, type Texts } from '../../domain/languages.ts';
import type { ConsentPaper, ConsentPaperPart } from '../../sheets/consent-sheet.tsx';
import type { ConsentFormFacts, FormPart } from './read-consent-form.ts';
import { subjectWords } from './subjects.ts';

export interface PaperWish {
  /** The member's own language first. */
  readonly languages: readonly NoticeLanguage[];
  /** Only what was not answered with yes, or accepted, before. */
  readonly isOnlyOpen: boolean;
}

export function consentPaperOf(facts: ConsentFormFacts, { languages, isOnlyOpen }: PaperWish): ConsentPaper {
  const { organisation, member, guardian, parts } = facts;
  return {
    ...{ organisation, languages, guardian },
    name: member && fullName(member, languages[0] === 'en' ? 'latin' : 'devanagari'),
    number: member?.number,
    parts: parts.filter(({ isDone }) => !(isOnlyOpen && isDone)).map((part) => partOf(part, languages)),
  };
}

function partOf({ subject, edition }: FormPart, languages: readonly NoticeLanguage[]): ConsentPaperPart {
  return {
    title: subjectWords[subject],
    version: edition.version,
    texts: languages.map((language) => textIn(edition.texts, language)),
    isConduct: subject === 'conduct',
  };
}

/** In the wished language, or else in the first in which it was written: nobody is asked without words. */
function textIn(texts: Texts, wished: NoticeLanguage): ConsentPaperPart['texts'][number] {
  const written = languagesOf(texts);
  const language = written.includes(wished) ? wished : (written[0] ?? wished);
  return { language, text: texts[language] ?? '' };
}
