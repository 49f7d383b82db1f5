/** What a member answered to a question of the notice: always a new entry, also when it takes an earlier one back. */

import type { z } from 'zod';
import { consentSchema, consentsOf, type Consent } from '../../domain/consent.ts';
import { createId } from '../../domain/ids.ts';
import { fail, ok } from '../../domain/result.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command } from '../../session/session.ts';
import type { NoSuchMember } from './change-member.ts';

/** There is one edition of the notice so far. */
const noticeVersion = 1;

type Answered = Omit<z.input<typeof consentSchema>, 'id' | 'on' | 'noticeVersion' | 'nth'>;

export const recordConsent: Command<Answered, Consent, WrongFields | NoSuchMember> = (session, answered) =>
  session.run<Consent, WrongFields | NoSuchMember>('recordConsent', async (desk) => {
    const member = await desk.get('members', answered.memberId);
    if (member === undefined) return fail({ type: 'NoSuchMember' });
    const before = consentsOf(member.id, await desk.all('consents')).filter(
      ({ purpose }) => purpose === answered.purpose,
    );
    const nth = 1 + before.reduce((most, consent) => Math.max(most, consent.nth ?? 0), before.length);
    const entry = { ...answered, id: createId(), on: desk.clock.today(), noticeVersion, nth };
    const read = readFields(consentSchema, entry);
    if (!read.ok) return read;
    return ok({ value: read.value, changes: [await desk.put('consents', read.value)] });
  });
