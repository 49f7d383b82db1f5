/** One change to the members that were chosen: what, to whom, how it would be; then one command, which one undo takes back. */

import { useDeferredValue, useMemo } from 'react';
import { bulkChange, bulkChangeSchema, type BulkFacts } from '../../domain/bulk-change.ts';
import type { Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BulkFields, emptyDraft, inputOf, isAnswered, type BulkDraft } from './bulk-fields.tsx';
import { BulkPreview } from './bulk-preview.tsx';
import { type BulkKind, bulkWords } from './bulk-words.ts';
import { changeMembers, readBulkFacts } from './change-members.ts';
import { MemberFailureBanner } from './member-failure.tsx';

/** What is typed is kept for this. */
export const bulkPlace = { screen: 'members' } as const;
export const bulkPart = { name: 'bulk' } as const;

/** What is asked, and of whom: ids with spaces between, so that ten thousand are one text. */
interface Asked extends BulkDraft {
  readonly kind: BulkKind;
  readonly ids: string;
}

export interface BulkDialogProps {
  /** Null while nothing is to be changed. */
  readonly kind: BulkKind | null;
  readonly members: readonly Member[];
  readonly onClose: () => void;
}

export function BulkDialog({ kind, members, onClose }: BulkDialogProps) {
  const { say } = useWords();
  const facts = useStoreQuery(readBulkFacts);
  const title = kind === null ? '' : say(bulkWords[kind]);
  return (
    <Dialog title={title} isOpen={kind !== null} onClose={onClose} size="wide">
      {kind !== null && facts !== undefined && (
        <BulkForm kind={kind} title={title} members={members} facts={facts} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface BulkFormProps extends BulkDialogProps {
  readonly kind: BulkKind;
  readonly title: string;
  readonly facts: BulkFacts;
}

function BulkForm({ kind, title, members, facts, onClose }: BulkFormProps) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure, clear } = useCommand(changeMembers);
  const today = useSession().clock.today();
  const {
    typed: asked,
    change,
    draft,
  } = useDraftedValues<Asked>(
    { ...emptyDraft(today), kind, ids: members.map(({ id }) => id).join(' ') },
    { place: bulkPlace, part: bulkPart, title },
  );
  const outcome = useOutcome(kind, asked, members, facts);
  const count = outcome?.changed.length ?? 0;
  const save = async () => {
    if (isBusy || count === 0) return;
    const done = await run({ ids: members.map(({ id }) => id), change: inputOf(kind, asked) }, draft);
    if (!done.ok) return;
    const text = say('bulk.done', { count: done.value.value.changed.length });
    tell({ text, entryId: done.value.entryId });
    onClose();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={title} onSubmit={() => void save()}>
      <p>{say('bulk.toWhom', { count: members.length })}</p>
      <MemberFailureBanner failure={failure} />
      <BulkFields
        kind={kind}
        draft={asked}
        groups={facts.groups}
        onChange={(changed) => {
          clear();
          change(changed);
        }}
      />
      {outcome === undefined ? (
        <p>{say('bulk.chooseFirst')}</p>
      ) : (
        <BulkPreview outcome={outcome} kind={kind} groups={facts.groups} />
      )}
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy} disabled={count === 0}>
          {count === 0 ? say('bulk.change') : say('bulk.changeCount', { count })}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}

/** Of many thousands it takes a moment: what is typed goes first. Undefined until there is an answer to go by. */
function useOutcome(kind: BulkKind, draft: BulkDraft, members: readonly Member[], facts: BulkFacts) {
  const settled = useDeferredValue(draft);
  return useMemo(() => {
    if (!isAnswered(kind, settled)) return undefined;
    const change = bulkChangeSchema.safeParse(inputOf(kind, settled));
    return change.success ? bulkChange(members, change.data, facts) : undefined;
  }, [kind, settled, members, facts]);
}
