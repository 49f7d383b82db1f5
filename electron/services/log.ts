/** The log: what happened, as codes and counts. No text of a record, a person, a path or an error ever comes near it. */

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type LogCode =
  | 'started'
  | 'officeLooked'
  | 'callRefused'
  | 'callFailed'
  | 'answerDiffers'
  | 'saveFailed'
  | 'windowGone'
  | 'windowGoneTooOften'
  | 'lockedAfterMs'
  | 'rendererKilled'
  | 'finishTimedOut'
  | 'requestBlocked'
  | 'olderForgotten'
  | 'storeCleared'
  | 'stopped';

/** `what` is a name from our own lists (a call, a failure's type, an errno), never anything that was typed or read. */
export type Log = (code: LogCode, facts?: { readonly what?: string; readonly count?: number }) => void;

const largestFile = 256 * 1024;

/** One JSON line each; the file before this one is kept. A log that cannot be written is no reason to stop. */
export function createLog(path: string, now: () => Date): Log {
  return function log(code, facts = {}) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestFile)
        renameSync(path, `${path}.old`);
      appendFileSync(path, `${JSON.stringify({ at: now().toISOString(), code, ...onlyNames(facts) })}\n`);
    } catch {
      // Full or read-only disk.
    }
  };
}

function onlyNames({ what, count }: { readonly what?: string; readonly count?: number }) {
  return {
    ...(what === undefined ? {} : { what: what.replaceAll(/[^A-Za-z0-9.]/g, '').slice(0, 40) }),
    ...(count === undefined ? {} : { count }),
  };
}
