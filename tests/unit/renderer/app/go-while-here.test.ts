/** Whoever goes elsewhere while something is being saved is not called back by it. */

import { createMemoryHistory } from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { goWhileHere } from '../../../../renderer/app/go-while-here.ts';

function windowAt(path: string) {
  const history = createMemoryHistory({ initialEntries: [path] });
  return {
    history,
    navigate({ href }: { readonly href: string }) {
      history.push(href);
    },
  };
}

test('a screen leads on after it has saved', () => {
  const roads = windowAt('/member/a');
  goWhileHere(roads, '/member/a')({ screen: 'members' });
  expect(roads.history.location.pathname).toBe('/members');
});

test('whoever has gone on to a meeting meanwhile stays there', () => {
  const roads = windowAt('/member/a');
  const go = goWhileHere(roads, '/member/a');
  roads.navigate({ href: '/meeting/b' });
  go({ screen: 'members' });
  expect(roads.history.location.pathname).toBe('/meeting/b');
});
