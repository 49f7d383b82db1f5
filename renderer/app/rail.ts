/** The places in the rail, in the order of an office's week, and the screens that belong to each. */

import type { Place } from '../session/places.tsx';
import type { IconName } from '../ui/icon.tsx';
import type { WordId } from '../words/words.ts';

interface RailPlace {
  readonly place: Place;
  readonly word: WordId;
  readonly icon: IconName;
  readonly screens: readonly Place['screen'][];
}

export const placesInTheRail: readonly RailPlace[] = [
  { place: { screen: 'today' }, word: 'app.today', icon: 'today', screens: ['today', 'calls'] },
  {
    place: { screen: 'members' },
    word: 'app.members',
    icon: 'members',
    screens: [
      'members',
      'newMember',
      'member',
      'volunteer',
      'editMember',
      'ownRecord',
      'letters',
      'importMembers',
      'duplicates',
      'merge',
      'notAccepted',
      'consentsMissing',
      'consentForm',
    ],
  },
  {
    place: { screen: 'groups' },
    word: 'app.groups',
    icon: 'groups',
    screens: [
      'groups',
      'newGroup',
      'group',
      'editGroup',
      'venues',
      'newVenue',
      'editVenue',
      'termPlan',
      'conductWall',
    ],
  },
  {
    place: { screen: 'meetings' },
    word: 'app.meetings',
    icon: 'meetings',
    screens: ['meetings', 'calendar', 'meeting', 'roster', 'weekRosters', 'teamPlan', 'register'],
  },
  {
    place: { screen: 'trainings' },
    word: 'app.trainings',
    icon: 'trainings',
    screens: [
      'trainings',
      'whoNext',
      'newProgramme',
      'editProgramme',
      'newSession',
      'session',
      'editSession',
      'certificates',
    ],
  },
  { place: { screen: 'backups' }, word: 'app.backups', icon: 'backups', screens: ['backups', 'openBackup'] },
  { place: { screen: 'history' }, word: 'app.history', icon: 'history', screens: ['history', 'bin'] },
  {
    place: { screen: 'settings' },
    word: 'app.settings',
    icon: 'settings',
    screens: ['settings', 'notices', 'newEdition'],
  },
];

/** Screens that are reached by Ctrl+K and from other screens only. */
export const otherPlaces: readonly Omit<RailPlace, 'screens'>[] = [
  { place: { screen: 'newMember' }, word: 'members.newTitle', icon: 'plus' },
  { place: { screen: 'importMembers' }, word: 'imports.title', icon: 'file' },
  { place: { screen: 'duplicates' }, word: 'duplicates.title', icon: 'members' },
  { place: { screen: 'newGroup' }, word: 'groups.new', icon: 'plus' },
  { place: { screen: 'calendar' }, word: 'calendar.title', icon: 'meetings' },
  { place: { screen: 'calls' }, word: 'calls.title', icon: 'print' },
  { place: { screen: 'teamPlan' }, word: 'wall.planOpen', icon: 'print' },
  { place: { screen: 'venues' }, word: 'groups.venuesTitle', icon: 'venue' },
  { place: { screen: 'consentsMissing' }, word: 'consents.missingTitle', icon: 'members' },
  { place: { screen: 'notAccepted' }, word: 'consents.notAcceptedTitle', icon: 'members' },
  { place: { screen: 'notices' }, word: 'notices.title', icon: 'file' },
  { place: { screen: 'whoNext' }, word: 'next.title', icon: 'trainings' },
  { place: { screen: 'newSession' }, word: 'trainings.newSession', icon: 'plus' },
  { place: { screen: 'bin' }, word: 'bin.title', icon: 'history' },
  { place: { screen: 'openBackup' }, word: 'backups.checkTitle', icon: 'backups' },
  { place: { screen: 'danger' }, word: 'danger.title', icon: 'warning' },
];
