/** A new edition of a notice or of the code of conduct, begun from the words in force. */

import { useCallback, useState } from 'react';
import { useForm } from 'react-hook-form';
import { noticeLanguages } from '../../domain/languages.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraft, type DraftInHand } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { languageWords } from '../../words/language-words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { addEditions } from './add-editions.ts';
import { EditionFailureBanner } from './edition-failure.tsx';
import { readEditions } from './read-editions.ts';
import { isSubject, proposedTexts, subjectWords, type Subject, type WrittenTexts } from './subjects.ts';

type Typed = WrittenTexts & { readonly effectiveOn: string };

export function NewEditionScreen({ id }: { readonly id: string }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const read = useStoreQuery(useCallback((store: Reading) => readEditions(store, today), [today]));
  if (!isSubject(id)) return <EmptyState icon="settings" title={say('app.notFound')} />;
  if (read === undefined) return null;
  const inForce = read.subjects.find(({ subject }) => subject === id)?.inForce;
  const texts = inForce?.texts ?? proposedTexts(id, read.organisation);
  const { en = '', mr = '', hi = '' } = texts;
  return <EditionPage subject={id} begin={{ en, mr, hi, effectiveOn: today }} />;
}

function EditionPage({ subject, begin }: { readonly subject: Subject; readonly begin: Typed }) {
  const { say } = useWords();
  const go = useGo();
  // The same object as long as the form is shown, whatever is put in force meanwhile.
  const [initial] = useState(begin);
  const form = useForm<Typed>({ defaultValues: initial });
  const title = say('notices.newEditionOf', { what: say(subjectWords[subject]) });
  const draft = useDraft(form, { place: { screen: 'newEdition', id: subject }, title, initial });
  const { save, isBusy, failure } = useSaveEdition(subject);
  const leave = async () => {
    await draft.forget();
    go({ screen: 'notices' });
  };
  const submit = form.handleSubmit(async (typed) => {
    if (!isBusy && (await save(typed, draft))) await leave();
  });
  return (
    <Page layout="reading">
      <PageHeader
        title={title}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'notices' }), label: say('notices.title') }]} />
        }
      />
      {draft.offer !== null ? (
        <DraftOffer {...draft.offer} />
      ) : (
        <Form label={title} onSubmit={() => void submit()}>
          <EditionFailureBanner failure={failure} />
          <BoundField control={form.control} name="effectiveOn">
            {(field) => <DateField {...field} label={say('notices.effectiveOn')} isRequired />}
          </BoundField>
          {noticeLanguages.map((language) => (
            <BoundField key={language} control={form.control} name={language}>
              {(field) => (
                <TextAreaField
                  {...field}
                  rows={8}
                  label={say(languageWords[language])}
                  hint={say('notices.textHint')}
                />
              )}
            </BoundField>
          ))}
          <Actions>
            <Button type="submit" look="primary" isBusy={isBusy}>
              {say('app.save')}
            </Button>
            <Button look="quiet" onPress={() => void leave()}>
              {say('ui.cancel')}
            </Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}

function useSaveEdition(subject: Subject) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addEditions);
  const save = async ({ effectiveOn, ...texts }: Typed, draft: DraftInHand) => {
    const done = await run([{ subject, effectiveOn, texts }], draft);
    if (done.ok) tell({ text: say('notices.savedSaid', { count: 1 }), entryId: done.value.entryId });
    return done.ok;
  };
  return { save, isBusy, failure };
}
