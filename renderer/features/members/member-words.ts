/** Which words say a role, an answer about calling, a script. */

import type { MemberRole } from '../../domain/member.ts';
import type { Script } from '../../domain/text.ts';
import type { WordId } from '../../words/words.ts';
import type { Safety } from './safety.ts';

export const roleWords: Readonly<Record<MemberRole, WordId>> = {
  livedExperience: 'members.roleLivedExperience',
  caregiver: 'members.roleCaregiver',
  volunteer: 'members.roleVolunteer',
};

export const safetyWords: Readonly<Record<Safety, WordId>> = {
  yes: 'members.safeYes',
  no: 'members.safeNo',
  askFirst: 'members.safeAskFirst',
  differs: 'members.safeDiffers',
  noPhone: 'members.noPhone',
};

export const scriptWords: Readonly<Record<Script, WordId>> = {
  latin: 'members.scriptLatin',
  devanagari: 'members.scriptDevanagari',
};
