/** Associated data: where sealed bytes belong, encoded so that no two places ever have the same bytes. */

import { toUtf8, type Bytes } from './bytes.ts';

export type Field = string | number | Uint8Array | null;

/**
 * [Note: One reading of associated data]
 * Each field is a letter for its kind, its length as four bytes (big-endian), its bytes. Lengths come first, so moving a
 * letter from one field to the next changes the result; kinds are told apart, so null, '' and 'null' differ, and 7 and '7'.
 */
export function encodeFields(fields: readonly Field[]): Bytes {
  const contents = fields.map(bytesOf);
  const encoded = new Uint8Array(contents.reduce((sum, content) => sum + prefixLength + content.length, 0));
  const view = new DataView(encoded.buffer);
  let at = 0;
  fields.forEach((field, index) => {
    const content = contents[index] ?? nothing;
    view.setUint8(at, kindOf(field));
    view.setUint32(at + 1, content.length);
    encoded.set(content, at + prefixLength);
    at += prefixLength + content.length;
  });
  return encoded;
}

const prefixLength = 5;
const nothing = new Uint8Array();
/** The letters 0, b, n and t. */
const kinds = { null: 0x30, bytes: 0x62, number: 0x6e, text: 0x74 } as const;

function kindOf(field: Field): number {
  if (field === null) return kinds.null;
  if (typeof field === 'string') return kinds.text;
  return typeof field === 'number' ? kinds.number : kinds.bytes;
}

function bytesOf(field: Field): Uint8Array {
  if (field === null) return nothing;
  if (typeof field === 'string') return textToBytes(field);
  return typeof field === 'number' ? numberToBytes(field) : field;
}

function numberToBytes(value: number): Bytes {
  if (!Number.isSafeInteger(value)) throw new TypeError('Only whole numbers say where something belongs');
  return toUtf8(String(value));
}

function textToBytes(text: string): Bytes {
  // Every lone surrogate becomes the same replacement character in UTF-8: two places would look alike.
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('Ill-formed text cannot say where something belongs');
  return toUtf8(text);
}
