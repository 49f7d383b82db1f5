/**
 * [Note: Frozen names] Chromium keeps the working store under the page's origin in the profile folder. Changing any of these strands
 * every store on every PC, so a test compares them letter by letter.
 */

export const scheme = 'app';
export const host = 'desk';
export const windowAddress = `${scheme}://${host}/app/index.html`;
export const parserAddress = `${scheme}://${host}/exchange/parse.html`;

/** Folder of an account's profile inside the system's place for such, and of the shared office. */
export const programFolder = 'Sobat';
export const officeFolder = 'office';
/** Holds an account's made-up office and its profile, and nothing of anybody real: what lies in it may be deleted by one click. */
export const madeUpFolder = 'Sobat Made-up';

export const windowTitle = 'Sobat';
