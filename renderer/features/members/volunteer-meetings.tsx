/** On the page of a volunteer: the groups they carry, the meetings to come, and what still stands once they rest or have stepped back. */

import { membershipPartWords } from './path-words.ts';
import { pathOf } from '../../session/places.tsx';
import { Banner } from '../../ui/banner.tsx';
import { List, type ListItem } from '../../ui/list.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import type { CarriedMeeting, VolunteerRead } from './volunteer-read.ts';

/** Nobody is taken off silently: the office opens each meeting and names somebody else, or does not. */
export function StillStands({
  read: { member, pause, standsStill, groups },
}: {
  readonly read: VolunteerRead;
}) {
  const words = useWords();
  const { say, sayList } = words;
  const hasSteppedBack = pause?.kind === 'steppedBack';
  if (standsStill.length === 0 && !(hasSteppedBack && groups.length > 0)) return null;
  const name = member.calledBy;
  const ofGroups = say('path.standsGroups', {
    ...{ name, count: groups.length, groups: sayList(groups.map(({ group }) => group.name)) },
  });
  if (standsStill.length === 0) return <Banner title={ofGroups} />;
  const title = say('path.standsTitle', { name, count: standsStill.length });
  return (
    <Banner title={title}>
      {hasSteppedBack && groups.length > 0 && <p>{ofGroups}</p>}
      <p>{say('path.standsText')}</p>
      <List label={title} items={standsStill.map((each) => meetingItem(each, words))} />
    </Banner>
  );
}

export function CarriedGroups({ read: { groups } }: { readonly read: VolunteerRead }) {
  const { say, sayDate } = useWords();
  return (
    <Section title={say('path.groups')} isFramed>
      {groups.length === 0 ? (
        <p>{say('path.groupsNone')}</p>
      ) : (
        <List
          label={say('path.groups')}
          items={groups.map(({ group, membership }) => ({
            id: membership.id,
            title: group.name,
            detail: `${say(membershipPartWords[membership.part])} · ${say('path.since', { date: sayDate(membership.joinedOn) })}`,
            href: pathOf({ screen: 'group', id: group.id }),
          }))}
        />
      )}
    </Section>
  );
}

export function ComingMeetings({ read: { coming } }: { readonly read: VolunteerRead }) {
  const words = useWords();
  const { say } = words;
  return (
    <Section title={say('path.coming')} isFramed>
      {coming.length === 0 ? (
        <p>{say('path.comingNone')}</p>
      ) : (
        <List label={say('path.coming')} items={coming.map((each) => meetingItem(each, words))} />
      )}
    </Section>
  );
}

function meetingItem({ meeting, group, part }: CarriedMeeting, { say, sayDate, sayTime }: Words): ListItem {
  return {
    id: meeting.id,
    title: `${sayDate(meeting.date, 'full')}, ${sayTime(meeting.time)}`,
    detail: [group?.name, say(membershipPartWords[part])].filter((text) => text !== undefined).join(' · '),
    href: pathOf({ screen: 'meeting', id: meeting.id }),
  };
}
