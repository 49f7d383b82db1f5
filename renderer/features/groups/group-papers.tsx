/** On a group's page: what hangs in its room and goes home with its members. */

import type { GroupId } from '../../domain/ids.ts';
import { pathOf } from '../../session/places.tsx';
import { Actions } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function GroupPapers({ id }: { readonly id: GroupId }) {
  const { say } = useWords();
  return (
    <Section title={say('wall.title')}>
      <Actions>
        <LinkButton href={pathOf({ screen: 'termPlan', id })} look="plain" icon="print">
          {say('wall.termOpen')}
        </LinkButton>
        <LinkButton href={pathOf({ screen: 'conductWall', id })} look="plain" icon="print">
          {say('wall.conductOpen')}
        </LinkButton>
      </Actions>
    </Section>
  );
}
