/** On a group's page: the group in the other room, where it meets as one of a pair; making a pair and ending it. */

import { useCallback } from 'react';
import type { Group } from '../../domain/group.ts';
import type { GroupId } from '../../domain/ids.ts';
import { compareNames } from '../../domain/names.ts';
import { isSameHour, type Pair } from '../../domain/pair.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useDraftedOpening, useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { GroupFailureBanner } from './group-failure.tsx';
import { endPair, pairGroups } from './pair-groups.ts';
import styles from './member-groups.module.css';

async function readPair(store: Reading, id: GroupId) {
  const [pairs, groups] = [await store.all('pairs'), await store.all('groups')];
  const pair = pairs.find(({ groupIds }) => groupIds.includes(id));
  const others = groups
    .filter((group) => group.id !== id && group.closedOn === undefined)
    .sort((one, other) => compareNames(one.name, other.name));
  return { pair, groups, others };
}

export function GroupPair({ group }: { readonly group: Group }) {
  const { id } = group;
  const read = useStoreQuery(useCallback((store: Reading) => readPair(store, id), [id]));
  if (read === undefined) return null;
  const { pair, groups, others } = read;
  if (pair !== undefined) {
    const otherId = pair.groupIds.find((each) => each !== id);
    return <InPair pair={pair} group={group} other={groups.find((each) => each.id === otherId)} />;
  }
  return others.length > 0 ? <MakePair group={group} others={others} /> : null;
}

interface InPairProps {
  readonly pair: Pair;
  readonly group: Group;
  readonly other: Group | undefined;
}

function InPair({ pair, group, other }: InPairProps) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(endPair);
  const name = other?.name ?? say('groups.recordGone');
  const end = async () => {
    const done = await run(pair.id);
    if (done.ok)
      tell({ text: say('groups.pairEnded', { one: group.name, other: name }), entryId: done.value.entryId });
  };
  return (
    <>
      <GroupFailureBanner failure={failure} />
      <div className={styles.group}>
        <span className={styles.texts}>
          <span className={styles.detail}>{say('groups.pairTitle')}</span>
          {other === undefined ? (
            name
          ) : (
            <LinkButton href={pathOf({ screen: 'group', id: other.id })}>{name}</LinkButton>
          )}
        </span>
        <Button isSmall look="quiet" isBusy={isBusy} onPress={() => void end()}>
          {say('groups.pairEnd')}
        </Button>
      </div>
    </>
  );
}

const pairPart = { name: 'pair' } as const;

interface MakePairProps {
  readonly group: Group;
  readonly others: readonly Group[];
}

function MakePair({ group, others }: MakePairProps) {
  const { say } = useWords();
  const { isOpen, open, close } = useDraftedOpening({ screen: 'group', id: group.id }, pairPart);
  if (isOpen) return <PairForm group={group} others={others} onClose={close} />;
  return (
    <div>
      <Button look="quiet" isSmall icon="plus" onPress={open}>
        {say('groups.pairAdd')}
      </Button>
    </div>
  );
}

function PairForm({ group, others, onClose }: MakePairProps & { readonly onClose: () => void }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(pairGroups);
  // The one that meets in the same house at the same hour is most likely meant.
  const likely = others.find((other) => other.venueId === group.venueId && isSameHour(other, group));
  const { typed, change, draft } = useDraftedValues<{ readonly chosen: GroupId | undefined }>(
    { chosen: likely?.id },
    { place: { screen: 'group', id: group.id }, part: pairPart, title: say('groups.pairAdd') },
  );
  const { chosen } = typed;
  const other = others.find(({ id }) => id === chosen);
  const make = async () => {
    if (isBusy || other === undefined) return;
    const done = await run([group.id, other.id], draft);
    if (!done.ok) return;
    await draft.forget();
    const text = say('groups.pairMade', { one: group.name, other: other.name });
    tell({ text, entryId: done.value.entryId });
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <Form label={say('groups.pairAdd')} onSubmit={() => void make()}>
      <GroupFailureBanner failure={failure} />
      <SelectField
        label={say('groups.pairOther')}
        value={chosen}
        onChange={(id) => change({ chosen: id })}
        options={others.map(({ id, name }) => ({ id, label: name }))}
      />
      <Actions>
        <Button type="submit" isBusy={isBusy}>
          {say('groups.pairMake')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {say('ui.cancel')}
        </Button>
      </Actions>
    </Form>
  );
}
