/** The gallery shows every component there is, in every language, and nothing that goes into the desk knows of it. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { at } from '../../../../build/setup/run.mjs';
import { Gallery } from '../../../../renderer/ui/gallery/gallery.tsx';
import { languages } from '../../../../renderer/words/language.ts';
import { createWords } from '../../../../renderer/words/say.ts';
import { WordsProvider } from '../../../../renderer/words/words-provider.tsx';

const ui = at('renderer', 'ui');
const gallery = join(ui, 'gallery');

it.each(languages)('the gallery is drawn in %s', (language) => {
  const { say } = createWords(language);
  const draw = (part: string) =>
    renderToString(
      <WordsProvider language={language}>
        <Gallery part={part} />
      </WordsProvider>,
    );
  expect(draw('fields')).toContain(say('ui.formProblems', { count: 1 }));
  expect(draw('record')).toContain('aria-current="page"');
  for (const part of ['actions', 'messages', 'fields', 'choices', 'record', 'days', 'table', 'plain'])
    expect(draw(part)).not.toMatch(/>[a-z]+[A-Za-z]*\.[a-z][A-Za-z]+</);
});

it('every component has its place in the gallery', () => {
  const shown = reachedFrom(componentsIn(gallery));
  const hidden = componentsIn(ui).filter((file) => !shown.has(file));
  expect(hidden.map((file) => relative(ui, file))).toEqual([]);
});

it('nothing that goes into the desk imports the gallery', () => {
  const others = readdirSync(at('renderer'), { recursive: true, encoding: 'utf8' })
    .map((name) => at('renderer', name))
    .filter((file) => /\.(tsx?|html|css)$/.test(file) && !file.startsWith(gallery));
  const knowing = others.filter((file) =>
    /['"][^'"\n]*\bgallery\b[^'"\n]*['"]/.test(readFileSync(file, 'utf8')),
  );
  expect(knowing).toEqual([]);
});

function componentsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name));
}

/** These files and whatever of the components they import, and those import in turn. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file).filter((other) => other.startsWith(ui)));
  }
  return reached;
}

/** Of values only: whoever knows the type of a component does not show it. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^'"]*['"](\.[^'"]+\.tsx?)['"]/gm);
  return [...imports].map(([, path]) => join(dirname(file), path ?? ''));
}
