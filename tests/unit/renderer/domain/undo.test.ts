/** Taking a command back. */

import { expect, test } from 'vitest';
import { type Change, changeOf } from '../../../../renderer/domain/changes.ts';
import { inverseOf, isUndoable, standsInTheWay } from '../../../../renderer/domain/undo.ts';
import { aHistoryEntry, aMember, aVenue } from '../../../support/builders.ts';

const member = aMember();
const renamed = { ...member, calledBy: 'Ashatai' };
const venue = aVenue();

/** The records as a map, changed the way the store is changed. */
function applyTo(records: Map<string, object>, changes: readonly Change[]): Map<string, object> {
  const after = new Map(records);
  for (const change of changes) {
    if (change.after === null) after.delete(change.id);
    else after.set(change.id, change.after);
  }
  return after;
}

test('an undone command leaves the records as they were', () => {
  const before = new Map<string, object>([[member.id, member]]);
  const entry = aHistoryEntry([
    changeOf('members', member.id, member, renamed),
    changeOf('members', member.id, renamed, null),
    changeOf('venues', venue.id, null, venue),
  ]);
  expect(applyTo(applyTo(before, entry.changes), inverseOf(entry))).toEqual(before);
});

test('undoing an undo does it again', () => {
  const entry = aHistoryEntry([changeOf('members', member.id, member, renamed)]);
  expect(inverseOf(aHistoryEntry(inverseOf(entry)))).toEqual(entry.changes);
});

test('a number that was given stays given', () => {
  const mark = changeOf('numbers', 'member', { id: 'member', last: 1 }, { id: 'member', last: 2 });
  const entry = aHistoryEntry([mark, changeOf('members', member.id, null, member)]);
  expect(inverseOf(entry)).toEqual([changeOf('members', member.id, member, null)]);
  expect(isUndoable(aHistoryEntry([mark]))).toBe(false);
});

test('a record changed by somebody since stands in the way, by name of its table', () => {
  const entry = aHistoryEntry([
    changeOf('members', member.id, null, member),
    changeOf('venues', venue.id, null, venue),
  ]);
  const current = (_: string, id: string) => (id === member.id ? renamed : venue);
  expect(standsInTheWay(entry, current)).toEqual([{ table: 'members', id: member.id }]);
  expect(standsInTheWay(entry, (_, id) => (id === member.id ? member : venue))).toEqual([]);
});

test('a record taken away since stands in the way, one taken away by the entry itself does not', () => {
  const added = aHistoryEntry([changeOf('members', member.id, null, member)]);
  expect(standsInTheWay(added, () => undefined)).toHaveLength(1);
  const removed = aHistoryEntry([changeOf('members', member.id, member, null)]);
  expect(standsInTheWay(removed, () => undefined)).toEqual([]);
});

test('a field that is empty and one that is missing are no difference', () => {
  const entry = aHistoryEntry([changeOf('members', member.id, null, { ...member, locality: undefined })]);
  expect(standsInTheWay(entry, () => member)).toEqual([]);
});
