/** Below the rows of a sheet: the free rows, the numbers at its foot, and its end. */

import { memo, useState } from 'react';
import type { Group } from '../../domain/group.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Member } from '../../domain/member.ts';
import { registerTotals } from '../../domain/register.ts';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ConductRead } from './conduct-read.tsx';
import { FinishSheet } from './finish-sheet.tsx';
import { FreeRow, type FreeRowProps } from './free-row.tsx';
import { HeadcountForm, type Counts, type HeadcountFormProps } from './headcount-form.tsx';

export interface SheetFootProps {
  readonly meeting: Meeting;
  readonly group: Group | undefined;
  readonly members: readonly Member[];
  /** Its day has come, and it takes place. */
  readonly isOpen: boolean;
}

export function SheetFoot({ meeting, group, members, isOpen }: SheetFootProps) {
  const { say } = useWords();
  const { id, register } = meeting;
  const { headcount, visitors, counted } = register;
  const [counts, setCounts] = useState<Counts>({
    headcount,
    visitors,
    counted,
  });
  return (
    <>
      <Foot
        meetingId={id}
        kind={group?.kind ?? 'open'}
        onSheet={register.lines.map((line) => line.memberId).join(' ')}
        members={members}
        headcount={headcount}
        visitors={visitors}
        counted={counted}
        onTyped={setCounts}
      />
      <Section title={say('sheet.finishHeading')}>
        {isOpen && <ConductRead meetingId={id} wasRead={register.conductRead} />}
        <FinishSheet id={id} totals={registerTotals(register)} counts={counts} isOpen={isOpen} />
      </Section>
    </>
  );
}

interface FootProps extends FreeRowProps, Counts, Pick<HeadcountFormProps, 'onTyped'> {}

/** Plain values: a tick changes none of them. */
const Foot = memo(function Foot({ onTyped, headcount, visitors, counted, ...freeRow }: FootProps) {
  return (
    <Section>
      <FreeRow {...freeRow} />
      <HeadcountForm
        key={`${String(headcount)} ${String(visitors)} ${String(counted)}`}
        meetingId={freeRow.meetingId}
        saved={{ headcount, visitors, counted }}
        onTyped={onTyped}
      />
    </Section>
  );
});
