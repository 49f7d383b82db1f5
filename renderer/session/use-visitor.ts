/** Whether a visitor is at the desk, live. */

import { useSyncExternalStore } from 'react';
import { useSession } from './session-context.tsx';
import type { Visit } from './visitor.ts';

export function useVisitor(): { readonly visit: Visit; readonly drawing: number } {
  const { visitor } = useSession();
  const visit = useSyncExternalStore(visitor.watch, () => visitor.visit);
  const drawing = useSyncExternalStore(visitor.watch, () => visitor.drawing);
  return { visit, drawing };
}
