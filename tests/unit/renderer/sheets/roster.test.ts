/** What a roster knows of a meeting, and what it must never know. */

import { describe, expect, test } from 'vitest';
import { isoDate, timeOfDay } from '../../../../renderer/domain/calendar.ts';
import { createId } from '../../../../renderer/domain/ids.ts';
import type { Member } from '../../../../renderer/domain/member.ts';
import { sealedMember } from '../../../../renderer/domain/out-of-sight.ts';
import { nextSheetNumber } from '../../../../renderer/domain/numbers.ts';
import { rosterOf } from '../../../../renderer/sheets/roster.ts';
import type { RosterFacts } from '../../../../renderer/sheets/roster.ts';
import { aGroup, aMeeting, aMember, aMembership, aVenue, theSettings } from '../../../support/builders.ts';

const kshama = aMember({
  calledBy: 'Kshama',
  fullNameLatin: 'Kshama Shrikhande',
  fullNameDevanagari: 'क्षमा श्रीखंडे',
});
const ravi = aMember({ calledBy: 'Ravi', fullNameLatin: undefined, fullNameDevanagari: undefined });
const meera = aMember({ calledBy: 'मीरा', fullNameLatin: undefined, fullNameDevanagari: 'मीरा क्षीरसागर' });

function rosterWith(members: Member[], facts: Partial<RosterFacts> = {}) {
  const lines = members.map(({ id }) => ({ memberId: id, mark: 'notRecorded' as const }));
  const meeting = aMeeting({
    register: { lines, visitors: 0 },
    facilitatorIds: members.slice(0, 1).map(({ id }) => id),
  });
  return rosterOf({
    meeting,
    group: aGroup(),
    venue: aVenue(),
    settings: theSettings(),
    members,
    memberships: [],
    ...facts,
  });
}

describe('the roster of a meeting', () => {
  test('has first names and initials in both scripts, a Devanagari initial being a whole akshara', () => {
    expect(rosterWith([kshama, ravi, meera]).rows.map(({ name }) => name)).toEqual([
      ['Kshama S.', 'क्षमा श्री.'],
      ['Ravi'],
      ['मीरा क्षी.'],
    ]);
  });

  test('has each name once on a sheet in one script, in the other one where it is the only one known', () => {
    const names = (scripts: 'latin' | 'devanagari') =>
      rosterWith([kshama, meera], { scripts }).rows.map((row) => row.name);
    expect(names('latin')).toEqual([['Kshama S.'], ['मीरा क्षी.']]);
    expect(names('devanagari')).toEqual([['क्षमा श्री.'], ['मीरा क्षी.']]);
  });

  test('keeps the order of the register, so that the sheet is typed back from top to bottom', () => {
    const facts = rosterWith([meera, kshama, ravi], { members: [ravi, kshama, meera] });
    expect(facts.rows.map(({ name }) => name[0])).toEqual(['मीरा क्षी.', 'Kshama S.', 'Ravi']);
  });

  test('names who carries the meeting by the part they have in it', () => {
    const meeting = aMeeting({
      facilitatorIds: [kshama.id, ravi.id],
      coFacilitatorIds: [ravi.id],
      anchorIds: [meera.id],
    });
    const { facilitators, coFacilitators, anchors } = rosterWith([kshama, ravi, meera], { meeting });
    expect([facilitators, coFacilitators, anchors]).toEqual([
      [['Kshama S.', 'क्षमा श्री.']],
      [['Ravi']],
      [['मीरा क्षी.']],
    ]);
    expect(rosterWith([kshama])).not.toHaveProperty('anchors');
  });

  test('names nobody who is sealed, neither in the row that keeps its place nor among those who carry the meeting', () => {
    const eraseOn = isoDate('2026-12-20');
    for (const [called, registerAs] of [
      ['Sealed record', undefined],
      ['बंद नोंद', 'chosenName'],
      ['बंद रिकॉर्ड', 'number'],
    ] as const) {
      const sealed = { ...sealedMember({ ...kshama, eraseOn }, called), ...(registerAs && { registerAs }) };
      for (const scripts of ['both', 'latin', 'devanagari'] as const) {
        const { rows, facilitators } = rosterWith([sealed, ravi], { scripts });
        expect(rows.map(({ name }) => name)).toEqual([[], ['Ravi']]);
        expect(facilitators).toEqual([]);
      }
    }
  });

  test('has each name as its member wishes, in this group', () => {
    const number = { ...ravi, registerAs: 'number' as const };
    const memberships = [aMembership({ memberId: kshama.id, registerAs: 'fullName' })];
    const { rows } = rosterWith([kshama, number], { memberships });
    expect(rows.map(({ name }) => name)).toEqual([['Kshama Shrikhande', 'क्षमा श्रीखंडे'], [ravi.number]]);
  });

  test('has nowhere the name of who is counted only, but names them where they carry the group', () => {
    const hidden = { ...kshama, registerAs: 'countedOnly' as const };
    const { rows, facilitators } = rosterWith([hidden, ravi]);
    expect(rows.map(({ name }) => name)).toEqual([[], ['Ravi']]);
    expect(facilitators).toEqual([['Kshama S.', 'क्षमा श्री.']]);
    expect(JSON.stringify(rosterWith([ravi, hidden]))).not.toContain('Kshama');
  });

  test('keeps the row of a member whose record cannot be read', () => {
    const { rows } = rosterWith([kshama, ravi], { members: [ravi] });
    expect(rows.map(({ name }) => name)).toEqual([[], ['Ravi']]);
  });

  test('says when the meeting ends, past midnight as well', () => {
    expect(rosterWith([]).endsAt).toBe('19:00');
    const late = aMeeting({ time: timeOfDay('23:15'), minutes: 90 });
    expect(rosterWith([], { meeting: late })).toMatchObject({ startsAt: '23:15', endsAt: '00:45' });
  });

  test('carries the sheet number it is given, or the one the meeting already has, or none', () => {
    const { number } = nextSheetNumber({ id: 'sheet', last: 41 });
    expect(rosterWith([], { sheetNumber: number }).sheetNumber).toBe('S-0042');
    expect(rosterWith([], { meeting: aMeeting({ sheetNumber: number }) }).sheetNumber).toBe('S-0042');
    expect(rosterWith([]).sheetNumber).toBeUndefined();
  });

  test('carries the discreet names of group and office, each once', () => {
    const discreetSender = { latin: 'Box 14', devanagari: 'Box 14' };
    const roster = rosterWith([], { settings: theSettings({ discreetSender }) });
    expect(roster.groupName).toEqual(['Saturday Circle', 'शनिवार मंडळ']);
    expect(roster.sender).toEqual(['Box 14']);
    expect(rosterWith([], { scripts: 'devanagari' }).sender).toEqual(['M. S. Office, Pune']);
  });

  test('speaks Marathi beside English, or Hindi where the office wishes it', () => {
    expect(rosterWith([]).languages).toEqual(['en', 'mr']);
    expect(rosterWith([], { devanagariLanguage: 'hi' }).languages).toEqual(['en', 'hi']);
    expect(rosterWith([], { scripts: 'latin' }).languages).toEqual(['en']);
  });

  test('knows no phone, locality, kind of group, group name, organisation or whole name', () => {
    const member = aMember({ id: createId(), locality: 'Warje', note: { text: 'Knock loudly' } });
    const text = JSON.stringify(rosterWith([member]));
    for (const secret of [
      '00000',
      'Warje',
      'Knock',
      'Kothrud',
      'caregiver',
      'Caregivers',
      'Mutual Support',
      'Kulkarni',
      'कुलकर्णी',
      'M-0001',
      member.id,
    ]) {
      expect(text).not.toContain(secret);
    }
  });
});
