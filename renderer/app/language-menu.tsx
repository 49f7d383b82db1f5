/** Another language from the open desk: it locks and comes back in it, for no screen ever speaks two. */

import { createContext, use, useState } from 'react';
import { useOfficeSettings } from '../session/office-settings.ts';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { Menu } from '../ui/menu.tsx';
import { languageNames, languages, type Language } from '../words/language.ts';
import { useWords } from '../words/words-provider.tsx';

/** Writes the choice down and shows the window anew. */
export const LanguageContext = createContext<(language: Language) => void>(() => undefined);

export function LanguageMenu() {
  const { language: spoken, say } = useWords();
  const onLanguage = use(LanguageContext);
  const offered = useOfficeSettings()?.languages ?? languages;
  const [asked, setAsked] = useState<Language | null>(null);
  const name = languageNames[asked ?? spoken];
  const label = say('app.language', { language: languageNames[spoken] });
  const others = offered.filter((language) => language !== spoken);
  if (others.length === 0) return <p>{label}</p>;
  return (
    <>
      <Menu
        isQuiet
        label={label}
        entries={others.map((language) => ({
          id: language,
          label: languageNames[language],
          onChoose: () => {
            setAsked(language);
          },
        }))}
      />
      <ConfirmDialog
        title={say('app.languageTitle', { language: name })}
        isOpen={asked !== null}
        confirmLabel={say('app.languageChange')}
        onClose={() => {
          setAsked(null);
        }}
        onConfirm={() => {
          if (asked !== null) onLanguage(asked);
        }}
      >
        <p>{say('app.languageText', { language: name })}</p>
      </ConfirmDialog>
    </>
  );
}
