/** The check of the words finds what is planted. */

import { describe, expect, it } from 'vitest';
import {
  findUses,
  placeholdersOf,
  problemsOfMessages,
  problemsOfUses,
} from '../../../../build/check-words.mjs';

const good = { en: 'Hello {name}', mr: 'नमस्कार {name}', hi: 'नमस्ते {name}' };
const uses = () => ({ text: new Set<string>(), prefixes: new Set<string>(), calls: [] });

describe('a sentence', () => {
  it('in three languages with the same placeholders is fine', () => {
    expect(problemsOfMessages('a', { 'a.hello': good })).toEqual([]);
  });

  it.each([
    ['missing in one language', { ...good, hi: '' }, 'hi is missing'],
    ['malformed', { ...good, mr: 'नमस्कार {name' }, 'mr is malformed'],
    ['without its placeholder', { ...good, hi: 'नमस्ते' }, 'hi has {} where en has {name}'],
    ['in Latin letters', { ...good, mr: 'Namaskar {name}' }, 'mr has no Devanagari letter'],
    ['left in English', { en: 'आ', mr: 'आ', hi: 'अ' }, 'mr is the English sentence'],
  ])('%s is found', (_, message, problem) => {
    expect(problemsOfMessages('a', { 'a.hello': message })).toContainEqual(expect.stringContaining(problem));
  });

  it('under the name of another area is found', () => {
    expect(problemsOfMessages('b', { 'a.hello': good })).toHaveLength(1);
  });

  it('names the values inside plurals and choices', () => {
    expect(placeholdersOf('{n, plural, one {# of {all}} other {{many}}}')).toEqual(
      new Set(['n', 'all', 'many']),
    );
  });
});

describe('a screen', () => {
  it('that says a sentence uses it, by its whole id or by its beginning', () => {
    const found = uses();
    findUses('s.tsx', "const a = <p title={say('a.one', { name })}>{say(`b.${kind}`)}</p>;", found);
    const messages = { 'a.one': good, 'b.two': { en: 'x', mr: 'क्ष', hi: 'क्ष' } };
    expect(problemsOfUses(messages, found)).toEqual([]);
  });

  it('that nobody built leaves a sentence unused', () => {
    expect(problemsOfUses({ 'a.one': good }, uses())).toEqual(['a.one: no screen says it']);
  });

  it('that fills a sentence wrongly is found', () => {
    const found = uses();
    findUses('s.ts', "say('a.one', { nmae: 1 }); words.say('a.one');", found);
    expect(problemsOfUses({ 'a.one': good }, found)).toHaveLength(2);
  });

  it('that asks for a problem without words is found', () => {
    const found = uses();
    findUses('s.ts', "const issue = 'problem.unheardOf';", found);
    expect(problemsOfUses({}, found)).toEqual(['problem.unheardOf: is asked for and has no words']);
  });
});
