/** Those who can unlock the desk, and what each of them may do: rules of the application, not secrets. */

import { choice } from './strict-record.ts';

export const staffRoles = ['coordinator', 'clerk', 'viewer'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const staffRoleSchema = choice(staffRoles);

/** A viewer reads and prints, and changes nothing. */
export function mayChange(role: StaffRole): boolean {
  return role !== 'viewer';
}

/** Restoring, settings and staff are the coordinator's. */
export function mayManageOffice(role: StaffRole): boolean {
  return role === 'coordinator';
}
