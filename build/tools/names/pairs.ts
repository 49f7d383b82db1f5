/** Reads a list of names in two scripts. */

import { readFile } from 'node:fs/promises';

export interface Pair {
  readonly latin: string;
  readonly devanagari: string;
}

export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Lines without a tab, with something missing, or with the scripts the other way round. */
  readonly skipped: number;
}

const devanagariLetter = /\p{Script=Devanagari}/u;

/** The first line holds headings. Empty lines are nothing; all others that are no pair are counted. */
export async function readPairs(file: string): Promise<Pairs> {
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const [head = '', ...rest] = lines.filter((line) => line.trim() !== '');
  if (!head.includes('\t') || devanagariLetter.test(head))
    throw new Error(`${file} needs a first line with the headings of its two columns, parted by a tab.`);
  const pairs = rest.flatMap((line): Pair[] => {
    const [latin = '', devanagari = ''] = line.split('\t').map((cell) => cell.trim().normalize('NFC'));
    const isPair = latin !== '' && !devanagariLetter.test(latin) && devanagariLetter.test(devanagari);
    return isPair ? [{ latin, devanagari }] : [];
  });
  if (pairs.length === 0) throw new Error(`${file} holds no pair of a Latin and a Devanagari name.`);
  return { pairs, skipped: rest.length - pairs.length };
}

/** Runs a bench on the file and in the form that the command line asks for; a failure is one line. */
export async function benchOnFile<T extends object>(
  measure: (pairs: readonly Pair[]) => T,
  table: (figures: T) => string,
): Promise<void> {
  const [file = '', form] = process.argv.slice(2);
  try {
    const { pairs, skipped } = await readPairs(file);
    const figures = measure(pairs);
    const said = `${pairs.length} pairs${skipped > 0 ? `, ${skipped} lines skipped that are no pair` : ''}`;
    process.stdout.write(
      form === '--json'
        ? `${JSON.stringify({ pairs: pairs.length, skipped, ...figures }, null, 2)}\n`
        : `${said}\n\n${table(figures)}\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
