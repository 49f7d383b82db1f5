/** Ways of looking at a list that have a name: saved, saved anew, renamed, taken away. They are the office's, not one person's. */

import { isSameRecord } from '../../domain/canonical-json.ts';
import { createId, type SavedViewId } from '../../domain/ids.ts';
import type { ListName } from '../../domain/list-names.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type SavedView, savedViewSchema } from '../../domain/saved-view.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk } from '../../session/session.ts';

export type ViewLook = Omit<SavedView, 'id' | 'list' | 'name'>;

/** Two of one name could not be told apart in the menu. */
export interface NameTaken {
  readonly type: 'NameTaken';
}

export interface NoSuchView {
  readonly type: 'NoSuchView';
}

export type ViewFailure = WrongFields | NameTaken | NoSuchView;

export interface NewView extends ViewLook {
  readonly list: ListName;
  readonly name: string;
}

export const saveView: Command<NewView, SavedView, ViewFailure> = (session, input) =>
  session.run<SavedView, ViewFailure>('saveView', async (desk) => {
    const read = await readView(desk, { id: createId<SavedViewId>(), ...input });
    if (!read.ok) return read;
    return ok({ value: read.value, changes: [await desk.put('savedViews', read.value)] });
  });

/** As the list stands now. */
export const changeView: Command<ViewLook & { readonly id: SavedViewId }, SavedView, ViewFailure> = (
  session,
  { id, ...look },
) =>
  session.run<SavedView, ViewFailure>('changeView', (desk) =>
    written(desk, id, ({ list, name }) => ({ id, list, name, ...look })),
  );

export const renameView: Command<
  { readonly id: SavedViewId; readonly name: string },
  SavedView,
  ViewFailure
> = (session, { id, name }) =>
  session.run<SavedView, ViewFailure>('renameView', (desk) =>
    written(desk, id, (before) => ({ ...before, name })),
  );

export const removeView: Command<SavedViewId, SavedView, NoSuchView> = (session, id) =>
  session.run<SavedView, NoSuchView>('removeView', async (desk) => {
    const view = await desk.get('savedViews', id);
    if (view === undefined) return fail({ type: 'NoSuchView' });
    return ok({ value: view, changes: [await desk.remove('savedViews', id)] });
  });

async function written(desk: Desk, id: SavedViewId, next: (before: SavedView) => SavedView) {
  const before = await desk.get('savedViews', id);
  if (before === undefined) return fail({ type: 'NoSuchView' } as const);
  const read = await readView(desk, next(before));
  if (!read.ok) return read;
  if (isSameRecord(read.value, before)) return ok({ value: before, changes: [] });
  return ok({ value: read.value, changes: [await desk.put('savedViews', read.value)] });
}

async function readView(desk: Desk, view: SavedView): Promise<Result<SavedView, WrongFields | NameTaken>> {
  const read = readFields(savedViewSchema, view);
  if (!read.ok) return read;
  const { id, list, name } = read.value;
  const others = (await desk.all('savedViews')).filter((other) => other.list === list && other.id !== id);
  return others.some((other) => other.name === name) ? fail({ type: 'NameTaken' }) : read;
}
