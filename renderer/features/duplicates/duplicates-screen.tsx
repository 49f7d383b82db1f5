/** Pairs of records that look alike, the likeliest first; each leads to the two side by side. */

import { useCallback, useState } from 'react';
import { duplicateSteps } from '../../domain/duplicates.ts';
import { duplicateRules, type DuplicateRule } from '../../domain/likeness.ts';
import { isInLists } from '../../domain/out-of-sight.ts';
import { inSlices } from '../../session/in-slices.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageHeader, Toolbar } from '../../ui/page.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { WordId } from '../../words/words.ts';
import { PairLine } from './pair-line.tsx';
import styles from './duplicates.module.css';

const ruleWords: Readonly<Record<DuplicateRule, WordId>> = {
  strict: 'duplicates.strict',
  broad: 'duplicates.broad',
};

/** Nobody decides more of them in one sitting. */
const mostShown = 50;

export function DuplicatesScreen() {
  const { say } = useWords();
  const [rule, setRule] = useState<DuplicateRule>('strict');
  return (
    <Page layout="reading">
      <PageHeader
        title={say('duplicates.title')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
        subtitle={say('duplicates.subtitle')}
      />
      <Toolbar>
        <RadioGroupField
          label={say('duplicates.rule')}
          layout="row"
          value={rule}
          onChange={setRule}
          options={duplicateRules.map((id) => ({ id, label: say(ruleWords[id]) }))}
        />
      </Toolbar>
      <Pairs key={rule} rule={rule} />
    </Page>
  );
}

function Pairs({ rule }: { readonly rule: DuplicateRule }) {
  const { say } = useWords();
  const go = useGo();
  const pairs = useStoreQuery(
    useCallback(
      async (store: Reading) =>
        inSlices(
          duplicateSteps(
            (await store.all('members')).filter(isInLists),
            await store.all('relationships'),
            rule,
          ),
        ),
      [rule],
    ),
  );
  if (pairs === undefined) return null;
  if (pairs.length === 0)
    return (
      <EmptyState icon="check" title={say('duplicates.none')}>
        {say('duplicates.noneText')}
      </EmptyState>
    );
  const shown = pairs.slice(0, mostShown);
  return (
    <>
      <p className={styles.quiet}>{say('duplicates.count', { count: pairs.length })}</p>
      <ul className={styles.pairs} aria-label={say('duplicates.title')}>
        {shown.map((pair) => (
          <PairLine
            key={`${pair.one.id} ${pair.other.id}`}
            pair={pair}
            onCompare={() => go({ screen: 'merge', ...olderFirst(pair) })}
          />
        ))}
      </ul>
      {shown.length < pairs.length && (
        <p className={styles.quiet}>{say('duplicates.firstShown', { count: shown.length })}</p>
      )}
    </>
  );
}

/** The lower number has stood on paper for longer. */
function olderFirst({ one, other }: Parameters<typeof PairLine>[0]['pair']) {
  const [older, newer] = one.number < other.number ? [one, other] : [other, one];
  return { id: older.id, at: newer.id };
}
