/** On the page of somebody archived: since when, and the way back. */

import type { Member } from '../../domain/member.ts';
import { mayChange } from '../../domain/staff.ts';
import { useSession } from '../../session/session-context.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { useArchive } from './more-menu.tsx';

export function ArchivedNotice({ member }: { readonly member: Member }) {
  const { say, sayDate } = useWords();
  const { staff } = useSession();
  const bringBack = useArchive(member);
  if (member.archivedOn === undefined) return null;
  return (
    <Banner
      title={say('leaving.isArchived', { date: sayDate(member.archivedOn) })}
      actions={
        mayChange(staff.role) && (
          <Button isSmall onPress={bringBack}>
            {say('leaving.bringBack')}
          </Button>
        )
      }
    >
      <p>{say('leaving.isArchivedText')}</p>
    </Banner>
  );
}
