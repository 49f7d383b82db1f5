/** An unlocked desk: its session, its router, and what was mended while it was opened. */

import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { readMemberRows } from '../features/members/member-rows.ts';
import { SessionProvider } from '../session/session-context.tsx';
import { verifyStore, type OpenDesk } from '../session/open-desk.ts';
import type { Repair } from '../session/reconcile.ts';
import type { Language } from '../words/language.ts';
import { LanguageContext } from './language-menu.tsx';
import { NoticesContext } from './notices.tsx';
import { OfficeChoices } from './office-choices.tsx';
import { createDeskRouter } from './routes.tsx';

export interface OpenDeskWindowProps {
  readonly desk: OpenDesk;
  readonly onLanguage: (language: Language) => void;
}

export function OpenDeskWindow({ desk, onLanguage }: OpenDeskWindowProps) {
  const [router] = useState(() => createDeskRouter(desk.session.drafts.lastStood()));
  const found = useFoundLater(desk);
  return (
    <SessionProvider session={desk.session}>
      <NoticesContext value={[...desk.session.office.notices, ...desk.repairs, ...found]}>
        <LanguageContext value={onLanguage}>
          <OfficeChoices>
            <RouterProvider router={router} />
          </OfficeChoices>
        </LanguageContext>
      </NoticesContext>
    </SessionProvider>
  );
}

/** Every row is opened once behind the screen; a damaged one is found now, not on the day it is needed. */
function useFoundLater({ session }: OpenDesk): readonly Repair[] {
  const [repairs, setRepairs] = useState<readonly Repair[]>([]);
  useEffect(() => {
    session.whenMended((repair) => {
      setRepairs((told) => [...told.filter(({ type }) => type !== repair.type), repair]);
    });
    void lookThrough(session);
  }, [session]);
  return repairs;
}

/**
 * The members are read and stand in order before anybody opens their list. Then every row is looked through. Where the copies of them are
 * missing, or turned out not to be what they should be, they are made anew in that order for the next time.
 */
async function lookThrough(session: OpenDesk['session']): Promise<void> {
  await readyForTheirList(session);
  await verifyStore(session);
  await readyForTheirList(session);
}

async function readyForTheirList({ store, clock }: OpenDesk['session']): Promise<void> {
  try {
    const rows = await readMemberRows(store, clock.today());
    await store.renewPages({ members: rows.map(({ member }) => member.id) });
  } catch {
    // Whoever opens the list of a store that cannot be read is told there.
  }
}
