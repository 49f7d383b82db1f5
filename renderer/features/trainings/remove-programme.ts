/** A programme taken out of the catalogue, as long as there is no session of it: what was completed would be of nothing. */

import { fail, ok } from '../../domain/result.ts';
import type { Programme } from '../../domain/training.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { NoSuchProgramme } from './put-session.ts';

export interface ProgrammeInUse {
  readonly type: 'ProgrammeInUse';
  readonly sessions: number;
}

export type RemoveProgrammeFailure = NoSuchProgramme | ProgrammeInUse;

export const removeProgramme: Command<Programme['id'], Programme, RemoveProgrammeFailure> = (session, id) =>
  session.run<Programme, RemoveProgrammeFailure>('removeProgramme', async (desk) => {
    const before = await desk.get('programmes', id);
    if (before === undefined) return fail({ type: 'NoSuchProgramme' });
    const sessions = await sessionsOf(id, desk);
    if (sessions > 0) return fail({ type: 'ProgrammeInUse', sessions });
    return ok({ value: before, changes: [await desk.remove('programmes', id)] });
  });

export async function sessionsOf(id: Programme['id'], desk: Desk): Promise<number> {
  return (await desk.all('sessions')).filter(({ programmeId }) => programmeId === id).length;
}
