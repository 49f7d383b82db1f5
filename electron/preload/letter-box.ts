/**
 * Letters that two windows write to each other.
 *
 * [Note: Sealed on the way] Whatever goes from one process to another by message is copied on its way through the shell, and what was
 * freed there stays readable long after a lock (measured: the lines of an imported file). So plain text travels sealed to a key that
 * only the receiving process has and that ends with it.
 *
 * A letter is sealed with AES-256-GCM under SHA-256 of what ECDH over P-256 gives to both; `from` is made for that letter alone.
 */

export interface Letter {
  /** The sender's public point, 65 bytes. */
  readonly from: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  /** The content, and the tag of 16 bytes. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

export interface LetterBox {
  /** The public point to which letters are sealed; anybody may see it. */
  readonly address: Uint8Array<ArrayBuffer>;
  open(letter: Letter): Promise<Uint8Array<ArrayBuffer>>;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const nonceLength = 12;

export async function createLetterBox(): Promise<LetterBox> {
  const { address, privateKey } = await createPair();
  return {
    address,
    open: async ({ from, nonce, sealed }) => {
      const key = await sharedKey(privateKey, from);
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, sealed));
    },
  };
}

export async function sealLetter(
  to: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<Letter> {
  const { address: from, privateKey } = await createPair();
  const key = await sharedKey(privateKey, to);
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, content));
  return { from, nonce, sealed };
}

async function createPair() {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  return { address: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)), privateKey };
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

async function sharedKey(own: Key, other: Uint8Array<ArrayBuffer>) {
  const theirs = await crypto.subtle.importKey('raw', other, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const bytes = await crypto.subtle.digest('SHA-256', shared);
  new Uint8Array(shared).fill(0);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  new Uint8Array(bytes).fill(0);
  return key;
}
