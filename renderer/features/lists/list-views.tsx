/** The saved views of a list, in its toolbar: opened, saved, saved anew, renamed, taken away; lent to every screen with a list. */

import { useState } from 'react';
import type { ListName } from '../../domain/list-names.ts';
import { compareNames } from '../../domain/names.ts';
import type { SavedView } from '../../domain/saved-view.ts';
import { mayChange } from '../../domain/staff.ts';
import { useSaid } from '../../session/said.tsx';
import type { Done, Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { useVisitor } from '../../session/use-visitor.ts';
import { asItComes } from '../../ui/column-arrangement.ts';
import type { ListToolProps } from '../../ui/list-state.ts';
import type { MenuEntry } from '../../ui/menu.tsx';
import { ViewMenu } from '../../ui/view-menu.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { isAsSaved, lookOfView, viewOfLook } from './view-look.ts';
import { ViewFailureBanner, ViewNameDialog, type NameAsked } from './view-name-dialog.tsx';
import { changeView, removeView, renameView, saveView } from './write-views.ts';

const readViews = (store: Reading) => store.all('savedViews');

/** The list as it was before anybody touched it. */
const untouched = { ...asItComes, typed: '', chosen: {}, sort: undefined };

/** A visitor sees no names, and a view is called by one. */
export function ListViews(props: ListToolProps) {
  const views = useStoreQuery(readViews);
  const { visit } = useVisitor();
  if (visit !== 'nobody') return null;
  const ofList = (views ?? []).filter(({ list }) => list === props.state.list);
  return <Views {...props} views={ofList.sort((one, other) => compareNames(one.name, other.name))} />;
}

function Views({ state, columns, views }: ListToolProps & { readonly views: readonly SavedView[] }) {
  const { say } = useWords();
  const tell = useSaid();
  const { staff } = useSession();
  const opened = views.find(({ id }) => id === state.view);
  const isChanged = opened !== undefined && !isAsSaved(state, opened, columns);
  const [asked, setAsked] = useState<NameAsked | null>(null);
  const work = useViewWork();
  const open = (view: SavedView) => {
    const { look, unknown } = lookOfView(view, columns);
    state.look(look, view.id);
    if (unknown > 0) tell({ text: say('views.passedOver', { count: unknown }), entryId: null });
  };
  const saveAs = async (name: string) => {
    const list = state.list as ListName;
    const saved = await work.save({ list, name, ...viewOfLook(state, columns) });
    if (saved !== undefined) state.look(state, saved.id);
    return saved !== undefined;
  };
  const ofOpened = (view: SavedView): MenuEntry[] => [
    ...(isChanged
      ? [
          entry('back', say('views.back', { name: view.name }), () => {
            open(view);
          }),
          entry('keep', say('views.keep', { name: view.name }), () => {
            void work.change({ id: view.id, ...viewOfLook(state, columns) });
          }),
        ]
      : []),
    entry('rename', say('views.rename'), () => {
      const rename = async (name: string) => (await work.rename({ id: view.id, name })) !== undefined;
      setAsked({ title: say('views.renameTitle', { name: view.name }), name: view.name, save: rename });
    }),
    entry('remove', say('views.remove'), () => {
      void work.remove(view.id);
    }),
  ];
  const writing = mayChange(staff.role)
    ? [
        entry('saveAs', say('views.saveAs'), () => {
          setAsked({ title: say('views.saveAsTitle'), name: '', save: saveAs });
        }),
        ...(opened === undefined ? [] : ofOpened(opened)),
      ]
    : [];
  return (
    <>
      <ViewMenu
        label={say('views.title')}
        views={views}
        opened={opened}
        changed={isChanged ? say('views.changed') : undefined}
        onOpen={(id) => {
          const view = views.find((each) => each.id === id);
          if (view !== undefined) open(view);
        }}
        entries={[
          ...writing,
          entry('untouched', say('views.asAtFirst'), () => {
            state.look(untouched, null);
          }),
        ]}
      />
      <ViewNameDialog
        asked={asked}
        failure={work.failure}
        isBusy={work.isBusy}
        onClose={() => {
          work.clear();
          setAsked(null);
        }}
      />
      {asked === null && <ViewFailureBanner failure={work.failure} />}
    </>
  );
}

function entry(id: string, label: string, onChoose: () => void): MenuEntry {
  return { id, label, onChoose };
}

/** The four commands, each said when it is done; undefined where nothing was. */
function useViewWork() {
  const { say } = useWords();
  const tell = useSaid();
  const [save, change, rename, remove] = [
    useCommand(saveView),
    useCommand(changeView),
    useCommand(renameView),
    useCommand(removeView),
  ];
  const all = [save, change, rename, remove];
  const said = <E,>(words: WordId & `views.${string}`, done: Result<E>) => {
    if (!done.ok) return undefined;
    const { value, entryId } = done.value;
    tell({ text: say(words, { name: value.name }), entryId });
    return value;
  };
  return {
    isBusy: all.some(({ isBusy }) => isBusy),
    failure: save.failure ?? change.failure ?? rename.failure ?? remove.failure,
    clear: () => {
      for (const each of all) each.clear();
    },
    save: async (input: Parameters<typeof save.run>[0]) => said('views.saved', await save.run(input)),
    change: async (input: Parameters<typeof change.run>[0]) => said('views.kept', await change.run(input)),
    rename: async (input: Parameters<typeof rename.run>[0]) => said('views.renamed', await rename.run(input)),
    remove: async (id: SavedView['id']) => said('views.removed', await remove.run(id)),
  };
}

type Result<E> =
  { readonly ok: true; readonly value: Done<SavedView> } | { readonly ok: false; readonly error: E };
