/** The house's own checks, on lines and names made up for them. */

import { describe, expect, test } from 'vitest';
import { bannedWordIn, problemsOfName, problemsOfText } from '../../../build/check-house.mjs';

describe('words that are not used for people', () => {
  test.each([
    'const patientName = 1;',
    'the clients of the office',
    'CASE_WORKER',
    'non-compliant',
    'an unexcused absence',
  ])('"%s" is found', (line) => {
    expect(bannedWordIn(line)).toBeDefined();
  });

  test.each([
    "import { createRoot } from 'react-dom/client';",
    'element.getBoundingClientRect().top + event.clientX',
    "case 'present': return 1;",
    'in that case nothing is lost',
    'const impatience = 1;',
  ])('"%s" is no such word', (line) => {
    expect(bannedWordIn(line)).toBeUndefined();
  });
});

describe('files', () => {
  test.each([
    'renderer/ui/memberName.ts',
    'renderer/ui/utils.ts',
    'renderer/vault/index.ts',
    'electron/main/Types.ts',
  ])('%s is not a name of the house', (path) => {
    expect(problemsOfName(path)).not.toEqual([]);
  });

  test.each([
    'renderer/app/index.html',
    'renderer/data/migrations/0001-first-tables.ts',
    'renderer/vault/derive.worker.ts',
  ])('%s is a name of the house', (path) => {
    expect(problemsOfName(path)).toEqual([]);
  });

  test('a file opens with a sentence about itself', () => {
    expect(problemsOfText('renderer/domain/a.ts', 'export const a = 1;\n')).toHaveLength(1);
    expect(problemsOfText('renderer/domain/a.ts', '/** What a is. */\n\nexport const a = 1;\n')).toEqual([]);
  });
});
