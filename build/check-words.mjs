/**
 * Checks every sentence of the desk: three languages, well-formed, the same placeholders in each, Devanagari where it belongs,
 * asked for by some screen, and filled with the values it has places for.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import ts from 'typescript';

/** @typedef {{ en?: string, mr?: string, hi?: string }} Message */
/** @typedef {Record<string, Message>} Messages */
/** @typedef {{ text: Set<string>, prefixes: Set<string>, calls: { where: string, id: string, given: Set<string> | null }[] }} Uses */

const languages = /** @type {const} */ (['en', 'mr', 'hi']);

/**
 * What is wrong with the messages of one area, one sentence each.
 * @param {string} area
 * @param {Messages} messages
 * @returns {string[]}
 */
export function problemsOfMessages(area, messages) {
  return Object.entries(messages).flatMap(([id, message]) => {
    const problems = id.startsWith(`${area}.`) ? [] : [`${id}: an id of this file begins with "${area}."`];
    return [...problems, ...languages.flatMap((language) => problemsOfText(id, language, message))];
  });
}

/**
 * @param {string} id
 * @param {typeof languages[number]} language
 * @param {Message} message
 * @returns {string[]}
 */
function problemsOfText(id, language, message) {
  const text = message[language];
  const english = message.en ?? '';
  if (text === undefined || text.trim() === '') return [`${id}: ${language} is missing`];
  const places = placeholdersOf(text);
  if (places === null) return [`${id}: ${language} is malformed`];
  const expected = placeholdersOf(english);
  const problems = [];
  if (expected && !isSameSet(places, expected)) {
    problems.push(
      `${id}: ${language} has {${[...places].join(', ')}} where en has {${[...expected].join(', ')}}`,
    );
  }
  if (language !== 'en' && !/\p{Script=Devanagari}/u.test(text))
    problems.push(`${id}: ${language} has no Devanagari letter`);
  if (language !== 'en' && text === english) problems.push(`${id}: ${language} is the English sentence`);
  return problems;
}

/**
 * Names of the values a sentence asks for; null when it is malformed.
 * @param {string} text
 * @returns {Set<string> | null}
 */
export function placeholdersOf(text) {
  try {
    const names = new Set();
    collect(parse(text, { requiresOtherClause: true }), names);
    return names;
  } catch {
    return null;
  }
}

/**
 * @param {import('@formatjs/icu-messageformat-parser').MessageFormatElement[]} elements
 * @param {Set<string>} names
 */
function collect(elements, names) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.value);
    if (element.type === TYPE.tag) collect(element.children, names);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options)) collect(option.value, names);
    }
  }
}

/**
 * What the screens ask for that is not there, or fill wrongly; and what is there and nobody asks for.
 * @param {Messages} messages
 * @param {Uses} uses
 * @returns {string[]}
 */
export function problemsOfUses(messages, uses) {
  const isUsed = (/** @type {string} */ id) =>
    uses.text.has(id) || [...uses.prefixes].some((prefix) => id.startsWith(prefix));
  const unused = Object.keys(messages).filter((id) => !isUsed(id));
  // These ids travel as the text of a schema's issue, where the compiler cannot follow them.
  const missing = [...uses.text].filter((text) => /^problem\.[A-Za-z]+$/.test(text) && !(text in messages));
  return [
    ...unused.map((id) => `${id}: no screen says it`),
    ...missing.map((id) => `${id}: is asked for and has no words`),
    ...uses.calls.flatMap((call) => problemsOfCall(messages, call)),
  ];
}

/**
 * @param {Messages} messages
 * @param {Uses['calls'][number]} call
 * @returns {string[]}
 */
function problemsOfCall(messages, { where, id, given }) {
  const expected = placeholdersOf(messages[id]?.en ?? '');
  if (!(id in messages) || expected === null || given === null || isSameSet(expected, given)) return [];
  return [`${id}: ${where} gives {${[...given].join(', ')}}, the sentence has {${[...expected].join(', ')}}`];
}

/**
 * Every text, every beginning of a composed text and every call of `say` in one source file.
 * @param {string} where
 * @param {string} source
 * @param {Uses} uses
 */
export function findUses(where, source, uses) {
  const kind = where.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(where, source, ts.ScriptTarget.Latest, false, kind);
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isStringLiteralLike(node)) uses.text.add(node.text);
    if (ts.isTemplateExpression(node) && /^[a-z][A-Za-z]*(\.[A-Za-z]*)+$/.test(node.head.text)) {
      uses.prefixes.add(node.head.text);
    }
    if (ts.isCallExpression(node) && isSay(node.expression)) {
      const [id, values] = node.arguments;
      if (id && ts.isStringLiteralLike(id))
        uses.calls.push({ where, id: id.text, given: namesGiven(values) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** @param {ts.Expression} callee */
function isSay(callee) {
  if (ts.isIdentifier(callee)) return callee.text === 'say';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'say';
}

/**
 * Names in `{ name, count: 3 }`; null when they cannot be read off the source.
 * @param {ts.Expression | undefined} values
 * @returns {Set<string> | null}
 */
function namesGiven(values) {
  if (values === undefined) return new Set();
  if (!ts.isObjectLiteralExpression(values)) return null;
  const names = new Set();
  for (const property of values.properties) {
    if (ts.isSpreadAssignment(property) || !property.name || !('text' in property.name)) return null;
    names.add(property.name.text);
  }
  return names;
}

/**
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
function isSameSet(one, other) {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/**
 * A file of messages imports nothing but types, so its transpiled text can be imported by itself.
 * @param {string} path
 * @returns {Promise<[area: string, messages: Messages][]>}
 */
async function readMessages(path) {
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: options });
  const loaded = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return Object.entries(loaded).map(([name, messages]) => [name.replace(/Words$/, ''), messages]);
}

/**
 * @param {string} root
 * @returns {Promise<{ count: number, problems: string[] }>}
 */
export async function checkWords(root) {
  const rooms = join(root, 'renderer');
  const messagesIn = join(rooms, 'words', 'messages');
  /** @type {Messages} */
  const messages = {};
  const problems = [];
  for (const name of readdirSync(messagesIn)) {
    for (const [area, some] of await readMessages(join(messagesIn, name))) {
      problems.push(...problemsOfMessages(area, some));
      Object.assign(messages, some);
    }
  }
  /** @type {Uses} */
  const uses = { text: new Set(), prefixes: new Set(), calls: [] };
  for (const entry of readdirSync(rooms, { recursive: true, encoding: 'utf8' })) {
    const path = join(rooms, entry);
    if (!/\.tsx?$/.test(entry) || path.startsWith(messagesIn)) continue;
    findUses(relative(root, path), readFileSync(path, 'utf8'), uses);
  }
  problems.push(...problemsOfUses(messages, uses));
  return { count: Object.keys(messages).length, problems };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { count, problems } = await checkWords(fileURLToPath(new URL('..', import.meta.url)));
  for (const problem of problems) stdout.write(`${problem}\n`);
  stdout.write(`${count} sentences in three languages, ${problems.length} problems\n`);
  exit(problems.length === 0 ? 0 : 1);
}
