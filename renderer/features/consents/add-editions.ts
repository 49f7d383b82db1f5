/** New editions of notices and of the code of conduct, several at once if the desk's proposals are adopted; all of them or none. */

import { isoDateSchema } from '../../domain/calendar.ts';
import type { Change } from '../../domain/changes.ts';
import { conductSchema } from '../../domain/conduct.ts';
import { nextVersion, type EditionTooEarly } from '../../domain/edition.ts';
import { createId } from '../../domain/ids.ts';
import type { Texts } from '../../domain/languages.ts';
import { noticeSchema } from '../../domain/notice.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { readFields, type WrongFields } from '../../domain/wrong-fields.ts';
import type { Command, Desk } from '../../session/session.ts';
import type { Subject } from './subjects.ts';

export interface NewEdition {
  readonly subject: Subject;
  readonly effectiveOn: string;
  readonly texts: Partial<Texts>;
}

/** What is in force is the coordinator's. */
interface CoordinatorOnly {
  readonly type: 'CoordinatorOnly';
}

export type AddEditionsFailure = WrongFields | CoordinatorOnly | EditionTooEarly;

/** Gives how many there are now that were not before. */
export const addEditions: Command<readonly NewEdition[], number, AddEditionsFailure> = (session, editions) =>
  session.run<number, AddEditionsFailure>('addEditions', async (desk) => {
    if (!mayManageOffice(desk.staff.role)) return fail({ type: 'CoordinatorOnly' });
    const changes: Change[] = [];
    for (const edition of editions) {
      const change = await changeFor(desk, edition);
      if (!change.ok) return change;
      changes.push(change.value);
    }
    return ok({ value: changes.length, changes });
  });

async function changeFor(
  desk: Desk,
  { subject, effectiveOn, texts }: NewEdition,
): Promise<Result<Change, AddEditionsFailure>> {
  const date = isoDateSchema.safeParse(effectiveOn);
  // What is no date is said by the schema below, with the other fields; the number does not matter then.
  const version = date.success
    ? nextVersion(date.data, await editionsOf(desk, subject), desk.clock.today())
    : ok(1);
  if (!version.ok) return version;
  const record = { id: createId(), version: version.value, effectiveOn, texts };
  if (subject === 'conduct') {
    const conduct = readFields(conductSchema, record);
    return conduct.ok ? ok(await desk.put('conducts', conduct.value)) : conduct;
  }
  const notice = readFields(noticeSchema, { ...record, purpose: subject });
  return notice.ok ? ok(await desk.put('notices', notice.value)) : notice;
}

async function editionsOf(desk: Desk, subject: Subject) {
  if (subject === 'conduct') return desk.all('conducts');
  return (await desk.all('notices')).filter(({ purpose }) => purpose === subject);
}
