/** The fields in which two records differ, one choice each: this one's, that one's, or both where it is a list. */

import type { MergeLine, MergePicks, Pick } from '../../domain/merge/merge-fields.ts';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { fieldLabel, fieldValue, type SayField } from './field-values.ts';
import type { TwoMembers } from './use-two-members.ts';
import styles from './duplicates.module.css';

export interface MergeFieldsProps {
  readonly lines: readonly MergeLine[];
  readonly two: TwoMembers;
  readonly picks: MergePicks;
  readonly onPick: (picks: MergePicks) => void;
  readonly sayField: SayField;
}

export function MergeFields({ lines, two, picks, onPick, sayField }: MergeFieldsProps) {
  const words = useWords();
  const { say } = words;
  const { member: kept } = two.kept;
  const { member: other } = two.other;
  const both = { id: 'both' as const, label: say('duplicates.both') };
  return (
    <div className={styles.fields}>
      {lines.map(({ field, proposed, isList }) => (
        <RadioGroupField<Pick>
          key={field}
          label={fieldLabel(sayField, field)}
          layout="row"
          value={picks[field] ?? proposed}
          onChange={(pick) => onPick({ ...picks, [field]: pick })}
          options={[
            { id: 'kept', label: fieldValue(kept, field, sayField, words), hint: kept.number },
            { id: 'other', label: fieldValue(other, field, sayField, words), hint: other.number },
            ...(isList ? [both] : []),
          ]}
        />
      ))}
    </div>
  );
}
