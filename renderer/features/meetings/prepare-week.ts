/** Before the rosters of a week are printed in one job: all of them get their numbers in one save, or none of them does. */

import { z } from 'zod';
import { isSharedForm, paperForms } from '../../domain/group-paper.ts';
import { meetingIdSchema } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';
import { changesOf, type NumberedSheet, type PrepareRosterFailure } from './numbered-sheet.ts';
import { numberedRoster } from './prepare-roster.ts';
import { numberedSixMeetings } from './prepare-six-meetings.ts';

const inputSchema = z.array(z.object({ id: meetingIdSchema, form: z.enum(paperForms) }));
export type SheetsToPrepare = Readonly<z.output<typeof inputSchema>>;

/** One meeting for each sheet, in the order of the paper: their numbers rise with it. */
export const prepareWeek: Command<SheetsToPrepare, readonly Meeting[], PrepareRosterFailure> = (
  session,
  input,
) =>
  session.run<readonly Meeting[], PrepareRosterFailure>('prepareWeek', async (desk) => {
    const sheets: NumberedSheet[] = [];
    let last = await desk.get('numbers', 'sheet');
    for (const { id, form } of inputSchema.parse(input)) {
      const numbered = isSharedForm(form) ? numberedSixMeetings : numberedRoster;
      const sheet = await numbered(desk, id, last);
      if (!sheet.ok) return sheet;
      sheets.push(sheet.value);
      last = sheet.value.mark;
    }
    return ok({
      value: sheets.flatMap(({ meetings }) => meetings),
      changes: await changesOf(desk, sheets),
    });
  });
