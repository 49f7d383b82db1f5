/** The dates of a group's term, for a wall or a kitchen door: under its discreet name, and nobody's name on it. */

import { useMemo } from 'react';
import type { IsoDate, TimeOfDay } from '../domain/calendar.ts';
import type { Digits } from '../words/digits.ts';
import type { Language } from '../words/language.ts';
import { createWords, type Words } from '../words/say.ts';
import './paper.css';
import type { WrittenName } from './roster.ts';
import { fitText, type FitRequest } from './text-fit.ts';
import styles from './wall-sheet.module.css';
import { Written } from './written.tsx';

export interface TermSheetDay {
  readonly date: IsoDate;
  readonly state: 'planned' | 'proposed' | 'calledOff';
  /** Where it is not the usual one. */
  readonly time: TimeOfDay | undefined;
  readonly place: string | undefined;
}

/** See "Discreet paper" in this room's README. */
export interface TermPaper {
  readonly languages: readonly Language[];
  readonly digits: Digits | undefined;
  readonly groupName: WrittenName;
  readonly startsAt: TimeOfDay;
  readonly endsAt: TimeOfDay;
  readonly place: string;
  readonly days: readonly TermSheetDay[];
  readonly sender: WrittenName;
}

/** 11 mm each, below a head of 42 mm. */
const daysOnPage = 19;

const nameSteps: FitRequest['steps'] = [
  { points: 26, lines: 1 },
  { points: 21, lines: 1 },
  { points: 16, lines: 1 },
  { points: 11, lines: 2 },
  { points: 7, lines: 4 },
];
const usualSteps: FitRequest['steps'] = [
  { points: 13, lines: 1 },
  { points: 11, lines: 1 },
  { points: 9, lines: 1 },
  { points: 7, lines: 2 },
  { points: 5, lines: 3 },
];
const daySteps: FitRequest['steps'] = [
  { points: 14, lines: 1 },
  { points: 12, lines: 1 },
  { points: 11, lines: 1 },
  { points: 10, lines: 1 },
  { points: 9, lines: 2 },
];
const noteSteps: FitRequest['steps'] = [
  { points: 11, lines: 1 },
  { points: 9.5, lines: 1 },
  { points: 8.5, lines: 2 },
  { points: 6.5, lines: 3 },
  { points: 4.5, lines: 4 },
  { points: 2.6, lines: 7 },
];

interface PageProps {
  readonly paper: TermPaper;
  readonly voices: readonly Words[];
  readonly page: number;
  readonly pages: number;
}

/** Speaks the languages of the sheet, whatever the language of the window. */
export function TermSheet({ paper }: { readonly paper: TermPaper }) {
  const { languages, digits, days } = paper;
  const voices = useMemo(
    () => languages.map((language) => createWords(language, digits)),
    [languages, digits],
  );
  const pages = Math.max(1, Math.ceil(days.length / daysOnPage));
  return (
    <div data-sheets="term">
      {Array.from({ length: pages }, (_, page) => (
        <Page key={page} paper={paper} voices={voices} page={page + 1} pages={pages} />
      ))}
    </div>
  );
}

function Page({ paper, voices, page, pages }: PageProps) {
  const { days, sender } = paper;
  const sizes = voices.map((words, place) => daySize(days, words, dayWidths(voices)[place] ?? 0));
  return (
    <section className={styles.page} data-page={page}>
      <Head paper={paper} voices={voices} />
      <table className={styles.days} data-languages={voices.length}>
        <tbody>
          {days.slice((page - 1) * daysOnPage, page * daysOnPage).map((day, place) => (
            <Day key={place} day={day} voices={voices} sizes={sizes} />
          ))}
        </tbody>
      </table>
      <footer className={styles.footer}>
        <p style={{ fontSize: sized(sender.join(' · '), 110, senderSteps) }}>
          <Written text={sender.join(' · ')} />
        </p>
        {pages > 1 && <p>{voices.map(({ say }) => say('roster.page', { page, pages })).join(' · ')}</p>}
      </footer>
    </section>
  );
}

const senderSteps: FitRequest['steps'] = [
  { points: 9, lines: 1 },
  { points: 6, lines: 2 },
  { points: 4, lines: 3 },
  { points: 2.6, lines: 5 },
];

function Head({ paper, voices }: Pick<PageProps, 'paper' | 'voices'>) {
  const name = paper.groupName.join('   ');
  const hours = voices.map(({ sayTime }) => `${sayTime(paper.startsAt)} – ${sayTime(paper.endsAt)}`);
  const heading = voices.map(({ say }) => say('wall.termHeading')).join(' · ');
  const usual = hours.join(' · ');
  return (
    <header>
      <h2 className={styles.names} style={{ fontSize: sized(name, 170, nameSteps) }}>
        <Written text={name} />
      </h2>
      <p>{heading}</p>
      <div className={styles.usual}>
        {[usual, paper.place].map((text, place) => (
          <p key={place} style={{ fontSize: sized(text, 170, usualSteps) }}>
            <Written text={text} />
          </p>
        ))}
      </div>
    </header>
  );
}

/** In millimetres: of the day in each language, and of the note. */
function dayWidths(voices: readonly Words[]): readonly number[] {
  return voices.length > 1 ? [62, 54, 45] : [107, 57];
}

/** One size down the page, the one that the longest day needs. */
function daySize(days: readonly TermSheetDay[], { sayDate }: Words, width: number): number {
  const steps = { width, steps: daySteps, bold: true };
  return Math.min(...days.map(({ date }) => fitText(sayDate(date, 'full'), steps).points));
}

interface DayProps {
  readonly day: TermSheetDay;
  readonly voices: readonly Words[];
  /** In points, by language. */
  readonly sizes: readonly number[];
}

function Day({ day, voices, sizes }: DayProps) {
  const note = noteOf(day, voices);
  return (
    <tr data-called-off={day.state === 'calledOff' ? true : undefined}>
      {voices.map(({ language, sayDate }, place) => (
        <td
          key={language}
          lang={language}
          className={styles.day}
          style={{ fontSize: `${String(sizes[place])}pt` }}
        >
          {sayDate(day.date, 'full')}
        </td>
      ))}
      <td style={{ fontSize: sized(note, dayWidths(voices).at(-1) ?? 0, noteSteps, false) }}>
        <Written text={note} />
      </td>
    </tr>
  );
}

/** What is different on that day, and whether it is certain. */
function noteOf({ state, time, place }: TermSheetDay, voices: readonly Words[]): string {
  if (state === 'calledOff') return voices.map(({ say }) => say('wall.termCancelled')).join(' · ');
  const [first] = voices;
  return [
    time === undefined ? undefined : first?.sayTime(time),
    place,
    ...(state === 'proposed' ? voices.map(({ say }) => say('wall.termProposed')) : []),
  ]
    .filter((text) => text !== undefined)
    .join(' · ');
}

function sized(text: string, width: number, steps: FitRequest['steps'], bold = true): string {
  return `${String(fitText(text, { width, steps, bold }).points)}pt`;
}
