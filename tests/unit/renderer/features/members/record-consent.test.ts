/** What a member answered is kept with the words they answered to, and with whose answer it is. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { recordConsent } from '../../../../../renderer/features/members/record-consent.ts';
import { aMember, aNotice } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWith(fields: Partial<Member> = {}) {
  const { session } = await deskForTests();
  const member = aMember(fields);
  await put(session, 'members', member);
  const answer = (said: 'given' | 'withdrawn', noticeLanguage: 'en' | 'mr' | 'hi' = 'mr') =>
    recordConsent(session, { memberId: member.id, purpose: 'photo', answer: said, noticeLanguage });
  return { session, answer };
}

const photo = { purpose: 'photo', effectiveOn: isoDate('2025-01-01') } as const;

describe('a yes', () => {
  it('is to the edition that holds, in a language in which it was written', async () => {
    const { session, answer } = await deskWith();
    await put(session, 'notices', aNotice({ ...photo, version: 3 }));
    await put(session, 'notices', aNotice({ ...photo, version: 4, effectiveOn: isoDate('2027-01-01') }));
    expect(await answer('given')).toMatchObject({
      value: { value: { noticeVersion: 3, noticeLanguage: 'mr', by: 'member', on: testToday } },
    });
  });

  it('cannot be given to words that are not there', async () => {
    const { session, answer } = await deskWith();
    expect(await answer('given')).toMatchObject({ error: { type: 'NoticeMissing', purpose: 'photo' } });
    await put(session, 'notices', aNotice({ ...photo, texts: { en: 'We take photographs.' } }));
    expect(await answer('given', 'hi')).toMatchObject({ error: { type: 'NoticeMissing' } });
    expect((await answer('given', 'en')).ok).toBe(true);
  });

  it('of a child is their parent’s, once the office has seen them', async () => {
    const { session, answer } = await deskWith({ ageBand: 'under18' });
    await put(session, 'notices', aNotice(photo));
    expect(await answer('given')).toMatchObject({ error: { type: 'GuardianMissing' } });
    const seen = { kind: 'parent', name: 'Sunanda', seen: 'In person', consentedOn: testToday } as const;
    const child = await deskWith({ ageBand: 'under18', guardian: seen });
    await put(child.session, 'notices', aNotice(photo));
    expect(await child.answer('given')).toMatchObject({ value: { value: { by: 'guardian' } } });
  });
});

describe('a no', () => {
  it('is heard without any notice, and from a child themselves', async () => {
    const { answer } = await deskWith({ ageBand: 'under18' });
    expect(await answer('withdrawn')).toMatchObject({ value: { value: { by: 'member', noticeVersion: 1 } } });
  });

  it('takes back the words of the yes, whichever hold now', async () => {
    const { session, answer } = await deskWith();
    await put(session, 'notices', aNotice({ ...photo, version: 2 }));
    await answer('given');
    await put(session, 'notices', aNotice({ ...photo, version: 5, effectiveOn: testToday }));
    expect(await answer('withdrawn')).toMatchObject({ value: { value: { noticeVersion: 2 } } });
  });
});
