/** Two records side by side, with the fields called as the history calls them. */

import { useMemo } from 'react';
import type { MemberId } from '../domain/ids.ts';
import { MergeScreen } from '../features/duplicates/merge-screen.tsx';
import { createMemberFieldSayer } from '../features/history/member-field-sayer.ts';
import { useWords } from '../words/words-provider.tsx';

export function MergeRoute({ oneId, otherId }: { readonly oneId: MemberId; readonly otherId: MemberId }) {
  const words = useWords();
  const sayField = useMemo(() => createMemberFieldSayer(words), [words]);
  return <MergeScreen oneId={oneId} otherId={otherId} sayField={sayField} />;
}
