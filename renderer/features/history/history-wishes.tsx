/** What somebody looks for in the history, above the list: of which kind, about whom, between which days. */

import { useMemo, useState } from 'react';
import { isRealDate } from '../../domain/real-date.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { compareMembers, fullName } from '../../domain/names.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import { DateField } from '../../ui/date-field.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { WordId } from '../../words/words.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './history.module.css';
import { historyKinds, type HistoryKind, type HistoryWish } from './wanted-entries.ts';

const kindWords: Readonly<Record<HistoryKind, WordId>> = {
  changes: 'history.kindChanges',
  openings: 'history.kindOpenings',
  exports: 'history.kindExports',
  everything: 'history.kindEverything',
};

export interface HistoryWishesProps {
  readonly wish: HistoryWish;
  readonly onChange: (wish: HistoryWish) => void;
  readonly members: readonly Member[];
}

export function HistoryWishes({ wish, onChange, members }: HistoryWishesProps) {
  const { say } = useWords();
  const people = useMemo(
    () =>
      members
        .filter(isInLists)
        .sort(compareMembers)
        .map((member) => ({ id: member.id, label: fullName(member, 'latin'), hint: member.number })),
    [members],
  );
  const find = useMemo(() => memberOptionFinder<Option<MemberId>>(members), [members]);
  return (
    <div className={styles.wishes}>
      <SelectField
        label={say('history.kind')}
        value={wish.kind}
        onChange={(kind) => onChange({ ...wish, kind: kind ?? 'changes' })}
        options={historyKinds.map((id) => ({ id, label: say(kindWords[id]) }))}
      />
      <PickField
        label={say('history.aboutMember')}
        value={wish.memberId}
        onChange={(memberId) => onChange({ ...wish, memberId })}
        options={people}
        find={find}
      />
      <DayField label={say('history.from')} onDay={(from) => onChange({ ...wish, from })} />
      <DayField label={say('history.through')} onDay={(through) => onChange({ ...wish, through })} />
    </div>
  );
}

/** Half a date narrows nothing: the list waits until it is one. */
function DayField({ label, onDay }: { readonly label: string; readonly onDay: (day: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <DateField
      label={label}
      size="short"
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onDay(isRealDate(next) ? next : '');
      }}
    />
  );
}
