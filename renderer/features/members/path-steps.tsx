/** On the page of a volunteer: the steps of their path, the newest first; those that somebody noted can be corrected or taken out. */

import type { ReachedStep, StepSource } from '../../domain/facilitator-path.ts';
import type { Member } from '../../domain/member.ts';
import type { PathStep } from '../../domain/path.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useIsBegun } from '../../session/use-draft.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingSection } from './adding-section.tsx';
import { EntryLine } from './entry-line.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import styles from './member-screen.module.css';
import { PathForm, pathPart } from './path-form.tsx';
import { daysOfStep, notedStepWords, stepWords } from './path-words.ts';
import type { VolunteerRead } from './volunteer-read.ts';
import { takePathStepOut } from './write-path.ts';

export function PathSteps({ read }: { readonly read: VolunteerRead }) {
  const { say } = useWords();
  const { member, path } = read;
  const isBegun = useIsBegun({ screen: 'volunteer', id: member.id });
  return (
    <AddingSection
      title={say('path.steps')}
      add={say('path.noteStep')}
      form={(close) => <PathForm member={member} onClose={close} />}
      isBegun={isBegun(pathPart())}
    >
      {path.length === 0 && <p>{say('path.noneYet', { name: member.calledBy })}</p>}
      <ul className={styles.entries} aria-label={say('path.steps')}>
        {path.map((reached) =>
          reached.from.type === 'noted' ? (
            <NotedLine
              key={`${reached.place} ${reached.on}`}
              member={member}
              step={reached.from.step}
              isBegun={isBegun(pathPart(reached.from.step))}
            />
          ) : (
            <KnownLine key={`${reached.place} ${reached.on}`} reached={reached} names={read.groupNames} />
          ),
        )}
      </ul>
    </AddingSection>
  );
}

interface NotedLineProps {
  readonly member: Member;
  readonly step: PathStep;
  readonly isBegun: boolean;
}

function NotedLine({ member, step, isBegun }: NotedLineProps) {
  const words = useWords();
  const { say } = words;
  const tell = useSaid();
  const { run, failure } = useCommand(takePathStepOut);
  const days = daysOfStep(step, words);
  const what = say(notedStepWords[step.step]);
  const takeOut = async () => {
    const done = await run({ memberId: member.id, step: step.step, on: step.on });
    if (done.ok) tell({ text: say('path.takenOut'), entryId: done.value.entryId });
  };
  return (
    <EntryLine
      name={say('path.stepOn', { step: what, date: days })}
      form={(close) => <PathForm member={member} step={step} onClose={close} />}
      more={[{ id: 'remove', label: say('app.remove'), isDanger: true, onChoose: () => void takeOut() }]}
      isBegun={isBegun}
    >
      <strong>{what}</strong>
      <span className={styles.quietLine}>
        {days}
        {step.by !== undefined && (
          <>
            {' · '}
            <bdi>{say('path.byWhom', { name: step.by })}</bdi>
          </>
        )}
      </span>
      <MemberFailureBanner failure={failure} name={member.calledBy} />
    </EntryLine>
  );
}

interface KnownLineProps {
  readonly reached: ReachedStep;
  readonly names: VolunteerRead['groupNames'];
}

/** It follows from a record, which is confirmed, corrected and taken back where it stands. */
function KnownLine({ reached: { place, on, from }, names }: KnownLineProps) {
  const { say, sayDate } = useWords();
  return (
    <li>
      <div>
        <strong>{say(stepWords[place])}</strong>
      </div>
      <span className={styles.quietLine}>
        {sayDate(on)}
        {' · '}
        <FromRecord from={from} names={names} />
      </span>
    </li>
  );
}

function FromRecord({
  from,
  names,
}: {
  readonly from: StepSource;
  readonly names: VolunteerRead['groupNames'];
}) {
  const { say } = useWords();
  switch (from.type) {
    case 'noted':
      return null;
    case 'training':
      return (
        <LinkButton href={pathOf({ screen: 'session', id: from.session.id })}>
          {from.programme.name}
        </LinkButton>
      );
    case 'group':
      return (
        <LinkButton href={pathOf({ screen: 'group', id: from.groupId })}>
          {say('path.fromGroup', { group: names.get(from.groupId) ?? '' })}
        </LinkButton>
      );
    case 'meeting':
      return (
        <LinkButton href={pathOf({ screen: 'meeting', id: from.meeting.id })}>
          {say('path.fromMeeting', { group: names.get(from.meeting.groupId) ?? '' })}
        </LinkButton>
      );
  }
}
