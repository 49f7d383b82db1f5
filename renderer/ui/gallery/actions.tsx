/** Everything that is pressed, and the small things that stand beside words. */

import { useWords } from '../../words/words-provider.tsx';
import { Badge, type BadgeTone } from '../badge.tsx';
import { Button, type ButtonLook } from '../button.tsx';
import { Count, type CountTone } from '../count.tsx';
import { KeyHint } from '../key-hint.tsx';
import { LinkButton } from '../link-button.tsx';
import { Page, PageHeader, Section } from '../page.tsx';
import { PaperButtons } from '../paper-buttons.tsx';
import { Spinner } from '../spinner.tsx';
import { InState } from './in-state.tsx';
import { longMarathi } from './long-words.ts';
import styles from './gallery.module.css';

const looks: readonly ButtonLook[] = ['primary', 'plain', 'quiet', 'danger'];
const tones: readonly BadgeTone[] = ['plain', 'accent', 'success', 'notice', 'danger'];
const countTones: readonly CountTone[] = ['plain', 'accent', 'notice', 'danger'];

const paper = { isBusy: false, print: nothing, savePdf: nothing };

export function ActionsPart() {
  const { say } = useWords();
  return (
    <Page>
      <PageHeader title={say('ui.options')} actions={<Button look="primary">{say('app.save')}</Button>} />
      <Section title={say('app.add')} count={looks.length}>
        {looks.map((look) => (
          <ButtonStates key={look} look={look} />
        ))}
        <div className={styles.narrow}>
          <Button look="primary" icon="check">
            {longMarathi}
          </Button>
        </div>
      </Section>
      <Section title={say('app.history')} actions={<Button isSmall>{say('app.edit')}</Button>}>
        <div className={styles.line}>
          <LinkButton href="actions">{say('app.today')}</LinkButton>
          <InState state="hovered">
            <LinkButton href="actions">{say('app.today')}</LinkButton>
          </InState>
          <LinkButton href="actions" look="plain" icon="print">
            {say('app.meetings')}
          </LinkButton>
          <KeyHint keys="Ctrl+N" />
          <Spinner label={say('app.loading')} />
        </div>
        <div className={styles.line}>
          <PaperButtons paper={paper} />
          <PaperButtons paper={{ ...paper, isBusy: true }} />
          <PaperButtons paper={paper} disabled />
        </div>
        <div className={styles.line}>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {say('trainings.ready')}
            </Badge>
          ))}
          {countTones.map((tone) => (
            <Count key={tone} tone={tone}>
              {12}
            </Count>
          ))}
        </div>
      </Section>
    </Page>
  );
}

function ButtonStates({ look }: { readonly look: ButtonLook }) {
  const { say } = useWords();
  const button = (
    <Button look={look} icon="plus">
      {say('app.add')}
    </Button>
  );
  return (
    <div className={styles.line}>
      {button}
      <InState state="hovered">{button}</InState>
      <InState state="pressed">{button}</InState>
      <InState state="focus-visible">{button}</InState>
      <Button look={look} disabled>
        {say('app.remove')}
      </Button>
      <Button look={look} isBusy>
        {say('app.save')}
      </Button>
      <Button look={look} isSmall>
        {say('app.edit')}
      </Button>
      <Button look={look} icon="close" label={say('ui.dismiss')} />
    </div>
  );
}

function nothing() {
  return undefined;
}
