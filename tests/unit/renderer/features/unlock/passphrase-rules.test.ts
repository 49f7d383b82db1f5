/** Which passphrases are taken at the first run, and what is said of the others. */

import { describe, expect, it } from 'vitest';
import {
  newPassphraseSchema,
  passphraseProblem,
  strengthLevel,
} from '../../../../../renderer/features/unlock/passphrase-rules.ts';
import { staffSchema } from '../../../../../renderer/features/unlock/staff-answers.ts';

const strong = 'copper lantern velvet orchard thimble marble';
const nobody = { known: [], taken: [] };

describe('a passphrase', () => {
  it.each([
    ['nothing', '', 'unlock.missing'],
    ['one word', 'password', 'firstRun.passphraseWeak'],
    ['a date', '22/11/2026', 'firstRun.passphraseWeak'],
    ['a short one of all kinds of signs', 'aB3$x9!', 'firstRun.passphraseWeak'],
    ['the same letter many times', 'a'.repeat(40), 'firstRun.passphraseWeak'],
  ])('of %s is refused', (_, typed, message) => {
    expect(passphraseProblem(typed, nobody)).toBe(message);
  });

  it('of six unusual words is taken, and called strong', () => {
    expect(passphraseProblem(strong, nobody)).toBeUndefined();
    expect(strengthLevel(strong, [])).toBe('strong');
    expect(strengthLevel('password', [])).toBe('weak');
  });

  it('that is made of the names of the office is weak', () => {
    const known = ['Saturday Circle', 'Madhavi Deshpande'];
    expect(passphraseProblem('Madhavi Deshpande Saturday', { known, taken: [] })).toBe(
      'firstRun.passphraseWeak',
    );
  });

  it('that belongs to the first person is refused for the second', () => {
    expect(passphraseProblem(strong, { known: [], taken: [strong] })).toBe('firstRun.passphraseSame');
  });

  it('typed differently the second time is refused under the second field', () => {
    const typed = newPassphraseSchema(nobody).safeParse({ passphrase: strong, again: `${strong} ` });
    expect(typed.error?.issues).toMatchObject([{ path: ['again'], message: 'firstRun.passphraseDiffers' }]);
  });

  it('composed differently by two keyboards is the same', () => {
    const passphrase = `${strong} क\u093C é`;
    const again = `${strong} \u0958 e\u0301`;
    expect(newPassphraseSchema(nobody).safeParse({ passphrase, again }).success).toBe(true);
  });
});

describe('a person of the staff', () => {
  const schema = staffSchema({ known: [], taken: [], names: ['Asha'] });
  const person = { name: 'Ravi', role: 'clerk', passphrase: strong, again: strong } as const;

  it('needs a name that nobody else at the desk has', () => {
    expect(schema.safeParse(person).success).toBe(true);
    const same = schema.safeParse({ ...person, name: ' asha ' });
    expect(same.error?.issues).toMatchObject([{ path: ['name'], message: 'firstRun.namesSame' }]);
    const nameless = schema.safeParse({ ...person, name: ' ' });
    expect(nameless.error?.issues).toMatchObject([{ path: ['name'], message: 'problem.nameMissing' }]);
  });

  it('is told of everything that is wrong at once', () => {
    const typed = schema.safeParse({ name: '', role: 'clerk', passphrase: 'short', again: '' });
    expect(typed.error?.issues.map(({ path }) => path[0])).toEqual(['name', 'passphrase']);
  });

  it('cannot make a passphrase of their own name', () => {
    const typed = schema.safeParse({ ...person, name: strong, passphrase: strong, again: strong });
    expect(typed.error?.issues).toMatchObject([{ path: ['passphrase'], message: 'firstRun.passphraseWeak' }]);
  });
});
