/** On a member's page: the calls they asked for or agreed to; asking for one, and saying that it was made. */

import { useCallback } from 'react';
import { addDays } from '../../domain/calendar.ts';
import {
  followUpReasons,
  openFollowUps,
  type FollowUp,
  type FollowUpReason,
} from '../../domain/follow-up.ts';
import type { MemberId } from '../../domain/ids.ts';
import { needsYes } from '../../domain/may-do.ts';
import type { Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useIsBegun } from '../../session/use-draft.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Aim } from '../../ui/aim.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm, AddingSection } from './adding-section.tsx';
import { ConsentMissingBanner, useConsentMissing } from './consent-missing.tsx';
import { FamilyMayNotKnow } from './family-may-not-know.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { followUpWords } from './member-words.ts';
import { addFollowUp, closeFollowUp, removeFollowUp } from './write-follow-ups.ts';
import styles from './member-screen.module.css';

const dueInDays = 7;
const followUpPart = { name: 'followUp' } as const;

export interface MemberFollowUpsProps {
  readonly member: Member;
  readonly isAimedAt: boolean;
}

export async function readFollowUps(store: Reading, id: MemberId): Promise<FollowUp[]> {
  return (await store.all('followUps')).filter(({ memberId }) => memberId === id);
}

export function MemberFollowUps({ member, isAimedAt }: MemberFollowUpsProps) {
  const { say, sayDate } = useWords();
  const { id } = member;
  const followUps = useStoreQuery(useCallback((store: Reading) => readFollowUps(store, id), [id]));
  const missing = useConsentMissing('reminder', member) ?? null;
  const isBegun = useIsBegun({ screen: 'member', id });
  if (followUps === undefined) return null;
  const open = openFollowUps(followUps);
  const isWithoutYes = missing !== null && open.some(({ reason }) => needsYes(reason));
  const lastDone = followUps
    .flatMap(({ doneOn }) => doneOn ?? [])
    .sort()
    .at(-1);
  return (
    <Aim isAimedAt={isAimedAt}>
      <AddingSection
        title={say('members.followUpsTitle')}
        add={say('members.followUpAdd')}
        form={(close) => <FollowUpForm member={member} onClose={close} />}
        isBegun={isBegun(followUpPart)}
      >
        {open.length > 0 && <FamilyMayNotKnow member={member} />}
        {isWithoutYes && <ConsentMissingBanner missing={missing} member={member} />}
        {open.length > 0 && (
          <ul className={styles.entries} aria-label={say('members.followUpsTitle')}>
            {open.map((followUp) => (
              <OpenFollowUp key={followUp.id} followUp={followUp} name={member.calledBy} />
            ))}
          </ul>
        )}
        {lastDone !== undefined && (
          <p className={styles.quietLine}>{say('members.followUpLastDone', { date: sayDate(lastDone) })}</p>
        )}
      </AddingSection>
    </Aim>
  );
}

function OpenFollowUp({ followUp, name }: { readonly followUp: FollowUp; readonly name: string }) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const closing = useCommand(closeFollowUp);
  const removing = useCommand(removeFollowUp);
  const reason = say(followUpWords[followUp.reason]);
  const close = async () => {
    const done = await closing.run(followUp.id);
    if (done.ok) tell({ text: say('members.followUpDoneSaid', { name }), entryId: done.value.entryId });
  };
  const remove = async () => {
    const done = await removing.run(followUp.id);
    if (done.ok) tell({ text: say('members.followUpRemovedSaid', { name }), entryId: done.value.entryId });
  };
  return (
    <li className={styles.entry}>
      <span className={styles.entryTexts}>
        <span>{reason}</span>
        <span className={styles.quietLine}>
          {say('members.followUpDue', { date: sayDate(followUp.dueOn) })}
        </span>
        <MemberFailureBanner failure={closing.failure ?? removing.failure} name={name} />
      </span>
      <span className={styles.entryActions}>
        <Button
          isSmall
          look="quiet"
          label={say('members.removeOne', { what: reason })}
          isBusy={removing.isBusy}
          onPress={() => void remove()}
        >
          {say('app.remove')}
        </Button>
        <Button isSmall icon="check" isBusy={closing.isBusy} onPress={() => void close()}>
          {say('members.followUpDone')}
        </Button>
      </span>
    </li>
  );
}

interface Asked {
  readonly reason: FollowUpReason;
  readonly dueOn: string;
}

function FollowUpForm({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { say, sayProblem } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(addFollowUp);
  const begin: Asked = { reason: 'asked', dueOn: addDays(today, dueInDays) };
  const { typed, change, draft } = useDraftedValues(begin, {
    place: { screen: 'member', id: member.id },
    part: followUpPart,
    title: say('members.followUpAdd'),
  });
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const noReminders = useConsentMissing('reminder', member) ?? null;
  const missing = needsYes(typed.reason) ? noReminders : null;
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const save = async () => {
    if (isBusy || missing !== null) return;
    const done = await run({ memberId: member.id, ...typed }, draft);
    if (!done.ok) return;
    tell({
      text: say('members.followUpAddedSaid', { name: member.calledBy }),
      entryId: done.value.entryId,
    });
    leave();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <>
      <AddingForm
        label={say('members.followUpAdd')}
        isBusy={isBusy}
        onSave={() => void save()}
        onClose={leave}
      >
        {wrong.length === 0 && failure?.type !== 'ConsentMissing' && (
          <MemberFailureBanner failure={failure} />
        )}
        <FieldRow>
          <SelectField
            label={say('members.followUpReason')}
            value={typed.reason}
            onChange={(reason = 'asked') => change({ reason })}
            options={followUpReasons.map((each) => ({ id: each, label: say(followUpWords[each]) }))}
          />
          <DateField
            label={say('members.followUpDueOn')}
            value={typed.dueOn}
            onChange={(dueOn) => change({ dueOn })}
            errorMessage={sayProblem(wrong.find(({ field }) => field === 'dueOn')?.problem)}
            isRequired
          />
        </FieldRow>
      </AddingForm>
      {missing !== null && <ConsentMissingBanner missing={missing} member={member} />}
    </>
  );
}
