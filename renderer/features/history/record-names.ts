/** What a record is called in a line of the history: a member by name and number, a meeting by its group and number. */

import type { Change, ChangedRecords, ChangedTable } from '../../domain/changes.ts';
import type { Words } from '../../words/say.ts';
import type { KnownRecords } from './known-records.ts';

export type Namer = (table: ChangedTable, id: string) => string;

/** Names any record of `records` by table and id; one that is gone is called just that. */
export function createNamer(words: Words, records: KnownRecords): Namer {
  const namer: Namer = (table, id) => {
    const record = records.find(table, id);
    return record === undefined ? words.say('history.aRecordGone') : nameOf(words, namer, table, record);
  };
  return namer;
}

/** A record that was removed is still in the change that removed it. */
export function nameInChange(words: Words, namer: Namer, { table, before, after }: Change): string {
  const record = after ?? before;
  return record === null ? words.say('history.aRecordGone') : nameOf(words, namer, table, record);
}

function nameOf(
  words: Words,
  namer: Namer,
  table: ChangedTable,
  record: ChangedRecords[ChangedTable],
): string {
  const { say, sayDate } = words;
  switch (table) {
    case 'members': {
      const { calledBy, number } = record as ChangedRecords['members'];
      return `${calledBy} (${number})`;
    }
    case 'venues':
    case 'groups':
    case 'programmes':
      return (record as ChangedRecords['groups']).name;
    case 'memberships': {
      const { memberId, groupId } = record as ChangedRecords['memberships'];
      return say('history.aMembership', {
        member: namer('members', memberId),
        group: namer('groups', groupId),
      });
    }
    case 'meetings': {
      const { groupId, number } = record as ChangedRecords['meetings'];
      return say('history.aMeeting', { group: namer('groups', groupId), number });
    }
    case 'sessions': {
      const { programmeId, dates } = record as ChangedRecords['sessions'];
      const programme = namer('programmes', programmeId);
      return dates[0] === undefined
        ? programme
        : say('history.aSession', { programme, date: sayDate(dates[0]) });
    }
    case 'participations': {
      const { memberId, sessionId } = record as ChangedRecords['participations'];
      return say('history.aMembership', {
        member: namer('members', memberId),
        group: namer('sessions', sessionId),
      });
    }
    case 'pairs':
      return words.sayList(
        (record as ChangedRecords['pairs']).groupIds.map((groupId) => namer('groups', groupId)),
      );
    case 'holidays':
    case 'savedViews':
      return (record as ChangedRecords['holidays']).name;
    case 'relationships': {
      const { memberId, otherId } = record as ChangedRecords['relationships'];
      return words.sayList([namer('members', memberId), namer('members', otherId)]);
    }
    case 'consents':
    case 'endorsements':
    case 'followUps':
    case 'acceptances':
      return namer('members', (record as ChangedRecords['consents']).memberId);
    case 'settings':
      return (record as ChangedRecords['settings']).organisation;
    case 'notices':
      return say('history.aNotice', { version: (record as ChangedRecords['notices']).version });
    case 'conducts':
      return say('history.aConduct', { version: (record as ChangedRecords['conducts']).version });
    case 'erased':
      return say('history.anErasure');
    case 'numbers':
      return say('history.fieldNumber');
  }
}
