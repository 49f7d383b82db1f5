/** The office's own list of holidays, year by year. */

import { useState } from 'react';
import { fixedHolidaysMissing, type Holiday, holidaysOfYear, yearOf } from '../../domain/holiday.ts';
import { useSaid } from '../../session/said.tsx';
import type { Reading } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useIsBegun } from '../../session/use-draft.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { addFixedHolidays } from './add-fixed-holidays.ts';
import { HolidayImport } from './holiday-import.tsx';
import { HolidayForm, holidayPart } from './holiday-form.tsx';
import { HolidayList } from './holiday-list.tsx';
import { holidays as words } from './sections.ts';
import { goToSection, SettingSection } from './setting-section.tsx';
import { SettingsFailureBanner } from './settings-failure.tsx';

const readHolidays = (store: Reading) => store.all('holidays');

export function HolidaysSection({ mayManage }: { readonly mayManage: boolean }) {
  const { say } = useWords();
  const thisYear = yearOf(useSession().clock.today());
  const holidays = useStoreQuery(readHolidays) ?? [];
  const [year, setYear] = useState(thisYear);
  const isBegun = useIsBegun({ screen: 'settings' });
  // Undefined until somebody says which, or a new one: then what was begun before is asked about.
  const [said, setChanging] = useState<Holiday | null>();
  const changing = said === undefined ? (holidays.find((each) => isBegun(holidayPart(each))) ?? null) : said;
  const leave = () => {
    setChanging(null);
    goToSection(words.id);
  };
  return (
    <SettingSection words={words}>
      <SelectField
        label={say('settings.year')}
        size="short"
        value={String(year)}
        onChange={(chosen) => {
          setYear(Number(chosen ?? thisYear));
          setChanging(null);
        }}
        options={yearsOffered(holidays, thisYear).map((each) => ({
          id: String(each),
          label: say('settings.yearOf', { year: each }),
        }))}
      />
      <HolidayList
        year={year}
        holidays={holidaysOfYear(holidays, year)}
        {...(mayManage && { onChange: setChanging, onRemoved: leave })}
      />
      {mayManage && fixedHolidaysMissing(holidays, year).length > 0 && <AddFixed year={year} />}
      {mayManage && <HolidayImport listed={holidays} onEntered={setYear} />}
      {mayManage && (
        <HolidayForm
          key={changing?.id ?? 'new'}
          holiday={changing}
          onSaved={(saved) => {
            setYear(yearOf(saved.date));
            if (changing !== null) leave();
          }}
          onCancel={leave}
        />
      )}
    </SettingSection>
  );
}

/** Last year to the year after next, and whatever other year the list knows. */
function yearsOffered(holidays: readonly Holiday[], thisYear: number): number[] {
  const around = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2];
  return [...new Set([...around, ...holidays.map(({ date }) => yearOf(date))])].sort((a, b) => a - b);
}

function AddFixed({ year }: { readonly year: number }) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(addFixedHolidays);
  const add = async () => {
    const names = {
      republicDay: say('settings.republicDay'),
      maharashtraDay: say('settings.maharashtraDay'),
      independenceDay: say('settings.independenceDay'),
      gandhiJayanti: say('settings.gandhiJayanti'),
      christmas: say('settings.christmas'),
    };
    const done = await run({ year, names });
    if (!done.ok) return;
    tell({
      text: say('settings.fixedAdded', { count: done.value.value.length }),
      entryId: done.value.entryId,
    });
    // The button has done all it can and is gone.
    goToSection(words.id);
  };
  return (
    <div>
      <SettingsFailureBanner failure={failure} />
      <Button icon="plus" isBusy={isBusy} onPress={() => void add()}>
        {say('settings.addFixed', { year })}
      </Button>
    </div>
  );
}
