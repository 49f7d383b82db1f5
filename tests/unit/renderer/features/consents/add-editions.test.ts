/** New editions of notices and of the code of conduct on an open desk. */

import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../renderer/domain/calendar.ts';
import { consentPurposes } from '../../../../../renderer/domain/consent.ts';
import { isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { addEditions } from '../../../../../renderer/features/consents/add-editions.ts';
import { readEditions } from '../../../../../renderer/features/consents/read-editions.ts';
import { proposedTexts, subjects } from '../../../../../renderer/features/consents/subjects.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { anAcceptance, aMember } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

const words = { en: 'We do not judge.', mr: 'आपण मत बनवत नाही.', hi: '' };

describe('the proposed words', () => {
  it('are adopted at once for everything, in three languages, and undone at once', async () => {
    const { session } = await deskForTests();
    const adopted = await addEditions(
      session,
      subjects.map((subject) => ({
        subject,
        effectiveOn: testToday,
        texts: proposedTexts(subject, 'Made-up association'),
      })),
    );
    expect(adopted).toMatchObject({ ok: true, value: { value: consentPurposes.length + 1 } });
    const read = await readEditions(session.store, testToday);
    for (const { inForce } of read.subjects) {
      expect(inForce).toMatchObject({ version: 1, effectiveOn: testToday });
      expect(Object.keys(inForce?.texts ?? {}).sort()).toEqual(['en', 'hi', 'mr']);
    }
    expect(isKnownCommand('addEditions')).toBe(true);
    expect((await undoEntry(session, null)).ok).toBe(true);
    expect((await readEditions(session.store, testToday)).subjects.every((each) => !each.inForce)).toBe(true);
  });

  it('name the organisation, except in the code of conduct, which is the groups’ own', () => {
    for (const subject of subjects)
      for (const text of Object.values(proposedTexts(subject, 'Made-up association')))
        expect(text.includes('Made-up association')).toBe(subject !== 'conduct');
  });
});

describe('a new edition', () => {
  const first = { subject: 'conduct', effectiveOn: '2020-04-01', texts: words } as const;

  it('follows the one in force from its day on, and leaves that one as it was', async () => {
    const { session } = await deskForTests();
    await addEditions(session, [first]);
    const [before] = await session.store.all('conducts');
    const soon = addDays(testToday, 7);
    await addEditions(session, [{ ...first, effectiveOn: soon, texts: { ...words, en: 'Nobody judges.' } }]);
    const of = async (date: typeof testToday) =>
      (await readEditions(session.store, date)).subjects.find(({ subject }) => subject === 'conduct');
    expect(await of(testToday)).toMatchObject({ inForce: before, coming: [{ version: 2 }], earlier: [] });
    expect(await of(soon)).toMatchObject({ inForce: { version: 2 }, coming: [], earlier: [before] });
    // What nobody wrote is not there, rather than empty.
    expect(before?.texts).toEqual({ en: words.en, mr: words.mr });
  });

  it('is refused before today, without any words, and from whoever is no coordinator', async () => {
    const { session } = await deskForTests();
    await addEditions(session, [first]);
    const early = await addEditions(session, [{ ...first, effectiveOn: addDays(testToday, -1) }]);
    expect(early).toMatchObject({ error: { type: 'EditionTooEarly', notBefore: testToday } });
    const empty = await addEditions(session, [
      { ...first, effectiveOn: testToday, texts: { en: ' ', mr: '', hi: '' } },
    ]);
    expect(empty).toMatchObject({ error: { type: 'WrongFields' } });
    expect(await session.store.all('conducts')).toHaveLength(1);
    const { session: clerk } = await deskForTests('clerk');
    expect(await addEditions(clerk, [first])).toMatchObject({ error: { type: 'CoordinatorOnly' } });
  });

  it('is not taken back under those who accepted it', async () => {
    const { session } = await deskForTests();
    const added = await addEditions(session, [first]);
    const member = aMember();
    await put(session, 'members', member);
    const acceptance = anAcceptance({ memberId: member.id });
    await put(session, 'acceptances', acceptance);
    const entryId = added.ok ? added.value.entryId : null;
    expect(await undoEntry(session, entryId)).toMatchObject({
      error: { type: 'SomethingStandsOnIt', records: [{ table: 'acceptances', id: acceptance.id }] },
    });
    expect(await session.store.all('conducts')).toHaveLength(1);
  });
});
