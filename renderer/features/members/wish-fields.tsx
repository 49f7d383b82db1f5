/** What helps a member to take part, how they wish to be looked after when missing, and how they heard of the office. */

import { useWatch } from 'react-hook-form';
import { waysOfHearing, waysToCheck } from '../../domain/member.ts';
import type { Mindful } from '../../session/use-mindful.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { checkWords, heardWords } from './member-words.ts';
import { OptionalChoice } from './optional-choice.tsx';
import styles from './member-form.module.css';
import type { MemberControl } from './phone-fields.tsx';

interface WishFieldsProps {
  readonly control: MemberControl;
  readonly mind: Mindful['mind'];
}

export function WishFields({ control, mind }: WishFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="accessNeeds">
        {(field) => (
          <>
            <TextField
              {...field}
              label={say('person.accessNeeds')}
              hint={say('person.accessNeedsHint')}
              size="full"
            />
            <MindfulNotice text={field.value} mind={mind} />
          </>
        )}
      </BoundField>
      <CheckOnMe control={control} mind={mind} />
      <BoundField control={control} name="heardFrom">
        {(field) => (
          <OptionalChoice field={field} label="person.heardFrom" choices={waysOfHearing} words={heardWords} />
        )}
      </BoundField>
    </>
  );
}

/** While they are counted only the wish can be taken back and not made; the schema refuses both together. */
function CheckOnMe({ control, mind }: WishFieldsProps) {
  const { say } = useWords();
  const [registerAs, by] = useWatch({ control, name: ['registerAs', 'checkOnMe.by'] });
  const isWished = by !== undefined && by !== '';
  if (registerAs === 'countedOnly' && !isWished)
    return <p className={styles.says}>{`${say('person.checkOnMe')}: ${say('person.checkNotPossible')}`}</p>;
  return (
    <FieldRow>
      <BoundField control={control} name="checkOnMe.by">
        {(field) => (
          <OptionalChoice
            field={field}
            label="person.checkOnMe"
            none="person.checkOff"
            choices={waysToCheck}
            words={checkWords}
          />
        )}
      </BoundField>
      {isWished && (
        <>
          <BoundField control={control} name="checkOnMe.afterMissed">
            {(field) => <NumberField {...field} label={say('person.checkAfterMissed')} />}
          </BoundField>
          <BoundField control={control} name="checkOnMe.when">
            {(field) => (
              <div>
                <TextField {...field} label={say('person.checkWhen')} size="medium" />
                <MindfulNotice text={field.value} mind={mind} />
              </div>
            )}
          </BoundField>
        </>
      )}
    </FieldRow>
  );
}
