/** Ctrl+K: to any screen, command, member, group or meeting by a few letters of its name, in either script. */

import { useCallback, useMemo } from 'react';
import { FindIndex, indexInSteps } from '../search/find-index.ts';
import type { Findable } from '../search/find-words.ts';
import type { Go } from '../session/places.tsx';
import { useSession } from '../session/session-context.tsx';
import { useInPieces } from '../session/use-in-pieces.ts';
import { useStoreQuery } from '../session/use-store-query.ts';
import { GoToDialog } from '../ui/go-to-dialog.tsx';
import { useWords } from '../words/words-provider.tsx';
import { actWays, readRecords, recordWays, screenWays, type Act, type Way } from './ways.ts';

export interface GoToProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly go: Go;
  readonly act: (act: Act) => void;
}

export function GoTo({ isOpen, ...rest }: GoToProps) {
  return isOpen ? <OpenGoTo {...rest} /> : null;
}

const most = 40;
/** So many fit into the smallest window before anybody types. */
const mostAtFirst = 14;

/** Its index lives no longer than the dialog, and is made of the records as they may be seen: a visitor finds initials. */
function OpenGoTo({ onClose, go, act }: Omit<GoToProps, 'isOpen'>) {
  const words = useWords();
  const today = useSession().clock.today();
  const records = useStoreQuery(readRecords);
  const screens = useMemo(() => screenWays(words), [words]);
  const fixed = useMemo(
    () => [...screens, ...actWays(words)].map((value) => ({ value, names: [value.label] })),
    [screens, words],
  );
  const fixedIndex = useMemo(() => new FindIndex<Way>(fixed), [fixed]);
  const wholeIndex = useInPieces(
    useCallback(
      () => indexInSteps<Way>(waysOf(fixed, records === undefined ? [] : recordWays(records, words, today))),
      [fixed, records, words, today],
    ),
  );
  const index = wholeIndex ?? fixedIndex;
  const find = (typed: string) =>
    typed.trim() === ''
      ? screens.slice(0, mostAtFirst)
      : findIn(index, typed, words.say('leaving.archivedWord'))
          .slice(0, most)
          .map(({ value }) => value);
  const onChoose = (id: string) => {
    onClose();
    const leads = index.values.find((way) => way.id === id)?.leads;
    if (leads === undefined) return;
    if ('place' in leads) go(leads.place);
    else act(leads.act);
  };
  return (
    <GoToDialog isOpen title={words.say('app.goTo')} onClose={onClose} find={find} onChoose={onChoose} />
  );
}

function* waysOf(...all: readonly Iterable<Findable<Way>>[]): Generator<Findable<Way>> {
  for (const ways of all) yield* ways;
}

/** "archive ravi" looks among the archived alone; without the word they are not found. */
function findIn(index: FindIndex<Way>, typed: string, archive: string) {
  const plain = typed.toLocaleLowerCase();
  const asks = plain.includes(archive.toLocaleLowerCase());
  const name = asks ? plain.replace(archive.toLocaleLowerCase(), ' ').trim() : typed;
  return index.find(name).filter(({ value }) => (value.isArchived === true) === asks);
}
