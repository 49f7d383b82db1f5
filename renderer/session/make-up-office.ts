/**
 * The made-up office that everybody may try: founded by the window itself, on the same road as a real first run.
 *
 * Its passphrases are public and stand on its locked screen. Nobody keeps its recovery identity: nothing in it is worth opening again.
 */

import type { Shell } from '../../electron/contract/calls.ts';
import type { GenerationFailure } from '../../electron/contract/failures.ts';
import type { StartupFacts } from '../../electron/contract/office-state.ts';
import type { Clock } from '../domain/clock.ts';
import { madeUpMembers, makeUpOffice } from '../domain/made-up/made-up-office.ts';
import type { Result } from '../domain/result.ts';
import { createOffice, prepareOffice, type FirstRunAnswers } from './first-run.ts';
import type { StaffMember } from './session.ts';
import type { UnlockedOffice } from './unlocked-office.ts';

/** The size of a real office of this kind. Another seed would be other people on everybody's pictures. */
const standardWish = { members: madeUpMembers, seed: 1 } as const;

/** One of each role; the first is at the desk when the office opens. */
const publicStaff: FirstRunAnswers['staff'] = [
  { name: 'Vaidehi Chandanvel', role: 'coordinator', passphrase: 'mango kite river temple cloud bell' },
  { name: 'Ninad Palashkar', role: 'clerk', passphrase: 'paper boat harvest drum silver tree' },
  { name: 'Indu Varnamale', role: 'viewer', passphrase: 'window swing cotton peacock tea star' },
];

/** What this launch asks to be filled with made-up people; null in an office with real ones. */
export function madeUpWish(asked: StartupFacts['madeUp']): Exclude<StartupFacts['madeUp'], 'standard'> {
  return asked === 'standard' ? standardWish : asked;
}

/** Makes the keys (about a second for each of the staff) and writes the office, still without people. */
export async function foundMadeUpOffice(
  shell: Shell,
  clock: Clock,
): Promise<Result<UnlockedOffice, GenerationFailure>> {
  const { settings } = makeUpOffice({ ...standardWish, today: clock.today() });
  return createOffice(shell, clock, await prepareOffice({ settings, staff: publicStaff, madeUp: true }));
}

export interface PublicKey {
  readonly person: StaffMember;
  readonly passphrase: string;
}

/** Of those who may open this office, everybody whose passphrase is public. A made-up office that was founded by hand has none. */
export function publicKeysOf(staff: readonly StaffMember[]): PublicKey[] {
  return staff.flatMap((person) => {
    const known = publicStaff.find(({ name }) => name === person.name);
    return known === undefined ? [] : [{ person, passphrase: known.passphrase }];
  });
}
