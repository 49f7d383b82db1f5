/** The two people of a first run, as they are asked for: a name, a part in the office, a passphrase of their own. */

import { z } from 'zod';
import { staffRoleSchema } from '../../domain/staff.ts';
import { nameSchema } from '../../domain/text.ts';
import type { WordId } from '../../words/words.ts';
import {
  passphraseProblem,
  passphraseSchema,
  refuseDifferent,
  type PassphraseSurroundings,
} from './passphrase-rules.ts';

export interface StaffSurroundings extends PassphraseSurroundings {
  /** Names that are taken at this desk: everybody is chosen by name when it is unlocked. */
  readonly names: readonly string[];
}

const namesSame: WordId = 'firstRun.namesSame';

export function staffSchema({ names, ...surroundings }: StaffSurroundings) {
  const passphrase = passphraseSchema(surroundings);
  return z
    .object({ name: nameSchema, role: staffRoleSchema, passphrase, again: z.string() })
    .superRefine(refuseDifferent)
    .superRefine((typed, ctx) => {
      const isTaken = names.some((name) => name.toLowerCase() === typed.name.toLowerCase());
      if (isTaken) ctx.addIssue({ code: 'custom', path: ['name'], message: namesSame });
      // Only now is the person's own name known; a passphrase made of it is weak as well.
      const message = passphraseProblem(typed.passphrase, {
        ...surroundings,
        known: [...surroundings.known, typed.name],
      });
      if (message !== undefined) ctx.addIssue({ code: 'custom', path: ['passphrase'], message });
    });
}

export type StaffInput = z.input<ReturnType<typeof staffSchema>>;
export type StaffAnswers = z.output<ReturnType<typeof staffSchema>>;
