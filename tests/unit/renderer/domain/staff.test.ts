/** What each of the staff may do. */

import { expect, test } from 'vitest';
import { mayChange, mayManageOffice, staffRoles } from '../../../../renderer/domain/staff.ts';

test('a viewer changes nothing, a clerk the records, a coordinator the office', () => {
  expect(staffRoles.filter(mayChange)).toEqual(['coordinator', 'clerk']);
  expect(staffRoles.filter(mayManageOffice)).toEqual(['coordinator']);
});
