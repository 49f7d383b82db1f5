/** The sheet of a meeting as its group has it: for this meeting alone, in large print, or shared with the next ones. */

import { isSharedForm, type GroupPaper } from '../../domain/group-paper.ts';
import { RosterSheet } from '../../sheets/roster-sheet.tsx';
import { rosterOf } from '../../sheets/roster.ts';
import { SixMeetingsSheet } from '../../sheets/six-meetings-sheet.tsx';
import { sixMeetingsOf } from '../../sheets/six-meetings.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { SheetsOfMeeting } from './read-rosters.ts';

export interface GroupSheetProps {
  readonly sheets: SheetsOfMeeting;
  readonly paper: GroupPaper;
}

export function GroupSheet({ sheets, paper }: GroupSheetProps) {
  const { language } = useWords();
  const { form, scripts, marks } = paper;
  const look = { scripts, marks, devanagariLanguage: language === 'hi' ? 'hi' : 'mr' } as const;
  const print = form === 'large' || form === 'sixMeetingsLarge' ? 'large' : 'plain';
  if (isSharedForm(form))
    return <SixMeetingsSheet sheet={sixMeetingsOf({ ...sheets.shared, ...look, print })} />;
  return <RosterSheet roster={rosterOf({ ...sheets.single, ...look, print })} />;
}
