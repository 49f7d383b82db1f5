/** An unlocked desk: its session, its router, and what was mended while it was opened. */

import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { SessionProvider } from '../session/session-context.tsx';
import { verifyStore, type OpenDesk } from '../session/open-desk.ts';
import type { Repair } from '../session/reconcile.ts';
import { NoticesContext } from './notices.tsx';
import { createDeskRouter } from './routes.tsx';

export function OpenDeskWindow({ desk }: { readonly desk: OpenDesk }) {
  const [router] = useState(createDeskRouter);
  const found = useFoundLater(desk);
  return (
    <SessionProvider session={desk.session}>
      <NoticesContext value={[...desk.session.office.notices, ...desk.repairs, ...found]}>
        <RouterProvider router={router} />
      </NoticesContext>
    </SessionProvider>
  );
}

/** Every row is opened once behind the screen; a damaged one is found now, not on the day it is needed. */
function useFoundLater({ session }: OpenDesk): readonly Repair[] {
  const [repairs, setRepairs] = useState<readonly Repair[]>([]);
  useEffect(() => {
    session.whenRebuilt(() => {
      setRepairs([{ type: 'StoreRebuilt', why: 'damaged' }]);
    });
    void verifyStore(session);
  }, [session]);
  return repairs;
}
