/** The names of the office and the languages it works in. */

import { zodResolver } from '@hookform/resolvers/zod';
import type { z } from 'zod';
import { officeLanguages, type Settings, settingsSchema } from '../../domain/settings.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { BoundField } from '../../ui/bound-field.tsx';
import { CheckboxGroupField } from '../../ui/checkbox-group-field.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Words } from '../../words/say.ts';
import { languageWords } from '../../words/language-words.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { SectionProps } from './section-props.ts';
import { SectionForm } from './section-form.tsx';
import { organisation } from './sections.ts';
import { SettingSection } from './setting-section.tsx';
import { useSaveSettings } from './use-save-settings.ts';
import { useSectionForm } from './use-section-form.ts';

const schema = settingsSchema.pick({ organisation: true, discreetSender: true, languages: true });
type Typed = z.input<typeof schema>;
type Read = z.output<typeof schema>;

export function OrganisationSection({ settings, mayManage }: SectionProps) {
  const words = useWords();
  return (
    <SettingSection words={organisation}>
      {mayManage ? <OrganisationForm settings={settings} /> : <FactList facts={factsOf(settings, words)} />}
    </SettingSection>
  );
}

function OrganisationForm({ settings }: { readonly settings: Settings | null }) {
  const { say } = useWords();
  const { save, isBusy, failure } = useSaveSettings('settings.organisation');
  const form = useSectionForm<Typed, Read>(typedOf(settings), zodResolver(schema));
  const { control } = form;
  const onSave = async ({ languages, ...names }: Read, draft: DraftInHand) => {
    const isEvery = languages?.length === officeLanguages.length;
    const saved = await save({ ...names, languages: isEvery ? undefined : languages }, draft);
    if (saved !== null) form.reset(typedOf(saved));
  };
  const fields = [
    { name: 'organisation', label: say('firstRun.organisation') },
    { name: 'discreetSender.latin', label: say('firstRun.discreetLatin') },
    { name: 'discreetSender.devanagari', label: say('firstRun.discreetDevanagari') },
    { name: 'languages', label: say('settings.languages') },
  ] as const;
  return (
    <SectionForm
      name="organisation"
      label={say('settings.organisation')}
      form={form}
      fields={fields}
      failure={failure}
      isBusy={isBusy}
      onSave={onSave}
    >
      <BoundField control={control} name="organisation">
        {(field) => (
          <TextField
            {...field}
            label={say('firstRun.organisation')}
            hint={say('firstRun.organisationHint')}
            isRequired
          />
        )}
      </BoundField>
      <BoundField control={control} name="discreetSender.latin">
        {(field) => (
          <TextField
            {...field}
            label={say('firstRun.discreetLatin')}
            hint={say('settings.discreetHint')}
            isRequired
          />
        )}
      </BoundField>
      <BoundField control={control} name="discreetSender.devanagari">
        {(field) => (
          <TextField
            {...field}
            label={say('firstRun.discreetDevanagari')}
            hint={say('settings.discreetDevanagariHint')}
            lang="mr"
          />
        )}
      </BoundField>
      <BoundField control={control} name="languages">
        {(field) => (
          <CheckboxGroupField
            {...field}
            layout="row"
            label={say('settings.languages')}
            hint={say('settings.languagesHint')}
            options={officeLanguages.map((language) => ({
              id: language,
              label: say(languageWords[language]),
            }))}
          />
        )}
      </BoundField>
    </SectionForm>
  );
}

function typedOf(settings: Settings | null): Typed {
  return {
    organisation: settings?.organisation ?? '',
    discreetSender: {
      latin: settings?.discreetSender.latin ?? '',
      devanagari: settings?.discreetSender.devanagari ?? '',
    },
    languages: [...(settings?.languages ?? officeLanguages)],
  };
}

function factsOf(settings: Settings | null, { say, sayList }: Words) {
  const { organisation: name, discreetSender, languages } = typedOf(settings);
  return [
    { term: say('firstRun.organisation'), value: name },
    { term: say('firstRun.discreetLatin'), value: discreetSender.latin },
    ...(discreetSender.devanagari
      ? [{ term: say('firstRun.discreetDevanagari'), value: discreetSender.devanagari }]
      : []),
    {
      term: say('settings.languages'),
      value: sayList((languages ?? []).map((language) => say(languageWords[language]))),
    },
  ];
}
