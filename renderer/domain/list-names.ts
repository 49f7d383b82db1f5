/** The lists of the desk that can be printed and written into a file as they are seen. */

export const listNames = [
  'members',
  'groups',
  'meetings',
  'sessions',
  'history',
  'notAccepted',
  'consentsMissing',
  'whoNext',
] as const;
export type ListName = (typeof listNames)[number];

/** What can leave the vault as a file in plain text: the history keeps these names for ever. */
export const exportedNames = [...listNames, 'calendar'] as const;
export type ExportedName = (typeof exportedNames)[number];
