/** The calls about the office folder: looking, journal, generations, snapshots. */

import type { Log } from '../services/log.ts';
import type { Office } from '../services/office.ts';
import type { CallsOf } from './call-handlers.ts';

export type OfficeCalls = Pick<CallsOf<'startup'>, 'startup.look'> &
  CallsOf<'journal' | 'generation' | 'snapshots'>;

export function officeCalls(office: Office, log: Log): OfficeCalls {
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
    'generation.readBase': () => office.readBase(),
    'snapshots.list': () => office.listSnapshots(),
    'snapshots.read': ({ id }) => office.readSnapshot(id),
    'snapshots.write': ({ number, bytes }) => office.writeSnapshot(number, bytes),
  };
}
