/** How the sheets of a group's meetings look on paper, as it was last chosen for the group. */

import type { z } from 'zod';
import { choice, strictRecord } from './strict-record.ts';

/** A sheet for one meeting, or one sheet with a column for each of the next six; each of them also in large print. */
export const paperForms = ['plain', 'large', 'sixMeetings', 'sixMeetingsLarge'] as const;
export type PaperForm = (typeof paperForms)[number];

const paperScripts = ['both', 'latin', 'devanagari'] as const;

/** How somebody says on the paper that they came: by time and signature, or by a tick in a box, where signing is too much. */
const paperMarks = ['signature', 'tick'] as const;

export const groupPaperSchema = strictRecord({
  form: choice(paperForms),
  scripts: choice(paperScripts),
  marks: choice(paperMarks),
});
export type GroupPaper = z.infer<typeof groupPaperSchema>;

const usualPaper: GroupPaper = { form: 'plain', scripts: 'both', marks: 'signature' };

export function paperOf({ paper }: { readonly paper?: GroupPaper | undefined }): GroupPaper {
  return paper ?? usualPaper;
}

/** Whether a meeting shares its sheet with others of its group. */
export function isSharedForm(form: PaperForm): boolean {
  return form === 'sixMeetings' || form === 'sixMeetingsLarge';
}
