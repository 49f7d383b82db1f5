/** The code of conduct as it hangs on a wall: a page in each language, to be printed or kept as a PDF. */

import { useCallback, useState } from 'react';
import type { Conduct } from '../../domain/conduct.ts';
import type { GroupId } from '../../domain/ids.ts';
import { languagesOf, noticeLanguages, type NoticeLanguage } from '../../domain/languages.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useSheet } from '../../session/use-paper.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { ConductWallSheet } from '../../sheets/conduct-wall-sheet.tsx';
import { PaperPage } from '../../sheets/paper-page.tsx';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { languageWords } from '../../words/language-words.ts';
import { useWords } from '../../words/words-provider.tsx';
import { readConductWall, type ConductWallFacts } from './read-conduct-wall.ts';

/** `id`: the group for whose wall it is; the languages of its people are suggested. */
export function ConductWallScreen({ id }: { readonly id: GroupId | undefined }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const facts = useStoreQuery(
    useCallback((store: Reading) => readConductWall(store, id, today), [id, today]),
  );
  if (facts === undefined) return null;
  if (facts.edition !== undefined) return <WallPage facts={facts} edition={facts.edition} />;
  return (
    <Page layout="reading">
      <PageHeader title={say('wall.conductOpen')} />
      <EmptyState
        icon="file"
        title={say('wall.conductNone')}
        action={
          <LinkButton href={pathOf({ screen: 'notices' })} look="plain">
            {say('notices.open')}
          </LinkButton>
        }
      />
    </Page>
  );
}

function WallPage({ facts, edition }: { readonly facts: ConductWallFacts; readonly edition: Conduct }) {
  const { say, sayList } = useWords();
  const { group, suggested, digits } = facts;
  const written = languagesOf(edition.texts);
  const missing = noticeLanguages.filter((language) => !written.includes(language));
  const [chosen, setChosen] = useState<readonly NoticeLanguage[]>(suggested);
  const texts = chosen.flatMap((language) => {
    const text = edition.texts[language];
    return text === undefined ? [] : { language, text };
  });
  const paper = useSheet({
    isReady: texts.length > 0,
    fileName: 'code-of-conduct',
    sayPrinted: () => say('wall.printedSaid'),
    sayPdf: (name) => say('wall.pdfSaid', { name }),
  });
  const back =
    group === undefined
      ? [{ href: pathOf({ screen: 'notices' }), label: say('notices.title') }]
      : [
          { href: pathOf({ screen: 'groups' }), label: say('groups.title') },
          { href: pathOf({ screen: 'group', id: group.id }), label: group.name },
        ];
  return (
    <PaperPage
      crumbs={back}
      title={say('wall.conductOpen')}
      paper={paper}
      tools={
        <>
          <CheckboxGroupField
            label={say('wall.conductLanguages')}
            layout="row"
            value={chosen}
            onChange={setChosen}
            options={written.map((language) => ({ id: language, label: say(languageWords[language]) }))}
          />
          <div>
            <p>{say('wall.conductHelp')}</p>
            {missing.length > 0 && (
              <p>
                {say('wall.conductNotWritten', {
                  languages: sayList(missing.map((language) => say(languageWords[language]))),
                })}
              </p>
            )}
          </div>
        </>
      }
      label={say('wall.preview')}
      none={texts.length > 0 ? undefined : <></>}
    >
      <ConductWallSheet wall={{ ...edition, digits, texts }} />
    </PaperPage>
  );
}
