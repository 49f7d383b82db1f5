/** What a list remembers while the desk is open: see [Note: What a list remembers]. */

import { expect, it } from 'vitest';
import { lastSeen, listMemory, rememberSeen } from '../../../../renderer/session/list-memory.ts';

it('a list is found as it was left, each by itself', () => {
  const session = {};
  listMemory(session, 'members').keep({ typed: 'Ash' });
  listMemory(session, 'members').position.keep({ scrollTop: 300 });
  expect(listMemory(session, 'members')).toMatchObject({
    search: { typed: 'Ash', chosen: {} },
    position: { scrollTop: 300, activeId: null },
  });
  expect(listMemory(session, 'groups').search.typed).toBe('');
});

it('another session knows nothing of it', () => {
  const session = {};
  listMemory(session, 'members').keep({ typed: 'Ash' });
  const seen = {
    list: 'members',
    from: { screen: 'members' },
    title: '',
    narrowedBy: [],
    columns: [],
    rows: [],
  } as const;
  rememberSeen(session, seen);
  expect(listMemory({}, 'members').search.typed).toBe('');
  expect(lastSeen({})).toBeUndefined();
  expect(lastSeen(session)).toBe(seen);
});
