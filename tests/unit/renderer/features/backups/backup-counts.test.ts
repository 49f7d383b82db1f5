/** What a receipt counts. */

import { describe, expect, it } from 'vitest';
import { countLines } from '../../../../../renderer/features/backups/backup-counts.ts';
import { createWords } from '../../../../../renderer/words/say.ts';

describe('a receipt', () => {
  it('counts what the office knows by, and a kind that is empty as 0', () => {
    const lines = countLines({ members: 1234, settings: 1, numbers: 2, history: 7 }, createWords('en'));
    expect(lines[0]).toEqual({ term: 'Members', value: '1,234' });
    expect(lines.find(({ term }) => term === 'Groups')?.value).toBe('0');
    expect(lines.map(({ term }) => term)).not.toContain('Settings');
  });
});
