/** How old a member is, as far as they say it, and who consents for somebody under 18 or by a court's order. */

import { useWatch } from 'react-hook-form';
import {
  ageBands,
  guardianKinds,
  guardianSchema,
  type MemberInput,
  needsParent,
} from '../../domain/member.ts';
import { useSession } from '../../session/session-context.tsx';
import { Banner } from '../../ui/banner.tsx';
import { BoundField } from '../../ui/bound-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ageBandWords, guardianWords } from './member-words.ts';
import { OptionalChoice } from './optional-choice.tsx';
import type { MemberControl } from './phone-fields.tsx';

export function AgeFields({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  return (
    <>
      <FieldRow>
        <BoundField control={control} name="yearOfBirth">
          {(field) => (
            <NumberField {...field} label={say('person.yearOfBirth')} hint={say('person.yearOfBirthHint')} />
          )}
        </BoundField>
        <BoundField control={control} name="ageBand">
          {(field) => (
            <OptionalChoice field={field} label="person.ageBand" choices={ageBands} words={ageBandWords} />
          )}
        </BoundField>
      </FieldRow>
      <BoundField control={control} name="gender">
        {(field) => <TextField {...field} label={say('person.gender')} size="medium" />}
      </BoundField>
      <ParentMissing control={control} />
      <BoundField control={control} name="guardian.kind">
        {(field) => (
          <OptionalChoice
            field={field}
            label="person.guardian"
            hint="person.guardianHint"
            none="person.guardianNobody"
            choices={guardianKinds}
            words={guardianWords}
          />
        )}
      </BoundField>
      <Guardian control={control} />
    </>
  );
}

/** Told as soon as the age says it; the record can be saved all the same. */
function ParentMissing({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  const today = useSession().clock.today();
  const [yearOfBirth, ageBand, guardian] = useWatch({
    control,
    name: ['yearOfBirth', 'ageBand', 'guardian'],
  });
  const typed = {
    yearOfBirth,
    ageBand: ageBand === '' ? undefined : ageBand,
    guardian: proofIn(guardian),
  };
  if (!needsParent(typed, today)) return null;
  return (
    <Banner title={say('person.parentMissing')}>
      <p>{say('person.parentMissingNext')}</p>
    </Banner>
  );
}

/** As the schema will read it: a day that is not yet typed whole proves nothing. */
function proofIn(guardian: MemberInput['guardian']) {
  const read = guardianSchema.safeParse(guardian === undefined ? undefined : { ...guardian, name: '·' });
  return read.success ? read.data : undefined;
}

function Guardian({ control }: { readonly control: MemberControl }) {
  const { say } = useWords();
  const kind = useWatch({ control, name: 'guardian.kind' });
  if (kind === undefined || kind === '') return null;
  return (
    <>
      <BoundField control={control} name="guardian.name">
        {(field) => <TextField {...field} label={say('person.guardianName')} size="medium" isRequired />}
      </BoundField>
      <FieldRow>
        <BoundField control={control} name="guardian.seen">
          {(field) => (
            <TextField
              {...field}
              label={say('person.guardianSeen')}
              hint={say('person.guardianSeenHint')}
              size="medium"
            />
          )}
        </BoundField>
        <BoundField control={control} name="guardian.consentedOn">
          {(field) => <DateField {...field} label={say('person.guardianConsentedOn')} />}
        </BoundField>
      </FieldRow>
    </>
  );
}
