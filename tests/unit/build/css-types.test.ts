/** The types made of style sheets name exactly the classes that are there. */

import { expect, test } from 'vitest';
import { classesIn } from '../../../build/css-types.mjs';

test('every class of a style sheet is named once, in camel case', () => {
  const sheet = `
    /* .comment { } */
    .row, .row:hover > .first-cell { padding: 0.5rem; background: url(a.png); }
    @media print { .row.isOpen { content: '.not-this {'; .nested & { color: red } } }
  `;
  expect(classesIn(sheet)).toEqual(['firstCell', 'isOpen', 'nested', 'row']);
});
