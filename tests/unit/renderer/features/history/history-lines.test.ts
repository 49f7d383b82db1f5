/** The history in words: who did what to which record, what can be taken back, and what only was looked at. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createId, type MemberId } from '../../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import { memberNumber } from '../../../../../renderer/domain/numbers.ts';
import { ok } from '../../../../../renderer/domain/result.ts';
import { commandWord, isKnownCommand } from '../../../../../renderer/features/history/command-words.ts';
import { canUndo, historyLines, lastKnown } from '../../../../../renderer/features/history/history-lines.ts';
import { readKnownRecords } from '../../../../../renderer/features/history/known-records.ts';
import { createNamer } from '../../../../../renderer/features/history/record-names.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { deskForTests, type DeskForTests } from '../../../../support/desk-for-tests.ts';

const words = createWords('en');

function member(calledBy: string, number: number): Member {
  return {
    id: createId<MemberId>(),
    number: memberNumber(number),
    calledBy,
    roles: ['caregiver'],
    phones: [],
  };
}

async function save(desk: DeskForTests, command: string, members: readonly Member[]) {
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

async function linesOf({ session }: DeskForTests, withOpenings = false) {
  const history = await session.store.all('history');
  const namer = createNamer(words, await readKnownRecords(session.store));
  return { history, lines: historyLines(history, words, namer, { withOpenings }) };
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
    const [newest] = (await linesOf(desk, true)).lines;
    expect(newest).toMatchObject({ what: 'Opened a record', about: 'Asha (M-0001)' });
  });

  it('offers to take back what nothing newer stands on, and says what was taken back', async () => {
    const desk = await deskForTests();
    const asha = member('Asha', 1);
    await save(desk, 'addMember', [asha]);
    await save(desk, 'changeMember', [{ ...asha, calledBy: 'Ashatai' }]);
    const before = await linesOf(desk);
    const may = before.lines.map((line) => canUndo(line, desk.session.staff, lastKnown(before.history)));
    expect(may).toEqual([true, false]);

    const [newest] = before.lines;
    expect((await undoEntry(desk.session, newest?.id ?? null)).ok).toBe(true);
    const after = await linesOf(desk);
    expect(after.lines.map(({ what, isUndone }) => [what, isUndone])).toEqual([
      ['Took back: Changed a member', false],
      ['Changed a member', true],
      ['Added a member', false],
    ]);
    const mayNow = after.lines.map((line) => canUndo(line, desk.session.staff, lastKnown(after.history)));
    expect(mayNow).toEqual([false, false, true]);
  });

  it('offers nobody to take back what somebody else did, nor a viewer anything', async () => {
    const desk = await deskForTests();
    await save(desk, 'addMember', [member('Asha', 1)]);
    const { lines, history } = await linesOf(desk);
    const [line] = lines;
    if (line === undefined) throw new Error('no line');
    const { staff } = desk.session;
    expect(canUndo(line, { ...staff, id: createId() }, lastKnown(history))).toBe(false);
    expect(canUndo(line, { ...staff, role: 'viewer' }, lastKnown(history))).toBe(false);
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
