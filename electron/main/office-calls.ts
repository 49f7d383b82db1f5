/** The calls about the office folder: looking, journal, generations, snapshots. */

import type { Log } from '../services/log.ts';
import type { Office } from '../services/office.ts';
import type { CallsOf } from './call-handlers.ts';

export type OfficeCalls = Pick<CallsOf<'startup'>, 'startup.look'> &
  CallsOf<'journal' | 'generation' | 'snapshots'>;

/** `clearStore`: lets Chromium delete the working store's files, which hold nothing of before that generation afterwards. */
export function officeCalls(
  office: Office,
  clearStore: (since: number) => Promise<void>,
  log: Log,
): OfficeCalls {
  return {
    'startup.look': async () => {
      const state = await office.look();
      log('officeLooked', { what: state.type });
      return state;
    },
    'journal.read': ({ after }) => office.readJournal(after),
    'journal.append': async (entry) => {
      const answer = await office.append(entry);
      if (!answer.ok) log('saveFailed', { what: answer.failure.type });
      return answer;
    },
    'generation.build': (request) => office.build(request),
    'generation.forgetOlder': async () => {
      const answer = await office.forgetOlder();
      log('olderForgotten', { what: answer.ok ? 'all' : answer.failure.type });
      if (!answer.ok) return answer;
      if (answer.value.since !== undefined) await clearStore(answer.value.since);
      return { ok: true, value: undefined };
    },
    'generation.readBase': () => office.readBase(),
    'snapshots.list': () => office.listSnapshots(),
    'snapshots.read': ({ id }) => office.readSnapshot(id),
    'snapshots.write': ({ number, bytes }) => office.writeSnapshot(number, bytes),
  };
}
