/** What a notice and consent form is made of: the words in force today, whose form it is, and in which languages they are asked. */

import { whoAnswers } from '../../domain/answering.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import { consentPurposes, type ConsentPurpose } from '../../domain/consent.ts';
import { conductStand, newestAccepted } from '../../domain/conduct.ts';
import { editionInForce } from '../../domain/edition.ts';
import type { MemberId } from '../../domain/ids.ts';
import { noticeLanguages, type NoticeLanguage } from '../../domain/languages.ts';
import { agreedTo } from '../../domain/may-do.ts';
import type { Member } from '../../domain/member.ts';
import { isSealed } from '../../domain/out-of-sight.ts';
import { noticeInForce } from '../../domain/notice.ts';
import { settingsId } from '../../domain/settings.ts';
import type { Reading } from '../../session/session.ts';
import type { EditionOfSubject } from './read-editions.ts';
import type { Subject } from './subjects.ts';

export interface FormPart {
  readonly subject: Subject;
  readonly edition: EditionOfSubject;
  /** Answered with yes, or accepted, already. */
  readonly isDone: boolean;
}

export interface ConsentFormFacts {
  readonly organisation: string;
  readonly member: Member | undefined;
  /** Who answers for them, if they do not themselves. */
  readonly guardian: string | undefined;
  readonly parts: readonly FormPart[];
}

/** Without an id the form is for nobody yet: for whoever comes for the first time. Null where that member is gone. */
export async function readConsentForm(
  store: Reading,
  id: MemberId | undefined,
  today: IsoDate,
): Promise<ConsentFormFacts | null> {
  const member = id === undefined ? undefined : await store.get('members', id);
  if (id !== undefined && (member === undefined || isSealed(member))) return null;
  const answerer = member && whoAnswers(today, member);
  return {
    organisation: (await store.get('settings', settingsId))?.organisation ?? '',
    member,
    guardian: answerer?.ok === true && answerer.value === 'member' ? undefined : member?.guardian?.name,
    parts: [...(await noticeParts(store, member, today)), ...(await conductParts(store, member, today))],
  };
}

async function noticeParts(store: Reading, member: Member | undefined, today: IsoDate): Promise<FormPart[]> {
  const notices = await store.all('notices');
  const consents = await store.all('consents');
  const isDone = (purpose: ConsentPurpose) =>
    member !== undefined && agreedTo(purpose, member, consents, today).ok;
  return consentPurposes.flatMap((purpose) => {
    const edition = noticeInForce(purpose, today, notices);
    return edition === undefined ? [] : { subject: purpose, edition, isDone: isDone(purpose) };
  });
}

async function conductParts(store: Reading, member: Member | undefined, today: IsoDate): Promise<FormPart[]> {
  const edition = editionInForce(today, await store.all('conducts'));
  if (edition === undefined) return [];
  const newest = member && newestAccepted(today, await store.all('acceptances')).get(member.id);
  return [{ subject: 'conduct', edition, isDone: conductStand(edition, newest) === 'accepted' }];
}

/** The first of the office's languages that a member speaks; else what their script says, else the fallback. */
export function ownLanguage(member: Member | undefined, fallback: NoticeLanguage): NoticeLanguage {
  const spoken = member?.languages?.flatMap((each) => noticeLanguages.filter((known) => known === each));
  if (spoken?.[0] !== undefined) return spoken[0];
  if (member?.preferredScript === 'latin') return 'en';
  return member?.preferredScript === 'devanagari' && fallback === 'en' ? 'mr' : fallback;
}
