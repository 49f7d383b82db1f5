/** Whom a validity that is being typed would affect: by name, until when they were ready, and until when they would be. */

import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import type { Trainings } from '../../domain/readiness.ts';
import { type Programme, programmeSchema } from '../../domain/training.ts';
import { effectOfValidity, type ReadyUntil, type ValidityEffect } from '../../domain/validity-effect.ts';
import { useSession } from '../../session/session-context.tsx';
import { Banner } from '../../ui/banner.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { readinessWords } from './training-words.ts';
import styles from './trainings.module.css';

export interface EffectFacts {
  readonly trainings: Trainings;
  readonly members: readonly Member[];
}

export interface ValidityEffectsProps {
  readonly programme: Programme;
  readonly facts: EffectFacts;
  readonly validityMonths: number | undefined;
}

export function ValidityEffects({ programme, facts, validityMonths }: ValidityEffectsProps) {
  const words = useWords();
  const today = useSession().clock.today();
  const changed = programmeSchema.safeParse({ ...programme, validityMonths });
  // What is no number of months yet affects nobody: the field says so.
  if (!changed.success) return null;
  const effects = effectOfValidity(changed.data, facts.trainings, today);
  if (effects.length === 0) return null;
  const names = new Map(facts.members.map((member) => [member.id, fullName(member)]));
  const lapsing = effects.filter((effect) => isLapsing(effect)).length;
  const { say } = words;
  return (
    <Banner tone="notice" title={say('programmes.effectTitle', { count: effects.length })}>
      <p>{say(lapsing > 0 ? 'programmes.effectLapsing' : 'programmes.effectNone', { count: lapsing })}</p>
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <li key={effect.memberId}>
            <bdi>{names.get(effect.memberId) ?? ''}</bdi>
            {': '}
            {say('programmes.effectOf', {
              before: untilWords(effect.before, words),
              after: untilWords(effect.after, words),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function isLapsing({ before, after }: ValidityEffect): boolean {
  return after.readiness === 'lapsed' && before.readiness !== 'lapsed';
}

/** 'Ready until 7 Mar 2028' */
function untilWords({ readiness, through }: ReadyUntil, { say, sayDate }: Words): string {
  const state = say(readinessWords[readiness]);
  if (through === null) return state;
  if (through === 'forGood') return `${state}, ${say('trainings.validForGood')}`;
  const date = sayDate(through);
  const until =
    readiness === 'lapsed' ? say('programmes.endedOn', { date }) : say('trainings.validUntil', { date });
  return `${state}, ${until}`;
}
