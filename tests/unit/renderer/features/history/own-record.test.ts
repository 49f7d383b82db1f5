/** "What we hold about you": everything of the member is on the sheet, also what is recorded one day; of others nothing. */

import { describe, expect, it, test } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../../renderer/domain/ids.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { strictSchemaOf } from '../../../../../renderer/domain/records.ts';
import type { RecordTables } from '../../../../../renderer/domain/records.ts';
import { fieldWords } from '../../../../../renderer/features/history/field-words.ts';
import {
  namesNobodyElse,
  notSaid,
  ownFieldWords,
  ownTables,
} from '../../../../../renderer/features/history/own-field-words.ts';
import { languageOf, ownRows, readOwnRecord } from '../../../../../renderer/features/history/own-record.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import {
  aConsent,
  aFollowUp,
  aGroup,
  aMeeting,
  aMember,
  aMembership,
  anEndorsement,
  aRelationship,
  idOf,
} from '../../../../support/builders.ts';
import { canaryPeople } from '../../../../support/made-up-people.ts';
import { recordsAtHand } from '../../../../support/records-at-hand.ts';

const day = isoDate('2026-11-20');

/** Every field that a member's record can hold. */
const full = aMember({
  id: idOf<MemberId>(1),
  number: memberNumber(7),
  calledBy: 'Asha',
  fullNameLatin: 'Asha Kale',
  fullNameDevanagari: 'आशा काळे',
  roles: ['caregiver'],
  phones: [
    { number: '98220 12345', safeToCall: 'askFirst', whoMayAnswer: 'a neighbour', mayLeaveMessage: false },
  ],
  yearOfBirth: 1980,
  ageBand: 'from45',
  gender: 'woman',
  languages: ['hi', 'mr'],
  preferredScript: 'devanagari',
  email: 'asha@example.org',
  locality: 'Kothrud',
  pinCode: '411038',
  postalAddress: { lines: 'Flat 4\nShanti Apartments', town: 'Pune', safeToWrite: 'yes' },
  accessNeeds: 'a chair with arms',
  emergencyContact: { name: 'Somebody near', number: '98220 54321' },
  heardFrom: 'event',
  registerAs: 'number',
  checkOnMe: { by: 'phone', afterMissed: 2, when: 'after six' },
  guardian: { kind: 'parent', name: 'A parent', seen: 'in person', consentedOn: day },
  joinedOn: day,
  leftOn: day,
  note: { text: 'Prefers mornings; ask Zqother about the keys', expiresOn: day },
  mergedFrom: [{ id: idOf<MemberId>(8), number: memberNumber(8) }],
  notSame: [idOf<MemberId>(9)],
  away: [{ from: day, through: day }],
  path: [{ step: 'rest', on: day, through: day }],
  archivedOn: day,
  eraseOn: day,
});
const other = aMember({ id: idOf<MemberId>(2), calledBy: 'Zqother', fullNameLatin: 'Zqother Patil' });

type Shape = { readonly shape: Readonly<Record<string, unknown>> };
const fieldsIn = (schema: unknown) => Object.keys((schema as Shape).shape);

describe('no field of a record is forgotten', () => {
  test.each(ownTables)('of %s on the sheet', (table) => {
    const fields = fieldsIn(strictSchemaOf[table]).filter((field) => !notSaid[table].includes(field));
    expect(fields.filter((field) => ownFieldWords(table, field) === undefined)).toEqual([]);
  });

  test.each(ownTables)('of %s in the words of the history', (table) => {
    const fields = fieldsIn(strictSchemaOf[table]).filter((field) => field !== 'id' && field !== 'nth');
    expect(fields.filter((field) => !Object.hasOwn(fieldWords[table], field))).toEqual([]);
  });

  it('and each field of a member that says something says it there', () => {
    const words = createWords('en');
    const namer = () => 'a record';
    const silent = fieldsIn(strictSchemaOf.members)
      .filter((field) => !notSaid.members.includes(field))
      .filter((field) => {
        const value = (full as Readonly<Record<string, unknown>>)[field];
        return ownFieldWords('members', field)?.sayValue(value, words, namer) === undefined;
      });
    expect(silent).toEqual([]);
  });
});

/** Everything else can name nobody. Whoever adds a field decides here whether it can. */
const canNameSomebody: Readonly<Record<(typeof ownTables)[number], readonly string[]>> = {
  members: ['phones', 'gender', 'locality', 'accessNeeds', 'checkOnMe', 'guardian', 'note', 'postalAddress'],
  memberships: [],
  participations: [],
  consents: [],
  acceptances: [],
  endorsements: ['words'],
  followUps: [],
  relationships: [],
};

test.each(ownTables)('of %s it is decided for every field whether it can name somebody else', (table) => {
  const fields = fieldsIn(strictSchemaOf[table]).filter((field) => !notSaid[table].includes(field));
  const scrubbed = fields.filter((field) => !namesNobodyElse(table, field));
  expect(scrubbed.sort()).toEqual([...canNameSomebody[table]].sort());
  expect(namesNobodyElse(table, 'newerField')).toBe(false);
});

async function sheetOf(
  tables: Parameters<typeof recordsAtHand>[0],
  id: MemberId,
  language: 'en' | 'mr' = 'en',
) {
  const read = await readOwnRecord(recordsAtHand(tables), id);
  if (read === null) throw new Error('nobody');
  return ownRows(read, createWords(language))
    .map((row) => row.join('\t'))
    .join('\n');
}

describe('the sheet', () => {
  const tables = {
    members: [full, other],
    groups: [aGroup()],
    memberships: [aMembership({ memberId: full.id, joinedOn: day })],
    meetings: [
      aMeeting({
        date: day,
        register: {
          visitors: 0,
          lines: [
            { memberId: full.id, mark: 'present' as const },
            { memberId: other.id, mark: 'absent' as const },
          ],
        },
      }),
    ],
    consents: [aConsent({ memberId: full.id })],
    endorsements: [anEndorsement({ memberId: full.id, words: 'Walked to the market with Zqother' })],
    followUps: [aFollowUp({ memberId: full.id })],
    relationships: [aRelationship({ memberId: full.id, otherId: other.id, kind: 'caregiverOf' })],
  };

  it('holds what is theirs, in plain words', async () => {
    const sheet = await sheetOf(tables, full.id);
    for (const said of [
      'Asha Kale',
      'आशा काळे',
      '98220 12345',
      'a chair with arms',
      'Kothrud',
      'Somebody near',
    ])
      expect(sheet).toContain(said);
    expect(sheet).toContain('Prefers mornings; ask … about the keys');
    expect(sheet).toContain('Walked to the market with …');
    expect(sheet).toMatch(/present/i);
  });

  it('leaves other people out wherever somebody may have typed them, also whoever is sealed', async () => {
    const typed = 'Zqother knows';
    const everywhere = {
      ...full,
      ...{ gender: typed, locality: typed, accessNeeds: typed, note: { text: typed } },
      postalAddress: { lines: typed, town: 'Pune', safeToWrite: 'no' as const },
      checkOnMe: { by: 'phone' as const, afterMissed: 2, when: typed },
      guardian: { kind: 'parent' as const, name: 'Zqother Patil', seen: typed },
      phones: full.phones.map((phone) => ({ ...phone, whoMayAnswer: typed })),
    };
    const members = [everywhere, { ...other, calledBy: 'Sealed record', fullNameLatin: undefined }];
    const shown = recordsAtHand({ ...tables, members });
    const read = await readOwnRecord(shown, full.id, recordsAtHand({ members: [everywhere, other] }));
    if (read === null) throw new Error('nobody');
    const sheet = ownRows(read, createWords('en')).flat().join('\n');
    expect(sheet).not.toContain('Zqother');
    expect(sheet.split('… knows').length - 1).toBe(8);
    expect(sheet).toContain('Asha Kale');
  });

  it('says that there is a link, and not to whom', async () => {
    const sheet = await sheetOf(tables, full.id);
    expect(sheet).toContain('Links between members');
    expect(sheet).not.toContain('Zqother');
    expect(sheet).not.toContain(other.id);
    expect(sheet).not.toContain(full.id);
  });

  it('is in the language they like to read', () => {
    expect(languageOf(full, 'en')).toBe('hi');
    expect(languageOf({ ...full, languages: ['sign'] }, 'en')).toBe('mr');
    expect(languageOf(aMember({ preferredScript: 'latin' }), 'hi')).toBe('hi');
  });

  it('names nobody else of a made-up office, for any of its members', async () => {
    const { settings, ...office } = canaryPeople(40);
    const tables = { ...office, settings: [settings], history: [] } as unknown as {
      [T in keyof RecordTables]: RecordTables[T][];
    };
    const namesIn = (text: string) => new Set(text.match(/ZQCANARY\d+/g) ?? []);
    for (const member of office.members) {
      const own = namesIn(JSON.stringify(member));
      const found = namesIn(await sheetOf(tables, member.id, 'mr'));
      expect([...found].filter((name) => !own.has(name))).toEqual([]);
    }
  });
});
