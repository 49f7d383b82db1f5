/** One of the team: their part, and whatever that day says for or against it; while the team is changed, another part or none. */

import type { Carrier } from '../../domain/carrying.ts';
import { teamParts, type TeamPart, type TeamPlace } from '../../domain/meeting-team.ts';
import type { Member } from '../../domain/member.ts';
import { isNotThere, isReady, type Standing } from '../../domain/standing.ts';
import { pathOf } from '../../session/places.tsx';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './meeting-team.module.css';
import { LoadBadges } from './team-load.tsx';
import { teamPartWords } from './team-words.ts';
import { carrierWords } from './to-do-words.ts';

export interface TeamLineProps {
  readonly member: Member;
  readonly name: string;
  readonly part: TeamPart;
  /** An office that keeps no trainings is not told that nobody has any. */
  readonly keepsTrainings: boolean;
  readonly carrier: Carrier | undefined;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  /** Undefined: no part any more. */
  readonly onChange: (place: TeamPlace | undefined) => void;
}

export function TeamLine(props: TeamLineProps) {
  const { member, name, part, keepsTrainings, carrier, isOpen, isBusy, onChange } = props;
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
          <LinkButton href={pathOf({ screen: 'volunteer', id: member.id })}>
            <bdi>{name}</bdi>
          </LinkButton>
          <span className={styles.part}> · {say(teamPartWords[part])}</span>
        </span>
      )}
      {carrier !== undefined && <ThatDay standing={carrier.standing} keepsTrainings={keepsTrainings} />}
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

interface ThatDayProps {
  readonly standing: Standing;
  readonly keepsTrainings: boolean;
}

/** How they stand on the day of the meeting; where no trainings are kept, only that they will not be there. */
function ThatDay({ standing, keepsTrainings }: ThatDayProps) {
  const { say } = useWords();
  if (!isNotThere(standing) && !keepsTrainings) return null;
  return <Badge tone={isReady(standing) ? 'success' : 'notice'}>{say(carrierWords[standing])}</Badge>;
}
