/** One file before it is entered: questions about it, what cannot be read, and every row with what would become of it. */

import { useMemo, useState } from 'react';
import { useStoreQuery } from '../../session/use-store-query.ts';
import type { Session } from '../../session/session.ts';
import type { ImportProblem } from '../../exchange/members-from-rows.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Toolbar } from '../../ui/page.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { NewMember } from './add-member.ts';
import {
  type ChosenFile,
  countOf,
  type ImportAnswers,
  previewImport,
  type ImportPreview,
} from './import-preview.ts';
import { ImportRows } from './import-rows.tsx';
import { sayImportProblem, sayImportSummary } from './import-words.ts';

export interface ImportFileProps {
  readonly file: ChosenFile;
  readonly isBusy: boolean;
  readonly onEnter: (people: readonly NewMember[]) => void;
}

const readMembers = (store: Session['store']) => store.all('members');

export function ImportFile({ file, isBusy, onEnter }: ImportFileProps) {
  const { say } = useWords();
  const members = useStoreQuery(readMembers);
  const [answers, setAnswers] = useState<ImportAnswers>({ leaveOut: new Set() });
  const preview = useMemo(
    () => (members === undefined ? undefined : previewImport(file, answers, members)),
    [file, answers, members],
  );
  if (preview === undefined) return null;
  const toggle = (row: number) => {
    setAnswers({ ...answers, leaveOut: toggled(answers.leaveOut, row) });
  };
  const leaveOutUnread = () => {
    setAnswers({ ...answers, leaveOut: new Set([...answers.leaveOut, ...preview.unread]) });
  };
  return (
    <>
      {preview.ofTheFile.length > 0 && <FileProblems problems={preview.ofTheFile} />}
      {preview.asksDateOrder && (
        <DateOrderQuestion
          value={answers.dateOrder}
          onChange={(dateOrder) => setAnswers({ ...answers, dateOrder })}
        />
      )}
      {preview.unread.length > 0 && <UnreadRows count={preview.unread.length} onLeaveOut={leaveOutUnread} />}
      <Toolbar>
        <Button
          look="primary"
          disabled={preview.members.length === 0}
          isBusy={isBusy}
          onPress={() => onEnter(preview.members)}
        >
          {say('imports.enter', { count: countOf(preview, 'new') })}
        </Button>
        <Summary preview={preview} />
      </Toolbar>
      <ImportRows rows={preview.rows} onToggle={toggle} />
    </>
  );
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  return rows.has(row) ? new Set([...rows].filter((other) => other !== row)) : new Set([...rows, row]);
}

function Summary({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  return <span role="status">{sayImportSummary(words, preview).join(' · ')}</span>;
}

function FileProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const words = useWords();
  return (
    <Banner tone="danger" title={words.say('imports.fileRefused')}>
      {problems.map((problem) => {
        const said = sayImportProblem(words, problem);
        return (
          <p key={`${problem.row} ${said}`}>
            {problem.row === 0
              ? said
              : words.say('imports.problemInRow', { row: problem.row, problem: said })}
          </p>
        );
      })}
      <p>{words.say('failure.nothingChanged')}</p>
    </Banner>
  );
}

function UnreadRows({ count, onLeaveOut }: { readonly count: number; readonly onLeaveOut: () => void }) {
  const { say } = useWords();
  return (
    <Banner
      title={say('imports.allOrNothing')}
      actions={<Button onPress={onLeaveOut}>{say('imports.leaveOutUnread', { count })}</Button>}
    />
  );
}

type DateOrder = NonNullable<ImportAnswers['dateOrder']>;

interface DateOrderQuestionProps {
  readonly value: DateOrder | undefined;
  readonly onChange: (order: DateOrder) => void;
}

function DateOrderQuestion(props: DateOrderQuestionProps) {
  const { say } = useWords();
  const options = [
    { id: 'dayFirst', label: say('imports.dayFirst') },
    { id: 'monthFirst', label: say('imports.monthFirst') },
  ] as const;
  return <RadioGroupField {...props} label={say('imports.dateOrder')} options={options} layout="row" />;
}
