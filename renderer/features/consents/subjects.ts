/** What has editions: the notice of each purpose, and the code of conduct. */

import { consentPurposes, type ConsentPurpose } from '../../domain/consent.ts';
import type { NoticeLanguage } from '../../domain/languages.ts';
import { createWords, type Words } from '../../words/say.ts';
import type { WordId } from '../../words/words.ts';

export const subjects = [...consentPurposes, 'conduct'] as const;
export type Subject = ConsentPurpose | 'conduct';

export function isSubject(id: string): id is Subject {
  return (subjects as readonly string[]).includes(id);
}

export const subjectWords: Readonly<Record<Subject, WordId>> = {
  membership: 'members.consentMembership',
  reminders: 'members.consentReminders',
  photo: 'members.consentPhoto',
  story: 'members.consentStory',
  funderCount: 'members.consentFunderCount',
  conduct: 'notices.conduct',
};

/** In every language. */
export type WrittenTexts = Readonly<Record<NoticeLanguage, string>>;

/** The desk's own words for it, with the organisation's name in them, in every language whatever the window speaks. */
export function proposedTexts(subject: Subject, organisation: string): WrittenTexts {
  const inLanguage = (words: Words) => sayProposed(words, subject, organisation);
  return {
    en: inLanguage(createWords('en')),
    mr: inLanguage(createWords('mr')),
    hi: inLanguage(createWords('hi')),
  };
}

function sayProposed({ say }: Words, subject: Subject, organisation: string): string {
  switch (subject) {
    case 'membership':
      return say('notices.textMembership', { organisation });
    case 'reminders':
      return say('notices.textReminders', { organisation });
    case 'photo':
      return say('notices.textPhoto', { organisation });
    case 'story':
      return say('notices.textStory', { organisation });
    case 'funderCount':
      return say('notices.textFunderCount', { organisation });
    case 'conduct':
      return say('notices.textConduct');
  }
}
