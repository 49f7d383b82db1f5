/** Where the gallery begins: a page of its own, built by nothing that goes into the desk. Its address says which part, which language. */

import { createRoot } from 'react-dom/client';
import { isLanguage } from '../../words/language.ts';
import { WordsProvider } from '../../words/words-provider.tsx';
import '../base.css';
import { UiProvider } from '../ui-provider.tsx';
import { Voice } from '../voice.tsx';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
const asked = new URLSearchParams(location.search).get('language') ?? '';

function goTo(part: string): void {
  location.hash = part;
}

if (root !== null)
  createRoot(root).render(
    <WordsProvider language={isLanguage(asked) ? asked : 'en'}>
      <UiProvider navigate={goTo}>
        <Voice />
        <Gallery />
      </UiProvider>
    </WordsProvider>,
  );
