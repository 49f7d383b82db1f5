/** What is read for labels and envelopes: the members who were chosen, in the order of their list, and the discreet sender. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { MemberId } from '../../domain/ids.ts';
import { lettersTo } from '../../domain/letters.ts';
import { settingsId } from '../../domain/settings.ts';
import type { Reading } from '../../session/session.ts';

export async function readLetters(store: Reading, ids: readonly MemberId[], today: IsoDate) {
  const members = await Promise.all(ids.map((id) => store.get('members', id)));
  const settings = await store.get('settings', settingsId);
  return {
    ...lettersTo(
      members.filter((member) => member !== undefined),
      today,
    ),
    sender: settings?.discreetSender,
  };
}

export type LettersRead = Awaited<ReturnType<typeof readLetters>>;
