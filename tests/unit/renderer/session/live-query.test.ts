/** Screens that listen: asked again when something they read was saved, and never told what is out of date. */

import { describe, expect, test } from 'vitest';
import type { Reading, Touched } from '../../../../renderer/data/store.ts';
import { liveQuery } from '../../../../renderer/session/live-query.ts';

/** Records by `table/id`; `waitFor` holds every reading back until it is called. */
function office() {
  const names = new Map<string, string>([['venues/hall', 'Hall']]);
  const listeners = new Set<(touched: Touched) => void>();
  let gate: Promise<void> = Promise.resolve();
  const store = {
    async get(table: string, id: string) {
      const name = names.get(`${table}/${id}`);
      await gate;
      return name;
    },
    async all(table: string) {
      await gate;
      return [...names].filter(([key]) => key.startsWith(`${table}/`)).map(([, name]) => name);
    },
  } as unknown as Reading;
  return {
    listeners,
    session: {
      store,
      watch: (listener: (touched: Touched) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    save(key: string, name: string) {
      names.set(key, name);
      const table = key.split('/')[0] ?? '';
      for (const listener of listeners) listener(new Set([table, key]));
    },
    mend() {
      for (const listener of listeners) listener('everything');
    },
    holdBack() {
      let letThrough = () => {};
      gate = new Promise((resolve) => {
        letThrough = resolve;
      });
      return () => {
        letThrough();
      };
    },
  };
}

function listen(
  desk: ReturnType<typeof office>,
  query: (store: Reading) => Promise<unknown> = (store) => store.get('venues', 'hall'),
) {
  const heard: unknown[] = [];
  const errors: unknown[] = [];
  const end = liveQuery(desk.session, query, {
    next: (value) => heard.push(value),
    error: (error) => errors.push(error),
  });
  return { heard, errors, end };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('a screen that listens', () => {
  test('hears a record again when it was saved', async () => {
    const desk = office();
    const { heard } = listen(desk);
    await soon();
    desk.save('venues/hall', 'Big hall');
    await soon();
    expect(heard).toEqual(['Hall', 'Big hall']);
  });

  test('hears a table again when one of its records was saved', async () => {
    const desk = office();
    const { heard } = listen(desk, (store) => store.all('venues'));
    await soon();
    desk.save('venues/room', 'Room');
    await soon();
    expect(heard).toEqual([['Hall'], ['Hall', 'Room']]);
  });

  test('is not disturbed by what it did not read', async () => {
    const desk = office();
    const { heard } = listen(desk);
    await soon();
    desk.save('venues/room', 'Room');
    desk.save('groups/hall', 'A group');
    await soon();
    expect(heard).toEqual(['Hall']);
  });

  test('is asked again after the store was mended', async () => {
    const desk = office();
    const { heard } = listen(desk);
    await soon();
    desk.mend();
    await soon();
    expect(heard).toEqual(['Hall', 'Hall']);
  });

  test('never hears an answer that a save has overtaken', async () => {
    const desk = office();
    const letThrough = desk.holdBack();
    const { heard } = listen(desk);
    desk.save('venues/hall', 'Big hall');
    letThrough();
    await soon();
    expect(heard).toEqual(['Big hall']);
  });

  test('hears nothing once it has gone', async () => {
    const desk = office();
    const { heard, end } = listen(desk);
    await soon();
    end();
    desk.save('venues/hall', 'Big hall');
    await soon();
    expect(heard).toEqual(['Hall']);
    expect(desk.listeners.size).toBe(0);
  });

  test('is told once when the store cannot be read, and then no more', async () => {
    const desk = office();
    const { errors } = listen(desk, () => Promise.reject(new Error('unreadable')));
    await soon();
    desk.mend();
    await soon();
    expect(errors).toHaveLength(1);
  });
});
