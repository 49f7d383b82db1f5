/** What the form of a group holds: the whole record, with empty fields as empty text. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Group, GroupInput } from '../../domain/group.ts';
import { createId } from '../../domain/ids.ts';
import { draftOf, emptySchedule } from './schedule-draft.ts';

/** The id only stands in, so that the one schema can read the form. The kind waits to be chosen. */
export function emptyGroup(today: IsoDate, venueId: string): Omit<GroupInput, 'kind'> {
  return {
    id: createId(),
    name: '',
    discreetName: { latin: '', devanagari: '' },
    venueId,
    room: '',
    schedule: emptySchedule(today),
    capacity: undefined,
    languages: [],
    closedOn: '',
  };
}

/** Only the fields that this form knows: what a newer desk wrote stays in the record, see change-group.ts. */
export function fieldsOfGroup(group: Group): GroupInput {
  const { id, name, discreetName, kind, venueId, room, schedule, capacity, languages, closedOn, paper } =
    group;
  return {
    id,
    name,
    discreetName: { latin: discreetName.latin, devanagari: discreetName.devanagari ?? '' },
    kind,
    venueId,
    room: room ?? '',
    schedule: draftOf(schedule),
    capacity,
    languages: [...(languages ?? [])],
    closedOn: closedOn ?? '',
    // Chosen where its sheets are printed; here it is only carried along.
    ...(paper && { paper: { form: paper.form, scripts: paper.scripts, marks: paper.marks } }),
  };
}
