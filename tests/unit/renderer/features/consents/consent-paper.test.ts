/** What stands on a member's notice and consent form, and in which languages. */

import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import { consentPaperOf } from '../../../../../renderer/features/consents/consent-paper.ts';
import {
  ownLanguage,
  readConsentForm,
  type ConsentFormFacts,
} from '../../../../../renderer/features/consents/read-consent-form.ts';
import type { DeskSession } from '../../../../../renderer/session/desk-session.ts';
import { aConduct, aConsent, aMember, aNotice } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function factsOf(session: DeskSession, id: Parameters<typeof readConsentForm>[1]) {
  const facts = await readConsentForm(session.store, id, testToday);
  if (facts === null) throw new Error('Nobody there');
  return facts;
}

async function deskWithNotices() {
  const { session } = await deskForTests();
  const member = aMember({ fullNameLatin: 'Asha Joshi', fullNameDevanagari: 'आशा जोशी' });
  await put(session, 'members', member);
  await put(session, 'notices', aNotice({ purpose: 'membership', version: 3 }));
  const old = { purpose: 'photo', effectiveOn: isoDate('2020-01-01') } as const;
  await put(session, 'notices', aNotice({ ...old, texts: { en: 'We take photographs.' } }));
  await put(session, 'notices', aNotice({ purpose: 'story', effectiveOn: isoDate('2027-01-01') }));
  await put(session, 'conducts', aConduct());
  await put(session, 'consents', aConsent({ memberId: member.id, purpose: 'membership' }));
  return { session, member };
}

const titles = (facts: ConsentFormFacts, isOnlyOpen: boolean) =>
  consentPaperOf(facts, { languages: ['mr'], isOnlyOpen }).parts.map(({ title }) => title);

describe('a form', () => {
  it('holds what is in force today, the code of conduct last, or only what is not agreed to yet', async () => {
    const { session, member } = await deskWithNotices();
    const facts = await factsOf(session, member.id);
    expect(titles(facts, false)).toEqual([
      'members.consentMembership',
      'members.consentPhoto',
      'notices.conduct',
    ]);
    expect(titles(facts, true)).toEqual(['members.consentPhoto', 'notices.conduct']);
  });

  it('has the member’s own language first, and words in another where somebody wrote none', async () => {
    const { session, member } = await deskWithNotices();
    const paper = consentPaperOf(await factsOf(session, member.id), {
      languages: ['mr', 'en'],
      isOnlyOpen: false,
    });
    expect(paper).toMatchObject({ name: 'आशा जोशी', number: member.number, guardian: undefined });
    expect(paper.parts[0]).toMatchObject({ version: 3, texts: [{ language: 'mr' }, { language: 'en' }] });
    expect(paper.parts[1]?.texts.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('of a child is signed by their parent; a blank one is for nobody', async () => {
    const { session } = await deskWithNotices();
    const child = aMember({ ageBand: 'under18', guardian: { kind: 'parent', name: 'Sunanda' } });
    await put(session, 'members', child);
    expect((await factsOf(session, child.id)).guardian).toBe('Sunanda');
    const blank = consentPaperOf(await factsOf(session, undefined), { languages: ['hi'], isOnlyOpen: true });
    expect([blank.name, blank.number, blank.parts.length]).toEqual([undefined, undefined, 3]);
  });
});

it('one’s own language is the first spoken that the office writes, else that of one’s script', () => {
  expect(ownLanguage(aMember({ languages: ['gu', 'hi', 'en'] }), 'en')).toBe('hi');
  expect(ownLanguage(aMember({ languages: ['gu'], preferredScript: 'devanagari' }), 'en')).toBe('mr');
  expect(ownLanguage(aMember({ preferredScript: 'latin' }), 'mr')).toBe('en');
  expect(ownLanguage(undefined, 'hi')).toBe('hi');
});
