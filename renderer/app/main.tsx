/** Where the window begins: asks the shell what there is, and shows the desk in the language of this account. */

import './without-eval.ts';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { PreferencesProvider } from '../session/preferences.tsx';
import { WordsProvider } from '../words/words-provider.tsx';
import { DeskWindow } from './desk-window.tsx';
import { languageOf } from './language-choice.ts';
import { applyLook, Look } from './look.ts';

async function begin(element: HTMLElement) {
  const facts = await window.shell['startup.facts']();
  applyLook(facts.preferences);
  createRoot(element).render(
    <WordsProvider language={languageOf(facts.preferences, navigator.languages)}>
      <PreferencesProvider initial={facts.preferences} shell={window.shell}>
        <Look />
        <DeskWindow facts={facts} />
      </PreferencesProvider>
    </WordsProvider>,
  );
}

const root = document.getElementById('root');
if (root !== null) void begin(root);
