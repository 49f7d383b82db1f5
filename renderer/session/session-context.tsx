/** Hands the open session to the screens below, and nothing to the screens of a locked desk. */

import { createContext, use, type ReactNode } from 'react';
import type { DeskSession } from './desk-session.ts';

const SessionContext = createContext<DeskSession | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: DeskSession;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The open session. Only below the router of an unlocked desk. */
export function useSession(): DeskSession {
  const session = use(SessionContext);
  if (session === null) throw new Error('No session is open here.');
  return session;
}
