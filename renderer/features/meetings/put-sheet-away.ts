/** The signed sheet, typed back, is filed or shredded; or it lies about after all. */

import { z } from 'zod';
import { meetingIdSchema } from '../../domain/ids.ts';
import {
  putSheetAway as putAway,
  sheetEnds,
  type Meeting,
  type SheetNotTyped,
} from '../../domain/meeting.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Command } from '../../session/session.ts';

const inputSchema = z.object({ id: meetingIdSchema, as: z.enum(sheetEnds).optional() });
export type PutSheetAwayFailure = SheetNotTyped | { readonly type: 'NoSuchMeeting' };

export const putSheetAway: Command<z.input<typeof inputSchema>, Meeting, PutSheetAwayFailure> = (
  session,
  input,
) =>
  session.run<Meeting, PutSheetAwayFailure>('putSheetAway', async (desk) => {
    const { id, as } = inputSchema.parse(input);
    const meeting = await desk.get('meetings', id);
    if (meeting === undefined) return fail({ type: 'NoSuchMeeting' });
    const after = putAway(meeting, as, desk.clock.today());
    return after.ok ? ok({ value: after.value, changes: [await desk.put('meetings', after.value)] }) : after;
  });
