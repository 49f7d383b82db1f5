/** A whole name in one script; while it is empty, how it is likely written stands below it, to be taken over or not. Nothing is filled in by itself. */

import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { isDevanagari } from '../../domain/names/name-words.ts';
import { inOtherScript } from '../../domain/names/other-script.ts';
import type { Script } from '../../domain/text.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './member-form.module.css';
import type { MemberControl } from './phone-fields.tsx';

const fields = {
  latin: { name: 'fullNameLatin', label: 'members.fullNameLatin' },
  devanagari: { name: 'fullNameDevanagari', label: 'members.fullNameDevanagari' },
} as const;

export interface NameInScriptProps {
  readonly control: MemberControl;
  readonly script: Script;
}

export function NameInScript({ control, script }: NameInScriptProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const likely = useLikelyName({ control, script });
  const { name, label } = fields[script];
  return (
    <BoundField control={control} name={name}>
      {(field) => {
        const offered = (field.value ?? '').trim() === '' ? likely : undefined;
        return (
          <div className={styles.offering}>
            <TextField
              {...field}
              ref={(element) => {
                input.current = element;
                field.ref(element);
              }}
              label={say(label)}
              hint={offered && <span data-offered="">{say('nameHelp.perhaps', { name: offered })}</span>}
              size="medium"
              {...(script === 'devanagari' && { lang: 'mr' })}
            />
            {offered !== undefined && (
              <span data-offered="">
                <Button
                  isSmall
                  label={say('nameHelp.takeOverName', { name: offered })}
                  onPress={() => {
                    field.onChange(offered);
                    // The button goes with this: whoever took the name over is where it can be put right.
                    input.current?.focus();
                  }}
                >
                  {say('nameHelp.takeOver')}
                </Button>
              </span>
            )}
          </div>
        );
      }}
    </BoundField>
  );
}

/** From the whole name in the other script, or else from the name to be called by. */
function useLikelyName({ control, script }: NameInScriptProps): string | undefined {
  const other = useWatch({ control, name: fields[script === 'latin' ? 'devanagari' : 'latin'].name });
  const calledBy = useWatch({ control, name: 'calledBy' });
  const known = [other ?? '', calledBy].find((name) => name.trim() !== '');
  const isOther = known !== undefined && isDevanagari(known) !== (script === 'devanagari');
  return isOther ? inOtherScript(known) : undefined;
}
