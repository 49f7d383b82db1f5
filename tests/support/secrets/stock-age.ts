/** The stock `age` at a terminal of its own: it takes a passphrase from nowhere else. */

import { spawn } from 'node:child_process';

/** Decrypts that file by typing the passphrase, byte for byte as given. Undefined when age refuses it. */
export function openWithStockAge(file: string, passphrase: string): Promise<string | undefined> {
  const terminal = spawn('script', ['-qefc', `age -d '${file}'`, '/dev/null']);
  let seen = '';
  let isAnswered = false;
  terminal.stdout.on('data', (piece: Buffer) => {
    seen += piece.toString('utf8');
    if (isAnswered || !seen.includes('passphrase')) return;
    isAnswered = true;
    terminal.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve, reject) => {
    terminal.on('error', () => {
      reject(new Error('This test needs "script": apt-get install bsdutils age'));
    });
    terminal.on('close', (code) => {
      resolve(code === 0 ? seen : undefined);
    });
  });
}
