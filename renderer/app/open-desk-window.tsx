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

/** The members stand in order before anybody opens their list: of a hundred thousand that takes a second. */
async function lookThrough(session: OpenDesk['session']): Promise<void> {
  await verifyStore(session);
  // Whoever opens the list of a store that cannot be read is told there.
  await readMemberRows(session.store, session.clock.today()).catch(() => undefined);
}
