/** Two records held side by side: what each says, which of it stays, and what the one that goes brings along. */

import type { MemberId } from '../../domain/ids.ts';
import { mergeLines, type MergePicks } from '../../domain/merge/merge-fields.ts';
import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { Banner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Actions } from '../../ui/form.tsx';
import { Page, PageHeader, Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { DuplicatesFailure } from './duplicates-failure.tsx';
import type { SayField } from './field-values.ts';
import { keepApart } from './keep-apart.ts';
import { MergeFacts } from './merge-facts.tsx';
import { MergeFields } from './merge-fields.tsx';
import { mergeTwoMembers } from './merge-members.ts';
import { SideBySide } from './side-by-side.tsx';
import { useTwoMembers, type TwoMembers } from './use-two-members.ts';

export interface MergeScreenProps {
  readonly oneId: MemberId;
  readonly otherId: MemberId;
  /** How a field of a member is called and said: lent by the history. */
  readonly sayField: SayField;
}

/** Which of the two stays, and what of each. */
interface Chosen {
  readonly isTurned: boolean;
  readonly picks: MergePicks;
}

const nothingChosen: Chosen = { isTurned: false, picks: {} };

export function MergeScreen({ oneId, otherId, sayField }: MergeScreenProps) {
  const { say } = useWords();
  const { typed, change, draft } = useDraftedValues<Chosen>(nothingChosen, {
    place: { screen: 'merge', id: oneId, at: otherId },
    title: say('duplicates.mergeTitle'),
  });
  const { isTurned, picks } = typed;
  const two = useTwoMembers(isTurned ? otherId : oneId, isTurned ? oneId : otherId);
  return (
    <Page layout="reading">
      <PageHeader
        title={say('duplicates.mergeTitle')}
        trail={
          <Breadcrumbs
            crumbs={[{ href: pathOf({ screen: 'duplicates' }), label: say('duplicates.title') }]}
          />
        }
        subtitle={say('duplicates.mergeText')}
      />
      {two === null && <NotTwo />}
      {two && draft.offer !== null && <DraftOffer {...draft.offer} />}
      {two && draft.offer === null && (
        <Merging
          {...{ two, sayField, picks, draft }}
          onPick={(chosen) => change({ picks: chosen })}
          // Said of this one and that one: turned round it would mean the other.
          onTurn={() => change({ isTurned: !isTurned, picks: {} })}
        />
      )}
    </Page>
  );
}

function NotTwo() {
  const { say } = useWords();
  const go = useGo();
  return (
    <EmptyState
      icon="members"
      title={say('duplicates.gone')}
      action={<Button onPress={() => go({ screen: 'duplicates' })}>{say('duplicates.title')}</Button>}
    />
  );
}

interface MergingProps {
  readonly two: TwoMembers;
  readonly sayField: SayField;
  readonly picks: MergePicks;
  readonly onPick: (picks: MergePicks) => void;
  readonly draft: DraftInHand;
  readonly onTurn: () => void;
}

function Merging({ two, sayField, picks, onPick, draft, onTurn }: MergingProps) {
  const { say } = useWords();
  const { kept, other, summary } = two;
  const lines = mergeLines(kept.member, other.member);
  return (
    <>
      {summary.bothPresent > 0 && (
        <Banner title={say('duplicates.bothPresent', { count: summary.bothPresent })}>
          <p>{say('duplicates.bothPresentNext')}</p>
        </Banner>
      )}
      <SideBySide two={two} onTurn={onTurn} />
      {lines.length > 0 && (
        <Section title={say('duplicates.differ')} isFramed>
          <MergeFields lines={lines} two={two} picks={picks} onPick={onPick} sayField={sayField} />
        </Section>
      )}
      <MergeFacts summary={summary} />
      <Decision two={two} picks={picks} draft={draft} />
    </>
  );
}

function Decision({ two, picks, draft }: Pick<MergingProps, 'two' | 'picks' | 'draft'>) {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const merge = useCommand(mergeTwoMembers);
  const apart = useCommand(keepApart);
  const { kept, other } = two;
  const ids = { keptId: kept.member.id, otherId: other.member.id };
  const makeOne = async () => {
    const done = await merge.run({ ...ids, picks }, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({
      text: say('duplicates.merged', { name: done.value.value.calledBy }),
      entryId: done.value.entryId,
    });
    go({ screen: 'member', id: ids.keptId });
  };
  const leaveTwo = async () => {
    const done = await apart.run({ oneId: ids.keptId, otherId: ids.otherId }, draft);
    if (!done.ok) return;
    await draft.forget();
    tell({ text: say('duplicates.keptApart'), entryId: done.value.entryId });
    go({ screen: 'duplicates' });
  };
  return (
    <>
      <DuplicatesFailure failure={merge.failure ?? apart.failure} />
      <Actions>
        <Button look="primary" isBusy={merge.isBusy} onPress={() => void makeOne()}>
          {say('duplicates.makeOne')}
        </Button>
        <Button isBusy={apart.isBusy} onPress={() => void leaveTwo()}>
          {say('duplicates.areTwo')}
        </Button>
        <Button look="quiet" onPress={() => go({ screen: 'duplicates' })}>
          {say('duplicates.notNow')}
        </Button>
      </Actions>
    </>
  );
}
