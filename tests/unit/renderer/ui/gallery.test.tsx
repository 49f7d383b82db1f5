/** Every component can be drawn in every language. */

import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Frame } from '../../../../renderer/ui/frame.tsx';
import { Gallery } from '../../../../renderer/ui/gallery.tsx';
import { NavItem } from '../../../../renderer/ui/nav-item.tsx';
import { Wordmark } from '../../../../renderer/ui/wordmark.tsx';
import { languages } from '../../../../renderer/words/language.ts';
import { createWords } from '../../../../renderer/words/say.ts';
import { WordsProvider } from '../../../../renderer/words/words-provider.tsx';

it.each(languages)('the gallery is drawn in %s', (language) => {
  const { say } = createWords(language);
  const drawn = renderToString(
    <WordsProvider language={language}>
      <Frame
        title={<Wordmark />}
        places={<NavItem href="/today" label={say('app.today')} icon="today" isCurrent count={3} />}
        band={say('app.madeUpOffice')}
      >
        <Gallery />
      </Frame>
    </WordsProvider>,
  );
  expect(drawn).toContain(say('ui.formProblems', { count: 1 }));
  expect(drawn).toContain('aria-current="page"');
  expect(drawn).not.toMatch(/>[a-z]+[A-Za-z]*\.[a-z][A-Za-z]+</);
});
