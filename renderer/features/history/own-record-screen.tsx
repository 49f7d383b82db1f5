/** "What we hold about you": everything of one member on pages of A4, for the member, in their own language first. */

import { useCallback, useMemo, useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { settingsId } from '../../domain/settings.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { ListSheet } from '../../sheets/list-sheet.tsx';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { languages, type Language } from '../../words/language.ts';
import { languageWords } from '../../words/language-words.ts';
import { createWords } from '../../words/say.ts';
import { useWords, WordsOnPaper } from '../../words/words-provider.tsx';
import { languageOf, ownRows, readOwnRecord, type OwnRecordRead } from './own-record.ts';

export function OwnRecordScreen({ id }: { readonly id: MemberId }) {
  const { say } = useWords();
  const { store: office } = useSession();
  const query = useCallback(
    async (store: Reading) => ({
      read: await readOwnRecord(store, id, office),
      sender: (await store.get('settings', settingsId))?.discreetSender,
    }),
    [id, office],
  );
  const answer = useStoreQuery(query);
  if (answer === undefined) return null;
  const { read, sender } = answer;
  if (read !== null && sender !== undefined && !isSealed(read.member))
    return <OwnRecord read={read} sender={sender} />;
  return (
    <Page>
      <EmptyState icon="members" title={say('app.notFound')} />
    </Page>
  );
}

interface OwnRecordProps {
  readonly read: OwnRecordRead;
  readonly sender: { readonly latin: string; readonly devanagari?: string | undefined };
}

function OwnRecord({ read, sender }: OwnRecordProps) {
  const { say, language: desk } = useWords();
  const session = useSession();
  const { clock } = session;
  const { member } = read;
  const [language, setLanguage] = useState<Language>(() => languageOf(member, desk));
  const paper = useSheet({
    fileName: 'record',
    sayPrinted: () => say('lists.printedSaid'),
    sayPdf: (name) => say('lists.savedSaid', { name }),
    onSent: () => session.notePrinting('members', member.id),
  });
  const list = useMemo(() => {
    const words = createWords(language);
    return {
      title: words.say('own.sheetTitle', { name: member.calledBy, number: member.number }),
      narrowedBy: [words.say('own.sheetText')],
      columns: [
        { heading: words.say('own.what'), share: 1, align: 'start' as const },
        { heading: words.say('own.recorded'), share: 3, align: 'start' as const },
      ],
      rows: ownRows(read, words),
      sender: language === 'en' ? sender.latin : (sender.devanagari ?? sender.latin),
      date: clock.today(),
    };
  }, [read, language, sender, member, clock]);
  return (
    <PaperPage
      crumbs={[{ href: pathOf({ screen: 'member', id: member.id }), label: member.calledBy }]}
      title={say('own.title')}
      paper={paper}
      notes={
        <>
          <p>{say('own.text')}</p>
          <SelectField
            label={say('own.language')}
            value={language}
            onChange={(chosen = desk) => setLanguage(chosen)}
            options={languages.map((each) => ({ id: each, label: say(languageWords[each]) }))}
          />
        </>
      }
      label={say('lists.preview')}
    >
      <WordsOnPaper language={language}>
        <ListSheet list={list} />
      </WordsOnPaper>
    </PaperPage>
  );
}
