/** No form of the desk loses what is typed: each is found by its parts, and keeps a draft or says here why it has none to keep. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const features = path.resolve('renderer/features');

const sources = new Map(
  readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(path.join(features, file), 'utf8')]),
);

/** A form by its name, or fields of a screen that saves. */
function isForm(source: string): boolean {
  if (/<(?:Form|AddingForm|SectionForm)\b/.test(source)) return true;
  return source.includes('useCommand(') && /ui\/[a-z-]+-field\.tsx'/.test(source);
}

function keepsDraft(source: string): boolean {
  return /\buse(?:Draft|DraftedValues)(?:<.*>)?\(|<SectionForm\b/s.test(source);
}

const withoutDraft: Readonly<Record<string, string>> = {
  'backups/key-step.tsx': 'a passphrase is kept nowhere',
  'erasure/erase-form.tsx': 'what is typed proves that it is meant now',
  'unlock/backup-place-step.tsx': 'no office yet, so no key to seal a draft with',
  'unlock/new-passphrase-screen.tsx': 'a passphrase is kept nowhere',
  'unlock/office-step.tsx': 'no office yet, so no key to seal a draft with',
  'unlock/proof-step.tsx': 'the recovery key is kept nowhere',
  'unlock/staff-step.tsx': 'a passphrase is kept nowhere',
  'unlock/unlock-form.tsx': 'a passphrase is kept nowhere',
  'lists/view-name-dialog.tsx':
    'names the list as it is looked at; the look is gone with the lock, and the name alone says nothing',
  'members/adding-section.tsx': 'the frame of other forms: they keep what is typed',
  'groups/group-register-name.tsx': 'saved with the choice',
  'meetings/calendar-export.tsx': 'two choices of what to save; nothing is typed',
  'meetings/calendar-screen.tsx': 'its choices narrow what is seen',
  'meetings/group-meetings.tsx': 'its choice is how far ahead is planned; saved with the button beside it',
  'meetings/roster-choices.tsx': 'saved with the choice',
  'registers/conduct-read.tsx': 'saved with the choice',
  'registers/free-row.tsx': 'a name is looked for; the form that a new one unfolds keeps it',
  'settings/holidays-section.tsx': 'its choice is the year that is seen',
  'trainings/enrol-field.tsx': 'saved with the choice',
  'trainings/session-certificates.tsx': 'its choices are of the paper; nothing is typed',
};

const forms = [...sources].filter(([, source]) => isForm(source));

test.each(forms)(
  '%s keeps what is typed into it across a lock, or is known to have nothing to keep',
  (file, source) => {
    const why = withoutDraft[file];
    expect({ file, isKept: keepsDraft(source) || why !== undefined }).toEqual({ file, isKept: true });
    // A form that learns to keep a draft leaves the list.
    expect(keepsDraft(source) && why !== undefined).toBe(false);
  },
);

test('the list of forms without a draft names only forms that are there', () => {
  const names = new Set(forms.map(([file]) => file));
  expect(Object.keys(withoutDraft).filter((file) => !names.has(file))).toEqual([]);
});

test('whoever holds a draft shows the way back to it, forgets it once it is saved, and gives it to the command', () => {
  const holders = [...sources].filter(([, source]) =>
    /\buse(?:Draft|DraftedValues)(?:<.*>)?\(/s.test(source),
  );
  expect(holders.length).toBeGreaterThan(20);
  expect(readFileSync(path.resolve('renderer/ui/form.tsx'), 'utf8'), 'its cancelling').toContain(
    'draft.forget()',
  );
  for (const [file, source] of holders) {
    expect(source, file).toContain('<DraftOffer');
    // By itself, or by whoever closes its dialog.
    expect(source, file).toMatch(/\bforget\b|useDraftedOpening|bulkPart|<SaveActions\b/);
    // To `run`, or to whoever runs it; the buttons below a form are neither.
    expect(source.replaceAll(/<SaveActions\b[^>]*>/g, ''), file).toMatch(
      /[(,] ?draft\b|draft=\{draft\}|\bdraft,\n|\bdraft \}/,
    );
  }
});
