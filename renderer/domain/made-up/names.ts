/**
 * Names of made-up people. Beside the lists stands a rule by which names are made in both scripts at once: two halves of which
 * each is spelled the same way wherever it stands. Nobody of these names is meant.
 */

import type { Chance } from './chance.ts';
import {
  type NameInBothScripts,
  marathi,
  type Neighbourhood,
  neighbourhoods,
  readList,
  type Tongue,
} from './name-lists.ts';

export type Gender = 'woman' | 'man';

export interface PersonName {
  readonly tongue: Tongue;
  readonly gender: Gender;
  readonly first: NameInBothScripts;
  /** The father's or the husband's name, which many write between the two others. */
  readonly middle: NameInBothScripts | undefined;
  readonly surname: NameInBothScripts;
}

/** 'Hem' and 'lata' make Hemlata हेमलता: a noun without an ending before a whole word, so that neither spelling changes. */
const halves: Readonly<Record<Gender, readonly [first: string, second: string]>> = {
  woman: [
    `Chandra चंद्र, Chitra चित्र, Deep दीप, Gun गुण, Hem हेम, Indu इंदु, Jay जय, Kamal कमल, Kusum कुसुम, Madhu मधु, Manju मंजु,
    Pushp पुष्प, Ratna रत्न, Roop रूप, Sharad शरद, Shashi शशि, Shubh शुभ, Sneh स्नेह, Swar स्वर, Van वन`,
    'bala बाला, kala कला, lata लता, leela लीला, mala माला, prabha प्रभा, rani राणी, rekha रेखा, shri श्री, vati वती',
  ],
  man: [
    `Amar अमर, Chandra चंद्र, Dev देव, Guru गुरु, Hari हरि, Jay जय, Kamal कमल, Laxmi लक्ष्मी, Raj राज, Ram राम, Rama रमा,
    Ratna रत्न, Shashi शशि, Shiv शिव, Shri श्री, Surya सूर्य, Uma उमा, Vijay विजय`,
    'das दास, deep दीप, dev देव, kant कांत, kishor किशोर, mohan मोहन, nath नाथ, prasad प्रसाद, raj राज, sharan शरण',
  ],
};

/** A tree, a beast or a thing; the kind of place that is named after it; and 'kar', who comes from there: Chinchgaonkar चिंचगावकर. */
const placeHalves = [
  `Amb आंब, Bor बोर, Chand चांद, Chinch चिंच, Dhan धान, Dhav धाव, Ghat घाट, Har हर, Jambh जांभ, Kel केळ, Khad खड, Kond कोंड,
  Lon लोण, Mal माळ, Mor मोर, Nag नाग, Nimb निंब, Palas पळस, Pimpal पिंपळ, Rup रूप, Shel शेल, Shir शिर, Son सोन, Tad ताड,
  Umbar उंबर, Vad वड, Vagh वाघ`,
  'gaon गाव, khed खेड, nagar नगर, ner नेर, pur पूर, than ठाण, wad वाड, wadi वाडी',
] as const;
const comingFrom: NameInBothScripts = { latin: 'kar', devanagari: 'कर' };

const ruled = {
  woman: compounds(...halves.woman),
  man: compounds(...halves.man),
  surname: compounds(...placeHalves).map((place) => together(place, comingFrom)),
};

/** Every name that can stand in one place of a name: those of the lists and those of the rule. */
export const possibleNames = {
  given: [...neighbourhoods.flatMap(({ women, men }) => [...women, ...men]), ...ruled.woman, ...ruled.man],
  surnames: [...neighbourhoods.flatMap(({ surnames }) => surnames), ...ruled.surname],
};

export interface NameWish {
  readonly gender: Gender;
  /** Somebody of the same family, whose surname and tongue this one has. */
  readonly relative?: PersonName | undefined;
}

export function makeUpName({ gender, relative }: NameWish, chance: Chance): PersonName {
  const from = neighbourhoodOf(relative, chance);
  return {
    tongue: from.tongue,
    gender,
    first: givenName(from, gender, chance),
    middle: chance.isLucky(30) ? givenName(from, 'man', chance) : undefined,
    surname: relative?.surname ?? surnameOf(from, chance),
  };
}

/** A surname of the rule is a Marathi one. */
function neighbourhoodOf(relative: PersonName | undefined, chance: Chance): Neighbourhood {
  let lot = chance.below(100);
  if (relative !== undefined)
    return neighbourhoods.find(({ surnames }) => surnames.includes(relative.surname)) ?? marathi;
  return neighbourhoods.find(({ percent }) => (lot -= percent) < 0) ?? marathi;
}

function givenName({ women, men, followsRule }: Neighbourhood, gender: Gender, chance: Chance) {
  if (followsRule && chance.isLucky(45)) return chance.pick(ruled[gender]);
  return chance.pick(gender === 'woman' ? women : men);
}

function surnameOf({ tongue, surnames }: Neighbourhood, chance: Chance): NameInBothScripts {
  return tongue === 'marathi' && chance.isLucky(50) ? chance.pick(ruled.surname) : chance.pick(surnames);
}

/** Each first half with each second, without the likes of Rajraj. */
function compounds(firsts: string, seconds: string): readonly NameInBothScripts[] {
  return readList(firsts).flatMap((first) =>
    readList(seconds)
      .filter((second) => second.devanagari !== first.devanagari)
      .map((second) => together(first, second)),
  );
}

function together(one: NameInBothScripts, other: NameInBothScripts): NameInBothScripts {
  return { latin: one.latin + other.latin, devanagari: (one.devanagari + other.devanagari).normalize('NFC') };
}
