/** In the place of a sealed member's page: that it is sealed, until when, and the two ways from here. */

import type { Member } from '../../domain/member.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { WayOutFailureBanner } from './way-out-failure.tsx';
import { unsealMember } from './write-leaving.ts';

export function SealedPage({ member }: { readonly member: Member }) {
  const { say, sayDate } = useWords();
  const { staff } = useSession();
  const { run, isBusy, failure } = useCommand(unsealMember);
  const tell = useSaid();
  const { id, number, eraseOn } = member;
  const unseal = async () => {
    const done = await run(id);
    if (done.ok) tell({ text: say('leaving.unsealed', { number }), entryId: done.value.entryId });
  };
  return (
    <Page layout="reading">
      <PageHeader
        title={say('leaving.sealedName')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
        beside={<span>{number}</span>}
      />
      <Section isFramed>
        <p>{say('leaving.sealedText')}</p>
        {eraseOn !== undefined && <p>{say('leaving.sealedUntil', { date: sayDate(eraseOn, 'full') })}</p>}
      </Section>
      <WayOutFailureBanner failure={failure} />
      {mayManageOffice(staff.role) ? (
        <Actions>
          <Button isBusy={isBusy} onPress={() => void unseal()}>
            {say('leaving.unseal')}
          </Button>
          <LinkButton look="danger" href={pathOf({ screen: 'erase', id })}>
            {say('erasure.open')}
          </LinkButton>
        </Actions>
      ) : (
        <Banner title={say('leaving.notYours')} />
      )}
    </Page>
  );
}
