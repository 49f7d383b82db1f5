/** The lists of the desk that can be printed and written into a file as they are seen. */

export const listNames = [
  'members',
  'groups',
  'meetings',
  'sessions',
  'history',
  'notAccepted',
  'consentsMissing',
] as const;
export type ListName = (typeof listNames)[number];
