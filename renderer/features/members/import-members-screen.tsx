/** Members out of a file of another program: chosen, looked at row by row, then entered all together or not at all. */

import { pathOf, useGo } from '../../session/places.tsx';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { FailureBanner } from '../../ui/banner.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { importMembers } from './import-members.ts';
import { ImportFile } from './import-file.tsx';
import { MemberFailureBanner } from './member-failure.tsx';
import type { NewMember } from './add-member.ts';
import { useChosenFile } from './use-chosen-file.ts';
import styles from './import-members.module.css';

export function ImportMembersScreen() {
  const { say } = useWords();
  const go = useGo();
  const tell = useSaid();
  const chosen = useChosenFile();
  const { run, isBusy, failure, clear } = useCommand(importMembers);
  const choose = () => {
    clear();
    chosen.choose();
  };
  const enter = async (people: readonly NewMember[]) => {
    const done = await run(people);
    if (!done.ok) return;
    tell({ text: say('imports.done', { count: done.value.value.length }), entryId: done.value.entryId });
    go({ screen: 'members' });
  };
  return (
    <Page layout={chosen.file === null ? 'reading' : 'table'}>
      <PageHeader
        title={say('imports.title')}
        trail={
          <Breadcrumbs crumbs={[{ href: pathOf({ screen: 'members' }), label: say('members.title') }]} />
        }
        {...(chosen.file !== null && {
          subtitle: say('imports.chosen', { name: chosen.file.name }),
          actions: <Button onPress={choose}>{say('imports.chooseOther')}</Button>,
        })}
      />
      <FailureBanner failure={chosen.failure} />
      <MemberFailureBanner failure={failure} />
      {chosen.file === null ? (
        <div className={styles.intro}>
          <p>{say('imports.intro')}</p>
          <p>{say('imports.columnsKnown')}</p>
          <Button look="primary" icon="file" isBusy={chosen.isBusy} onPress={choose}>
            {say('imports.choose')}
          </Button>
        </div>
      ) : (
        <ImportFile
          key={chosen.count}
          file={chosen.file}
          isBusy={isBusy}
          onEnter={(people) => void enter(people)}
        />
      )}
    </Page>
  );
}
