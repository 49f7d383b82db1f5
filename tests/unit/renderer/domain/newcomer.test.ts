/** A name on a free row of a sheet. */

import { expect, test } from 'vitest';
import { namesOfNewcomer, roleOfNewcomer } from '../../../../renderer/domain/newcomer.ts';

test('one word is the name to be called by, several are a whole name in their script', () => {
  expect(namesOfNewcomer(' Sulekha ')).toEqual({ calledBy: 'Sulekha' });
  expect(namesOfNewcomer('Sulekha  C.')).toEqual({ calledBy: 'Sulekha', fullNameLatin: 'Sulekha C.' });
  expect(namesOfNewcomer('सुलेखा चितळेकर')).toEqual({
    calledBy: 'सुलेखा',
    fullNameDevanagari: 'सुलेखा चितळेकर',
  });
});

test('nobody is called by a title', () => {
  expect(namesOfNewcomer('Smt. Sulekha Chitalekar').calledBy).toBe('Sulekha');
});

test('of whoever comes to an open group nothing is assumed', () => {
  expect(roleOfNewcomer('caregivers')).toBe('caregiver');
  expect(roleOfNewcomer('livedExperience')).toBe('livedExperience');
  expect(roleOfNewcomer('open')).toBeUndefined();
});
