/** Why the desk did not open for somebody: a complaint under the field, or a banner above it. */

import type { UnlockProblem } from '../../session/unlocked-office.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { recoveryKeySentence } from '../../words/recovery-key-sentence.ts';
import type { Say } from '../../words/say.ts';

/** Under the field somebody typed into. */
export interface FieldComplaint {
  readonly type: 'field';
  readonly text: string;
  readonly hint?: string;
}

/** Above the form: nothing that was typed is wrong. */
export interface OfficeComplaint {
  readonly type: 'office';
  readonly title: string;
  readonly text: string;
}

export function unlockComplaint(
  say: Say,
  problem: UnlockProblem | UnexpectedFailure,
  name: string,
): FieldComplaint | OfficeComplaint {
  switch (problem.type) {
    case 'WrongPassphrase':
      return { type: 'field', text: say('unlock.wrong', { name }), hint: say('unlock.wrongHint') };
    case 'NotARecoveryKey':
      return { type: 'field', text: recoveryKeySentence(say, problem) };
    case 'KeyDoesNotFit':
      return { type: 'field', text: say('unlock.keyOfAnother') };
    case 'NotAnIdentityFile':
    case 'TooCostly':
      return {
        type: 'office',
        title: say('unlock.keyFileDamaged', { name }),
        text: say('unlock.keyFileDamagedNext'),
      };
    case 'KeyringDamaged':
    case 'StaffUnknown':
      return { type: 'office', title: say('unlock.keyringDamaged'), text: say('unlock.keyringDamagedNext') };
    case 'Unexpected':
      return { type: 'office', title: say('failure.unexpected'), text: say('failure.unexpectedNext') };
    case 'NewerFormat':
      return { type: 'office', title: say('unlock.newerTitle'), text: say('unlock.newerText') };
  }
}
