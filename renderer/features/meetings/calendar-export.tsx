/** The way of the meetings ahead into the calendar of a phone: first what that means, then what is in it, then where to. */

import { useState } from 'react';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { exportCalendar } from './export-calendar.ts';

const spans = ['3', '6', '12'] as const;
type Span = (typeof spans)[number];

export function CalendarExport() {
  const { say, language } = useWords();
  const said = useSaid();
  const [isAsking, setAsking] = useState(false);
  const [span, setSpan] = useState<Span>('3');
  const [withVenue, setWithVenue] = useState(false);
  const { run, isBusy, failure, clear } = useCommand(exportCalendar);
  const close = () => {
    setAsking(false);
    clear();
  };
  const save = async () => {
    const script = language === 'en' ? 'latin' : 'devanagari';
    const done = await run({ months: Number(span), withVenue, script });
    if (!done.ok && done.error.type !== 'Cancelled') return;
    setAsking(false);
    if (done.ok) said({ text: say('lists.savedSaid', { name: done.value.value }), entryId: null });
  };
  return (
    <>
      <Button icon="file" onPress={() => setAsking(true)}>
        {say('calendarFile.open')}
      </Button>
      <ConfirmDialog
        title={say('calendarFile.title')}
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => void save()}
        confirmLabel={say('lists.exportConfirm')}
        isBusy={isBusy}
      >
        <p>{say('calendarFile.text')}</p>
        <p>{say('calendarFile.discreet')}</p>
        <SelectField
          label={say('calendarFile.span')}
          size="medium"
          value={span}
          onChange={(chosen) => setSpan(chosen ?? '3')}
          options={spans.map((id) => ({ id, label: say('calendarFile.months', { count: Number(id) }) }))}
        />
        <CheckboxField
          label={say('calendarFile.withVenue')}
          hint={say('calendarFile.withVenueHint')}
          value={withVenue}
          onChange={setWithVenue}
        />
        <p>{say('calendarFile.noted')}</p>
        {failure?.type === 'NothingAhead' ? (
          <Banner title={say('calendarFile.nothingAhead')} />
        ) : failure?.type === 'NotNoted' ? (
          <Banner tone="danger" title={say('lists.notNoted')} />
        ) : (
          <FailureBanner failure={failure} where="stick" />
        )}
      </ConfirmDialog>
    </>
  );
}
