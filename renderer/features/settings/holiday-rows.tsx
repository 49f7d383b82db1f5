/** The rows of a list of holidays with what would become of each, and how many of each kind there are. */

import { Badge } from '../../ui/badge.tsx';
import { List, type ListItem } from '../../ui/list.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import type { HolidayState, PreviewedHoliday } from './holiday-preview.ts';

const countWords: Readonly<Record<HolidayState, WordId>> = {
  new: 'imports.countNew',
  here: 'holidayImport.countHere',
  twice: 'holidayImport.countTwice',
  unread: 'imports.countUnread',
};

const unreadWords: Readonly<Record<Extract<PreviewedHoliday, { state: 'unread' }>['why'], WordId>> = {
  dateMissing: 'holidayImport.dateMissing',
  yearMissing: 'holidayImport.yearMissing',
  dateImpossible: 'problem.dateImpossible',
  twoDates: 'holidayImport.twoDates',
  nameMissing: 'holidayImport.nameMissing',
  nameUnfit: 'problem.nameTooLong',
  eventRepeats: 'holidayImport.eventRepeats',
};

/** What cannot be read comes first: somebody has to look at it. */
const states: readonly HolidayState[] = ['unread', 'new', 'here', 'twice'];

export function HolidayRows({ rows }: { readonly rows: readonly PreviewedHoliday[] }) {
  const words = useWords();
  const ordered = states.flatMap((state) => rows.filter((row) => row.state === state));
  const counts = states.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [words.say(countWords[state], { count })];
  });
  return (
    <>
      <p role="status">{counts.join(' · ')}</p>
      {rows.length > 0 && (
        <List label={words.say('holidayImport.rows')} items={ordered.map((row) => lineOf(row, words))} />
      )}
    </>
  );
}

function lineOf(row: PreviewedHoliday, { say, sayDate }: Words): ListItem {
  const id = String(row.row);
  if (row.state === 'unread') {
    const problem = say(unreadWords[row.why]);
    return {
      id,
      title: row.text.length > 200 ? `${row.text.slice(0, 200)}…` : row.text,
      detail: say('imports.problemInRow', { row: row.row, problem }),
      beside: <Badge tone="danger">{say('imports.cannotBeRead')}</Badge>,
    };
  }
  return { id, title: row.name, detail: sayDate(row.date, 'full'), beside: <Fate row={row} /> };
}

function Fate({ row }: { readonly row: Exclude<PreviewedHoliday, { state: 'unread' }> }) {
  const { say } = useWords();
  switch (row.state) {
    case 'new':
      return <Badge tone="success">{say('holidayImport.new')}</Badge>;
    case 'here':
      return <Badge>{say('holidayImport.hereAs', { name: row.as })}</Badge>;
    case 'twice':
      return <Badge tone="notice">{say('holidayImport.twice', { row: row.of })}</Badge>;
  }
}
