/** On a member's page: what the office has in its records of them, by year, the newest first. */

import { useCallback, useState } from 'react';
import type { Member } from '../../domain/member.ts';
import { timelineOf } from '../../domain/timeline.ts';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { followUpWords, purposeWords } from './member-words.ts';
import styles from './member-screen.module.css';

const firstFew = 10;

type Entry = ReturnType<typeof timelineOf>[number];

async function readTimeline(store: Reading, member: Member): Promise<readonly Entry[]> {
  return timelineOf(member, {
    groups: await store.all('groups'),
    memberships: await store.all('memberships'),
    meetings: await store.all('meetings'),
    programmes: await store.all('programmes'),
    sessions: await store.all('sessions'),
    participations: await store.all('participations'),
    consents: await store.all('consents'),
    endorsements: await store.all('endorsements'),
    followUps: await store.all('followUps'),
  });
}

export function MemberTimeline({ member }: { readonly member: Member }) {
  const { say } = useWords();
  const [shown, setShown] = useState(firstFew);
  const entries = useStoreQuery(useCallback((store: Reading) => readTimeline(store, member), [member]));
  if (entries === undefined) return null;
  return (
    <Section title={say('person.timeline')} isFramed>
      {member.registerAs === 'countedOnly' && (
        <p className={styles.quietLine}>{say('person.timelineCountedOnly')}</p>
      )}
      {byYear(entries.slice(0, shown)).map(([year, ofYear]) => (
        <section key={year} aria-label={year} className={styles.entries}>
          <h3 className={styles.year}>{year}</h3>
          <ul className={styles.entries}>
            {ofYear.map((entry, place) => (
              <Line key={`${entry.on} ${entry.type} ${String(place)}`} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {entries.length > shown && (
        <div>
          <Button isSmall look="quiet" onPress={() => setShown(shown + firstFew)}>
            {say('person.timelineMore')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function byYear(entries: readonly Entry[]): [string, Entry[]][] {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.on.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

function Line({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  return (
    <li className={styles.timelineLine}>
      <span className={styles.quietLine}>{words.sayDate(entry.on)}</span>
      <bdi>{sayEntry(entry, words)}</bdi>
    </li>
  );
}

function sayEntry(entry: Entry, { say }: Words): string {
  switch (entry.type) {
    case 'joined':
      return say('person.timelineJoined', { group: entry.group ?? '' });
    case 'left':
      return say('person.timelineLeft', { group: entry.group ?? '' });
    case 'attended':
      return say('person.timelineAttended', { group: entry.group ?? '' });
    case 'trained':
      return say('person.timelineTrained', { programme: entry.programme ?? '' });
    case 'consent': {
      const { purpose, answer } = entry.consent;
      const said = say(answer === 'given' ? 'members.consentGiven' : 'members.consentWithdrawn');
      return `${say(purposeWords[purpose])}: ${said}`;
    }
    case 'endorsed':
      return say('person.timelineEndorsed', { words: entry.words });
    case 'asked':
      return say('person.timelineAsked', { reason: say(followUpWords[entry.reason]) });
    case 'called':
      return say('person.timelineCalled');
  }
}
