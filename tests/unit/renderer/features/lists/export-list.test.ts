/** A list that leaves the vault as a file, and what the history says of it. */

import { expect, it } from 'vitest';
import { exportList } from '../../../../../renderer/features/lists/export-list.ts';
import { tellingOf } from '../../../../../renderer/features/history/history-lines.ts';
import type { SeenList } from '../../../../../renderer/session/list-memory.ts';
import type { Session } from '../../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';

const seen: SeenList = {
  list: 'members',
  from: { screen: 'members' },
  title: 'Members',
  narrowedBy: ['Roles: Caregiver'],
  columns: [{ heading: 'Name', share: 1, align: 'start' }],
  rows: [['Asha'], ['=Bhanu']],
};

/** The desk with a shell that takes the file, or will not. */
function withShell(
  { session }: DeskForTests,
  answer: Awaited<ReturnType<Session['shell']['export.saveCsv']>>,
): { session: Session; texts: string[] } {
  const texts: string[] = [];
  const saveCsv: Session['shell']['export.saveCsv'] = ({ bytes }) => {
    texts.push(new TextDecoder().decode(bytes));
    return Promise.resolve(answer);
  };
  const shell = new Proxy(session.shell, {
    get: (target, name): unknown => (name === 'export.saveCsv' ? saveCsv : Reflect.get(target, name)),
  });
  const wrapped = new Proxy<Session>(session, {
    get: (target, name): unknown => {
      if (name === 'shell') return shell;
      const part: unknown = Reflect.get(target, name);
      return part instanceof Function ? (part.bind(target) as unknown) : part;
    },
  });
  return { session: wrapped, texts };
}

it('a list that was saved as a file is noted with its name and its rows, not with what was in it', async () => {
  const desk = await deskForTests();
  const { session, texts } = withShell(desk, { ok: true, value: { fileName: 'list.csv' } });
  const done = await exportList(session, seen);
  expect(done).toMatchObject({ ok: true, value: { value: 'list.csv' } });
  expect(texts).toEqual(["Name\r\nAsha\r\n'=Bhanu\r\n"]);
  const history = await session.store.all('history');
  const [entry] = history.filter(({ command }) => command === 'exportList');
  expect(entry).toMatchObject({ changes: [], exported: { list: 'members', count: 2 } });
  expect(JSON.stringify(entry)).not.toContain('Bhanu');
  if (entry === undefined) throw new Error('nothing noted');
  expect(tellingOf(history, createWords('en'), () => '').line(entry).about).toBe('Members: 2 rows');
  expect(await undoEntry(session, entry.id)).toMatchObject({ error: { type: 'NothingToUndo' } });
});

it('a file that was not written is not noted', async () => {
  const desk = await deskForTests();
  const { session } = withShell(desk, { ok: false, failure: { type: 'Cancelled' } });
  expect(await exportList(session, seen)).toEqual({ ok: false, error: { type: 'Cancelled' } });
  expect((await session.store.all('history')).filter(({ command }) => command === 'exportList')).toEqual([]);
});
