/** New members out of a table: headings in three languages, names in two scripts, all rows or none. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { memberSchema } from '../../../../renderer/domain/member.ts';
import { membersFromRows } from '../../../../renderer/exchange/members-from-rows.ts';
import { parseCsv } from '../../../../renderer/exchange/parse-csv.ts';

const asha = {
  calledBy: 'Asha',
  fullNameLatin: 'Asha Kulkarni',
  fullNameDevanagari: 'आशा कुलकर्णी',
  roles: ['caregiver'],
  phones: [{ number: '098220 00001', safeToCall: 'askFirst', whoMayAnswer: '', mayLeaveMessage: false }],
  locality: 'Kothrud',
  joinedOn: '2026-01-10',
};

test('an address comes with the wish about letters; a town alone says where somebody lives', () => {
  const headings = ['Name', 'Role', 'Address', 'Town', 'PIN code', 'Safe to write?'];
  const { members, problems } = membersFromRows([
    headings,
    ['Asha Kulkarni', 'Caregiver', 'Flat 4, Paud Road', 'Pune', '411038', 'No'],
    ['Ravi Joshi', 'Caregiver', 'Flat 5', '', '', ''],
    ['Meera Rao', 'Caregiver', '', 'Satara', '', ''],
  ]);
  expect(problems).toEqual([]);
  expect(members).toMatchObject([
    { pinCode: '411038', postalAddress: { lines: 'Flat 4, Paud Road', town: 'Pune', safeToWrite: 'no' } },
    { postalAddress: { lines: 'Flat 5', town: '', safeToWrite: 'askFirst' } },
    { locality: 'Satara' },
  ]);
  expect(members[2]).not.toHaveProperty('postalAddress');
  expect(
    membersFromRows([headings, ['Asha', 'Caregiver', 'x'.repeat(241), '', '4110', '']]).problems.map(
      ({ type, column }) => [type, column],
    ),
  ).toEqual([
    ['problem.pinCodeImpossible', 'PIN code'],
    ['problem.addressTooLong', 'Address'],
  ]);
});

describe('headings', () => {
  test.each([
    [
      'English',
      [
        'Called by',
        'Full name (Latin)',
        'Full name (Devanagari)',
        'Role',
        'Phone',
        'Safe to call?',
        'Locality',
        'Joined',
      ],
      [
        'Asha',
        'Asha Kulkarni',
        'आशा कुलकर्णी',
        'Caregiver',
        '098220 00001',
        'Ask first',
        'Kothrud',
        '2026-01-10',
      ],
    ],
    [
      'Marathi',
      [
        'हाक मारण्याचे नाव',
        'पूर्ण नाव (इंग्रजी)',
        'पूर्ण नाव (देवनागरी)',
        'भूमिका',
        'फोन',
        'फोन करणे सुरक्षित आहे का?',
        'परिसर',
        'सामील झाल्याची तारीख',
      ],
      ['Asha', 'Asha Kulkarni', 'आशा कुलकर्णी', 'शुभंकर', '098220 00001', 'आधी विचारा', 'Kothrud', '2026-01-10'],
    ],
    [
      'Hindi',
      [
        'पुकारने का नाम',
        'पूरा नाम (अंग्रेज़ी)',
        'पूरा नाम (देवनागरी)',
        'भूमिका',
        'फ़ोन',
        'फ़ोन करना सुरक्षित है?',
        'इलाक़ा',
        'जुड़ने की तारीख़',
      ],
      ['Asha', 'Asha Kulkarni', 'आशा कुलकर्णी', 'देखभालकर्ता', '098220 00001', 'पहले पूछें', 'Kothrud', '२०२६-०१-१०'],
    ],
  ])('in %s are recognised', (_, headings, row) => {
    expect(membersFromRows([headings, row])).toEqual({
      members: [asha],
      memberRows: [2],
      problems: [],
      ignored: [],
    });
  });

  test('in any case, order and punctuation are recognised, with and without the dot below a letter', () => {
    const headings = ['  PHONE: ', 'इलाका', 'Roles:', 'full-name', 'जुडने की तारीख'];
    const { members, problems } = membersFromRows([
      headings,
      ['1234567', 'Aundh', 'volunteer', 'Ravi Joshi', ''],
    ]);
    expect(problems).toEqual([]);
    expect(members[0]).toMatchObject({
      calledBy: 'Ravi Joshi',
      fullNameLatin: 'Ravi Joshi',
      locality: 'Aundh',
    });
  });

  test('that mean nothing to the office are named, not read', () => {
    const { ignored, members } = membersFromRows([
      ['Name', 'Blood group', 'Role', ''],
      ['Ravi', 'A', 'volunteer', ''],
    ]);
    expect(ignored).toEqual(['Blood group']);
    expect(JSON.stringify(members)).not.toContain('"A"');
  });

  test('that stand there twice, or without one for names, are a problem of row 1', () => {
    const twice = membersFromRows([
      ['Name', 'Role', 'Full name'],
      ['Ravi', 'volunteer', 'Ravi'],
    ]);
    expect(twice.problems).toEqual([{ row: 1, type: 'HeadingTwice', column: 'Full name' }]);
    const none = membersFromRows(
      [
        ['Asha', 'Kothrud'],
        ['Ravi', 'Aundh'],
      ],
      { leaveOut: new Set([1, 2]) },
    );
    expect(none.problems[0]).toEqual({ row: 1, type: 'NameColumnMissing', column: null });
  });
});

describe('names', () => {
  test('in one column go to the script of their letters', () => {
    const { members } = membersFromRows([
      ['नाव', 'भूमिका'],
      ['क्षमा श्रीवास्तव', 'शुभार्थी'],
      ['Kshama Shrivastav', 'शुभार्थी'],
    ]);
    expect(
      members.map(({ fullNameLatin, fullNameDevanagari }) => [fullNameLatin, fullNameDevanagari]),
    ).toEqual([
      ['', 'क्षमा श्रीवास्तव'],
      ['Kshama Shrivastav', ''],
    ]);
    expect(members.map(({ calledBy }) => calledBy)).toEqual(['क्षमा श्रीवास्तव', 'Kshama Shrivastav']);
  });
});

describe('roles, phones and dates', () => {
  const one = (headings: string[], row: string[], choices = {}) =>
    membersFromRows(
      [
        ['Name', ...headings],
        ['Ravi', ...row],
      ],
      choices,
    );

  test('several roles in one cell are all taken', () => {
    for (const cell of [
      'Caregiver; volunteer',
      'caregiver and volunteer',
      'शुभंकर, स्वयंसेवक',
      'शुभंकर आणि स्वयंसेवक',
    ]) {
      expect(one(['Role'], [cell]).members[0]?.roles).toEqual(['caregiver', 'volunteer']);
    }
  });

  test('a role nobody knows is said once, in the words of the file', () => {
    expect(one(['Role'], ['patron']).problems).toEqual([{ row: 2, type: 'RoleUnknown', column: 'Role' }]);
    expect(one(['Role'], ['']).problems).toEqual([{ row: 2, type: 'problem.roleMissing', column: 'Role' }]);
    expect(one([], []).problems).toEqual([{ row: 2, type: 'problem.roleMissing', column: null }]);
  });

  test('a phone without an answer to "safe to call?" is one to ask first', () => {
    const { members } = one(['Role', 'Phone'], ['volunteer', '098220 00001; +91 20 5555 0101']);
    expect(members[0]?.phones.map(({ number, safeToCall }) => [number.trim(), safeToCall])).toEqual([
      ['098220 00001', 'askFirst'],
      ['+91 20 5555 0101', 'askFirst'],
    ]);
    expect(one(['Role', 'Safe to call'], ['volunteer', 'perhaps']).problems[0]?.type).toBe(
      'SafeToCallUnknown',
    );
  });

  test('a phone that a spreadsheet has spoilt is refused, not repaired', () => {
    const { problems } = one(['Role', 'Phone'], ['volunteer', '9.82E+09']);
    expect(problems).toEqual([{ row: 2, type: 'problem.phoneImpossible', column: 'Phone' }]);
  });

  test('a date with slashes is asked about once, then read in that order', () => {
    const read = (order?: 'dayFirst' | 'monthFirst') =>
      one(['Role', 'Joined'], ['volunteer', '03/04/2025'], { dateOrder: order });
    expect(read().problems).toEqual([{ row: 2, type: 'DateUnclear', column: 'Joined' }]);
    expect(read('dayFirst').members[0]?.joinedOn).toBe('2025-04-03');
    expect(read('monthFirst').members[0]?.joinedOn).toBe('2025-03-04');
  });

  test('a day that is not in the calendar is refused in every order', () => {
    for (const cell of ['2025-02-30', '30/02/2025', '29.02.1900']) {
      const { problems } = one(['Role', 'Joined'], ['volunteer', cell], { dateOrder: 'dayFirst' });
      expect(problems, cell).toEqual([{ row: 2, type: 'problem.dateImpossible', column: 'Joined' }]);
    }
    for (const cell of ['45000', '1/1/25', '1/1/0', '01/01/12345']) {
      const { problems } = one(['Role', 'Joined'], ['volunteer', cell], { dateOrder: 'dayFirst' });
      expect(problems, cell).toEqual([{ row: 2, type: 'DateUnclear', column: 'Joined' }]);
    }
  });
});

describe('all or nothing', () => {
  const rows = [
    ['Name', 'Role'],
    ['Asha', 'caregiver'],
    ['', 'caregiver'],
    ['', ''],
    ['Ravi', 'volunteer'],
    ['Uma'],
  ];

  test('one row that cannot be read keeps everybody out', () => {
    const { members, problems } = membersFromRows(rows);
    expect(members).toEqual([]);
    expect(problems.map(({ row, type }) => [row, type])).toEqual([
      [3, 'problem.nameMissing'],
      [6, 'RowRagged'],
      [6, 'problem.roleMissing'],
    ]);
  });

  test('the rows the user leaves out keep nobody else out', () => {
    const { members, memberRows, problems } = membersFromRows(rows, { leaveOut: new Set([3, 6]) });
    expect(problems).toEqual([]);
    expect(members.map(({ calledBy }) => calledBy)).toEqual(['Asha', 'Ravi']);
    expect(memberRows).toEqual([2, 5]);
  });

  test('a problem of the whole file cannot be left out', () => {
    const fileProblems = [
      { row: 3, type: 'QuoteUnclosed' } as const,
      { row: 5, type: 'NullCharacter' } as const,
    ];
    const { members, problems } = membersFromRows(rows, { fileProblems, leaveOut: new Set([3, 5, 6]) });
    expect(problems).toEqual([{ row: 3, type: 'QuoteUnclosed', column: null }]);
    expect(members).toEqual([]);
  });

  test('a table of nobody says so', () => {
    for (const empty of [
      [['Name', 'Role']],
      [
        ['Name', 'Role'],
        ['', ''],
      ],
    ]) {
      expect(membersFromRows(empty).problems).toEqual([{ row: 0, type: 'NobodyInFile', column: null }]);
    }
    const { rows: none, problems } = parseCsv(new Uint8Array());
    expect(membersFromRows(none, { fileProblems: problems }).problems).toEqual([
      { row: 0, type: 'FileEmpty', column: null },
    ]);
  });

  test('names that hide something are refused in their row', () => {
    const { problems } = membersFromRows([
      ['Name', 'Role'],
      ['Ravi\u202Eitam', 'volunteer'],
      ['x'.repeat(10_001), 'volunteer'],
    ]);
    expect(problems).toEqual([
      { row: 2, type: 'problem.textHidden', column: 'Name' },
      { row: 3, type: 'problem.nameTooLong', column: 'Name' },
    ]);
  });
});

test('the made-up list of the tour is read without a single problem', () => {
  const bytes = readFileSync(new URL('../../../fixtures/csv/made-up-members.csv', import.meta.url));
  const { rows, problems } = parseCsv(new Uint8Array(bytes));
  const reading = membersFromRows(rows, { fileProblems: problems });
  expect(reading.problems).toEqual([]);
  expect(reading.ignored).toEqual([]);
  expect(reading.members).toHaveLength(24);
  expect(new Set(reading.members.map(({ calledBy }) => calledBy)).size).toBe(24);
  for (const member of reading.members)
    memberSchema.parse({ ...member, id: '0'.repeat(32), number: 'M-0001' });
  expect(
    reading.members.filter(({ fullNameDevanagari }) => fullNameDevanagari !== '').length,
  ).toBeGreaterThanOrEqual(20);
});
