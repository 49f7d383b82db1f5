/** The rooms of the house and who may enter them: the one table that build/dependency-rules.mjs turns into rules. */

/**
 * @typedef {object} Room
 * @property {readonly string[]} rooms rooms of ours it may import besides itself
 * @property {readonly string[]} packages npm packages it may import, by exact name; '@scope/*' stands for all of a scope
 * @property {boolean} [node] whether it may use Node's own modules
 */

/** Rooms with components. */
const react = ['react'];

/** Every room of the window; the composition root may import all of them. */
const windowRooms = [
  'renderer/archive',
  'renderer/data',
  'renderer/domain',
  'renderer/exchange',
  'renderer/features',
  'renderer/search',
  'renderer/session',
  'renderer/sheets',
  'renderer/ui',
  'renderer/vault',
  'renderer/words',
];

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
  'renderer/domain': {
    rooms: [],
    packages: ['zod', 'temporal-polyfill', 'rrule-temporal', 'libphonenumber-js'],
  },
  'renderer/words': { rooms: [], packages: ['react-intl', ...react] },
  'renderer/ui': {
    rooms: ['renderer/words'],
    packages: ['react-aria-components', 'react-dom', 'react-hook-form', ...react],
  },
  'renderer/vault': {
    rooms: ['renderer/domain'],
    packages: ['@noble/ciphers', '@noble/curves', '@noble/hashes', 'age-encryption', 'zod'],
  },
  'renderer/archive': { rooms: ['renderer/domain', 'renderer/vault'], packages: ['fflate', 'zod'] },
  'renderer/data': { rooms: ['renderer/domain', 'renderer/vault'], packages: ['dexie', 'zod'] },
  'renderer/data/migrations': { rooms: [], packages: ['dexie'] },
  'renderer/search': { rooms: ['renderer/domain'], packages: [] },
  'renderer/exchange': {
    rooms: ['renderer/domain'],
    packages: ['papaparse', 'write-excel-file', 'read-excel-file', 'ical-generator'],
  },
  'renderer/sheets': {
    rooms: ['renderer/domain', 'renderer/words', 'renderer/ui'],
    packages: ['uqr', ...react],
  },
  'renderer/session': {
    rooms: [
      'renderer/domain',
      'renderer/vault',
      'renderer/data',
      'renderer/archive',
      'renderer/search',
      'electron/contract',
    ],
    packages: ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en', ...react],
  },
  // One feature never imports another: see featuresStayApart.
  'renderer/features': {
    rooms: [
      'renderer/domain',
      'renderer/session',
      'renderer/search',
      'renderer/exchange',
      'renderer/sheets',
      'renderer/ui',
      'renderer/words',
    ],
    packages: ['react-hook-form', '@hookform/resolvers', 'zod', ...react],
  },
  'renderer/app': {
    rooms: [...windowRooms, 'electron/contract'],
    packages: [
      'react-dom',
      '@tanstack/react-router',
      'react-error-boundary',
      'zod',
      '@fontsource-variable/noto-sans',
      '@fontsource-variable/noto-sans-devanagari',
      ...react,
    ],
  },
  'electron/contract': { rooms: [], packages: ['zod'] },
  'electron/preload': { rooms: ['electron/contract'], packages: ['electron'] },
  'electron/services': { rooms: ['electron/contract'], packages: ['electron'], node: true },
  'electron/main': {
    rooms: ['electron/contract', 'electron/services'],
    packages: ['electron', 'zod'],
    node: true,
  },
};

/** The folder whose sub-folders may not see each other. */
export const featuresStayApart = 'renderer/features';
