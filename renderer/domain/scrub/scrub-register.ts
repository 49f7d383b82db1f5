/** A meeting whose register goes on counting somebody and no longer knows whom. */

import type { MemberId } from '../ids.ts';
import type { Mark, Register } from '../meeting.ts';
import { fieldOf } from './traits.ts';

/** `erased`: everything becomes a mark of nobody. `countedOnly`: who was present is one of those who are counted only. */
type BecomesCount = 'erased' | 'countedOnly';

/**
 * Totals stay what they were. The same meeting where the member has no line in its register; `meeting` may have the shape of any day
 * of the history.
 */
export function withoutLinesOf<M extends object>(meeting: M, memberId: MemberId, becomes: BecomesCount): M {
  const register = fieldOf(meeting, 'register');
  if (!Array.isArray(fieldOf(register, 'lines'))) return meeting;
  const counted = registerWithout(register as Register, memberId, becomes);
  return counted === register ? meeting : { ...meeting, register: counted };
}

function registerWithout(register: Register, memberId: MemberId, becomes: BecomesCount): Register {
  const { lines } = register;
  const theirs = lines.filter((line) => line.memberId === memberId);
  if (theirs.length === 0) return register;
  const rest = { ...register, lines: lines.filter((line) => line.memberId !== memberId) };
  return theirs.reduce((counting, { mark }) => counted(counting, mark, becomes), rest);
}

function counted(register: Register, mark: Mark, becomes: BecomesCount): Register {
  if (mark === 'present' && becomes === 'countedOnly')
    return { ...register, counted: (register.counted ?? 0) + 1 };
  const { anonymous = {} } = register;
  return { ...register, anonymous: { ...anonymous, [mark]: (anonymous[mark] ?? 0) + 1 } };
}
