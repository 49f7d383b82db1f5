/** Why a setting was not saved, in words above its fields; nothing was changed by it, and everything typed is still there. */

import type { CommitFailure } from '../../session/failures.ts';
import type { UnexpectedFailure } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { useWords } from '../../words/words-provider.tsx';
import type { ChangeHolidayFailure } from './change-holiday.ts';
import type { ChangeSettingsFailure } from './change-settings.ts';

export type SettingsFailure =
  ChangeSettingsFailure | ChangeHolidayFailure | CommitFailure | UnexpectedFailure;

export function SettingsFailureBanner({ failure }: { readonly failure: SettingsFailure | null }) {
  const { say, sayProblem } = useWords();
  if (failure === null) return null;
  if (failure.type === 'WrongFields') {
    return (
      <Banner tone="danger" title={say('settings.wrongFields')}>
        {failure.fields.map(({ field, problem }) => (
          <p key={field}>{sayProblem(problem)}</p>
        ))}
        <p>{say('failure.nothingChanged')}</p>
      </Banner>
    );
  }
  if (failure.type === 'CoordinatorOnly') {
    return <Unchanged title={say('settings.coordinatorOnly')} />;
  }
  if (failure.type === 'DayTaken') {
    return <Unchanged title={say('settings.holidayTaken', { name: failure.name })} />;
  }
  if (failure.type === 'NoSuchHoliday') return <Unchanged title={say('settings.holidayGone')} />;
  return <FailureBanner failure={failure} />;
}

function Unchanged({ title }: { readonly title: string }) {
  const { say } = useWords();
  return (
    <Banner tone="danger" title={title}>
      <p>{say('failure.nothingChanged')}</p>
    </Banner>
  );
}
