/** Answers one call: what is asked is parsed with the contract, and in development what is answered as well. */

import { calls, type CallName } from '../contract/calls.ts';
import { errnoOf } from '../services/errno.ts';
import type { Log } from '../services/log.ts';
import type { CallHandlers } from './call-handlers.ts';

export interface AnswerTools {
  readonly handlers: CallHandlers;
  readonly checksAnswers: boolean;
  readonly log: Log;
}

/** Handlers by name, their inputs not yet known: parsing gives each exactly what it takes. */
type AnyHandler = (input: unknown) => unknown;

export async function answerCall(
  name: CallName,
  input: unknown,
  { handlers, checksAnswers, log }: AnswerTools,
): Promise<unknown> {
  const parsed = calls[name].input.safeParse(input);
  if (!parsed.success) return refuseCall(name, 'input', log);
  const answer = await runHandler(name, handlers[name] as AnyHandler, parsed.data, log);
  if (checksAnswers && !calls[name].output.safeParse(answer).success) {
    log('answerDiffers', { what: name });
    throw new Error(`The answer of ${name} is not as the contract says`);
  }
  return answer;
}

/** A bug's message may hold a path: only its code goes on, and to the window nothing but that it failed. */
async function runHandler(name: CallName, handler: AnyHandler, input: unknown, log: Log): Promise<unknown> {
  try {
    return await handler(input);
  } catch (error) {
    log('callFailed', { what: `${name}.${errnoOf(error)}` });
    throw new Error(`${name} failed`);
  }
}

/** As a value where the call's answer has room for one, else as an error. */
export function refuseCall(name: CallName, why: string, log: Log): unknown {
  log('callRefused', { what: `${name}.${why}` });
  const refusal = { ok: false, failure: { type: 'Refused', why } };
  if (calls[name].output.safeParse(refusal).success) return refusal;
  throw new Error(`${name} refused`);
}
