/** On the page of a volunteer: where they stand today, what comes next and until when, and how much they have learned and carried. */

import { mayManageOffice } from '../../domain/staff.ts';
import { isNotThere } from '../../domain/standing.ts';
import { firstDay } from '../../domain/training-session.ts';
import { useSession } from '../../session/session-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { roleWords } from './member-words.ts';
import { placeTones, standingTones, standingWords, stepWords } from './path-words.ts';
import type { VolunteerRead } from './volunteer-read.ts';

export function VolunteerFacts({ read }: { readonly read: VolunteerRead }) {
  const words = useWords();
  const { say, sayDate, sayList } = words;
  const { staff } = useSession();
  const { member, place, standing, keepsTrainings, hours, carried } = read;
  const facts: (Fact | null)[] = [
    // As they say it themselves.
    { term: say('members.roles'), value: sayList(member.roles.map((role) => say(roleWords[role]))) },
    {
      term: say('path.place'),
      value:
        place === undefined ? (
          say('path.notBegun')
        ) : (
          <Badge tone={placeTones[place]}>{say(stepWords[place])}</Badge>
        ),
    },
    // Where no trainings are kept, nobody is told that they have none.
    keepsTrainings || isNotThere(standing)
      ? {
          term: say('path.standing'),
          value: <Badge tone={standingTones[standing]}>{say(standingWords[standing])}</Badge>,
        }
      : null,
    ...(keepsTrainings ? [{ term: say('path.due'), value: <Next read={read} /> }] : []),
    {
      term: say('path.hours'),
      value: say('path.hoursCounted', { hours: hours.hours, date: sayDate(hours.since) }),
    },
    mayManageOffice(staff.role) ? { term: say('path.carried'), value: loadWords(carried, words) } : null,
  ];
  return (
    <Section isFramed>
      <FactList facts={facts.filter((fact) => fact !== null)} />
    </Section>
  );
}

/** For the coordinator's eyes, to spread the load. */
function loadWords(count: number, { say }: Words): string {
  return say('path.carriedHint', { meetings: say('path.meetingsCount', { count }) });
}

function Next({ read }: { readonly read: VolunteerRead }) {
  const words = useWords();
  const { say, sayDate } = words;
  const places = read.next.map(({ session, programme, isTrainer }) =>
    say(isTrainer ? 'path.trains' : 'path.placeIn', {
      ...{ programme: programme.name, days: sayDate(firstDay(session)) },
    }),
  );
  return (
    <>
      <p>{dueWords(read, words)}</p>
      {places.map((place) => (
        <p key={place}>
          <bdi>{place}</bdi>
        </p>
      ))}
    </>
  );
}

function dueWords({ readyThrough, isLapsed }: VolunteerRead, { say, sayDate }: Words): string {
  if (readyThrough === null) return say('path.dueOrientation');
  if (readyThrough === 'forGood') return say('path.dueNothing');
  return say(isLapsed ? 'path.dueLapsed' : 'path.dueRefresher', { date: sayDate(readyThrough) });
}
