/** Which words say a role, an answer about calling, a script; why somebody is called, how they stand to whom, what they agree to. */

import type { ConsentPurpose } from '../../domain/consent.ts';
import type { FollowUpReason } from '../../domain/follow-up.ts';
import type { MemberRole } from '../../domain/member.ts';
import type { StandsAs } from '../../domain/relationship.ts';
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

export const followUpWords: Readonly<Record<FollowUpReason, WordId>> = {
  asked: 'members.followUpAsked',
  newcomer: 'members.followUpNewcomer',
  checkOnMe: 'members.followUpCheckOnMe',
};

export const standingWords: Readonly<Record<StandsAs, WordId>> = {
  caregiver: 'members.standsCaregiver',
  caredFor: 'members.standsCaredFor',
  family: 'members.standsFamily',
  friend: 'members.standsFriend',
};

export const purposeWords: Readonly<Record<ConsentPurpose, WordId>> = {
  membership: 'members.consentMembership',
  reminders: 'members.consentReminders',
  photo: 'members.consentPhoto',
  story: 'members.consentStory',
  funderCount: 'members.consentFunderCount',
};
