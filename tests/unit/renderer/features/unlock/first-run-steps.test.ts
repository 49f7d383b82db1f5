/** The road of a first run: nothing is written before its last step, and then an office that both people can open. */

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  firstRunAnswers,
  stepOf,
  stepsOf,
  withBackupPlace,
  withoutPassphrases,
} from '../../../../../renderer/features/unlock/first-run-steps.ts';
import { createOffice, prepareOffice } from '../../../../../renderer/session/first-run.ts';
import { openDesk } from '../../../../../renderer/session/open-desk.ts';
import { staffOf, unlockByPassphrase } from '../../../../../renderer/session/unlocked-office.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { testClock } from '../../../../support/desk-for-tests.ts';
import { officeShell } from '../../../../support/office-shell.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

const office = {
  organisation: 'Made-up association',
  discreetSender: { latin: 'Saturday Circle', devanagari: 'शनिवार मंडळ' },
};
const asha = { name: 'Asha', role: 'coordinator', passphrase: 'copper lantern velvet', again: '' } as const;
const ravi = { name: 'Ravi', role: 'viewer', passphrase: 'orchard thimble marble', again: '' } as const;

describe('a first run', () => {
  it('makes an office at its end that both people open, each with their own words', async () => {
    const { shell, office: files, folder } = officeShell();
    expect((await files.look()).type).toBe('FirstRun');
    const before = readdirSync(folder, { recursive: true }).length;
    const prepared = withoutPassphrases(await prepareOffice(firstRunAnswers(office, [asha, ravi], false)));
    expect(JSON.stringify(prepared)).not.toContain('lantern');
    // Stopped here, with the sheet on the screen, there is nothing on the disk that was not there before.
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
    expect((await files.look()).type).toBe('FirstRun');

    const answered = withBackupPlace(prepared, { backupPlaceHint: 'the blue stick' });
    const created = await createOffice(shell, testClock(), answered);
    expect(created).toMatchObject({ ok: true, value: { staff: { name: 'Asha', role: 'coordinator' } } });
    const found = await files.look();
    if (found.type !== 'Office') throw new Error(found.type);
    const staff = staffOf(found);
    if (!staff.ok) throw new Error(staff.error.type);
    expect(staff.value.map(({ name, role }) => [name, role])).toEqual([
      ['Asha', 'coordinator'],
      ['Ravi', 'viewer'],
    ]);
    const second = await unlockByPassphrase(found, staff.value[1]?.id ?? '', ravi.passphrase);
    if (!second.ok) throw new Error(second.error.type);
    const database = { indexedDB: new IDBFactory(), IDBKeyRange };
    const desk = await openDesk(second.value, { shell, clock: testClock(), database });
    if (!desk.ok) throw new Error(desk.error.type);
    expect(await desk.value.session.store.get('settings', 'office')).toEqual({
      id: 'office',
      ...office,
      backupPlaceHint: 'the blue stick',
    });
  });

  it('needs no note about the backup place', async () => {
    const { shell, office: files } = officeShell();
    await files.look();
    const prepared = await prepareOffice(firstRunAnswers(office, [asha], true));
    const created = await createOffice(
      shell,
      testClock(),
      withBackupPlace(prepared, { backupPlaceHint: undefined }),
    );
    expect(created).toMatchObject({ ok: true, value: { madeUp: true } });
  });

  it('shows every stage after the welcome as a step of the row', () => {
    const ids = stepsOf(createWords('en').say).map(({ id }) => id);
    expect(stepOf({ type: 'welcome' })).toBeUndefined();
    for (const type of ['office', 'you', 'second', 'makingKeys'] as const)
      expect(ids).toContain(stepOf({ type }));
  });
});
