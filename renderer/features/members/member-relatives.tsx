/** On a member's page: who belongs to them, by name and no more. See [Note: The family firewall]. */

import { useCallback, useMemo, useState } from 'react';
import type { MemberId } from '../../domain/ids.ts';
import type { Member } from '../../domain/member.ts';
import { fullName } from '../../domain/names.ts';
import { relativesOf, standings, type Relative, type StandsAs } from '../../domain/relationship.ts';
import { pathOf } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useCommand } from '../../session/use-command.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { AddingForm, AddingSection } from './adding-section.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import { standingWords } from './member-words.ts';
import { linkMembers, unlinkMembers } from './write-relationships.ts';
import styles from './member-screen.module.css';

interface NamedRelative extends Relative {
  readonly name: string;
}

/** Of the other person nothing is read but what they are called. */
async function readRelatives(store: Reading, id: MemberId): Promise<readonly NamedRelative[]> {
  const relatives: NamedRelative[] = [];
  for (const relative of relativesOf(id, await store.all('relationships'))) {
    const other = await store.get('members', relative.memberId);
    if (other !== undefined) relatives.push({ ...relative, name: fullName(other) });
  }
  return relatives;
}

export function MemberRelatives({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const { id } = member;
  const relatives = useStoreQuery(useCallback((store: Reading) => readRelatives(store, id), [id]));
  if (relatives === undefined) return null;
  return (
    <AddingSection
      title={say('members.relativesTitle')}
      add={say('members.relativeAdd')}
      form={(close) => <RelativeForm member={member} onClose={close} />}
    >
      {relatives.length > 0 && (
        <ul className={styles.entries} aria-label={say('members.relativesTitle')}>
          {relatives.map((relative) => (
            <OneRelative key={relative.relationship.id} relative={relative} name={member.calledBy} />
          ))}
        </ul>
      )}
    </AddingSection>
  );
}

function OneRelative({ relative, name }: { readonly relative: NamedRelative; readonly name: string }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(unlinkMembers);
  const unlink = async () => {
    const done = await run(relative.relationship.id);
    if (done.ok)
      tell({
        text: say('members.relativeRemovedSaid', { name, other: relative.name }),
        entryId: done.value.entryId,
      });
  };
  return (
    <li className={styles.entry}>
      <span className={styles.entryTexts}>
        <LinkButton href={pathOf({ screen: 'member', id: relative.memberId })}>{relative.name}</LinkButton>
        <span className={styles.quietLine}>{say(standingWords[relative.standsAs])}</span>
        <MemberFailureBanner failure={failure} />
      </span>
      <Button
        isSmall
        look="quiet"
        label={say('members.removeOne', { what: relative.name })}
        isBusy={isBusy}
        onPress={() => void unlink()}
      >
        {say('app.remove')}
      </Button>
    </li>
  );
}

const readMembers = (store: Reading) => store.all('members');

function RelativeForm({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { say } = useWords();
  const tell = useSaid();
  const members = useStoreQuery(readMembers);
  const { run, isBusy, failure } = useCommand(linkMembers);
  const [otherId, setOther] = useState<MemberId>();
  const [standsAs, setStandsAs] = useState<StandsAs>('family');
  const [wasTried, setTried] = useState(false);
  const options = useMemo(
    () =>
      (members ?? [])
        .filter(({ id }) => id !== member.id)
        .map((other) => ({ id: other.id, label: fullName(other), hint: other.number })),
    [members, member.id],
  );
  const link = async () => {
    setTried(true);
    if (isBusy || otherId === undefined) return;
    const done = await run({ memberId: member.id, otherId, standsAs });
    if (!done.ok) return;
    const other = options.find(({ id }) => id === otherId)?.label ?? '';
    tell({
      text: say('members.relativeAddedSaid', { name: member.calledBy, other }),
      entryId: done.value.entryId,
    });
    onClose();
  };
  return (
    <AddingForm
      label={say('members.relativeAdd')}
      isBusy={isBusy}
      onSave={() => void link()}
      onClose={onClose}
    >
      <MemberFailureBanner failure={failure} />
      <FieldRow>
        <PickField
          label={say('members.relativeWho')}
          value={otherId}
          onChange={setOther}
          options={options}
          errorMessage={wasTried && otherId === undefined ? say('problem.choiceMissing') : undefined}
          size="medium"
          isRequired
        />
        <SelectField
          label={say('members.relativeStandsAs', { name: member.calledBy })}
          value={standsAs}
          onChange={(next) => setStandsAs(next ?? 'family')}
          options={standings.map((each) => ({ id: each, label: say(standingWords[each]) }))}
        />
      </FieldRow>
    </AddingForm>
  );
}
