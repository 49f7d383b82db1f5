/** The history in words: who did what to which record, what was taken back, and what only was looked at. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createId, type EntryId, type MemberId } from '../../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { ok } from '../../../../../renderer/domain/result.ts';
import { commandWord, isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { tellingOf } from '../../../../../renderer/features/history/history-lines.ts';
import { readKnownRecords } from '../../../../../renderer/features/history/known-records.ts';
import { createNamer } from '../../../../../renderer/features/history/record-names.ts';
import { isUndoRefusal, refusalSentences } from '../../../../../renderer/features/history/undo-sentences.ts';
import {
  firstWish,
  wantedEntries,
  type HistoryWish,
} from '../../../../../renderer/features/history/wanted-entries.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aMember } from '../../../../support/builders.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';

const words = createWords('en');

function member(calledBy: string, number: number): Member {
  return aMember({ id: createId<MemberId>(), number: memberNumber(number), calledBy });
}

async function save(
  desk: DeskForTests,
  command: string,
  members: readonly Member[],
): Promise<EntryId | null> {
  const done = await desk.session.run<undefined, never>(command, async (on) => {
    const { change } = await on.nextMemberNumber();
    return ok({
      value: undefined,
      changes: [...(await Promise.all(members.map((one) => on.put('members', one)))), change],
    });
  });
  if (!done.ok) throw new Error(done.error.type);
  return done.value.entryId;
}

async function linesOf({ session }: DeskForTests, wish: Partial<HistoryWish> = {}) {
  const history = await session.store.all('history');
  const namer = createNamer(words, await readKnownRecords(session.store));
  const telling = tellingOf(history, words, namer);
  const lines = wantedEntries(history, { ...firstWish, ...wish }).map((entry) => ({
    ...telling.line(entry),
    isUndone: telling.isTakenBack(entry),
  }));
  return { lines, namer };
}

describe('the history of the office', () => {
  it('is told newest first: what was done, and to whom', async () => {
    const desk = await deskForTests();
    await save(desk, 'addMember', [member('Asha', 1)]);
    await save(desk, 'importMembers', [member('Ravi', 2), member('Sunita', 3), member('Meera', 4)]);
    const { lines } = await linesOf(desk);
    expect(lines.map(({ what, about }) => [what, about])).toEqual([
      ['Brought in members from a file', 'Ravi (M-0002) and 2 more'],
      ['Added a member', 'Asha (M-0001)'],
    ]);
  });

  it('leaves out who looked at a record until it is asked for', async () => {
    const desk = await deskForTests();
    const asha = member('Asha', 1);
    await save(desk, 'addMember', [asha]);
    desk.session.noteOpening('members', asha.id);
    await desk.session.between(() => Promise.resolve());
    expect((await linesOf(desk)).lines).toHaveLength(1);
    const { lines } = await linesOf(desk, { kind: 'openings' });
    expect(lines).toMatchObject([{ what: 'Opened a record', about: 'Asha (M-0001)' }]);
    expect((await linesOf(desk, { kind: 'everything' })).lines).toHaveLength(2);
  });

  it('is narrowed to one member, and to the days somebody asks for', async () => {
    const desk = await deskForTests();
    const [asha, ravi] = [member('Asha', 1), member('Ravi', 2)];
    await save(desk, 'addMember', [asha]);
    desk.clock.moveTo('2026-11-25' as never);
    await save(desk, 'addMember', [ravi]);
    const about = async (wish: Partial<HistoryWish>) =>
      (await linesOf(desk, wish)).lines.map((line) => line.about);
    expect(await about({ memberId: asha.id })).toEqual(['Asha (M-0001)']);
    expect(await about({ from: '2026-11-24' })).toEqual(['Ravi (M-0002)']);
    expect(await about({ from: '2026-11-23', through: '2026-11-24' })).toEqual(['Asha (M-0001)']);
    expect(await about({ through: '2026-11-22' })).toEqual([]);
  });

  it('says what was taken back, and what was done again', async () => {
    const desk = await deskForTests();
    const asha = member('Asha', 1);
    await save(desk, 'addMember', [asha]);
    await save(desk, 'changeMember', [{ ...asha, calledBy: 'Ashatai' }]);
    const undone = await undoEntry(desk.session, null);
    expect((await linesOf(desk)).lines.map(({ what, isUndone }) => [what, isUndone])).toEqual([
      ['Took back: Changed a member', false],
      ['Changed a member', true],
      ['Added a member', false],
    ]);
    await undoEntry(desk.session, undone.ok ? undone.value.entryId : null);
    expect((await linesOf(desk)).lines.map(({ what, isUndone }) => [what, isUndone])).toEqual([
      ['Did again: Changed a member', false],
      ['Took back: Changed a member', true],
      ['Changed a member', false],
      ['Added a member', false],
    ]);
  });

  it('says who stands on an entry: when, by whom, and which fields of whom', async () => {
    const desk = await deskForTests();
    const asha = member('Asha', 1);
    const added = await save(desk, 'addMember', [asha]);
    await save(desk, 'changeMember', [{ ...asha, calledBy: 'Ashatai', locality: 'Wakad' }]);
    const undone = await undoEntry(desk.session, added);
    if (undone.ok || !isUndoRefusal(undone.error)) throw new Error('taken back');
    const { namer } = await linesOf(desk);
    const [first, second] = refusalSentences(undone.error, words, namer);
    expect(first).toBe('This cannot be taken back while later changes stand on it');
    expect(second).toMatch(
      /^On 23 Nov 2026, .* Asha changed Ashatai \(M-0001\) after that: Called by and Locality\.$/u,
    );
  });
});

describe('a command', () => {
  it('that a newer desk wrote is told of all the same', () => {
    expect(words.say(commandWord('somethingOfNextYear'))).toBe('Changed something');
    expect(words.say(commandWord('toString'))).toBe('Changed something');
  });

  it('of any screen has words in the history', () => {
    const renderer = fileURLToPath(new URL('../../../../../renderer', import.meta.url));
    const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const commands = sources.flatMap((name) => {
      const text = readFileSync(`${renderer}/${name}`, 'utf8');
      return [...text.matchAll(/session\.run(?:<[^(]*>)?\(\s*'([A-Za-z.]+)'/g)].map(
        (found) => found[1] ?? '',
      );
    });
    expect(commands).toContain('addMember');
    expect(commands.filter((command) => !isKnownCommand(command))).toEqual([]);
  });
});
