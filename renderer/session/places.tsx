/** The places of the desk, and how a screen goes to one without knowing the router. */

import { createContext, use } from 'react';
import type { ConsentPurpose } from '../domain/consent.ts';
import type {
  EntryId,
  GroupId,
  MeetingId,
  MemberId,
  ProgrammeId,
  SessionId,
  VenueId,
} from '../domain/ids.ts';

/** The parts of a member's long page that a link may be meant for. */
export type PartOfMember = 'followUps' | 'trainings' | 'consents' | 'conduct';

/** The parts of a sheet that are typed into and may be left half typed. */
export type PartOfRegister = 'counts' | 'newcomer';

export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'members' }
  | { readonly screen: 'newMember' }
  | { readonly screen: 'member'; readonly id: MemberId; readonly at?: PartOfMember }
  /** How far they have come as a facilitator, and what they carry. */
  | { readonly screen: 'volunteer'; readonly id: MemberId }
  | { readonly screen: 'editMember'; readonly id: MemberId }
  | { readonly screen: 'erase'; readonly id: MemberId }
  /** What we hold about you. */
  | { readonly screen: 'ownRecord'; readonly id: MemberId }
  /** Labels and envelopes; without an id for those who were chosen in the list. */
  | { readonly screen: 'letters'; readonly id?: MemberId }
  /** The follow-ups that are due, on paper. */
  | { readonly screen: 'calls' }
  | { readonly screen: 'importMembers' }
  | { readonly screen: 'duplicates' }
  /** Two records side by side; `at` is the other one. */
  | { readonly screen: 'merge'; readonly id: MemberId; readonly at: MemberId }
  /** Who has not accepted the code of conduct that holds. */
  | { readonly screen: 'notAccepted' }
  /** Whose consent is missing: for what is being done now, or for one purpose. */
  | { readonly screen: 'consentsMissing'; readonly id?: ConsentPurpose | 'now' }
  /** On paper; of nobody yet without an id. */
  | { readonly screen: 'consentForm'; readonly id?: MemberId }
  | { readonly screen: 'groups' }
  | { readonly screen: 'newGroup' }
  | { readonly screen: 'group'; readonly id: GroupId }
  /** Month by month; of all groups without an id. */
  | { readonly screen: 'figures'; readonly id?: GroupId }
  | { readonly screen: 'editGroup'; readonly id: GroupId }
  | { readonly screen: 'venues' }
  | { readonly screen: 'newVenue' }
  | { readonly screen: 'editVenue'; readonly id: VenueId }
  | { readonly screen: 'meetings' }
  | { readonly screen: 'calendar' }
  | { readonly screen: 'meeting'; readonly id: MeetingId }
  | { readonly screen: 'roster'; readonly id: MeetingId }
  /** The dates of a group's term, and its code of conduct for the wall; without an id it is no group's in particular. */
  | { readonly screen: 'termPlan'; readonly id: GroupId }
  | { readonly screen: 'conductWall'; readonly id?: GroupId }
  /** Who facilitates in the coming weeks. */
  | { readonly screen: 'teamPlan' }
  /** Of the coming week, in one job. */
  | { readonly screen: 'weekRosters' }
  | { readonly screen: 'register'; readonly id: MeetingId; readonly at?: PartOfRegister }
  | { readonly screen: 'trainings' }
  | { readonly screen: 'whoNext' }
  | { readonly screen: 'newProgramme' }
  | { readonly screen: 'editProgramme'; readonly id: ProgrammeId }
  | { readonly screen: 'newSession' }
  | { readonly screen: 'session'; readonly id: SessionId }
  /** Of one session; without it the register of all there ever were. */
  | { readonly screen: 'certificates'; readonly id?: SessionId }
  | { readonly screen: 'editSession'; readonly id: SessionId }
  /** The list one was just on, as it was seen there, on its way to paper or into a file. */
  | { readonly screen: 'seenList' }
  | { readonly screen: 'backups' }
  | { readonly screen: 'openBackup' }
  /** With an entry: looked at closely. */
  | { readonly screen: 'history'; readonly id?: EntryId }
  | { readonly screen: 'bin' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'notices' }
  /** Of the notice for this purpose, or of the code of conduct. */
  | { readonly screen: 'newEdition'; readonly id: ConsentPurpose | 'conduct' }
  | { readonly screen: 'danger' };

export type Go = (place: Place) => void;

export const GoContext = createContext<Go | null>(null);

export function useGo(): Go {
  const go = use(GoContext);
  if (go === null) throw new Error('Places are known only on an open desk.');
  return go;
}

/** The path of a place in the window's memory, for links; the address of the window itself never changes. */
export function pathOf(place: Place): string {
  if (!('id' in place)) return `/${place.screen}`;
  const path = `/${place.screen}/${place.id}`;
  return 'at' in place ? `${path}#${place.at}` : path;
}
