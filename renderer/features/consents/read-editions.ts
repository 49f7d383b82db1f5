/** The editions of everything that has some: which one holds, which ones held, and which is to come. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Conduct } from '../../domain/conduct.ts';
import { editionInForce } from '../../domain/edition.ts';
import type { Notice } from '../../domain/notice.ts';
import { settingsId } from '../../domain/settings.ts';
import type { Reading } from '../../session/session.ts';
import { subjects, type Subject } from './subjects.ts';

export type EditionOfSubject = Notice | Conduct;

export interface EditionsOfSubject {
  readonly subject: Subject;
  readonly inForce: EditionOfSubject | undefined;
  readonly coming: readonly EditionOfSubject[];
  /** The newest first. */
  readonly earlier: readonly EditionOfSubject[];
}

export async function readEditions(store: Reading, today: IsoDate) {
  const notices = await store.all('notices');
  const conducts = await store.all('conducts');
  const settings = await store.get('settings', settingsId);
  const of = (subject: Subject) =>
    subject === 'conduct' ? conducts : notices.filter(({ purpose }) => purpose === subject);
  return {
    organisation: settings?.organisation ?? '',
    subjects: subjects.map((subject) => standOf(subject, of(subject), today)),
  };
}

function standOf(subject: Subject, editions: readonly EditionOfSubject[], today: IsoDate): EditionsOfSubject {
  const inForce = editionInForce(today, editions);
  const newestFirst = editions.toSorted((one, other) => other.version - one.version);
  return {
    subject,
    inForce,
    coming: newestFirst.filter(({ effectiveOn }) => effectiveOn > today),
    earlier: newestFirst.filter(
      ({ version, effectiveOn }) => version < (inForce?.version ?? 0) && effectiveOn <= today,
    ),
  };
}
