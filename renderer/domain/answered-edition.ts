/** Whether a record is somebody's answer to an edition, which names no id: an edition that was answered to is not taken back. */

import type { Change, ChangedRecords, ChangedTable } from './changes.ts';

interface Answer {
  readonly table: ChangedTable;
  readonly record: object;
}

export function isAnswerTo({ table, before }: Change, answer: Answer): boolean {
  if (before === null) return false;
  if (table === 'notices' && answer.table === 'consents') {
    const { purpose, noticeVersion } = answer.record as ChangedRecords['consents'];
    return before.purpose === purpose && before.version === noticeVersion;
  }
  if (table === 'conducts' && answer.table === 'acceptances') {
    return before.version === (answer.record as ChangedRecords['acceptances']).version;
  }
  return false;
}
