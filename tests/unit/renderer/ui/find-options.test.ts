/** Finding a choice by a few letters. */

import { expect, it } from 'vitest';
import { findOptions } from '../../../../renderer/ui/find-options.ts';

const people = [
  { id: '1', label: 'Asha Kulkarni', hint: 'M-0001' },
  { id: '2', label: 'आशा कुलकर्णी', hint: 'M-0002' },
  { id: '3', label: 'Bhaskar Desai' },
] as const;
const found = (typed: string) => findOptions(typed, people).map(({ id }) => id);

it('everybody is offered while nothing is typed', () => {
  expect(found('  ')).toEqual(['1', '2', '3']);
});

it('each typed word begins a word of the name or of the number, in either script', () => {
  expect(found('kul ash')).toEqual(['1']);
  expect(found('कुल')).toEqual(['2']);
  expect(found('0002')).toEqual(['2']);
  expect(found('desai x')).toEqual([]);
});
