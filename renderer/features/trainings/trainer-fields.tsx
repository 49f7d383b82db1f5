/** Who trains: members of the office, one after the other, and people from outside by name. */

import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { memberOptionFinder } from '../../search/find-members.ts';
import type { Mindful } from '../../session/use-mindful.ts';
import { Button } from '../../ui/button.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import type { Option } from '../../ui/option.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { SessionFormState } from './session-form-state.ts';
import styles from './trainings.module.css';

export interface TrainerFieldsProps {
  readonly form: SessionFormState;
  /** In the order of names. */
  readonly members: readonly Member[];
  readonly mind: Mindful['mind'];
}

export function TrainerFields({ form, members, mind }: TrainerFieldsProps) {
  const { say } = useWords();
  const watched = useWatch({ control: form.control, name: 'trainerIds' });
  const ids = useMemo(() => watched ?? [], [watched]);
  const setIds = (next: readonly string[]) => form.setValue('trainerIds', [...next], { shouldDirty: true });
  const free = useMemo(() => members.filter(({ id }) => !ids.includes(id)), [members, ids]);
  const options = useMemo(
    () =>
      free.map((member): Option<MemberId> => ({
        id: member.id,
        label: fullName(member),
        hint: member.number,
      })),
    [free],
  );
  const find = useMemo(() => memberOptionFinder<Option<MemberId>>(free), [free]);
  const chosen = members.filter(({ id }) => ids.includes(id));
  return (
    <>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={say('sessions.trainers')}>
          {chosen.map((member) => (
            <li key={member.id} className={styles.date}>
              <bdi>{fullName(member)}</bdi>
              <Button
                look="quiet"
                icon="close"
                isSmall
                label={say('sessions.removeTrainer', { name: member.calledBy })}
                onPress={() => setIds(ids.filter((id) => id !== member.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <FieldRow>
        <PickField
          label={say('sessions.addTrainer')}
          value={undefined}
          options={options}
          find={find}
          onChange={(id) => {
            if (id !== undefined) setIds([...ids, id]);
          }}
          size="medium"
          clearsOnChoice
        />
        <OutsideField form={form} mind={mind} />
      </FieldRow>
    </>
  );
}

/** One line for all of them: what is typed stays as it is, also a comma after which nothing stands yet. */
function OutsideField({ form, mind }: Pick<TrainerFieldsProps, 'form' | 'mind'>) {
  const { say } = useWords();
  const [text, setText] = useState(() => (form.getValues('trainerNames') ?? []).join(', '));
  const problem = form.formState.errors.trainerNames?.find?.((each) => each !== undefined)?.message;
  const { sayProblem } = useWords();
  const change = (typed: string) => {
    setText(typed);
    const names = typed.split(/[,،;\n]/u).filter((name) => name.trim() !== '');
    form.setValue('trainerNames', names, { shouldDirty: true });
  };
  return (
    <div>
      <TextField
        label={say('sessions.outsideTrainers')}
        hint={say('sessions.outsideHint')}
        value={text}
        onChange={change}
        size="medium"
        errorMessage={sayProblem(problem)}
      />
      <MindfulNotice text={text} mind={mind} />
    </div>
  );
}
