/** Which records a record names by id: what it cannot stand without. */

import { changedTables, type ChangedTable } from './changes.ts';

/** One record, wherever it is. */
export interface RecordAt {
  readonly table: ChangedTable;
  readonly id: string;
}

/** By table, the fields that hold ids and what they are ids of; a dot leads into a part, and into each one of a list. */
const fields: Readonly<Record<ChangedTable, Readonly<Record<string, ChangedTable>>>> = {
  members: {},
  venues: {},
  groups: { venueId: 'venues' },
  memberships: { memberId: 'members', groupId: 'groups' },
  meetings: {
    groupId: 'groups',
    venueId: 'venues',
    facilitatorIds: 'members',
    coFacilitatorIds: 'members',
    anchorIds: 'members',
    'register.lines.memberId': 'members',
    jointWith: 'meetings',
  },
  programmes: {},
  sessions: { programmeId: 'programmes', venueId: 'venues', trainerIds: 'members' },
  participations: { sessionId: 'sessions', memberId: 'members' },
  pairs: { groupIds: 'groups' },
  holidays: {},
  relationships: { memberId: 'members', otherId: 'members' },
  consents: { memberId: 'members' },
  endorsements: { memberId: 'members' },
  followUps: { memberId: 'members' },
  notices: {},
  conducts: {},
  acceptances: { memberId: 'members' },
  savedViews: {},
  erased: {},
  settings: {},
  numbers: {},
};

const paths = new Map(
  changedTables.map((table) => [
    table,
    Object.entries(fields[table]).map(([path, of]) => ({ path: path.split('.'), of })),
  ]),
);

/** Each once. The record may have the shape of an older or newer desk: what is not there names nobody. */
export function referencesOf(table: ChangedTable, record: object): RecordAt[] {
  const named = (paths.get(table) ?? []).flatMap(({ path, of }) =>
    idsAt(record, path).map((id) => ({ table: of, id })),
  );
  return [...new Map(named.map((one) => [keyOfRecord(one.table, one.id), one])).values()];
}

function idsAt(value: unknown, [field, ...deeper]: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => idsAt(each, field === undefined ? [] : [field, ...deeper]));
  if (field === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null
    ? idsAt((value as Readonly<Record<string, unknown>>)[field], deeper)
    : [];
}

/** One text for one record, for sets and maps. */
export function keyOfRecord(table: ChangedTable, id: string): string {
  return `${table} ${id}`;
}
