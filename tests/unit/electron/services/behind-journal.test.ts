/** A base that is behind the journal never takes its place: its last entries would be gone for good. */

import { expect, it } from 'vitest';
import { deskForTests } from '../../../support/desk-for-tests.ts';
import { createId, type VenueId } from '../../../../renderer/domain/ids.ts';
import { ok } from '../../../../renderer/domain/result.ts';

it('a compaction that holds fewer entries than the journal is refused, and nothing is lost', async () => {
  const desk = await deskForTests();
  const venue = { id: createId<VenueId>(), name: 'Tilak hall', rooms: [] };
  await desk.session.run<undefined, never>('saveVenue', async (on) =>
    ok({ value: undefined, changes: [await on.put('venues', venue)] }),
  );
  const answer = await desk.office.build({
    reason: 'compaction',
    storeId: desk.unlocked.storeId,
    generation: 2,
    afterNumber: 0,
    keyring: '{}',
    wrappedDataKey: 'age',
    base: new Uint8Array(1),
    madeUp: false,
  });
  expect(answer).toEqual({ ok: false, failure: { type: 'Refused', why: 'behindJournal' } });
  const journal = await desk.office.readJournal(0);
  expect(journal.ok && journal.value.entries).toHaveLength(1);
});
