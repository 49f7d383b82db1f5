/** The notice and consent form of one member, or a blank one: the pages themselves, to be printed or kept as a PDF. */

import { useCallback, useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import { noticeLanguages, type NoticeLanguage } from '../../domain/languages.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { ConsentSheet } from '../../sheets/consent-sheet.tsx';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { languageWords } from '../../words/language-words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { consentPaperOf } from './consent-paper.ts';
import { ownLanguage, readConsentForm, type ConsentFormFacts } from './read-consent-form.ts';

/** `id` is empty for a blank form. */
export function ConsentFormScreen({ id }: { readonly id: string }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const memberId = id === '' ? undefined : (id as MemberId);
  const facts = useStoreQuery(
    useCallback((store: Reading) => readConsentForm(store, memberId, today), [memberId, today]),
  );
  if (facts === undefined) return null;
  if (facts === null) return <EmptyState icon="members" title={say('app.notFound')} />;
  return facts.parts.length === 0 ? <NothingInForce /> : <FormPage facts={facts} />;
}

function NothingInForce() {
  const { say } = useWords();
  return (
    <Page layout="reading">
      <PageHeader title={say('consentForm.title')} />
      <EmptyState
        icon="file"
        title={say('consentForm.nothingInForce')}
        action={
          <LinkButton href={pathOf({ screen: 'notices' })} look="plain">
            {say('notices.open')}
          </LinkButton>
        }
      />
    </Page>
  );
}

function FormPage({ facts }: { readonly facts: ConsentFormFacts }) {
  const { say } = useWords();
  const { member } = facts;
  const wishes = useWishes(facts);
  const paper = useSheet({
    fileName: 'consent-form',
    sayPrinted: () => say('consentForm.printedSaid'),
    sayPdf: (name) => say('lists.savedSaid', { name }),
  });
  return (
    <PaperPage
      crumbs={
        member === undefined
          ? [{ href: pathOf({ screen: 'notices' }), label: say('notices.title') }]
          : [
              { href: pathOf({ screen: 'members' }), label: say('members.title') },
              { href: pathOf({ screen: 'member', id: member.id, at: 'consents' }), label: member.calledBy },
            ]
      }
      title={say('consentForm.title')}
      subtitle={member?.calledBy}
      paper={paper}
      tools={wishes.fields}
      notes={<p>{say('consentForm.paperWarning')}</p>}
      label={say('consentForm.preview')}
    >
      <ConsentSheet paper={consentPaperOf(facts, wishes)} />
    </PaperPage>
  );
}

/** In which languages, and whether all of it. */
function useWishes({ member, parts }: ConsentFormFacts) {
  const { say, language } = useWords();
  const [own, setOwn] = useState<NoticeLanguage>(() => ownLanguage(member, language));
  const [second, setSecond] = useState<NoticeLanguage | undefined>(undefined);
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const isSomeDone = parts.some(({ isDone }) => isDone) && parts.some(({ isDone }) => !isDone);
  const options = noticeLanguages.map((each) => ({ id: each, label: say(languageWords[each]) }));
  const fields = (
    <>
      <SelectField
        label={say('consentForm.firstLanguage')}
        value={own}
        onChange={(next) => setOwn(next ?? own)}
        options={options}
      />
      <SelectField
        label={say('consentForm.secondLanguage')}
        value={second === own ? undefined : second}
        onChange={setSecond}
        noneLabel={say('consentForm.noSecond')}
        options={options.filter(({ id }) => id !== own)}
      />
      {isSomeDone && (
        <CheckboxField label={say('consentForm.onlyOpen')} value={isOnlyOpen} onChange={setOnlyOpen} />
      )}
    </>
  );
  const languages = second === undefined || second === own ? [own] : [own, second];
  return { fields, languages, isOnlyOpen: isOnlyOpen && isSomeDone };
}
