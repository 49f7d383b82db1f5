/** The full names of some members, for a sentence. */

import type { MemberId } from '../../domain/ids.ts';
import { fullName } from '../../domain/names.ts';
import type { Reading } from '../../session/session.ts';

export async function namesOf(ids: readonly MemberId[], store: Reading): Promise<string[]> {
  const members = await Promise.all(ids.map((id) => store.get('members', id)));
  return members.flatMap((member) => (member === undefined ? [] : [fullName(member)]));
}
