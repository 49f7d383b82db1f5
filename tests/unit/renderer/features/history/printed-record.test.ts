/** What we hold about a member was put on paper: the history says who did it, when and of whom, and not what stood there. */

import { expect, test, vi } from 'vitest';
import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { MemberId } from '../../../../../renderer/domain/ids.ts';
import { tellingOf } from '../../../../../renderer/features/history/history-lines.ts';
import { ownRows, readOwnRecord } from '../../../../../renderer/features/history/own-record.ts';
import { openingsOf } from '../../../../../renderer/features/history/record-history.tsx';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aMember, idOf } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';

const member = aMember({ id: idOf<MemberId>(1), locality: 'Zqcanarynagar', joinedOn: isoDate('2026-01-01') });

test('each printing of a record is noted, as one of those who have seen it, and told on the next sheet', async () => {
  const { session, clock } = await deskForTests();
  await put(session, 'members', member);
  session.notePrinting('members', member.id);
  session.notePrinting('members', member.id);
  session.noteOpening('members', member.id);
  const openings = async () => openingsOf(await session.store.all('history'), 'members', member.id);
  await vi.waitFor(async () => expect(await openings()).toHaveLength(3));
  const noted = await openings();
  expect(noted.map(({ command }) => command)).toEqual(['printedRecord', 'printedRecord', 'openedRecord']);
  const [entry] = noted;
  if (entry === undefined) throw new Error('nothing noted');
  expect(entry).toMatchObject({ by: session.staff.id, changes: [], opened: { id: member.id } });
  expect(entry.at.slice(0, 10)).toBe(clock.today());
  expect(JSON.stringify(noted)).not.toMatch(/zqcanary|Kulkarni/i);
  const words = createWords('en');
  const line = tellingOf(noted, words, () => 'Asha').line(entry);
  expect(line).toEqual({ what: words.say('own.didPrint'), about: 'Asha' });
  const read = await readOwnRecord(session.shown, member.id);
  if (read === null) throw new Error('nobody');
  const sheet = ownRows(read, words).flat().join('\n');
  expect(sheet).toContain('given on paper 2 times');
  expect(sheet).toContain('opened to be read once');
});

test('a viewer may print it, too, and is named for it', async () => {
  const { session } = await deskForTests('viewer');
  session.notePrinting('members', member.id);
  await vi.waitFor(async () => {
    const [entry] = openingsOf(await session.store.all('history'), 'members', member.id);
    expect(entry).toMatchObject({ command: 'printedRecord', byName: session.staff.name });
  });
});
