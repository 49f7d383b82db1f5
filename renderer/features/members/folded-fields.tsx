/** The groups of the form of a member that only some need: each is one line until somebody opens it. */

import { get, useFormState, type UseFormReturn } from 'react-hook-form';
import type { Member, MemberInput } from '../../domain/member.ts';
import type { Mindful } from '../../session/use-mindful.ts';
import { problemIn } from '../../ui/form-problems.ts';
import { useWords } from '../../words/words-provider.tsx';
import { AgeFields } from './age-fields.tsx';
import { FoldingGroup } from './folding-group.tsx';
import { foldedFields } from './labelled-fields.ts';
import { LanguageFields } from './language-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { RegisterFields } from './register-fields.tsx';
import { WishFields } from './wish-fields.tsx';

interface FoldedFieldsProps {
  readonly form: UseFormReturn<MemberInput, unknown, Member>;
  readonly initial: MemberInput;
  readonly isNew: boolean;
  readonly mind: Mindful['mind'];
}

export function FoldedFields({ form, initial, isNew, mind }: FoldedFieldsProps) {
  const { say } = useWords();
  const { control } = form;
  const formState = useFormState({ control });
  const about = (group: keyof typeof foldedFields) => {
    const names = foldedFields[group].map(([name]) => name);
    return {
      isFilled: names.some((name) => isFilled(name, get(initial, name))),
      isWrong: names.some((name) => problemIn(form.getFieldState(name, formState).error) !== undefined),
    };
  };
  return (
    <>
      <FoldingGroup title={say('person.sectionReach')} {...about('reach')}>
        <ReachFields control={control} />
      </FoldingGroup>
      <FoldingGroup title={say('person.sectionLanguages')} {...about('languages')}>
        <LanguageFields control={control} />
      </FoldingGroup>
      <FoldingGroup title={say('person.sectionRegister')} {...about('register')}>
        <RegisterFields control={control} isNew={isNew} />
      </FoldingGroup>
      <FoldingGroup title={say('person.sectionWishes')} {...about('wishes')}>
        <WishFields control={control} mind={mind} />
      </FoldingGroup>
      <FoldingGroup title={say('person.sectionAge')} {...about('age')}>
        <AgeFields control={control} />
      </FoldingGroup>
    </>
  );
}

/** What stands there before anybody wishes to be looked after, or tells where they live. */
const givenAnyhow = new Set<string>(['checkOnMe.afterMissed', 'postalAddress.safeToWrite']);

function isFilled(name: string, value: unknown): boolean {
  if (givenAnyhow.has(name)) return false;
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
