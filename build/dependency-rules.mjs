/** The rooms table as rules of dependency-cruiser, for `npm run check`. */

import { featuresStayApart, rooms } from './rooms.mjs';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Paths are relative to the folder that is looked at, so a tree of test files somewhere else obeys the same rules. */
const inRoom = (name) => `^${escaped(name)}/`;
const inPackage = (name) => `(^|/)node_modules/(@types/)?${escaped(name)}(/|$)`;

/** Rooms within a room, such as the migrations, have a row of their own. */
function innerRooms(name) {
  return Object.keys(rooms).filter((other) => other.startsWith(`${name}/`));
}

function fromRoom(name) {
  const inner = innerRooms(name).map(inRoom);
  return inner.length === 0 ? { path: inRoom(name) } : { path: inRoom(name), pathNot: inner };
}

function roomRule(name) {
  const { rooms: others, packages } = rooms[name];
  return {
    name: `${name} imports only what its row allows`,
    severity: 'error',
    from: fromRoom(name),
    to: {
      pathNot: [...[name, ...others].map(inRoom), ...packages.map(inPackage)],
      dependencyTypesNot: ['core'],
      // What does not exist is reported once, by its own rule.
      couldNotResolve: false,
    },
  };
}

function noNodeRule(name) {
  return {
    name: `${name} does not use Node`,
    severity: 'error',
    from: fromRoom(name),
    to: { dependencyTypes: ['core'] },
  };
}

const houseRules = [
  {
    name: 'a feature never imports another feature',
    severity: 'error',
    from: { path: `${inRoom(featuresStayApart)}([^/]+)/` },
    to: { path: inRoom(featuresStayApart), pathNot: `${inRoom(featuresStayApart)}$1/` },
  },
  {
    name: 'every source file is in a room',
    severity: 'error',
    from: { path: '^(electron|renderer)/', pathNot: Object.keys(rooms).map(inRoom) },
    to: {},
  },
  {
    name: 'the program does not import its tests or its build',
    severity: 'error',
    from: { path: '^(electron|renderer)/' },
    to: { path: '^(tests|build)/' },
  },
  {
    name: 'imports do not go round in a circle',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  ...Object.keys(rooms).map(roomRule),
  ...Object.keys(rooms)
    .filter((name) => !rooms[name].node)
    .map(noNodeRule),
  ...houseRules,
];

/** Type-only imports count: a type of another room is knowledge of it too. */
export const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  // Vite's questions after a path (?worker&url) are no part of the file's name.
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    conditionNames: ['import', 'types', 'default'],
  },
};

export default { forbidden, options };
