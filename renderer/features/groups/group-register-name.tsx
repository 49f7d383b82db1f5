/** In a member's line for one group: how they wish to stand on its registers; saved as soon as it is chosen, with Undo. */

import { registerChoices, type RegisterChoice } from '../../domain/member.ts';
import type { Membership } from '../../domain/membership.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { chooseRegisterName } from './choose-register-name.ts';
import { GroupFailureBanner } from './group-failure.tsx';
import { registerChoiceWords } from './group-words.ts';

interface GroupRegisterNameProps {
  readonly membership: Membership;
  readonly group: string;
  /** Of the member. */
  readonly name: string;
}

export function GroupRegisterName({ membership, group, name }: GroupRegisterNameProps) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, failure } = useCommand(chooseRegisterName);
  const choose = async (registerAs: RegisterChoice | undefined) => {
    const done = await run({ membershipId: membership.id, registerAs });
    if (done.ok && done.value.entryId !== null)
      tell({ text: say('person.registerHereSaid', { name, group }), entryId: done.value.entryId });
  };
  return (
    <>
      <SelectField
        label={say('person.registerHere', { group })}
        value={membership.registerAs}
        onChange={(choice) => void choose(choice)}
        options={registerChoices.map((id) => ({ id, label: say(registerChoiceWords[id]) }))}
        noneLabel={say('person.registerAsEverywhere')}
      />
      <GroupFailureBanner failure={failure} />
    </>
  );
}
