/** The code of conduct for the wall: in large letters, a page in each language. */

import type { IsoDate } from '../domain/calendar.ts';
import { createWords } from '../words/say.ts';
import type { Digits } from '../words/digits.ts';
import type { Language } from '../words/language.ts';
import './paper.css';
import { wallPages } from './wall-pages.ts';
import styles from './wall-sheet.module.css';

export interface ConductWall {
  readonly version: number;
  readonly effectiveOn: IsoDate;
  readonly digits: Digits | undefined;
  readonly texts: readonly { readonly language: Language; readonly text: string }[];
}

/** It says neither whose it is nor for whom: the wall is in a rented room. */
export function ConductWallSheet({ wall }: { readonly wall: ConductWall }) {
  return (
    <div data-sheets="wall">
      {wall.texts.flatMap(({ language, text }) => {
        const { points, pages } = wallPages(text);
        const { say, sayDate } = createWords(language, wall.digits);
        const since = sayDate(wall.effectiveOn, 'long');
        return pages.map((paragraphs, place) => (
          <section key={`${language} ${String(place)}`} className={styles.page} lang={language}>
            <h2 className={styles.title}>{say('wall.conductHeading')}</h2>
            <ul className={styles.text} style={{ fontSize: `${String(points)}pt` }}>
              {paragraphs.map((paragraph, index) => (
                <li key={index}>{paragraph}</li>
              ))}
            </ul>
            <footer className={styles.footer}>
              <p>{say('wall.conductVersion', { version: wall.version, date: since })}</p>
              {pages.length > 1 && <p>{say('roster.page', { page: place + 1, pages: pages.length })}</p>}
            </footer>
          </section>
        ));
      })}
    </div>
  );
}
