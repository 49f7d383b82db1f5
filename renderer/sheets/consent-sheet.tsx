/** The notice and consent form on A4: what a member is told, own language first and another beside it, and what they answer, by pen. */

import type { Language } from '../words/language.ts';
import { classNames } from '../ui/class-names.ts';
import { createWords, type Say } from '../words/say.ts';
import type { WordId } from '../words/words.ts';
import { consentPages, type ConsentPage, type PartOnPage } from './consent-pages.ts';
import styles from './consent-sheet.module.css';
import './paper.css';
import { Written } from './written.tsx';

export interface ConsentPaper {
  readonly organisation: string;
  /** The member's own language first. */
  readonly languages: readonly Language[];
  /** Who it is for; lines to write on where it is for nobody yet. */
  readonly name: string | undefined;
  readonly number: string | undefined;
  /** A parent, or a guardian whom a court appointed. */
  readonly guardian: string | undefined;
  readonly parts: readonly ConsentPaperPart[];
}

export interface ConsentPaperPart {
  readonly title: WordId;
  readonly version: number;
  /** For each language of the paper; of the first that was written where one was not. */
  readonly texts: readonly { readonly language: Language; readonly text: string }[];
  /** The code of conduct is accepted; a notice is answered with yes or no. */
  readonly isConduct: boolean;
}

export function ConsentSheet({ paper }: { readonly paper: ConsentPaper }) {
  const says = paper.languages.map((language) => createWords(language).say);
  const parts = paper.parts.map(({ title, version, texts }) => ({
    id: title,
    titles: says.map((say) => titleOf(say, title, version)),
    texts: texts.map(({ text }) => text),
  }));
  return (
    <div data-sheets="consent">
      {consentPages(parts).map((page) => (
        <Page key={page.number} paper={paper} page={page} says={says} />
      ))}
    </div>
  );
}

function titleOf(say: Say, title: WordId, version: number): string {
  return `${say(title)} (${say('consentForm.edition', { version })})`;
}

interface PageProps {
  readonly paper: ConsentPaper;
  readonly page: ConsentPage;
  readonly says: readonly Say[];
}

function Page({ paper, page, says }: PageProps) {
  return (
    <section
      className={classNames(styles.page, paper.languages.length > 1 && styles.two)}
      data-page={page.number}
    >
      {page.number === 1 ? <FirstHead paper={paper} says={says} /> : <Head paper={paper} says={says} />}
      {page.parts.map((onPage) => (
        <Part key={onPage.part.id} paper={paper} onPage={onPage} says={says} />
      ))}
      {page.number === page.pages && <Signing paper={paper} says={says} />}
      <footer className={styles.footer}>
        <p>{inEach(says, 'consentForm.keep')}</p>
        <p>{says[0]?.('roster.page', { page: page.number, pages: page.pages })}</p>
      </footer>
    </section>
  );
}

/** The same in every language of the paper, one beside the other. */
function inEach(says: readonly Say[], word: WordId): string {
  return [...new Set(says.map((say) => say(word)))].join(' / ');
}

interface HeadProps {
  readonly paper: ConsentPaper;
  readonly says: readonly Say[];
}

function FirstHead({ paper, says }: HeadProps) {
  return (
    <header className={styles.firstHead}>
      <p className={styles.organisation}>
        <Written text={paper.organisation} />
      </p>
      <h2 className={styles.title}>{inEach(says, 'consentForm.title')}</h2>
      <div className={styles.columns}>
        {paper.languages.map((language, place) => (
          <p key={language} lang={language}>
            {says[place]?.('consentForm.intro')}
          </p>
        ))}
      </div>
      <Who paper={paper} says={says} />
    </header>
  );
}

function Head({ paper, says }: HeadProps) {
  return (
    <header className={styles.head}>
      <Who paper={paper} says={says} />
    </header>
  );
}

function Who({ paper: { name, number }, says }: HeadProps) {
  return (
    <p className={styles.who}>
      <span className={styles.label}>{inEach(says, 'consentForm.name')}</span>
      <span className={styles.written}>{name !== undefined && <Written text={name} />}</span>
      {(name === undefined || number !== undefined) && (
        <>
          <span className={styles.label}>{inEach(says, 'consentForm.number')}</span>
          <span className={styles.writtenShort}>{number}</span>
        </>
      )}
    </p>
  );
}

interface PartProps extends HeadProps {
  readonly onPage: PartOnPage;
}

function Part({ paper, onPage, says }: PartProps) {
  const { part, texts, isContinued, isWhole } = onPage;
  const told = paper.parts.find(({ title }) => title === part.id);
  return (
    <div className={styles.part} data-continued={isContinued}>
      <div className={styles.columns}>
        {part.titles.map((title, place) => (
          <h3 key={place} lang={paper.languages[place]} className={styles.partTitle}>
            {title}
          </h3>
        ))}
      </div>
      <div className={styles.columns}>
        {texts.map((text, place) => (
          <p key={place} lang={told?.texts[place]?.language} className={styles.text}>
            {text}
          </p>
        ))}
      </div>
      {isWhole && (
        <p className={styles.answers}>
          {(told?.isConduct === true
            ? (['consentForm.accept'] as const)
            : (['consentForm.yes', 'consentForm.no'] as const)
          ).map((word) => (
            <span key={word} className={styles.answer}>
              <span className={styles.box} />
              {inEach(says, word)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Signing({ paper: { guardian }, says }: HeadProps) {
  const lines: readonly (readonly [WordId, string | undefined])[] = [
    ...(guardian === undefined ? [] : ([['consentForm.guardian', guardian]] as const)),
    ['consentForm.date', undefined],
    ['consentForm.signature', undefined],
  ];
  return (
    <div className={styles.signing}>
      <p>{inEach(says, 'consentForm.takeBack')}</p>
      <div className={styles.lines}>
        {lines.map(([word, value]) => (
          <p key={word} className={styles.line}>
            <span className={styles.written}>{value !== undefined && <Written text={value} />}</span>
            <span className={styles.label}>{inEach(says, word)}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
