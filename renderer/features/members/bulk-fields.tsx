/** What a change to many members asks: a role, a place, a script, a day, a group. */

import { useMemo } from 'react';
import type { BulkChangeInput } from '../../domain/bulk-change.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import { memberRoles } from '../../domain/member.ts';
import { compareNames } from '../../domain/names.ts';
import { scripts } from '../../domain/text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { BulkKind } from './bulk-words.ts';
import { roleWords, scriptWords } from './member-words.ts';

/** What a form holds before anything is chosen in it. */
export interface BulkDraft {
  readonly role: string;
  readonly locality: string;
  readonly script: string;
  readonly on: string;
  readonly groupId: string;
}

export function emptyDraft(today: IsoDate): BulkDraft {
  return { role: '', locality: '', script: '', on: today, groupId: '' };
}

/** Still to be looked at by the schema. */
export function inputOf(kind: BulkKind, { role, locality, script, on, groupId }: BulkDraft): BulkChangeInput {
  const input = {
    addRole: { type: kind, role },
    takeRole: { type: kind, role },
    setLocality: { type: kind, locality },
    setScript: { type: kind, script: script === either ? '' : script },
    leave: { type: kind, leftOn: on },
    joinGroup: { type: kind, groupId, joinedOn: on },
  }[kind];
  return input as BulkChangeInput;
}

const either = 'either';

export interface BulkFieldsProps {
  readonly kind: BulkKind;
  readonly draft: BulkDraft;
  readonly onChange: (changed: Partial<BulkDraft>) => void;
  readonly groups: readonly Group[];
}

export function BulkFields({ kind, draft, onChange, groups }: BulkFieldsProps) {
  const { say } = useWords();
  const openGroups = useMemo(
    () =>
      groups
        .filter(({ closedOn }) => closedOn === undefined)
        .map(({ id, name }) => ({ id: id, label: name }))
        .sort((one, other) => compareNames(one.label, other.label)),
    [groups],
  );
  const date = (label: string) => (
    <DateField label={label} value={draft.on} onChange={(on) => onChange({ on })} isRequired />
  );
  switch (kind) {
    case 'addRole':
    case 'takeRole':
      return (
        <SelectField
          label={say('bulk.role')}
          value={chosen(draft.role)}
          onChange={(role: string | undefined) => onChange({ role: role ?? '' })}
          options={memberRoles.map((id) => ({ id: id, label: say(roleWords[id]) }))}
          isRequired
        />
      );
    case 'setLocality':
      return (
        <TextField
          label={say('members.locality')}
          value={draft.locality}
          onChange={(locality) => onChange({ locality })}
          isRequired
          takesFocus
        />
      );
    case 'setScript':
      return (
        <SelectField
          label={say('members.preferredScript')}
          value={chosen(draft.script)}
          onChange={(script: string | undefined) => onChange({ script: script ?? '' })}
          options={[
            ...scripts.map((id) => ({ id: id, label: say(scriptWords[id]) })),
            { id: either, label: say('members.scriptEither') },
          ]}
          isRequired
        />
      );
    case 'leave':
      return date(say('members.leftOn'));
    case 'joinGroup':
      return (
        <FieldRow>
          <SelectField
            label={say('bulk.group')}
            value={chosen(draft.groupId)}
            onChange={(groupId: string | undefined) => onChange({ groupId: groupId ?? '' })}
            options={openGroups}
            isRequired
          />
          {date(say('members.joinedOn'))}
        </FieldRow>
      );
  }
}

function chosen(id: string): string | undefined {
  return id === '' ? undefined : id;
}

/** Whether anything was chosen: before that nothing is shown to come of it. */
export function isAnswered(kind: BulkKind, { role, locality, script, on, groupId }: BulkDraft): boolean {
  const answers = {
    ...{ addRole: role, takeRole: role, setLocality: locality.trim(), setScript: script, leave: on },
    joinGroup: groupId,
  };
  return answers[kind] !== '';
}
