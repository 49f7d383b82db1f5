/** A new programme in the catalogue of trainings. */

import { createId } from '../../domain/ids.ts';
import { ok } from '../../domain/result.ts';
import { type Programme, type ProgrammeInput, programmeSchema } from '../../domain/training.ts';
import type { Command } from '../../session/session.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';

export type NewProgramme = Omit<ProgrammeInput, 'id'>;

export const addProgramme: Command<NewProgramme, Programme, WrongFields> = (session, input) =>
  session.run<Programme, WrongFields>('addProgramme', async (desk) => {
    const read = readFields(programmeSchema, { ...input, id: createId() });
    if (!read.ok) return read;
    return ok({ value: read.value, changes: [await desk.put('programmes', read.value)] });
  });
