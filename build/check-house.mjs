/** Rules of the house that no other tool knows: how files are named and begin, what each room brings, which words are not used. */

import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rooms } from './rooms.mjs';
import { root } from './setup/run.mjs';

const folders = ['electron', 'renderer', 'tests', 'build'];
const sourceKinds = ['.ts', '.tsx', '.mjs', '.js', '.css', '.html'];

/** What the top level may hold. */
const topLevel = [
  ...['build', 'electron', 'renderer', 'tests', 'node_modules', 'out'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'],
];

/** Names that say nothing about what is inside. */
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'manager', 'index', 'misc'];

/** Words the field does not use for people. */
const bannedWords =
  /(?<![a-z])(patients?|clients?|defaulters?|non-?compliant|relaps(e|es|ed|ing)|(un)?excused|case[ -]?(load|work|worker|file|note|history)s?)(?![a-z])/i;

/** The same letters with another meaning: names of React, Vite and the browser that we cannot change. */
const otherMeanings =
  /react-dom\/client|vite\/client|environments\.client|^\s*client: \{$|\bclient(X|Y|Width|Height|Top|Left)\b|get(Bounding)?ClientRects?/g;

/** Where the banned words themselves are listed. */
const listsThem = ['build/check-house.mjs', 'tests/unit/build/check-house.test.ts'];

/** `patientName` and `PATIENT_NAME` are `patient name`. */
function wordsOf(line) {
  return line.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
}

/** The banned word in a line, or undefined. */
export function bannedWordIn(line) {
  return wordsOf(line.replace(otherMeanings, '')).match(bannedWords)?.[0];
}

export function problemsOfName(path) {
  const name = basename(path);
  const stem = name.split('.')[0];
  // Migrations begin with their number; a test of a fault carries the fault's.
  const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
  return [
    ...(isKebab || name.startsWith('.') ? [] : ['is not named in kebab-case']),
    ...(emptyNames.includes(stem) && extname(name) !== '.html'
      ? [`is named "${stem}", which says nothing`]
      : []),
  ];
}

export function problemsOfText(path, text) {
  const lines = text.split('\n');
  const isScript = /\.(ts|tsx|mjs|js)$/.test(path);
  const opensWithSentence = /^(#!.*\n)?\/\*\*/.test(text);
  const banned = listsThem.includes(path)
    ? []
    : lines.flatMap((line, i) => {
        const word = bannedWordIn(line);
        return word === undefined ? [] : [`uses "${word}" in line ${i + 1}`];
      });
  return [
    ...(isScript && !opensWithSentence ? ['does not open with a sentence about itself'] : []),
    ...banned,
  ];
}

async function sourceFiles() {
  const found = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  return found
    .flat()
    .filter((entry) => entry.isFile() && sourceKinds.includes(extname(entry.name)))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}

async function problemsOfFiles() {
  const problems = [];
  for (const path of await sourceFiles()) {
    const text = await readFile(join(root, path), 'utf8');
    for (const problem of [...problemsOfName(path), ...problemsOfText(path, text)])
      problems.push(`${path} ${problem}`);
  }
  return problems;
}

/** Every room that has files says what belongs in it. */
async function problemsOfRooms() {
  const withReadMe = [...Object.keys(rooms), 'build', 'tests'];
  const missing = await Promise.all(
    withReadMe.map(async (room) => {
      const names = await readdir(join(root, room)).catch(() => []);
      return names.length > 0 && !names.includes('README.md') ? [`${room} has no README.md`] : [];
    }),
  );
  return missing.flat();
}

async function problemsOfTopLevel() {
  const names = await readdir(root);
  return names
    .filter((name) => !name.startsWith('.') && !topLevel.includes(name))
    .map((name) => `${name} does not belong at the top level`);
}

export async function checkHouse() {
  return [...(await problemsOfTopLevel()), ...(await problemsOfRooms()), ...(await problemsOfFiles())];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await checkHouse();
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
