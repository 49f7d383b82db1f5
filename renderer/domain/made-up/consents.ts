/** Made-up consents: most members said yes to being on the register, fewer to more; and one in a large group took something back. */

import type { Consent, ConsentPurpose } from '../consent.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import type { Person } from './person.ts';

const percentSayingYes: Readonly<Record<ConsentPurpose, number>> = {
  membership: 94,
  reminders: 60,
  photo: 14,
  story: 6,
  funderCount: 70,
};
const purposes = Object.entries(percentSayingYes) as [ConsentPurpose, number][];

/** One in so many lets a photo be taken, and later wishes it had not been. */
const withdrawingEvery = 140;
const withdrawingPlace = 2;

/** The notice was written anew a good year ago. */
const newNoticeAgo = 400;

export function makeUpConsents(people: readonly Person[], days: Days, chance: Chance): Consent[] {
  return people.flatMap((person, index) => {
    const withdraws = index % withdrawingEvery === withdrawingPlace;
    const given = purposes.flatMap(([purpose, percent]) =>
      chance.isLucky(percent) || (withdraws && purpose === 'photo')
        ? [answerOf(person, purpose, 'given', person.joinedAgo, days, chance)]
        : [],
    );
    if (!withdraws) return given;
    const laterAgo = chance.below(Math.min(120, person.joinedAgo));
    return [...given, answerOf(person, 'photo', 'withdrawn', laterAgo, days, chance)];
  });
}

function answerOf(
  { member, name }: Person,
  purpose: ConsentPurpose,
  answer: Consent['answer'],
  ago: number,
  days: Days,
  chance: Chance,
): Consent {
  const inEnglish = name.tongue === 'other' || chance.isLucky(15);
  return {
    id: chance.id(),
    memberId: member.id,
    purpose,
    answer,
    on: days.ago(ago),
    noticeVersion: ago > newNoticeAgo ? 1 : 2,
    noticeLanguage: inEnglish ? 'en' : name.tongue === 'hindi' ? 'hi' : 'mr',
  };
}
