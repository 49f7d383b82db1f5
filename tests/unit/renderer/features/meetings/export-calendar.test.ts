/** Meetings that leave the vault as a calendar file: what is in it, what never is, and what the history says of it. */

import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../renderer/domain/calendar.ts';
import type { MeetingId } from '../../../../../renderer/domain/ids.ts';
import { exportCalendar } from '../../../../../renderer/features/meetings/export-calendar.ts';
import { tellingOf } from '../../../../../renderer/features/history/history-lines.ts';
import type { Session } from '../../../../../renderer/session/session.ts';
import { undoEntry } from '../../../../../renderer/session/undo.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { aGroup, aMeeting, aMember, aVenue, idOf } from '../../../../support/builders.ts';
import { deskForTests, testToday } from '../../../../support/desk-for-tests.ts';
import { put } from '../../../../support/put.ts';
import '../../../../support/without-workers.ts';

type Save = Session['shell']['export.saveCalendar'];

/** The desk with a shell that takes the file, or will not. */
function withShell(session: Session, answer: Awaited<ReturnType<Save>>) {
  const texts: string[] = [];
  const save: Save = ({ bytes }) => {
    texts.push(new TextDecoder().decode(bytes));
    return Promise.resolve(answer);
  };
  const shell = { ...session.shell, 'export.saveCalendar': save };
  const wrapped = new Proxy<Session>(session, {
    get: (target, name): unknown => {
      if (name === 'shell') return shell;
      const part: unknown = Reflect.get(target, name);
      return part instanceof Function ? (part.bind(target) as unknown) : part;
    },
  });
  return { session: wrapped, texts };
}

const asha = aMember({ calledBy: 'Asha', fullNameLatin: 'Asha Kulmohar' });
const group = aGroup({
  name: 'Kothrud Caregivers',
  discreetName: { latin: 'Mango Circle', devanagari: 'आंबा मंडळ' },
});
const venue = aVenue({ name: 'Old Library' });
const meetingOn = (nth: number, days: number, fields: Parameters<typeof aMeeting>[0] = {}) =>
  aMeeting({
    ...{ id: idOf<MeetingId>(nth), groupId: group.id, venueId: venue.id, date: addDays(testToday, days) },
    ...{ facilitatorIds: [asha.id], status: { type: 'planned' }, ...fields },
  });

async function deskWith(...meetings: ReturnType<typeof aMeeting>[]) {
  const { session } = await deskForTests();
  await put(session, 'members', asha);
  await put(session, 'venues', venue);
  await put(session, 'groups', group);
  for (const meeting of meetings) await put(session, 'meetings', meeting);
  return session;
}

const saved = { ok: true, value: { fileName: 'calendar.ics' } } as const;
const wish = { months: 3, withVenue: false, script: 'latin' } as const;

describe('the meetings ahead as a calendar file', () => {
  it('hold the discreet name and nobody’s name, and the venue only where it is wished', async () => {
    const away = { status: { type: 'cancelled', reason: 'holiday' } } as const;
    const desk = await deskWith(meetingOn(1, 3), meetingOn(2, 10, away), meetingOn(3, -1), meetingOn(4, 200));
    const { session, texts } = withShell(desk, saved);
    expect((await exportCalendar(session, wish)).ok).toBe(true);
    await exportCalendar(session, { ...wish, withVenue: true, script: 'devanagari' });
    const [bare = '', placed = ''] = texts;
    expect(bare.match(/^UID:.*$/gm)).toHaveLength(2);
    expect(bare).toContain('SUMMARY:Mango Circle');
    expect(bare.match(/^STATUS:CANCELLED/gm)).toHaveLength(1);
    for (const name of ['Kothrud', 'Caregivers', 'Asha', 'Kulmohar', 'Old Library', 'LOCATION'])
      expect(bare).not.toContain(name);
    expect(placed).toContain('LOCATION:Old Library');
    expect(placed).toContain('SUMMARY:आंबा मंडळ');
    expect(placed).not.toContain('Asha');
  });

  it('are noted in the history once they are saved, and only then', async () => {
    const desk = await deskWith(meetingOn(1, 3));
    const cancelled = withShell(desk, { ok: false, failure: { type: 'Cancelled' } });
    expect(await exportCalendar(cancelled.session, wish)).toEqual({
      ok: false,
      error: { type: 'Cancelled' },
    });
    const noted = async () =>
      (await desk.store.all('history')).filter(({ command }) => command === 'exportCalendar');
    expect(await noted()).toEqual([]);
    await exportCalendar(withShell(desk, saved).session, wish);
    const [entry] = await noted();
    expect(entry).toMatchObject({ changes: [], exported: { list: 'calendar', count: 1 } });
    if (entry === undefined) throw new Error('nothing noted');
    const { line } = tellingOf(await desk.store.all('history'), createWords('en'), () => '');
    expect(line(entry).about).toBe('Calendar: 1 row');
    expect(await undoEntry(desk, entry.id)).toMatchObject({ error: { type: 'NothingToUndo' } });
  });

  it('that are none make no file', async () => {
    const { session, texts } = withShell(await deskWith(), saved);
    expect(await exportCalendar(session, wish)).toEqual({ ok: false, error: { type: 'NothingAhead' } });
    expect(texts).toEqual([]);
  });
});
