/** What the office may know besides: where from, since when, and a note that goes out of date by itself. */

import { noteKinds } from '../../domain/member.ts';
import type { Mindful } from '../../session/use-mindful.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { MindfulNotice } from '../../ui/mindful-notice.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { noteKindWords } from './member-words.ts';
import { OptionalChoice } from './optional-choice.tsx';
import type { MemberControl } from './phone-fields.tsx';

export interface MoreFieldsProps {
  readonly control: MemberControl;
  readonly isNew: boolean;
  readonly mind: Mindful['mind'];
}

export function MoreFields({ control, isNew, mind }: MoreFieldsProps) {
  const { say } = useWords();
  return (
    <>
      <BoundField control={control} name="locality">
        {(field) => (
          <TextField
            {...field}
            label={say('members.locality')}
            hint={say('members.localityHint')}
            size="medium"
          />
        )}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="joinedOn">
          {(field) => <DateField {...field} label={say('members.joinedOn')} />}
        </BoundField>
        {!isNew && (
          <BoundField control={control} name="leftOn">
            {(field) => (
              <DateField {...field} label={say('members.leftOn')} hint={say('members.leftOnHint')} />
            )}
          </BoundField>
        )}
      </FieldRow>
      <BoundField control={control} name="note.text">
        {(field) => (
          <>
            <TextAreaField {...field} label={say('members.note')} hint={say('members.noteHint')} />
            <MindfulNotice text={field.value} mind={mind} />
          </>
        )}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="note.kind">
          {(field) => (
            <OptionalChoice field={field} label="person.noteKind" choices={noteKinds} words={noteKindWords} />
          )}
        </BoundField>
        <BoundField control={control} name="note.expiresOn">
          {(field) => <DateField {...field} label={say('members.noteExpiresOn')} />}
        </BoundField>
      </FieldRow>
    </>
  );
}
