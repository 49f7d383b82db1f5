/** In an empty office: what to do first, in the order in which it works. */

import { pathOf } from '../../session/places.tsx';
import { List } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import { useWords } from '../../words/words-provider.tsx';

export function FirstSteps() {
  const { say } = useWords();
  return (
    <Section title={say('meetings.firstSteps')}>
      <List
        label={say('meetings.firstSteps')}
        items={[
          { id: 'members', title: say('meetings.stepMembers'), href: pathOf({ screen: 'members' }) },
          { id: 'notices', title: say('meetings.stepNotices'), href: pathOf({ screen: 'notices' }) },
          { id: 'venue', title: say('meetings.stepVenue'), href: pathOf({ screen: 'newVenue' }) },
          { id: 'group', title: say('meetings.stepGroup'), href: pathOf({ screen: 'groups' }) },
          { id: 'backup', title: say('meetings.stepBackup'), href: pathOf({ screen: 'backups' }) },
        ]}
      />
    </Section>
  );
}
