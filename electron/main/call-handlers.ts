/** What a family of calls looks like: one function a call, in and out as the contract says. */

import type { CallName, CallOutput, calls } from '../contract/calls.ts';

type Parsed<N extends CallName> = ReturnType<(typeof calls)[N]['input']['parse']>;
type Handler<N extends CallName> = (input: Parsed<N>) => CallOutput<N> | Promise<CallOutput<N>>;

export type CallHandlers = { readonly [N in CallName]: Handler<N> };

/** The calls whose names begin with one of these words. */
export type CallsOf<Family extends string> = Pick<CallHandlers, Extract<CallName, `${Family}.${string}`>>;
