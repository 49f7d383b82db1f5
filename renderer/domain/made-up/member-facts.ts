/** What a made-up office knows of one member: names, what they come for, a phone, a note. */

import type { GroupKind } from '../group.ts';
import type { Member, MemberRole } from '../member.ts';
import type { Phone } from '../phone.ts';
import type { Chance } from './chance.ts';
import type { Days } from './days.ts';
import type { NameInBothScripts } from './name-lists.ts';
import type { Gender, PersonName } from './names.ts';

/** A mother comes for her son; of the others, more women come for somebody and more men for themselves. */
export function genderOf(place: number, kind: GroupKind | undefined, chance: Chance): Gender {
  const isWoman = chance.isLucky(kind === 'caregivers' ? 65 : 45);
  if (place === 3) return kind === 'caregivers' ? 'woman' : 'man';
  return isWoman ? 'woman' : 'man';
}

type Names = Pick<Member, 'calledBy' | 'fullNameLatin' | 'fullNameDevanagari' | 'preferredScript'>;

export function makeUpNames(
  { tongue, gender, first, middle, surname }: PersonName,
  isKnownForSure: boolean,
  canary: readonly NameInBothScripts[],
  chance: Chance,
): Names {
  const script = chance.isLucky(tongue === 'other' ? 10 : 42) ? 'devanagari' : 'latin';
  const respect = chance.isLucky(6) ? [chance.pick(respects[gender])] : [];
  const names = [first, ...canary, ...(middle === undefined ? [] : [middle]), surname];
  // Most are known in both scripts, some in one, a few by the name they are called by; of each the roster must make something.
  const lot = isKnownForSure ? 0 : chance.below(100);
  return {
    calledBy: joined([first, ...canary, ...respect], script),
    ...((lot < 72 || (lot < 95 && script === 'latin')) && { fullNameLatin: joined(names, 'latin') }),
    ...((lot < 72 || (lot < 95 && script === 'devanagari')) && {
      fullNameDevanagari: joined(names, 'devanagari'),
    }),
    preferredScript: script,
  };
}

const respects: Readonly<Record<Gender, readonly NameInBothScripts[]>> = {
  woman: [
    { latin: 'tai', devanagari: 'ताई' },
    { latin: 'kaku', devanagari: 'काकू' },
  ],
  man: [
    { latin: 'kaka', devanagari: 'काका' },
    { latin: 'dada', devanagari: 'दादा' },
  ],
};

function joined(names: readonly NameInBothScripts[], script: 'latin' | 'devanagari'): string {
  return names.map((name) => name[script]).join(' ');
}

export function canaryOf(index: number, isWished: boolean): NameInBothScripts[] {
  const canary = `ZQCANARY${index + 1}`;
  return isWished ? [{ latin: canary, devanagari: canary }] : [];
}

export function makeUpRoles(kind: GroupKind | undefined, chance: Chance): MemberRole[] {
  if (kind === undefined) return ['volunteer'];
  const role: MemberRole =
    kind === 'livedExperience' || (kind === 'open' && chance.isLucky(50)) ? 'livedExperience' : 'caregiver';
  return chance.isLucky(8) ? [role, 'volunteer'] : [role];
}

/** No number in India begins with a zero after the country's code: nobody can be disturbed by these. */
export function makeUpPhone(chance: Chance): Phone {
  const safeToCall = chance.pick(['yes', 'yes', 'yes', 'askFirst', 'no'] as const);
  const whoMayAnswer = chance.pick(['आई', 'ताई', 'बाबा', 'Mother', 'Sister', 'Brother', 'Neighbour']);
  return {
    number: `+91 00000 ${String(chance.below(100_000)).padStart(5, '0')}`,
    safeToCall,
    ...(safeToCall === 'askFirst' && { whoMayAnswer }),
    mayLeaveMessage: safeToCall === 'yes' && chance.isLucky(50),
  };
}

export function makeUpNote(days: Days, chance: Chance): NonNullable<Member['note']> {
  const text = chance.pick([
    'Prefers the chair by the door.',
    'जिना चढता येत नाही.',
    'Comes by the six o’clock bus.',
    'बैठक मराठीत असेल तर बरे.',
    'Brings the keys of the hall this month.',
  ]);
  return { text, expiresOn: days.ago(30 - chance.below(180)) };
}
