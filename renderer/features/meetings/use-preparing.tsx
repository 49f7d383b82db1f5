/** Makes sheets ready for paper, whichever sheet a meeting has, and tells what kept them from being so. */

import type { ReactNode } from 'react';
import { isSharedForm } from '../../domain/group-paper.ts';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { prepareRoster } from './prepare-roster.ts';
import { prepareSixMeetings } from './prepare-six-meetings.ts';
import { prepareWeek, type SheetsToPrepare } from './prepare-week.ts';

export interface Preparing {
  /** Answers whether it may be printed. */
  readonly prepare: (sheet: SheetsToPrepare[number]) => Promise<boolean>;
  /** All of them, or none. */
  readonly prepareAll: (sheets: SheetsToPrepare) => Promise<boolean>;
  readonly failure: ReactNode;
}

export function usePreparing(): Preparing {
  const { say } = useWords();
  const single = useCommand(prepareRoster);
  const shared = useCommand(prepareSixMeetings);
  const week = useCommand(prepareWeek);
  const failure = single.failure ?? shared.failure ?? week.failure;
  return {
    prepare: async ({ id, form }) => (await (isSharedForm(form) ? shared : single).run(id)).ok,
    prepareAll: async (sheets) => (await week.run(sheets)).ok,
    failure:
      failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      ),
  };
}
