/** Who are you, and what do you open with: a passphrase every day, the recovery sheet when it is forgotten. */

import { useEffect, useRef, useState } from 'react';
import { staffIdSchema, type StaffId } from '../../domain/ids.ts';
import type { StaffMember } from '../../session/session.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions, Form } from '../../ui/form.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { RadioGroupField } from '../../ui/radio-group-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { unlockComplaint } from './unlock-words.ts';
import type { Unlocking } from './use-unlocking.ts';

export type UnlockWay = 'passphrase' | 'recoveryKey';

export interface UnlockFormProps {
  readonly staff: readonly StaffMember[];
  /** Who opened the desk last in this account. */
  readonly lastStaffId: string | undefined;
  readonly way: UnlockWay;
  readonly unlocking: Unlocking;
  readonly onWay: (way: UnlockWay) => void;
  readonly onOpen: (staffId: StaffId, typed: string) => void;
}

export function UnlockForm({ staff, lastStaffId, way, unlocking, onWay, onOpen }: UnlockFormProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState(() => likelyStaff(staff, lastStaffId));
  const [typed, setTyped] = useState('');
  const [attempt, setAttempt] = useState(0);
  const who = staff.find(({ id }) => id === chosen);
  const isTried = attempt > 0;
  const firstName = useRef<HTMLInputElement>(null);
  const [isNameOpen] = useState(chosen === undefined);
  useEffect(() => {
    if (isNameOpen) firstName.current?.focus();
  }, [isNameOpen]);
  const submit = () => {
    setAttempt((count) => count + 1);
    if (chosen !== undefined && typed !== '') onOpen(chosen, typed);
  };
  const choose = (id: string) => {
    setChosen(staffIdSchema.parse(id));
    unlocking.clear();
  };
  return (
    <Form label={say('unlock.title')} onSubmit={submit}>
      <OfficeTrouble unlocking={unlocking} name={who?.name ?? ''} />
      <RadioGroupField
        ref={firstName}
        label={say('unlock.who')}
        value={chosen}
        onChange={choose}
        options={staff.map(({ id, name }) => ({ id, label: name }))}
        layout="row"
        errorMessage={isTried && chosen === undefined ? say('problem.choiceMissing') : undefined}
      />
      <KeyField
        way={way}
        value={typed}
        onChange={setTyped}
        isMissing={isTried && typed === ''}
        isFirst={!isNameOpen}
        unlocking={unlocking}
        name={who?.name ?? ''}
      />
      <Actions>
        <Button type="submit" look="primary" isBusy={unlocking.isBusy}>
          {say(unlocking.isBusy ? 'unlock.opening' : 'unlock.open')}
        </Button>
        <Button
          look="quiet"
          icon="key"
          onPress={() => {
            setTyped('');
            setAttempt(0);
            unlocking.clear();
            onWay(way === 'passphrase' ? 'recoveryKey' : 'passphrase');
          }}
        >
          {say(way === 'passphrase' ? 'unlock.useRecovery' : 'unlock.usePassphrase')}
        </Button>
      </Actions>
    </Form>
  );
}

/** Mostly the same person comes back: then only the passphrase is to be typed. */
function likelyStaff(staff: readonly StaffMember[], lastStaffId: string | undefined): StaffId | undefined {
  if (staff.length === 1) return staff[0]?.id;
  return staff.find(({ id }) => id === lastStaffId)?.id;
}

interface KeyFieldProps {
  readonly way: UnlockWay;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isMissing: boolean;
  /** The cursor waits here when the desk is locked. */
  readonly isFirst: boolean;
  readonly unlocking: Unlocking;
  readonly name: string;
}

function KeyField({ way, value, onChange, isMissing, isFirst, unlocking, name }: KeyFieldProps) {
  const { say } = useWords();
  const { problem, attempt } = unlocking;
  const passphrase = useRef<HTMLInputElement>(null);
  const recoveryKey = useRef<HTMLTextAreaElement>(null);
  const complaint = problem === null ? undefined : unlockComplaint(say, problem, name);
  const wrong = complaint?.type === 'field' ? complaint : undefined;
  useEffect(() => {
    // After a try that did not open, the typed words wait marked: the next keystroke begins anew, an arrow key mends.
    if (attempt === 0) return;
    passphrase.current?.select();
    recoveryKey.current?.focus();
  }, [attempt]);
  const wayBefore = useRef(way);
  useEffect(() => {
    if (wayBefore.current === way) return;
    wayBefore.current = way;
    (passphrase.current ?? recoveryKey.current)?.focus();
  }, [way]);
  if (way === 'recoveryKey') {
    return (
      <TextAreaField
        ref={recoveryKey}
        label={say('unlock.recoveryKey')}
        hint={say('unlock.recoveryHint')}
        value={value}
        onChange={onChange}
        errorMessage={isMissing ? say('unlock.keyMissing') : wrong?.text}
      />
    );
  }
  return (
    <PassphraseField
      ref={passphrase}
      takesFocus={isFirst}
      label={say('unlock.passphrase')}
      hint={wrong?.hint}
      value={value}
      onChange={onChange}
      errorMessage={isMissing ? say('unlock.missing') : wrong?.text}
    />
  );
}

function OfficeTrouble({ unlocking, name }: { readonly unlocking: Unlocking; readonly name: string }) {
  const { say } = useWords();
  const complaint = unlocking.problem === null ? undefined : unlockComplaint(say, unlocking.problem, name);
  if (complaint?.type !== 'office') return null;
  return (
    <Banner tone="danger" title={complaint.title}>
      <p>{complaint.text}</p>
    </Banner>
  );
}
