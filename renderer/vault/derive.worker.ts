/** The worker that derives from a passphrase: a second of arithmetic in which the window must not stand still. */

import { openIdentity, sealIdentity, type Identity } from './identity.ts';

export type DeriveRequest =
  | { readonly type: 'open'; readonly file: string; readonly passphrase: string }
  | { readonly type: 'seal'; readonly identity: Identity; readonly passphrase: string };

export type DeriveAnswer =
  | { readonly type: 'opened'; readonly result: Awaited<ReturnType<typeof openIdentity>> }
  | { readonly type: 'sealed'; readonly file: string }
  /** Only when memory ran out or there is a bug: everything foreseen is a value of `result`. */
  | { readonly type: 'failed' };

async function derive(request: DeriveRequest): Promise<DeriveAnswer> {
  if (request.type === 'seal') {
    return { type: 'sealed', file: await sealIdentity(request.identity, request.passphrase) };
  }
  return { type: 'opened', result: await openIdentity(request.file, request.passphrase) };
}

addEventListener('message', (event: MessageEvent<DeriveRequest>) => {
  derive(event.data).then(postMessage, () => postMessage({ type: 'failed' } satisfies DeriveAnswer));
});
