/** Labels and envelopes: the pages themselves, to be printed or kept as a PDF, and who is left out of them and why. */

import { useCallback } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import { chosenMembers } from '../../session/list-memory.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { labelsOnPage, letterMeasures } from '../../sheets/letter-pages.ts';
import { LettersSheet } from '../../sheets/letters-sheet.tsx';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { LeftOut } from './left-out.tsx';
import { useLetterChoices } from './letter-choices.tsx';
import { readLetters, type LettersRead } from './read-letters.ts';

/** More would hold the desk up while they are drawn: who writes to more people chooses them in parts. */
const mostLetters = 100 * labelsOnPage;

/** `id`: the member from whose page one came; without it, those who were chosen in the list. */
export function LettersScreen({ id }: { readonly id: MemberId | undefined }) {
  const session = useSession();
  const today = session.clock.today();
  const chosen = chosenMembers(session);
  const read = useStoreQuery(
    useCallback(
      (store: Reading) => readLetters(store, id === undefined ? chosen : [id], today),
      [id, chosen, today],
    ),
  );
  if (read === undefined) return null;
  const isAnybodyChosen = read.letters.length + read.leftOut.length > 0;
  return isAnybodyChosen ? <LettersPage read={read} id={id} /> : <NobodyChosen />;
}

function NobodyChosen() {
  const { say } = useWords();
  return (
    <Page>
      <PageHeader title={say('letters.title')} />
      <EmptyState
        icon="members"
        title={say('letters.nobodyChosen')}
        action={
          <LinkButton href={pathOf({ screen: 'members' })} look="plain">
            {say('members.title')}
          </LinkButton>
        }
      >
        {say('letters.nobodyChosenNext')}
      </EmptyState>
    </Page>
  );
}

interface LettersPageProps {
  readonly read: LettersRead;
  readonly id: MemberId | undefined;
}

function LettersPage({ read: { letters, leftOut, sender }, id }: LettersPageProps) {
  const { say } = useWords();
  const session = useSession();
  const { choices, fields } = useLetterChoices();
  const { form, hasSender, hasNumbers, firstFree } = choices;
  const isTooMany = letters.length > mostLetters;
  const hasLetters = letters.length > 0 && !isTooMany;
  const paper = useSheet({
    isReady: hasLetters,
    ...(form !== 'labels' && { envelope: form }),
    // Nobody's name, and not what it is for: the file lies where others look.
    fileName: form === 'labels' ? 'labels' : 'envelopes',
    sayPrinted: () => say('wall.printedSaid'),
    sayPdf: (name) => say('wall.pdfSaid', { name }),
    onSent: () => {
      if (id !== undefined) session.notePrinting('members', id);
    },
  });
  const own = leftOut.length + letters.length === 1 ? id : undefined;
  return (
    <PaperPage
      crumbs={[
        { href: pathOf({ screen: 'members' }), label: say('members.title') },
        ...(own === undefined
          ? []
          : [{ href: pathOf({ screen: 'member', id: own }), label: say('letters.theirPage') }]),
      ]}
      title={say('letters.title')}
      subtitle={say('letters.count', { count: letters.length, left: leftOut.length })}
      paper={paper}
      tools={fields}
      notes={hasLetters && <p>{say('letters.warning')}</p>}
      after={<LeftOut leftOut={leftOut} />}
      label={say('wall.preview')}
      width={letterMeasures[form].paper}
      none={hasLetters ? undefined : <NoLetters isTooMany={isTooMany} />}
    >
      <LettersSheet
        paper={{
          ...{ form, letters, firstFree, hasNumbers },
          sender:
            hasSender && sender ? { ...sender, devanagari: sender.devanagari ?? sender.latin } : undefined,
        }}
      />
    </PaperPage>
  );
}

function NoLetters({ isTooMany }: { readonly isTooMany: boolean }) {
  const { say } = useWords();
  if (isTooMany) return <Banner title={say('letters.tooMany', { most: mostLetters })} />;
  return <EmptyState icon="print" title={say('letters.none')} />;
}
