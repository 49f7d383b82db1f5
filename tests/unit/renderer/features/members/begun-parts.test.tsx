/** The forms that unfold on a member's page: what was begun in one is offered there again, and in no other. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { createId, type MemberId } from '../../../../../renderer/domain/ids.ts';
import { endorsementPart } from '../../../../../renderer/features/members/endorsement-form.tsx';
import { linkPart } from '../../../../../renderer/features/members/relative-form.tsx';
import type { DeskSession } from '../../../../../renderer/session/desk-session.ts';
import { openDesk } from '../../../../../renderer/session/open-desk.ts';
import { SessionProvider } from '../../../../../renderer/session/session-context.tsx';
import { finishDesk } from '../../../../../renderer/session/snapshot.ts';
import {
  draftPathOf,
  useDraft,
  useIsBegun,
  type PartOfPage,
} from '../../../../../renderer/session/use-draft.ts';
import { aMember, anEndorsement } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';

const member = aMember();
const another = aMember();
const endorsement = anEndorsement({ memberId: member.id, words: 'Came on foot' });
const base = { words: '', on: '2026-11-22', sharing: 'none' };
/** The day is another one by now. */
const initial = { ...base, on: '2026-11-23' };

let desk: DeskForTests;
beforeEach(async () => {
  desk = await deskForTests();
});

function shown(session: DeskSession, screen: ReactNode): string {
  return renderToStaticMarkup(<SessionProvider session={session}>{screen}</SessionProvider>);
}

function isBegun(session: DeskSession, id: MemberId, part: PartOfPage): boolean {
  const Asked = () => (useIsBegun({ screen: 'member', id })(part) ? 'begun' : 'nothing');
  return shown(session, <Asked />) === 'begun';
}

/** What stands there when the form unfolds. */
function unfolds(session: DeskSession, id: MemberId, part: PartOfPage): string {
  const form = { reset: () => undefined, subscribe: () => () => undefined };
  const Unfolded = () => {
    const { offer } = useDraft(form, { place: { screen: 'member', id }, part, title: 'A form', initial });
    if (offer === null) return 'the form';
    return offer.isOvertaken ? 'the question, and that it was changed' : 'the question';
  };
  return shown(session, <Unfolded />);
}

/** Half of it is typed, and the desk is locked; then it is unlocked again. */
async function afterALock(part: PartOfPage, typed: Record<string, unknown>): Promise<DeskSession> {
  const { drafts } = desk.session;
  drafts.keep({ path: draftPathOf({ screen: 'member', id: member.id }, part), base, typed });
  await finishDesk(desk.session);
  const { shell, clock, database } = desk;
  const opened = await openDesk(desk.unlocked, { shell, clock, database });
  if (!opened.ok) throw new Error(opened.error.type);
  await opened.value.session.drafts.open();
  return opened.value.session;
}

test('half an endorsement is offered after a lock where it was begun: not for another member, not in the form of a link', async () => {
  const session = await afterALock(endorsementPart(), { ...base, words: 'Cooked for' });
  expect(isBegun(session, member.id, endorsementPart())).toBe(true);
  expect(unfolds(session, member.id, endorsementPart())).toBe('the question');
  const elsewhere = [
    [member.id, endorsementPart(endorsement)],
    [another.id, endorsementPart()],
    [member.id, linkPart()],
  ] as const;
  for (const [id, part] of elsewhere) {
    expect(isBegun(session, id, part)).toBe(false);
    expect(unfolds(session, id, part)).toBe('the form');
  }
});

test('a new link that was begun yesterday is not said to have been changed meanwhile; an endorsement that was changed is', async () => {
  const words = draftPathOf({ screen: 'member', id: member.id }, endorsementPart(endorsement));
  desk.session.drafts.keep({ path: words, base, typed: { ...base, words: 'Came by bus' } });
  const session = await afterALock(linkPart(), { ...base, otherId: createId<MemberId>() });
  expect(unfolds(session, member.id, linkPart())).toBe('the question');
  const changed = unfolds(session, member.id, endorsementPart(endorsement));
  expect(changed).toBe('the question, and that it was changed');
});

test('what was saved or cancelled is not asked about again, and a visitor is shown no unfinished form', async () => {
  const session = await afterALock(endorsementPart(), { ...base, words: 'Cooked for' });
  session.visitor.change('initials');
  expect(isBegun(session, member.id, endorsementPart())).toBe(false);
  expect(unfolds(session, member.id, endorsementPart())).toBe('the form');
  session.visitor.change('nobody');
  expect(isBegun(session, member.id, endorsementPart())).toBe(true);
  await session.drafts.forget(draftPathOf({ screen: 'member', id: member.id }, endorsementPart()));
  expect(isBegun(session, member.id, endorsementPart())).toBe(false);
  expect(unfolds(session, member.id, endorsementPart())).toBe('the form');
});
