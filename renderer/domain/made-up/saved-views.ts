/** Two ways of looking at the members that a made-up office has given a name. */

import type { SavedView } from '../saved-view.ts';
import type { Chance } from './chance.ts';

export function makeUpSavedViews(chance: Chance): SavedView[] {
  return [
    {
      id: chance.id(),
      list: 'members',
      name: 'Volunteers · स्वयंसेवक',
      columns: ['name', 'locality', 'groups', 'calling'],
      widths: {},
      sort: { column: 'locality', isDescending: false },
      chosen: { roles: ['volunteer'], name: ['here'] },
    },
    {
      id: chance.id(),
      list: 'members',
      name: 'Newest first · नवीन आधी',
      columns: ['name', 'number', 'joined', 'roles', 'groups'],
      widths: { joined: 9 },
      sort: { column: 'joined', isDescending: true },
      chosen: {},
    },
  ];
}
