/** What can be done with the members that were chosen, in the bar under their list. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { mayChange } from '../../domain/staff.ts';
import { draftPathOf, useIsBegun } from '../../session/use-draft.ts';
import { useSession } from '../../session/session-context.tsx';
import { useVisitor } from '../../session/use-visitor.ts';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BulkDialog, bulkPart, bulkPlace } from './bulk-dialog.tsx';
import { type BulkKind, bulkWords } from './bulk-words.ts';

const kinds = Object.keys(bulkWords) as BulkKind[];

export function BulkMenu({ members }: { readonly members: readonly Member[] }) {
  const { say } = useWords();
  const { staff, drafts } = useSession();
  const path = draftPathOf(bulkPlace, bulkPart);
  const { visit } = useVisitor();
  const isBegun = useIsBegun(bulkPlace)(bulkPart);
  // The change that a lock came upon is asked for again, once its rows are chosen again.
  const [kind, setKind] = useState<BulkKind | null>(() => {
    const begun = isBegun ? drafts.find(path)?.typed['kind'] : undefined;
    return kinds.find((each) => each === begun) ?? null;
  });
  if (visit !== 'nobody' || !mayChange(staff.role)) return null;
  return (
    <>
      <Menu
        label={say('bulk.menu')}
        entries={kinds.map((id) => ({
          id,
          label: say(bulkWords[id]),
          onChoose: () => {
            setKind(id);
          },
        }))}
      />
      <BulkDialog
        kind={kind}
        members={members}
        onClose={() => {
          void drafts.forget(path);
          setKind(null);
        }}
      />
    </>
  );
}
