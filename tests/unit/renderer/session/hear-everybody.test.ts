/** Who is asked about while a name is typed: whoever left long ago, too, and nobody who is sealed. */

import { expect, test } from 'vitest';
import { isoDate } from '../../../../renderer/domain/calendar.ts';
import { createId, type MemberId } from '../../../../renderer/domain/ids.ts';
import { hearEverybody } from '../../../../renderer/session/hear-everybody.ts';
import { aMember } from '../../../support/builders.ts';

const typed = { calledBy: 'Sulekha', fullNameDevanagari: undefined, yearOfBirth: undefined, phones: [] };

test('whoever is archived may have come back to a meeting; of whoever is sealed nothing is said', async () => {
  const named = { calledBy: 'Sulekha', fullNameLatin: 'Sulekha Chitalekar' };
  const archived = aMember({ id: createId<MemberId>(), ...named, archivedOn: isoDate('2025-03-01') });
  const sealed = aMember({ id: createId<MemberId>(), ...named, eraseOn: isoDate('2027-03-01') });
  const known = await hearEverybody([archived, sealed]);
  const found = known?.likelySame({ ...typed, fullNameLatin: named.fullNameLatin });
  expect(found?.map(({ who }) => who.id)).toEqual([archived.id]);
});
