/** Letters between processes: what the shell or a window seals, only the window that was written to can open. */

import { expect, test } from 'vitest';
import { createLetterBox, sealLetter, type Letter } from '../../../../electron/preload/letter-box.ts';
import { sealLetter as sealInShell } from '../../../../electron/services/sealed-letter.ts';

const content = new TextEncoder().encode('Called by\nMadhav\n');

function asSent({ from, nonce, sealed }: ReturnType<typeof sealInShell>): Letter {
  return { from: new Uint8Array(from), nonce: new Uint8Array(nonce), sealed: new Uint8Array(sealed) };
}

test('a file that the shell seals is opened by the window it is for', async () => {
  const box = await createLetterBox();
  expect(await box.open(asSent(sealInShell(box.address, content)))).toEqual(content);
});

test('rows that one window seals are opened by the other, also when there are none', async () => {
  const box = await createLetterBox();
  expect(await box.open(await sealLetter(box.address, content))).toEqual(content);
  expect(await box.open(await sealLetter(box.address, new Uint8Array()))).toEqual(new Uint8Array());
});

test('nothing of the content stands in a letter, and no two letters are alike', async () => {
  const { address } = await createLetterBox();
  const letters = [sealInShell(address, content), sealInShell(address, content)];
  for (const letter of letters) expect(Buffer.from(letter.sealed).includes('Madhav')).toBe(false);
  expect(letters[0]?.sealed).not.toEqual(letters[1]?.sealed);
});

test('a letter to somebody else, or one that was changed, is not opened', async () => {
  const [mine, other] = [await createLetterBox(), await createLetterBox()];
  const letter = await sealLetter(other.address, content);
  await expect(mine.open(letter)).rejects.toThrow();
  letter.sealed[0] = (letter.sealed[0] ?? 0) ^ 1;
  await expect(other.open(letter)).rejects.toThrow();
});
