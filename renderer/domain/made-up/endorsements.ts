/** Made-up endorsements: efforts, never outcomes, in the words of those who made them. */

import { answerOn, type Consent } from '../consent.ts';
import { dimensions, endorsers, sharedAs, type Endorsement } from '../endorsement.ts';
import type { Chance } from './chance.ts';
import { type Days, registerDays } from './days.ts';
import type { Tongue } from './name-lists.ts';
import type { Person } from './person.ts';

const efforts: Readonly<Record<Tongue, readonly string[]>> = {
  marathi: [
    'मदत मागितली; त्याला धैर्य लागतं.',
    'बसने एकट्याने येण्याचं धाडस केलं.',
    'रोज सकाळी थोडं चालण्याचा प्रयत्न केला.',
    'मध्ये न बोलता शेवटपर्यंत ऐकून घेतलं.',
    'नव्या सदस्याचं दारात स्वागत केलं.',
    'भाजी आणण्याची जबाबदारी घेतली.',
    'राग आला तेव्हा थोडा वेळ बाहेर थांबण्याचं ठरवलं.',
    'दमल्यावर स्वतःला दोष न देता विश्रांती घेतली.',
    'जुन्या मैत्रिणीला फोन केला.',
    'सगळ्यांसाठी चहा केला.',
  ],
  hindi: [
    'मदद माँगी; यह आसान नहीं था।',
    'बस से अकेले आने की हिम्मत की।',
    'हर सुबह थोड़ा टहलने की कोशिश की।',
    'बीच में टोके बिना पूरी बात सुनी।',
    'नए सदस्य का दरवाज़े पर स्वागत किया।',
    'थकने पर ख़ुद को दोष दिए बिना आराम किया।',
    'पुराने दोस्त को फ़ोन किया।',
    'सबके लिए चाय बनाई।',
  ],
  other: [
    'Asked for help, which takes courage.',
    'Came by bus on a hard day.',
    'Took a short walk every morning this week.',
    'Listened to the end, though it was not easy.',
    'Welcomed a newcomer at the door.',
    'Went to the market, and took a break when it grew loud.',
    'Rested when tired, without blaming anybody for it.',
    'Called an old friend.',
    'Made tea for everybody.',
    'Said “I need a minute” and took it.',
  ],
};

const sharedWays = ['anonymous', 'byName'] as const;

/** Whoever lets an effort be shared has said yes to their story being told, that day at the latest. */
export function makeUpStories(
  endorsements: readonly Endorsement[],
  consents: readonly Consent[],
  chance: Chance,
): Consent[] {
  // Put together once: a large office would look through all answers for every effort.
  const consentsByMember = new Map<string, Consent[]>();
  for (const consent of consents) {
    const theirs = consentsByMember.get(consent.memberId);
    if (theirs === undefined) consentsByMember.set(consent.memberId, [consent]);
    else theirs.push(consent);
  }
  return endorsements
    .filter(({ mayBeShared }) => mayBeShared)
    .filter(({ memberId, on }) => answerOn(on, 'story', consentsByMember.get(memberId) ?? []) === undefined)
    .map(({ memberId, on }) => ({
      id: chance.id(),
      memberId,
      purpose: 'story',
      answer: 'given',
      on,
      noticeVersion: 2,
      noticeLanguage: 'mr',
    }));
}

export function makeUpEndorsements(people: readonly Person[], days: Days, chance: Chance): Endorsement[] {
  return people.flatMap(({ member, name, joinedAgo }, place) => {
    const lastAgo = member.leftOn === undefined ? 0 : days.since(member.leftOn);
    if (!chance.isLucky(25) || lastAgo > registerDays) return [];
    const firstAgo = Math.max(lastAgo, Math.min(joinedAgo, registerDays));
    const inEnglish = chance.isLucky(25);
    return [
      {
        id: chance.id(),
        memberId: member.id,
        on: days.ago(lastAgo + chance.below(firstAgo - lastAgo + 1)),
        words: chance.pick(efforts[inEnglish ? 'other' : name.tongue]).normalize('NFC'),
        ...sharedAs(chance.isLucky(40) ? (sharedWays[place % sharedWays.length] ?? 'anonymous') : 'none'),
        dimension: dimensions[place % dimensions.length],
        offeredBy: endorsers[(place >> 1) % endorsers.length],
      },
    ];
  });
}
