/** A file of people before it is entered: what is new, what cannot be read, who may be here already. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { previewImport } from '../../../../../renderer/features/members/import-preview.ts';
import { knownProblems, sayImportSummary } from '../../../../../renderer/features/members/import-words.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aMember } from '../../../../support/builders.ts';

const headings = ['Called by', 'Full name Latin', 'Role', 'Phone', 'Joined'];
const kshama = ['Kshama', 'Kshama Shrotri', 'Caregiver', '', ''];
const rohan = ['Rohan', 'Rohan Made-Up', 'Lived experience', '', ''];
const nameless = ['', '', 'Volunteer', '', ''];

function preview(rows: string[][], answers = {}, known = [aMember()]) {
  const file = { name: 'people.csv', rows: [headings, ...rows], problems: [] };
  return previewImport(file, { leaveOut: new Set(), ...answers }, known);
}

describe('a file of people', () => {
  it('is shown row by row, as the rows stand in the file', () => {
    const { rows, members } = preview([kshama, rohan]);
    expect(rows.map(({ row, state }) => [row, state])).toEqual([
      [2, 'new'],
      [3, 'new'],
    ]);
    expect(members).toHaveLength(2);
  });

  it('gives nobody while one row cannot be read, and says which and why', () => {
    const { rows, members, unread } = preview([kshama, nameless, rohan]);
    expect(rows.map(({ state }) => state)).toEqual(['new', 'unread', 'new']);
    expect(rows[1]).toMatchObject({ problems: [{ type: 'problem.nameMissing', column: 'Called by' }] });
    expect(unread).toEqual([3]);
    expect(members).toEqual([]);
  });

  it('gives all the others once that row is left out', () => {
    const { rows, members } = preview([kshama, nameless, rohan], { leaveOut: new Set([3]) });
    expect(rows.map(({ state }) => state)).toEqual(['new', 'leftOut', 'new']);
    expect(members).toHaveLength(2);
  });

  it('asks once whether the day or the month comes first, and keeps asking until it is told', () => {
    const dated = [...kshama.slice(0, 4), '03/04/2025'];
    expect(preview([dated])).toMatchObject({ asksDateOrder: true, members: [], unread: [2] });
    const told = preview([dated], { dateOrder: 'dayFirst' });
    expect(told).toMatchObject({ asksDateOrder: true, members: [{ joinedOn: '2025-04-03' }], unread: [] });
  });

  it('cannot be read at all without a column of names', () => {
    const file = { name: 'people.csv', rows: [['Shoe size'], ['40']], problems: [] };
    const { ofTheFile, rows, members } = previewImport(file, { leaveOut: new Set() }, []);
    expect(ofTheFile).toMatchObject([{ type: 'NameColumnMissing' }]);
    expect(rows).toEqual([]);
    expect(members).toEqual([]);
  });
});

describe('somebody in the file', () => {
  it('who has the name of a member is pointed out, and still new', () => {
    const known = aMember({ number: memberNumber(12), fullNameLatin: 'kshama  SHROTRI', phones: [] });
    const { rows, members } = preview([kshama], {}, [known]);
    expect(rows).toMatchObject([{ state: 'new', same: { type: 'InRecords', member: { number: 'M-0012' } } }]);
    expect(members).toHaveLength(1);
  });

  it('who looks like somebody archived is pointed out, and never like somebody sealed', () => {
    const known = aMember({ fullNameLatin: 'Kshama Shrotri', phones: [], archivedOn: isoDate('2026-01-01') });
    expect(preview([kshama], {}, [known]).rows).toMatchObject([{ same: { type: 'InRecords' } }]);
    const sealed = { ...known, archivedOn: undefined, eraseOn: isoDate('2026-12-01') };
    expect(preview([kshama], {}, [sealed]).rows).toMatchObject([{ state: 'new', same: undefined }]);
  });

  it('who has the phone of a member is pointed out, however the number is written', () => {
    const phones = [{ number: '+91 20 5550 0142', safeToCall: 'yes' as const, mayLeaveMessage: false }];
    const known = aMember({ fullNameLatin: 'Another Name', fullNameDevanagari: undefined, phones });
    const { rows } = preview([['Asha', '', 'Volunteer', '02055500142', '']], {}, [known]);
    expect(rows).toMatchObject([{ same: { type: 'InRecords' } }]);
  });

  it('who is there twice is pointed to the first of the two rows', () => {
    const { rows } = preview([kshama, rohan, kshama], {}, []);
    expect(rows.map((row) => row.state === 'new' && row.same)).toEqual([
      undefined,
      undefined,
      { type: 'InFile', row: 2, likenesses: ['sameName', 'sameFirstName'] },
    ]);
  });

  it('who only shares a first name is nobody else', () => {
    const known = aMember({
      calledBy: 'Kshama',
      fullNameLatin: 'Kshama Patil',
      fullNameDevanagari: undefined,
      phones: [],
    });
    const { rows } = preview([kshama], {}, [known]);
    expect(rows).toMatchObject([{ same: undefined }]);
  });
});

describe('a problem from the process that reads files', () => {
  it('of a kind that this desk does not know is one of the whole file', () => {
    const problems = knownProblems([
      { row: 4, type: 'RowRagged' },
      { row: 5, type: 'NewKind' },
      { row: 6, type: 'RoleUnknown' },
    ]);
    expect(problems).toEqual([
      { row: 4, type: 'RowRagged' },
      { row: 0, type: 'FileNotText' },
      { row: 0, type: 'FileNotText' },
    ]);
  });
});

describe('what would become of a file, in a line', () => {
  const summary = (rows: string[][], answers = {}) =>
    sayImportSummary(createWords('en'), preview(rows, answers)).join(' · ');

  it('says only what there is', () => {
    expect(summary([kshama, rohan])).toBe('2 new');
    expect(summary([kshama, nameless])).toBe('1 new · 1 cannot be read');
    expect(summary([kshama, nameless], { leaveOut: new Set([3]) })).toBe('1 new · 1 left out');
  });
});
