/** One of the team: their part, and whatever that day says for or against it; while the team is changed, another part or none. */

import type { IsoDate } from '../../domain/calendar.ts';
import type { Carrier } from '../../domain/carrying.ts';
import { teamParts, type TeamPart, type TeamPlace } from '../../domain/meeting-team.ts';
import type { Member } from '../../domain/member.ts';
import { readinessOn, type Completion } from '../../domain/readiness.ts';
import type { CompletionsByMember } from '../../domain/teams.ts';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './meeting-team.module.css';
import { LoadBadges } from './team-load.tsx';
import { teamPartWords } from './team-words.ts';
import { notReadyWords } from './to-do-words.ts';

export interface TeamLineProps {
  readonly member: Member;
  readonly name: string;
  readonly part: TeamPart;
  readonly date: IsoDate;
  /** Undefined in an office that keeps no trainings: it is not told that nobody has any. */
  readonly completions: CompletionsByMember | undefined;
  readonly carrier: Carrier | undefined;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  /** Undefined: no part any more. */
  readonly onChange: (place: TeamPlace | undefined) => void;
}

export function TeamLine(props: TeamLineProps) {
  const { member, name, part, date, completions, carrier, isOpen, isBusy, onChange } = props;
  const { say } = useWords();
  return (
    <li className={classNames(styles.one, isOpen && styles.changing)}>
      {isOpen ? (
        <PartField
          label={say('team.partOf', { name })}
          part={part}
          onChange={(chosen) => onChange({ memberId: member.id, part: chosen })}
        />
      ) : (
        <span>
          <bdi>{name}</bdi>
          <span className={styles.part}> · {say(teamPartWords[part])}</span>
        </span>
      )}
      {completions !== undefined && <ReadyThatDay date={date} completed={completions.get(member.id) ?? []} />}
      <LoadBadges carrier={carrier} />
      {isOpen && (
        <Button
          isSmall
          look="quiet"
          label={say('meetings.takeOut', { name })}
          isBusy={isBusy}
          onPress={() => onChange(undefined)}
        >
          {say('app.remove')}
        </Button>
      )}
    </li>
  );
}

export interface PartFieldProps {
  readonly label: string;
  readonly part: TeamPart;
  readonly onChange: (part: TeamPart) => void;
}

export function PartField({ label, part, onChange }: PartFieldProps) {
  const { say } = useWords();
  return (
    <SelectField
      label={label}
      size="medium"
      value={part}
      onChange={(chosen) => chosen !== undefined && chosen !== part && onChange(chosen)}
      options={teamParts.map((id) => ({ id, label: say(teamPartWords[id]) }))}
    />
  );
}

function ReadyThatDay({
  date,
  completed,
}: {
  readonly date: IsoDate;
  readonly completed: readonly Completion[];
}) {
  const { say } = useWords();
  const readiness = readinessOn(date, completed);
  const isReady = readiness === 'ready' || readiness === 'refresherDue';
  return <Badge tone={isReady ? 'success' : 'notice'}>{say(notReadyWords[readiness])}</Badge>;
}
