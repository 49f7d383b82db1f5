/** What waits to be done, in groups with a count; a group without anything to do is not there. */

import { useCallback } from 'react';
import type { BackupAge } from '../../domain/backup-age.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Group } from '../../domain/group.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { fullName, shortName } from '../../domain/names.ts';
import type { MayNotKnow } from '../../domain/relationship.ts';
import type { NotReady } from '../../domain/teams.ts';
import { pathOf } from '../../session/places.tsx';
import type { Reading } from '../../session/session.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { classNames } from '../../ui/class-names.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/page.tsx';
import type { Words } from '../../words/say.ts';
import { useWords } from '../../words/words-provider.tsx';
import { ClashesAhead, ShortGroups } from './ahead-groups.tsx';
import type { SheetsToDo } from './sheets-to-do.ts';
import { carrierWords, followUpWords } from './to-do-words.ts';
import { ToDoGroup, type ToDoLine } from './to-do-group.tsx';
import { readPeople, type PeopleToDo } from './today-read.ts';
import styles from './today.module.css';

export interface ToDoListProps {
  readonly sheets: SheetsToDo;
  /** Where there never was one, no sheet can be in. */
  readonly hasMeetings: boolean;
  readonly groups: readonly Group[];
  readonly backup: BackupAge;
  readonly today: IsoDate;
}

export function ToDoList({ sheets, hasMeetings, groups, backup, today }: ToDoListProps) {
  const words = useWords();
  const { say } = words;
  const people = useStoreQuery(useCallback((store: Reading) => readPeople(store, today), [today]));
  const nameOf = (meeting: Meeting) => groups.find(({ id }) => id === meeting.groupId)?.name ?? '';
  const paper = (screen: 'roster' | 'register') => (meeting: Meeting) => ({
    id: meeting.id,
    title: nameOf(meeting),
    when: words.sayDate(meeting.date, 'dayAndMonth'),
    href: pathOf({ screen, id: meeting.id }),
  });
  const meetings = pathOf({ screen: 'meetings' });
  return (
    <Section title={say('meetings.toDoHeading')}>
      <div className={styles.toDo}>
        <ToDoGroup
          title={say('meetings.waitingHeading')}
          lines={sheets.waiting.map(paper('register'))}
          list={meetings}
        />
        <ToDoGroup
          title={say('meetings.toPrintHeading')}
          lines={sheets.toPrint.map(paper('roster'))}
          list={meetings}
        />
        {people !== undefined && <PeopleGroups people={people} nameOf={nameOf} today={today} />}
        <BackupLine backup={backup} />
        {hasMeetings && sheets.waiting.length === 0 && (
          <p className={styles.quiet}>{say('meetings.nothingWaits')}</p>
        )}
        <p className={classNames(styles.quiet, styles.alone)}>{say('meetings.nothingToDo')}</p>
      </div>
    </Section>
  );
}

interface PeopleGroupsProps {
  readonly people: PeopleToDo;
  readonly nameOf: (meeting: Meeting) => string;
  readonly today: IsoDate;
}

function PeopleGroups({ people, nameOf, today }: PeopleGroupsProps) {
  const words = useWords();
  const { say, sayDate } = words;
  const { teams, refreshers, followUps, clashes, shortGroups, members, untold, unagreed } = people;
  const nameById = (id: (typeof followUps)[number]['memberId']) => {
    const member = members.get(id);
    return member === undefined ? '' : fullName(member);
  };
  const teamLines = teams.map(({ meeting, notReady }): ToDoLine => ({
    id: meeting.id,
    title: nameOf(meeting),
    detail: notReady.length === 0 ? say('meetings.nobodyNamed') : whyNotReady(notReady, nameById, words),
    when: sayDate(meeting.date, 'dayAndMonth'),
    href: pathOf({ screen: 'meeting', id: meeting.id }),
  }));
  return (
    <>
      <ClashesAhead clashes={clashes} nameOf={nameOf} nameById={nameById} />
      <ToDoGroup
        title={say('meetings.teamsHeading')}
        lines={teamLines}
        list={pathOf({ screen: 'meetings' })}
      />
      <ToDoGroup
        title={say('meetings.followUpsHeading')}
        paper={{ href: pathOf({ screen: 'calls' }), label: say('calls.title') }}
        lines={followUps.map(({ id, memberId, reason, dueOn }) => ({
          id,
          title: nameById(memberId),
          detail: whyCalled(
            unagreed.has(id) ? say('consents.noYesNow') : say(followUpWords[reason]),
            untold.get(memberId),
            words,
          ),
          when: dueOn === today ? say('app.today') : sayDate(dueOn, 'dayAndMonth'),
          href: pathOf({ screen: 'member', id: memberId, at: 'followUps' }),
        }))}
      />
      <ToDoGroup
        title={say('meetings.refreshersHeading')}
        lines={refreshers.map(({ memberId, through }) => ({
          id: memberId,
          title: nameById(memberId),
          when: say(through < today ? 'meetings.wasReadyUntil' : 'meetings.readyUntil', {
            date: sayDate(through),
          }),
          href: pathOf({ screen: 'member', id: memberId, at: 'trainings' }),
        }))}
      />
      <ShortGroups groups={shortGroups} today={today} />
    </>
  );
}

function whyCalled(reason: string, who: MayNotKnow | undefined, { say }: Words): string {
  return who === undefined ? reason : `${reason} · ${say('families.mayNotKnowShort', { who })}`;
}

function whyNotReady(
  notReady: readonly NotReady[],
  nameById: (id: NotReady['memberId']) => string,
  { say, sayList }: Words,
): string {
  const names = notReady.map(
    ({ memberId, standing }) => `${shortName(nameById(memberId))} (${say(carrierWords[standing])})`,
  );
  return say('path.notThere', { names: sayList(names) });
}

function BackupLine({ backup }: { readonly backup: BackupAge }) {
  const { say, sayDate } = useWords();
  const href = pathOf({ screen: 'backups' });
  if (backup.type === 'Fresh') {
    if (backup.on === undefined) return null;
    return (
      <p className={styles.quiet}>
        <LinkButton href={href}>{say('meetings.lastBackup', { date: sayDate(backup.on) })}</LinkButton>
      </p>
    );
  }
  const line =
    backup.type === 'NoneYet'
      ? { title: say('meetings.noBackupYet'), when: '' }
      : { title: say('meetings.backupOld', { days: backup.days }), when: sayDate(backup.on, 'dayAndMonth') };
  return <ToDoGroup title={say('meetings.backupHeading')} lines={[{ id: 'backup', href, ...line }]} />;
}
