/** Makes the sheet of a meeting ready for paper, whichever sheet it has, and tells what kept it from being so. */

import type { ReactNode } from 'react';
import { isSharedForm, type PaperForm } from '../../domain/group-paper.ts';
import type { MeetingId } from '../../domain/ids.ts';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { prepareRoster } from './prepare-roster.ts';
import { prepareSixMeetings } from './prepare-six-meetings.ts';

export interface Preparing {
  /** Answers whether it may be printed. */
  readonly prepare: (id: MeetingId, form: PaperForm) => Promise<boolean>;
  readonly failure: ReactNode;
}

export function usePreparing(): Preparing {
  const { say } = useWords();
  const single = useCommand(prepareRoster);
  const shared = useCommand(prepareSixMeetings);
  const failure = single.failure ?? shared.failure;
  return {
    prepare: async (id, form) => (await (isSharedForm(form) ? shared : single).run(id)).ok,
    failure:
      failure?.type === 'NoSuchMeeting' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      ),
  };
}
