/** Saved views: written, opened, compared with the list as it stands. */

import { describe, expect, it } from 'vitest';
import { isAsSaved, lookOfView, viewOfLook } from '../../../../../renderer/features/lists/view-look.ts';
import {
  changeView,
  removeView,
  renameView,
  saveView,
  type NewView,
} from '../../../../../renderer/features/lists/write-views.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import type { ListLook } from '../../../../../renderer/ui/list-state.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

const filter = { choices: () => [{ id: 'volunteer', label: 'Volunteer' }], of: () => [] };
const columns = [
  { id: 'name', header: 'Name' },
  { id: 'roles', header: 'Roles', filter },
  { id: 'town', header: 'Town', isExtra: true },
];
const look: ListLook = {
  columns: ['name', 'town', 'roles'],
  widths: { town: 7.5 },
  sort: { column: 'town', direction: 'descending' },
  typed: ' ash ',
  chosen: { roles: ['volunteer'] },
};
const volunteers: NewView = { list: 'members', name: 'Volunteers', ...viewOfLook(look, columns) };

async function deskWithView() {
  const { session } = await deskForTests();
  const saved = await saveView(session, volunteers);
  if (!saved.ok) throw new Error(saved.error.type);
  return { session, view: saved.value.value, entryId: saved.value.entryId };
}

describe('a saved view', () => {
  it('holds the list as it stands, and each step is taken back by one undo', async () => {
    const { session, view, entryId } = await deskWithView();
    expect(view).toMatchObject({ ...volunteers, typed: 'ash', sort: { column: 'town', isDescending: true } });
    const steps = [
      await changeView(session, { id: view.id, columns: ['name'], widths: {}, chosen: {} }),
      await renameView(session, { id: view.id, name: 'Everybody' }),
      await removeView(session, view.id),
    ];
    expect(await session.store.all('savedViews')).toEqual([]);
    for (const step of steps.reverse())
      expect((await undoEntry(session, step.ok ? step.value.entryId : null)).ok).toBe(true);
    expect(await session.store.all('savedViews')).toEqual([view]);
    await undoEntry(session, entryId);
    expect(await session.store.all('savedViews')).toEqual([]);
  });

  it('has a name of its own in its list, and needs one', async () => {
    const { session, view } = await deskWithView();
    expect(await saveView(session, volunteers)).toEqual({ ok: false, error: { type: 'NameTaken' } });
    expect((await saveView(session, { ...volunteers, list: 'groups' })).ok).toBe(true);
    expect(await saveView(session, { ...volunteers, name: ' ' })).toMatchObject({
      error: { type: 'WrongFields' },
    });
    expect(await renameView(session, { id: view.id, name: view.name })).toMatchObject({ ok: true });
    await removeView(session, view.id);
    expect(await removeView(session, view.id)).toEqual({ ok: false, error: { type: 'NoSuchView' } });
  });
});

describe('opening a view', () => {
  it('brings back what was saved, and then the list looks like it', async () => {
    const { view } = await deskWithView();
    const opened = lookOfView(view, columns);
    expect(opened).toEqual({ look: { ...look, typed: 'ash' }, unknown: 0 });
    expect(isAsSaved(opened.look, view, columns)).toBe(true);
    expect(isAsSaved({ ...opened.look, columns: ['name', 'roles', 'town'] }, view, columns)).toBe(false);
    expect(isAsSaved({ ...opened.look, typed: '' }, view, columns)).toBe(false);
    expect(isAsSaved({ ...opened.look, widths: {} }, view, columns)).toBe(false);
  });

  it('passes over columns and choices that are no more, and counts them', async () => {
    const { view } = await deskWithView();
    const older = {
      ...view,
      columns: ['name', 'shoeSize', 'roles'],
      widths: { shoeSize: 5, roles: 6 },
      sort: { column: 'shoeSize', isDescending: false },
      chosen: { shoeSize: ['42'], roles: ['volunteer', 'treasurer'] },
    };
    const { look: left, unknown } = lookOfView(older, columns);
    expect(left).toMatchObject({ columns: ['name', 'roles'], widths: { roles: 6 }, sort: undefined });
    expect(left.chosen).toEqual({ roles: ['volunteer'] });
    expect(unknown).toBe(4);
    expect(isAsSaved(left, older, columns)).toBe(true);
  });

  it('a list that nobody touched is saved with the columns that it shows', () => {
    const untouched = { columns: undefined, widths: {}, sort: undefined, typed: '', chosen: {} };
    expect(viewOfLook(untouched, columns)).toEqual({ columns: ['name', 'roles'], widths: {}, chosen: {} });
  });
});
