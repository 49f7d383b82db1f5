/** How the sheets of a group look: for how many meetings, how large, in which scripts, and whether people sign or only tick. */

import { useState } from 'react';
import { paperOf, type GroupPaper, type PaperForm } from '../../domain/group-paper.ts';
import type { Group } from '../../domain/group.ts';
import { useCommand } from '../../session/use-command.ts';
import type { RosterMarks, RosterScripts } from '../../sheets/roster.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { choosePaper } from './choose-paper.ts';

/**
 * The look that the group has, and the next one, remembered as it is chosen. On the screen at once, and also where it cannot be
 * remembered: who may only look still sees what the sheet would be. Of a group that is gone the screen itself tells.
 */
export function useGroupPaper(group: Group | undefined) {
  const [chosen, setChosen] = useState<GroupPaper>();
  const remember = useCommand(choosePaper);
  const choose = (paper: GroupPaper) => {
    setChosen(paper);
    if (group !== undefined) void remember.run({ groupId: group.id, paper });
  };
  const isQuiet = remember.failure?.type === 'MayNotChange' || remember.failure?.type === 'NoSuchGroup';
  return { paper: chosen ?? paperOf(group ?? {}), choose, failure: isQuiet ? null : remember.failure };
}

export interface RosterChoicesProps {
  readonly paper: GroupPaper;
  readonly onChange: (paper: GroupPaper) => void;
}

export function RosterChoices({ paper, onChange }: RosterChoicesProps) {
  const { say } = useWords();
  return (
    <>
      <SelectField<PaperForm>
        label={say('groupPaper.form')}
        value={paper.form}
        onChange={(form = 'plain') => {
          onChange({ ...paper, form });
        }}
        options={[
          { id: 'plain', label: say('groupPaper.plain') },
          { id: 'large', label: say('groupPaper.large') },
          { id: 'sixMeetings', label: say('groupPaper.sixMeetings') },
          { id: 'sixMeetingsLarge', label: say('groupPaper.sixMeetingsLarge') },
        ]}
      />
      <SelectField<RosterScripts>
        label={say('meetings.scripts')}
        value={paper.scripts}
        onChange={(scripts = 'both') => {
          onChange({ ...paper, scripts });
        }}
        options={[
          { id: 'both', label: say('meetings.scriptsBoth') },
          { id: 'latin', label: say('meetings.scriptsLatin') },
          { id: 'devanagari', label: say('meetings.scriptsDevanagari') },
        ]}
      />
      <SelectField<RosterMarks>
        label={say('paper.marks')}
        value={paper.marks}
        onChange={(marks = 'signature') => {
          onChange({ ...paper, marks });
        }}
        options={[
          { id: 'signature', label: say('paper.marksSignature') },
          { id: 'tick', label: say('paper.marksTick') },
        ]}
      />
    </>
  );
}
