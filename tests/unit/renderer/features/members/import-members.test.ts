/** People of a file come in all together or not at all, and go again with one undo. */

import { describe, expect, it } from 'vitest';
import { membersFromRows } from '../../../../../renderer/exchange/members-from-rows.ts';
import { addMember } from '../../../../../renderer/features/members/add-member.ts';
import { importMembers } from '../../../../../renderer/features/members/import-members.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import '../../../../support/without-workers.ts';

const rows = [
  ['Called by', 'Name in English', 'Name in Marathi', 'Role', 'Phone'],
  ['Kshama', 'Kshama Shrotri', 'क्षमा श्रोत्री', 'Caregiver', '020 5550 0102'],
  ['Rohan', 'Rohan Made-Up', '', 'Lived experience', ''],
];

describe('people of a file', () => {
  it('get one number after the other, behind the last one given', async () => {
    const { session } = await deskForTests();
    await addMember(session, { calledBy: 'Asha', roles: ['volunteer'], phones: [] });
    const imported = await importMembers(session, membersFromRows(rows).members);
    expect(imported).toMatchObject({
      ok: true,
      value: { value: [{ number: 'M-0002' }, { number: 'M-0003' }] },
    });
    const next = await addMember(session, { calledBy: 'Usha', roles: ['volunteer'], phones: [] });
    expect(next).toMatchObject({ ok: true, value: { value: { number: 'M-0004' } } });
  });

  it('are one entry, which one undo takes back whole', async () => {
    const { session } = await deskForTests();
    const imported = await importMembers(session, membersFromRows(rows).members);
    expect(await session.store.all('history')).toHaveLength(1);
    await undoEntry(session, imported.ok ? imported.value.entryId : null);
    expect(await session.store.all('members')).toEqual([]);
  });

  it('stay outside all of them when one cannot be kept', async () => {
    const { session } = await deskForTests();
    const [first] = membersFromRows(rows).members;
    if (first === undefined) throw new Error('The file has people in it.');
    const refused = await importMembers(session, [first, { ...first, calledBy: '' }]);
    expect(refused).toMatchObject({ ok: false, error: { type: 'WrongFields' } });
    expect(await session.store.all('members')).toEqual([]);
    expect((await session.store.all('numbers')).filter(({ id }) => id !== 'backup')).toEqual([]);
  });

  it('are not imported when there is nobody', async () => {
    const { session } = await deskForTests();
    expect(await importMembers(session, [])).toEqual({ ok: false, error: { type: 'NobodyToImport' } });
  });
});
