/** The text of a file from another program: UTF-8, or UTF-16 where its first two bytes say so. */

/** Undefined where the bytes are not text in that encoding; a guess would turn names into other names. */
export function fileText(bytes: Uint8Array): string | undefined {
  try {
    // The decoder takes the mark at the very start away, and leaves every later one in.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
