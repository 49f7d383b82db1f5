/** What may stand in a name, a line or a note: normalised, trimmed, bounded, and nothing in it that hides. */

import { z } from 'zod';
import type { ProblemId } from './problems.ts';
import { fail, ok, type Result } from './result.ts';
import { problem } from './strict-record.ts';

/** Limits in code points after cleaning; a Devanagari akshara is often three or four of them. */
const textLimits = { name: 120, line: 200, address: 240, note: 500, page: 6000 } as const;

interface TextRule {
  readonly limit: number;
  readonly tooLong: ProblemId;
  /** Notes may have line breaks, nothing else may. */
  readonly manyLines: boolean;
}

const nameRule: TextRule = { limit: textLimits.name, tooLong: 'problem.nameTooLong', manyLines: false };
const lineRule: TextRule = { limit: textLimits.line, tooLong: 'problem.textTooLong', manyLines: false };
const noteRule: TextRule = { limit: textLimits.note, tooLong: 'problem.noteTooLong', manyLines: true };

const addressRule: TextRule = {
  limit: textLimits.address,
  tooLong: 'problem.addressTooLong',
  manyLines: true,
};
const pageRule: TextRule = { limit: textLimits.page, tooLong: 'problem.pageTooLong', manyLines: true };

/** Longer than any text that could shrink into its limit: refused before any work is done on it. */
const hopelesslyLong = 10_000;

/**
 * Controls, line and paragraph separators, every character that turns the direction of text (U+061C, U+200E/F, U+202A–E,
 * U+2066–9), and halves of surrogate pairs. The zero-width joiner and non-joiner stay: Devanagari is written with them.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u;
const hiddenInManyLines = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u;
/** At least one character that leaves ink: a name of joiners and blanks is no name. */
const visible = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** NFC and trimmed, with '' for a text in which nothing can be seen; or the reason why it cannot be kept. */
function cleanText(raw: string, rule: TextRule): Result<string, ProblemId> {
  if (raw.length > hopelesslyLong) return fail(rule.tooLong);
  const text = (rule.manyLines ? raw.replace(/\r\n?/g, '\n') : raw).normalize('NFC').trim();
  if ((rule.manyLines ? hiddenInManyLines : hidden).test(text)) return fail('problem.textHidden');
  if (Array.from(text).length > rule.limit) return fail(rule.tooLong);
  return ok(visible.test(text) ? text : '');
}

function cleanedText(rule: TextRule, missing: ProblemId | null) {
  return z.string({ error: problem(missing ?? 'problem.recordBroken') }).transform((raw, ctx) => {
    const cleaned = cleanText(raw, rule);
    if (cleaned.ok && (missing === null || cleaned.value !== '')) return cleaned.value;
    ctx.addIssue({
      code: 'custom',
      message: problem(cleaned.ok ? (missing ?? 'problem.recordBroken') : cleaned.error),
    });
    return z.NEVER;
  });
}

function optionalText(rule: TextRule) {
  return cleanedText(rule, null)
    .transform((text): string | undefined => (text === '' ? undefined : text))
    .optional();
}

export const nameSchema = cleanedText(nameRule, 'problem.nameMissing');
export const optionalNameSchema = optionalText(nameRule);
export const lineSchema = cleanedText(lineRule, 'problem.textMissing');
export const optionalLineSchema = optionalText(lineRule);
/** May be empty: a note without text is no note, which its record decides. */
export const noteTextSchema = cleanedText(noteRule, null);

/** Lines of an address, each trimmed and none of them empty; all of it may be. */
export const addressLinesSchema = cleanedText(addressRule, null).transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n'),
);

/** A page of words that stand on paper: a notice, a code of conduct. */
export const optionalPageSchema = optionalText(pageRule);

/** The two scripts in which a name can stand on paper. */
export const scripts = ['latin', 'devanagari'] as const;
export type Script = (typeof scripts)[number];
