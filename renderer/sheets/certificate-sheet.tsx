/** Certificates of participation, a page of A4 lying for each, in English and one language of India; and the list they are signed on. */

import type { IsoDate } from '../domain/calendar.ts';
import type { Digits } from '../words/digits.ts';
import type { Language } from '../words/language.ts';
import { createWords, type Words } from '../words/say.ts';
import styles from './certificate-sheet.module.css';
import './paper.css';
import { fitText, type FitRequest } from './text-fit.ts';
import { Written } from './written.tsx';

export interface CertificateOnPaper {
  readonly number: string;
  readonly issuedOn: IsoDate;
  readonly latin: string;
  readonly devanagari: string;
  readonly isDuplicate: boolean;
}

export interface CertificateSheetProps {
  readonly organisation: string;
  readonly programme: string;
  readonly hours: number;
  /** In order. */
  readonly dates: readonly IsoDate[];
  readonly place: string | undefined;
  readonly certificates: readonly CertificateOnPaper[];
  /** Beside English. */
  readonly second: Exclude<Language, 'en'>;
  readonly digits: Digits | undefined;
  /** A page after them, on which each signs for theirs. */
  readonly hasSigningList: boolean;
}

/** In millimetres: a line of the page within its frame. */
const width = 225;

const nameSteps: FitRequest['steps'] = [
  { points: 32, lines: 1 },
  { points: 27, lines: 1 },
  { points: 22, lines: 1 },
  { points: 16, lines: 2 },
  { points: 13, lines: 2 },
  { points: 10, lines: 3 },
];

const secondNameSteps: FitRequest['steps'] = [
  { points: 24, lines: 1 },
  { points: 19, lines: 1 },
  { points: 14, lines: 2 },
  { points: 11, lines: 2 },
  { points: 9, lines: 3 },
];

const programmeSteps: FitRequest['steps'] = [
  { points: 17, lines: 1 },
  { points: 13, lines: 2 },
  { points: 9, lines: 3 },
];

const organisationSteps: FitRequest['steps'] = [
  { points: 16, lines: 1 },
  { points: 13, lines: 2 },
  { points: 10, lines: 2 },
];

export function CertificateSheet(props: CertificateSheetProps) {
  const { certificates, hasSigningList } = props;
  return (
    <div data-sheets="lying">
      {certificates.map((certificate) => (
        <CertificatePage key={certificate.number} {...props} certificate={certificate} />
      ))}
      {hasSigningList &&
        signingPages(certificates).map((page, place) => (
          <SigningPage key={place} {...props} certificates={page} />
        ))}
    </div>
  );
}

function CertificatePage(props: CertificateSheetProps & { readonly certificate: CertificateOnPaper }) {
  const { organisation, programme, certificate, digits, second } = props;
  const voices = [createWords('en', digits), createWords(second, digits)] as const;
  const [english, other] = voices;
  const hasBoth = certificate.devanagari !== certificate.latin;
  return (
    <section className={styles.page}>
      <div className={styles.frame}>
        <p className={styles.number}>
          <span>{certificate.number}</span>
          {certificate.isDuplicate && (
            <strong className={styles.duplicate}>
              {voices.map(({ say }) => say('certificates.duplicate')).join(' · ')}
            </strong>
          )}
        </p>
        <p className={styles.organisation} style={sized(organisation, organisationSteps)}>
          <Written text={organisation} />
        </p>
        <h2 className={styles.title}>
          {english.say('certificates.heading')}
          <span lang={second}>{other.say('certificates.heading')}</span>
        </h2>
        <p className={styles.name} style={sized(certificate.latin, nameSteps)}>
          <Written text={certificate.latin} />
        </p>
        {hasBoth && (
          <p className={styles.name} style={sized(certificate.devanagari, secondNameSteps)}>
            <Written text={certificate.devanagari} />
          </p>
        )}
        {voices.map((words) => (
          <p key={words.language} lang={words.language} className={styles.took}>
            {words.say('certificates.took')}
          </p>
        ))}
        <p className={styles.programme} style={sized(programme, programmeSteps)}>
          <Written text={programme} />
        </p>
        {voices.map((words) => (
          <p key={words.language} lang={words.language} className={styles.facts}>
            {factsOf(props, words)}
          </p>
        ))}
        <div className={styles.signatures}>
          {(['certificates.signTrainer', 'certificates.signOffice'] as const).map((word) => (
            <p key={word} className={styles.signature}>
              {voices.map(({ say }) => say(word)).join(' · ')}
            </p>
          ))}
        </div>
        <p className={styles.foot}>
          {voices
            .map(({ say, sayDate }) =>
              say('certificates.issuedOn', { date: sayDate(certificate.issuedOn, 'long') }),
            )
            .join(' · ')}
        </p>
      </div>
    </section>
  );
}

function sized(text: string, steps: FitRequest['steps'], room = width) {
  return { fontSize: `${String(fitText(text, { width: room, steps, bold: true }).points)}pt` };
}

/** '12 hours · 28 March 2026 to 29 March 2026 · Shantivan Hall' */
function factsOf({ hours, dates, place }: CertificateSheetProps, { say, sayDate }: Words): string {
  const [from, through] = [dates[0], dates.at(-1)];
  const days = [from, through].flatMap((date) => (date === undefined ? [] : [sayDate(date, 'long')]));
  const [first = '', last = ''] = days;
  return [
    say('trainings.hoursValue', { hours }),
    first === last ? first : say('trainings.daysFromTo', { from: first, through: last }),
    ...(place === undefined ? [] : [place]),
  ].join(' · ');
}

/** In millimetres: of the column of names. A line stays as high as it is, however long the name. */
const nameColumn = 138;
const listNameSteps: FitRequest['steps'] = [
  { points: 10, lines: 1 },
  { points: 8, lines: 1 },
  { points: 6.5, lines: 2 },
  { points: 5, lines: 3 },
];

/** As many lines as a lying page holds. */
const linesOfPage = 14;

function signingPages(certificates: readonly CertificateOnPaper[]): CertificateOnPaper[][] {
  return Array.from({ length: Math.ceil(certificates.length / linesOfPage) }, (_, page) =>
    certificates.slice(page * linesOfPage, (page + 1) * linesOfPage),
  );
}

function SigningPage(props: CertificateSheetProps) {
  const { programme, certificates, digits, second } = props;
  const voices = [createWords('en', digits), createWords(second, digits)] as const;
  const both = (word: Parameters<Words['say']>[0]) => voices.map(({ say }) => say(word)).join(' · ');
  return (
    <section className={styles.listPage}>
      <h2 className={styles.listTitle}>{both('certificates.signingTitle')}</h2>
      <p>
        <Written text={programme} />
        {' · '}
        {factsOf(props, voices[0])}
      </p>
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">{both('certificates.number')}</th>
            <th scope="col">{both('certificates.name')}</th>
            <th scope="col">{both('certificates.received')}</th>
          </tr>
        </thead>
        <tbody>
          {certificates.map(({ number, latin, devanagari }) => {
            const name = latin === devanagari ? latin : `${latin} · ${devanagari}`;
            return (
              <tr key={number}>
                <td>{number}</td>
                <td style={sized(name, listNameSteps, nameColumn)}>
                  <Written text={name} />
                </td>
                <td />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
