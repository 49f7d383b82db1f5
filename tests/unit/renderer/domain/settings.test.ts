/** What an office may choose for itself. */

import { describe, expect, it } from 'vitest';
import {
  backupDaysOf,
  lockMinutesOf,
  mostHelplines,
  mostPhrases,
  settingsSchema,
} from '../../../../renderer/domain/settings.ts';
import { theSettings } from '../../../support/builders.ts';

const helpline = { name: 'Office on call', number: '०२० 5550 0100', hours: 'Every day, 10 to 8' };

function problemsOf(fields: object): string[] {
  const issues = settingsSchema.safeParse({ ...theSettings(), ...fields }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('the settings of an office', () => {
  it('of an older desk, which has nothing but its names, are read as they are', () => {
    const older = { id: 'office', organisation: 'Banyan', discreetSender: { latin: 'Circle' } };
    expect(settingsSchema.parse(older)).toEqual(older);
    expect(lockMinutesOf(settingsSchema.parse(older))).toBe(12);
    expect(backupDaysOf(settingsSchema.parse(older))).toBe(7);
  });

  it('behave as usual where the record cannot be read', () => {
    expect([lockMinutesOf(null), backupDaysOf(null)]).toEqual([12, 7]);
  });

  it('keep what was chosen, and digits that a phone can dial', () => {
    const chosen = {
      languages: ['en', 'mr'],
      helplines: [helpline],
      phrases: ['Coming on a hard day'],
      lockAfterMinutes: 5,
      digits: 'devanagari',
      backupEveryDays: 3,
    };
    const read = settingsSchema.parse({ ...theSettings(), ...chosen });
    expect(read).toMatchObject({ ...chosen, helplines: [{ ...helpline, number: '020 5550 0100' }] });
    expect([lockMinutesOf(read), backupDaysOf(read)]).toEqual([5, 3]);
  });

  it.each([
    ['no language at all', { languages: [] }, 'languages problem.choiceMissing'],
    ['a lock after no time', { lockAfterMinutes: 0 }, 'lockAfterMinutes problem.lockMinutesImpossible'],
    ['a lock after two hours', { lockAfterMinutes: 120 }, 'lockAfterMinutes problem.lockMinutesImpossible'],
    [
      'a lock after half a minute',
      { lockAfterMinutes: 0.5 },
      'lockAfterMinutes problem.lockMinutesImpossible',
    ],
    ['a backup every year', { backupEveryDays: 365 }, 'backupEveryDays problem.backupDaysImpossible'],
    ['digits nobody knows', { digits: 'roman' }, 'digits problem.choiceMissing'],
    [
      'a helpline without a number',
      { helplines: [{ name: 'On call', number: '' }] },
      'helplines.0.number problem.phoneMissing',
    ],
    [
      'a helpline whose number is a word',
      { helplines: [{ name: 'On call', number: 'ask Asha' }] },
      'helplines.0.number problem.phoneImpossible',
    ],
    [
      'more helplines than a page holds',
      { helplines: Array.from({ length: mostHelplines + 1 }, () => helpline) },
      'helplines problem.helplinesTooMany',
    ],
    [
      'more phrases than anybody reads',
      { phrases: Array.from({ length: mostPhrases + 1 }, (_, place) => `Effort ${String(place)}`) },
      'phrases problem.phrasesTooMany',
    ],
    ['an empty phrase', { phrases: [' '] }, 'phrases.0 problem.textMissing'],
    ['a field nobody knows', { colour: 'blue' }, ' problem.fieldUnknown'],
  ])('never are %s', (_what, fields, problem) => {
    expect(problemsOf(fields)).toEqual([problem]);
  });
});
