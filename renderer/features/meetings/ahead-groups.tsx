/** On the first screen: meetings of the coming two weeks with something in their way, and groups that run short of ready people. */

import type { ClashAhead, ShortGroup } from '../../domain/ahead.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { MemberId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { shortName } from '../../domain/names.ts';
import { pathOf } from '../../session/places.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { sayClash } from './clash-words.ts';
import { ToDoGroup } from './to-do-group.tsx';

export interface ClashesAheadProps {
  readonly clashes: readonly ClashAhead[];
  readonly nameOf: (meeting: Meeting) => string;
  readonly nameById: (id: MemberId) => string;
}

/** On its page a meeting can be moved, called off, or carried by others. */
export function ClashesAhead({ clashes, nameOf, nameById }: ClashesAheadProps) {
  const words = useWords();
  return (
    <ToDoGroup
      title={words.say('ahead.clashesHeading')}
      list={pathOf({ screen: 'calendar' })}
      lines={clashes.map(({ meeting, clashes: its }) => ({
        id: meeting.id,
        title: nameOf(meeting),
        detail: its
          .map((clash) => {
            const names =
              clash.type === 'sameFacilitator' ? clash.memberIds.map((id) => shortName(nameById(id))) : [];
            return sayClash(words, clash, clash.type === 'holiday' ? '' : nameOf(clash.other), names);
          })
          .join(' '),
        when: words.sayDate(meeting.date, 'dayAndMonth'),
        href: pathOf({ screen: 'meeting', id: meeting.id }),
      }))}
    />
  );
}

/** On its page stand those who carry it; where one planned meeting runs short, the line opens that, and somebody can be named. */
export function ShortGroups({
  groups,
  today,
}: {
  readonly groups: readonly ShortGroup[];
  readonly today: IsoDate;
}) {
  const { say, sayDate } = useWords();
  const nowWords = (count: number) => say('ahead.readyNow', { count });
  const whenWords = (from: IsoDate, isOneDay: boolean) => {
    const date = sayDate(from, 'dayAndMonth');
    if (isOneDay) return say('path.gapOn', { date });
    return from === today ? say('ahead.now') : say('ahead.from', { date });
  };
  return (
    <ToDoGroup
      title={say('ahead.shortHeading')}
      lines={groups.map(({ group, readyNow, from, gap }) => ({
        id: group.id,
        title: group.name,
        detail: gap === undefined ? nowWords(readyNow) : say('path.gapDetail', { ready: nowWords(readyNow) }),
        when: whenWords(from, gap !== undefined),
        href:
          gap?.meeting === undefined
            ? pathOf({ screen: 'group', id: group.id })
            : pathOf({ screen: 'meeting', id: gap.meeting.id }),
      }))}
    />
  );
}
