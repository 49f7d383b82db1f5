/**
 * Exact types for CSS modules: the classes a style sheet really has, so that a misspelt class is a compile error. They go to
 * out/css-types, which the tsconfig files lay over the sources by `rootDirs`.
 */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at } from './setup/run.mjs';

/** The classes named in a style sheet, as the bundler exports them: in camel case, each once. */
export function classesIn(styleSheet) {
  const rules = styleSheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/"[^"]*"|'[^']*'/g, '')
    .replace(/url\([^)]*\)/g, '');
  // A declaration's value can hold a dot too (0.5rem); only what stands before a block is a selector.
  const selectors = rules.match(/[^{};]+(?=\{)/g) ?? [];
  const names = selectors.flatMap((selector) => selector.match(/\.(-?[A-Za-z_][\w-]*)/g) ?? []);
  return [...new Set(names.map((name) => camelCase(name.slice(1))))].sort();
}

function camelCase(name) {
  return name.replace(/-+(\w)/g, (_, letter) => letter.toUpperCase());
}

function declaration(classes) {
  const lines = classes.map((name) => `  readonly ${name}: string;`);
  return `declare const classes: {\n${lines.join('\n')}\n};\nexport default classes;\n`;
}

/** Writes the types of all style sheets of the window; leaves alone what has not changed. */
export async function writeCssTypes() {
  const from = at('renderer');
  const to = at('out', 'css-types', 'renderer');
  const sheets = (await readdir(from, { recursive: true })).filter((name) => name.endsWith('.module.css'));
  const wanted = new Set();
  for (const sheet of sheets) {
    const file = join(to, sheet.replace(/\.css$/, '.d.css.ts'));
    wanted.add(file);
    await writeIfChanged(file, declaration(classesIn(await readFile(join(from, sheet), 'utf8'))));
  }
  await removeOthers(to, wanted);
}

async function writeIfChanged(file, text) {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function removeOthers(folder, wanted) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const stale = names.filter((name) => name.endsWith('.d.css.ts') && !wanted.has(join(folder, name)));
  await Promise.all(stale.map((name) => rm(join(folder, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeCssTypes();
