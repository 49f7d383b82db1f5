/** On the page of a member who helps: days on which they are away, for whoever names teams. Never why. */

import { useCallback } from 'react';
import type { Away, Member } from '../../domain/member.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useIsBegun, type PartOfPage } from '../../session/use-draft.ts';
import { useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm, AddingSection } from './adding-section.tsx';
import { EntryLine } from './entry-line.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import styles from './member-screen.module.css';
import { noteAway, removeAway } from './write-away.ts';

function awayPart(span?: Away): PartOfPage {
  return span === undefined ? { name: 'away' } : { name: 'away', id: `${span.from}-${span.through}` };
}

/** Most of those who carry a group are no volunteers by role: caregivers and members of the group itself. */
async function readCarries(store: Reading, id: Member['id']): Promise<boolean> {
  const memberships = await store.all('memberships');
  return memberships.some(
    ({ memberId, part, leftOn }) => memberId === id && part !== 'member' && leftOn === undefined,
  );
}

function useCarries(id: Member['id']): boolean {
  const read = useCallback((store: Reading) => readCarries(store, id), [id]);
  return useStoreQuery(read) ?? false;
}

export interface MemberAwayProps {
  readonly member: Member;
  /** On the page of a volunteer it is always there; on everybody's only of those who help. */
  readonly isAlways?: boolean;
}

export function MemberAway({ member, isAlways = false }: MemberAwayProps) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const isBegun = useIsBegun({ screen: 'member', id: member.id });
  const ahead = (member.away ?? []).filter(({ through }) => through >= today);
  const carries = useCarries(member.id);
  const helps = isAlways || member.roles.includes('volunteer') || carries;
  if (!helps && ahead.length === 0) return null;
  return (
    <AddingSection
      title={say('carrying.awayTitle')}
      add={say('carrying.awayAdd')}
      form={(close) => <AwayForm member={member} onClose={close} />}
      isBegun={isBegun(awayPart())}
    >
      {ahead.length > 0 && (
        <ul className={styles.entries} aria-label={say('carrying.awayTitle')}>
          {ahead.map((span) => (
            <AwayLine key={`${span.from} ${span.through}`} member={member} span={span} />
          ))}
        </ul>
      )}
    </AddingSection>
  );
}

function AwayLine({ member, span }: { readonly member: Member; readonly span: Away }) {
  const { say, sayDate } = useWords();
  const tell = useSaid();
  const isBegun = useIsBegun({ screen: 'member', id: member.id });
  const { run, failure } = useCommand(removeAway);
  const days = say('carrying.awaySpan', { from: sayDate(span.from), through: sayDate(span.through) });
  const remove = async () => {
    const done = await run({ memberId: member.id, ...span });
    if (done.ok) tell({ text: say('carrying.awayRemoved'), entryId: done.value.entryId });
  };
  return (
    <EntryLine
      name={days}
      form={(close) => <AwayForm member={member} span={span} onClose={close} />}
      more={[{ id: 'remove', label: say('app.remove'), isDanger: true, onChoose: () => void remove() }]}
      isBegun={isBegun(awayPart(span))}
    >
      <span>{days}</span>
      <MemberFailureBanner failure={failure} name={member.calledBy} />
    </EntryLine>
  );
}

interface Typed {
  readonly from: string;
  readonly through: string;
}

interface AwayFormProps {
  readonly member: Member;
  /** The days to be corrected; new ones without. */
  readonly span?: Away;
  readonly onClose: () => void;
}

function AwayForm({ member, span, onClose }: AwayFormProps) {
  const { say, sayProblem } = useWords();
  const tell = useSaid();
  const today = useSession().clock.today();
  const { run, isBusy, failure } = useCommand(noteAway);
  const { typed, change, draft } = useDraftedValues<Typed>(span ?? { from: today, through: '' }, {
    place: { screen: 'member', id: member.id },
    part: awayPart(span),
    title: say('carrying.awayAdd'),
  });
  const wrong = failure?.type === 'WrongFields' ? failure.fields : [];
  const problemOf = (name: string) => sayProblem(wrong.find(({ field }) => field === name)?.problem);
  const leave = () => {
    void draft.forget();
    onClose();
  };
  const save = async () => {
    const done = await run({ memberId: member.id, ...typed, instead: span }, draft);
    if (!done.ok) return;
    tell({ text: say('carrying.awaySaid', { name: member.calledBy }), entryId: done.value.entryId });
    leave();
  };
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <AddingForm label={say('carrying.awayAdd')} isBusy={isBusy} onSave={() => void save()} onClose={leave}>
      {wrong.length === 0 && <MemberFailureBanner failure={failure} name={member.calledBy} />}
      <FieldRow>
        <DateField
          label={say('carrying.awayFrom')}
          value={typed.from}
          onChange={(from) => change({ from })}
          errorMessage={problemOf('from')}
          isRequired
        />
        <DateField
          label={say('carrying.awayThrough')}
          value={typed.through}
          onChange={(through) => change({ through })}
          errorMessage={problemOf('through')}
          isRequired
        />
      </FieldRow>
    </AddingForm>
  );
}
