/** What a member answered to a question of the notice: always a new entry, also when it takes an earlier one back. */

import type { z } from 'zod';
import { whoAnswers, type GuardianMissing } from '../../domain/answering.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import {
  consentSchema,
  consentsOf,
  type Answerer,
  type Consent,
  type ConsentAnswer,
} from '../../domain/consent.ts';
import { createId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { versionAnswered, type NoticeMissing } from '../../domain/notice.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';

type Answered = Omit<z.output<typeof consentSchema>, 'id' | 'on' | 'noticeVersion' | 'nth' | 'by'>;

type AnswerFailure = WrongFields | NoSuchMember | NoticeMissing | GuardianMissing;

export const recordConsent: Command<Answered, Consent, AnswerFailure> = (session, answered) =>
  session.run<Consent, AnswerFailure>('recordConsent', async (desk) => {
    const member = await desk.get('members', answered.memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const on = desk.clock.today();
    const before = consentsOf(member.id, await desk.all('consents')).filter(
      ({ purpose }) => purpose === answered.purpose,
    );
    const by = answererOf(answered.answer, on, member);
    if (!by.ok) return by;
    const version = versionAnswered({ ...answered, on }, before, await desk.all('notices'));
    if (!version.ok) return version;
    const nth = 1 + before.reduce((most, consent) => Math.max(most, consent.nth ?? 0), before.length);
    const entry = { ...answered, id: createId(), on, by: by.value, noticeVersion: version.value, nth };
    const read = readFields(consentSchema, entry);
    if (!read.ok) return read;
    return ok({ value: read.value, changes: [await desk.put('consents', read.value)] });
  });

/** A yes is asked of whoever may give it; a no is heard from the member themselves at any age. */
function answererOf(answer: ConsentAnswer, on: IsoDate, member: Member): Result<Answerer, GuardianMissing> {
  const answerer = whoAnswers(on, member);
  return answer === 'withdrawn' && !answerer.ok ? ok('member') : answerer;
}
