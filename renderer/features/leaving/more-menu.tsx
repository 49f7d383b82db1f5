/** What is done seldom on a member's page: they leave, go into the archive or come back, or are sealed. */

import { useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { mayChange, mayManageOffice } from '../../domain/staff.ts';
import { useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useIsBegun } from '../../session/use-draft.ts';
import { useVisitor } from '../../session/use-visitor.ts';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { DayDialog, dayPart, type DayAsked } from './day-dialog.tsx';
import { archiveMember, bringBackMember } from './write-leaving.ts';

export function MoreMenu({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { staff } = useSession();
  const isVisited = useVisitor().visit !== 'nobody';
  const isBegun = useIsBegun({ screen: 'member', id: member.id });
  const [asked, ask] = useState<DayAsked | null>(() => begunOf(member, (day) => isBegun(dayPart(day))));
  const archive = useArchive(member);
  const go = useGo();
  if (isVisited || !mayChange(staff.role)) return null;
  const entries: MenuEntry[] = [];
  if (member.leftOn === undefined)
    entries.push({ id: 'leave', label: say('leaving.leave'), onChoose: () => ask('leave') });
  entries.push({
    id: 'archive',
    label: say(member.archivedOn === undefined ? 'leaving.archive' : 'leaving.bringBack'),
    onChoose: archive,
  });
  entries.push({
    id: 'own',
    label: say('own.open'),
    onChoose: () => go({ screen: 'ownRecord', id: member.id }),
  });
  if (mayManageOffice(staff.role))
    entries.push({ id: 'seal', label: say('leaving.seal'), isDanger: true, onChoose: () => ask('seal') });
  return (
    <>
      <Menu label={say('leaving.more')} entries={entries} />
      <DayDialog asked={asked} member={member} onClose={() => ask(null)} />
    </>
  );
}

/** The question that a lock came upon; it is not asked again of whoever has left since. */
function begunOf({ leftOn }: Member, isBegun: (asked: DayAsked) => boolean): DayAsked | null {
  if (leftOn === undefined && isBegun('leave')) return 'leave';
  return isBegun('seal') ? 'seal' : null;
}

/** Into the archive or back, at once: the message has the way back. */
export function useArchive(member: Member): () => void {
  const { say } = useWords();
  const tell = useSaid();
  const into = useCommand(archiveMember);
  const back = useCommand(bringBackMember);
  const isArchived = member.archivedOn !== undefined;
  const carryOut = async () => {
    const done = await (isArchived ? back : into).run(member.id);
    const name = member.calledBy;
    if (done.ok)
      tell({
        text: say(isArchived ? 'leaving.broughtBack' : 'leaving.archived', { name }),
        entryId: done.value.entryId,
      });
    else tell({ text: say('failure.nothingChanged'), entryId: null });
  };
  return () => void carryOut();
}
