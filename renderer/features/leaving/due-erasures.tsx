/** On Today, for the coordinator: sealed records whose day has come. The desk asks; somebody presses, or does not. */

import { useCallback, useEffect, useState } from 'react';
import { isErasureDue } from '../../domain/out-of-sight.ts';
import { mayManageOffice } from '../../domain/staff.ts';
import { pathOf } from '../../session/places.tsx';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { useVisitor } from '../../session/use-visitor.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';

/** Everybody is read for it: not before the screen stands, on which one wants to see the week. */
const laterBy = 2000;

export function DueErasures() {
  const { staff } = useSession();
  const isVisited = useVisitor().visit !== 'nobody';
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), laterBy);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isTime && !isVisited && mayManageOffice(staff.role) ? <Due /> : null;
}

function Due() {
  const { say, sayDate } = useWords();
  const today = useSession().clock.today();
  const due = useStoreQuery(
    useCallback(
      async (store: Reading) => (await store.all('members')).filter((member) => isErasureDue(member, today)),
      [today],
    ),
  );
  return (due ?? []).map(({ id, number, eraseOn = today }) => (
    <Banner
      key={id}
      title={say('leaving.due', { number, date: sayDate(eraseOn) })}
      actions={<LinkButton href={pathOf({ screen: 'member', id })}>{say('leaving.dueOpen')}</LinkButton>}
    >
      <p>{say('leaving.dueText')}</p>
    </Banner>
  ));
}
