/** What stands below a member's groups and trainings: follow-ups, links, answers. */

import { describe, expect, it } from 'vitest';
import { answerOn } from '../../../../../renderer/domain/consent.ts';
import { createId } from '../../../../../renderer/domain/ids.ts';
import { relativesOf } from '../../../../../renderer/domain/relationship.ts';
import { recordConsent } from '../../../../../renderer/features/members/record-consent.ts';
import {
  addFollowUp,
  closeFollowUp,
  removeFollowUp,
} from '../../../../../renderer/features/members/write-follow-ups.ts';
import { linkMembers, unlinkMembers } from '../../../../../renderer/features/members/write-relationships.ts';
import { isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { aConsent, aMember, aNotice } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

async function deskWithTwo() {
  const { session } = await deskForTests();
  const [one, other] = [aMember(), aMember({ calledBy: 'Dilip' })];
  await put(session, 'members', one);
  await put(session, 'members', other);
  return { session, one, other };
}

describe('a follow-up', () => {
  it('is asked for, done with one press, and undone', async () => {
    const { session, one } = await deskWithTwo();
    const added = await addFollowUp(session, { memberId: one.id, reason: 'asked', dueOn: '2026-11-30' });
    if (!added.ok) throw new Error(added.error.type);
    const { id } = added.value.value;
    expect(added.value.value).toMatchObject({ askedOn: testToday, dueOn: '2026-11-30' });
    const done = await closeFollowUp(session, id);
    expect(done.ok && done.value.value.doneOn).toBe(testToday);
    expect(await closeFollowUp(session, id)).toMatchObject({ error: { type: 'FollowUpAlreadyDone' } });
    await undoEntry(session, done.ok ? done.value.entryId : null);
    expect((await session.store.get('followUps', id))?.doneOn).toBeUndefined();
    await removeFollowUp(session, id);
    expect(await session.store.all('followUps')).toEqual([]);
    expect(await closeFollowUp(session, id)).toMatchObject({ error: { type: 'RecordGone' } });
  });

  it('cannot be due before it was asked for, and needs a member', async () => {
    const { session, one } = await deskWithTwo();
    const early = await addFollowUp(session, { memberId: one.id, reason: 'asked', dueOn: '2026-11-22' });
    expect(early).toMatchObject({
      error: { fields: [{ field: 'dueOn', problem: 'problem.dueBeforeAsked' }] },
    });
    const nobody = await addFollowUp(session, {
      memberId: createId(),
      reason: 'asked',
      dueOn: '2026-11-30',
    });
    expect(nobody).toMatchObject({ error: { type: 'NoSuchMember' } });
  });
});

describe('a call that was not asked for', () => {
  it('is planned only once the member has said yes to reminders, and not after they took it back', async () => {
    const { session, one } = await deskWithTwo();
    const plan = () => addFollowUp(session, { memberId: one.id, reason: 'newcomer', dueOn: '2026-11-30' });
    expect(await plan()).toMatchObject({ error: { type: 'ConsentMissing', why: 'neverAsked' } });
    const answer = { memberId: one.id, purpose: 'reminders' } as const;
    await put(session, 'consents', aConsent({ ...answer, nth: 1 }));
    expect((await plan()).ok).toBe(true);
    await put(session, 'consents', aConsent({ ...answer, answer: 'withdrawn', nth: 2 }));
    expect(await plan()).toMatchObject({ error: { type: 'ConsentMissing', why: 'withdrawn' } });
    expect(await session.store.all('followUps')).toHaveLength(1);
  });
});

describe('a link between two members', () => {
  it('is seen from both sides, once, and goes from both', async () => {
    const { session, one, other } = await deskWithTwo();
    const linking = { memberId: one.id, otherId: other.id, standsAs: 'caregiver' as const };
    const linked = await linkMembers(session, linking);
    if (!linked.ok) throw new Error(linked.error.type);
    const links = await session.store.all('relationships');
    expect(relativesOf(one.id, links)).toMatchObject([{ memberId: other.id, standsAs: 'caregiver' }]);
    expect(relativesOf(other.id, links)).toMatchObject([{ memberId: one.id, standsAs: 'caredFor' }]);
    const again = { memberId: other.id, otherId: one.id, standsAs: 'caredFor' as const };
    expect(await linkMembers(session, again)).toMatchObject({ error: { type: 'AlreadyLinked' } });
    await unlinkMembers(session, linked.value.value.id);
    expect(await session.store.all('relationships')).toEqual([]);
  });

  it('needs two who are not the same', async () => {
    const { session, one } = await deskWithTwo();
    const self = await linkMembers(session, { memberId: one.id, otherId: one.id, standsAs: 'friend' });
    expect(self).toMatchObject({ error: { type: 'WrongFields' } });
  });
});

describe('an answer of a member', () => {
  it('is an entry of its own each time, and of several of one day the last one holds', async () => {
    const { session, one } = await deskWithTwo();
    await put(session, 'notices', aNotice({ purpose: 'photo' }));
    const answer = (said: 'given' | 'withdrawn') =>
      recordConsent(session, { memberId: one.id, purpose: 'photo', answer: said, noticeLanguage: 'mr' });
    for (let day = 0; day < 6; day += 1) await answer(day % 2 === 0 ? 'given' : 'withdrawn');
    const consents = await session.store.all('consents');
    expect(consents).toHaveLength(6);
    // Whatever order a reading gives them in: ids are chance.
    for (const order of [consents, [...consents].reverse()])
      expect(answerOn(testToday, 'photo', order)).toMatchObject({ answer: 'withdrawn', noticeVersion: 1 });
    expect(answerOn(testToday, 'story', consents)).toBeUndefined();
  });
});

it('the history has words for all of it', () => {
  const commands = ['addFollowUp', 'closeFollowUp', 'removeFollowUp', 'linkMembers', 'unlinkMembers'];
  for (const command of [...commands, 'recordConsent', 'addEndorsement', 'changeSharing', 'saveBackup'])
    expect(isKnownCommand(command)).toBe(true);
});
