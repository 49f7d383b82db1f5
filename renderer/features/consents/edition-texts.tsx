/** The words of an edition: those of the window's language first, the others folded away beneath. */

import { languagesOf, noticeLanguages, type Texts } from '../../domain/languages.ts';
import { languageNames } from '../../words/language.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './consents.module.css';

export function EditionTexts({ texts }: { readonly texts: Texts }) {
  const { say, sayList, language } = useWords();
  const written = languagesOf(texts);
  const first = written.includes(language) ? language : written[0];
  const missing = noticeLanguages.filter((each) => !written.includes(each));
  return (
    <>
      {[first, ...written.filter((each) => each !== first)].map((each) =>
        each === undefined ? null : each === first ? (
          <p key={each} lang={each} className={styles.text}>
            {texts[each]}
          </p>
        ) : (
          <details key={each}>
            <summary className={styles.fold}>
              <span lang={each}>{languageNames[each]}</span>
            </summary>
            <p lang={each} className={styles.text}>
              {texts[each]}
            </p>
          </details>
        ),
      )}
      {missing.length > 0 && (
        <p className={styles.quiet}>
          {say('notices.notWrittenIn', { languages: sayList(missing.map((each) => languageNames[each])) })}
        </p>
      )}
    </>
  );
}
