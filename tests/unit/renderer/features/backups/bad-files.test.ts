/** Every kind of bad file says its own clear sentence when it is opened as a backup, and changes nothing. */

import { beforeAll, describe, expect, it } from 'vitest';
import { readZip, writeZip } from '../../../../../renderer/archive/zip.ts';
import { archiveOfNow } from '../../../../../renderer/session/archive-of-now.ts';
import { officeOfDesk } from '../../../../../renderer/session/office-here.ts';
import { whyNotRestore } from '../../../../../renderer/session/restore-here.ts';
import { openBackup, type BackupKey } from '../../../../../renderer/session/restore.ts';
import { failureSentences, type SayableFailure } from '../../../../../renderer/words/failure-sentences.ts';
import { languages } from '../../../../../renderer/words/language.ts';
import { createWords } from '../../../../../renderer/words/say.ts';
import { deskForTests, testPassphrase, type DeskForTests } from '../../../../support/desk-for-tests.ts';

let desk: DeskForTests;
let other: DeskForTests;
let bytes: Uint8Array<ArrayBuffer>;
let failures: readonly SayableFailure[];

async function backupOf({ session }: DeskForTests): Promise<Uint8Array<ArrayBuffer>> {
  await session.run<undefined, never>('giveNumber', async (on) => ({
    ok: true,
    value: { value: undefined, changes: [(await on.nextMemberNumber()).change] },
  }));
  const archive = await archiveOfNow(session);
  if (!archive.ok) throw new Error(archive.error.type);
  return archive.value.bytes;
}

beforeAll(async () => {
  desk = await deskForTests();
  other = await deskForTests('clerk');
  bytes = await backupOf(desk);
  failures = await everyKind();
});

function flipped(at: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** The same file as a version to come would have made it: its manifest names a format we do not know. */
function newer(): Uint8Array<ArrayBuffer> {
  const zip = readZip(bytes);
  if (!zip.ok) throw new Error(zip.error);
  return writeZip(
    zip.value.map(({ name, bytes: content }) => {
      const text = new TextDecoder().decode(content);
      return {
        name,
        bytes:
          name === 'manifest.json'
            ? new TextEncoder().encode(text.replace(/"format": ?1/, '"format":9'))
            : content,
      };
    }),
  );
}

async function failureOf(file: Uint8Array<ArrayBuffer>, key?: BackupKey): Promise<SayableFailure> {
  const opened = await openBackup(file, key ?? { type: 'passphrase', passphrase: testPassphrase });
  if (!opened.ok) return opened.error;
  const refusal = whyNotRestore(opened.value, await officeOfDesk(desk.session), desk.session);
  if (refusal?.type !== 'OtherOffice') throw new Error('It opened.');
  return refusal;
}

async function everyKind(): Promise<SayableFailure[]> {
  return [
    await failureOf(new TextEncoder().encode('Minutes of a meeting, and no backup at all.')),
    await failureOf(bytes.slice(0, Math.floor(bytes.length * 0.8))),
    await failureOf(newer()),
    await failureOf(bytes, { type: 'passphrase', passphrase: 'entirely other words than these' }),
    await failureOf(bytes, { type: 'recoveryKey', typed: 'QQQQQ' }),
    await failureOf(bytes, { type: 'recoveryKey', typed: other.prepared.recovery.secret }),
    await failureOf(await backupOf(other)),
  ];
}

describe('a bad file', () => {
  it('is told apart by kind', () => {
    const kinds = failures.map(({ type }) => type);
    expect(kinds).toEqual([
      'NotAnArchive',
      'Damaged',
      'NewerFormat',
      'WrongPassphrase',
      'NotARecoveryKey',
      'WrongKey',
      'OtherOffice',
    ]);
  });

  it.each(languages)('says its own sentence, and that nothing was changed (%s)', (language) => {
    const words = createWords(language);
    const sentences = failures.map((failure) => failureSentences(words, failure, 'stick'));
    expect(new Set(sentences.map(({ happened }) => happened)).size).toBe(sentences.length);
    for (const { safe } of sentences) expect(safe).toBe(words.say('failure.nothingChanged'));
  });

  it('with one flipped bit anywhere in the sealed records is refused as damaged', async () => {
    const from = bytes.length - 600;
    for (let at = from; at < from + 300; at += 37)
      expect(await failureOf(flipped(at))).toMatchObject({ type: 'Damaged' });
  });

  it('leaves the office as it was', async () => {
    const before = desk.session.position;
    await everyKind();
    expect(desk.session.position).toEqual(before);
    expect(await desk.office.look()).toMatchObject({ type: 'Office', generation: before.generation });
  });
});
