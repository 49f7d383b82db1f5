/** A programme of the catalogue corrected; one of which there are sessions stays of its kind. */

import { fail, ok } from '../../domain/result.ts';
import { type Programme, type ProgrammeInput, programmeSchema } from '../../domain/training.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchProgramme } from './put-session.ts';
import { sessionsOf, type ProgrammeInUse } from './remove-programme.ts';

export type ChangeProgrammeFailure = WrongFields | NoSuchProgramme | ProgrammeInUse;

export const changeProgramme: Command<ProgrammeInput, Programme, ChangeProgrammeFailure> = (session, input) =>
  session.run<Programme, ChangeProgrammeFailure>('changeProgramme', async (desk) => {
    const read = readFields(programmeSchema, input);
    if (!read.ok) return read;
    const before = await desk.get('programmes', read.value.id);
    if (before === undefined) return fail({ type: 'NoSuchProgramme' });
    const sessions = await sessionsOf(before.id, desk);
    if (before.kind !== read.value.kind && sessions > 0) return fail({ type: 'ProgrammeInUse', sessions });
    return ok({ value: read.value, changes: [await desk.put('programmes', read.value)] });
  });
