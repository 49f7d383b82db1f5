/** How a roster looks: in which scripts, and whether people sign or only tick. */

import { useState } from 'react';
import type { RosterMarks, RosterScripts } from '../../sheets/roster.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';

export interface RosterLook {
  readonly scripts: RosterScripts;
  readonly marks: RosterMarks;
}

export function useRosterLook() {
  return useState<RosterLook>({ scripts: 'both', marks: 'signature' });
}

export interface RosterChoicesProps {
  readonly look: RosterLook;
  readonly onChange: (look: RosterLook) => void;
}

export function RosterChoices({ look, onChange }: RosterChoicesProps) {
  const { say } = useWords();
  return (
    <>
      <SelectField<RosterScripts>
        label={say('meetings.scripts')}
        value={look.scripts}
        onChange={(scripts = 'both') => {
          onChange({ ...look, scripts });
        }}
        options={[
          { id: 'both', label: say('meetings.scriptsBoth') },
          { id: 'latin', label: say('meetings.scriptsLatin') },
          { id: 'devanagari', label: say('meetings.scriptsDevanagari') },
        ]}
      />
      <SelectField<RosterMarks>
        label={say('paper.marks')}
        value={look.marks}
        onChange={(marks = 'signature') => {
          onChange({ ...look, marks });
        }}
        options={[
          { id: 'signature', label: say('paper.marksSignature') },
          { id: 'tick', label: say('paper.marksTick') },
        ]}
      />
    </>
  );
}
