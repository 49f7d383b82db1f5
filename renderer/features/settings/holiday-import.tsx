/** A whole list of holidays, pasted or out of a file: looked at row by row, then entered in one action. */

import { useRef } from 'react';
import { type Holiday, yearOf } from '../../domain/holiday.ts';
import { rowsOfText } from '../../exchange/holidays-from-rows.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import type { DraftInHand } from '../../session/use-draft.ts';
import { useDraftedOpening, useDraftedValues } from '../../session/use-drafted-values.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldGroup, Form } from '../../ui/form.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { useFirstFocus } from '../../ui/use-first-focus.ts';
import { useWords } from '../../words/words-provider.tsx';
import { HolidayRows } from './holiday-rows.tsx';
import { type ListOfDays, previewHolidays } from './holiday-preview.ts';
import { importHolidays } from './import-holidays.ts';
import { holidays as words } from './sections.ts';
import { goToSection } from './setting-section.tsx';
import { SettingsFailureBanner } from './settings-failure.tsx';
import { useHolidayFile } from './use-holiday-file.ts';

export interface HolidayImportProps {
  readonly listed: readonly Holiday[];
  /** Told the year in which most of them lie ahead: its list is shown. */
  readonly onEntered: (year: number) => void;
}

export function HolidayImport(props: HolidayImportProps) {
  const { say } = useWords();
  const { isOpen, open, close: fold } = useDraftedOpening({ screen: 'settings' }, part);
  const close = () => {
    fold();
    // What had the cursor is gone.
    goToSection(words.id);
  };
  if (isOpen) return <ImportForm {...props} onClose={close} />;
  return (
    <div>
      <Button icon="file" onPress={open}>
        {say('holidayImport.open')}
      </Button>
    </div>
  );
}

const part = { name: 'holidayList' } as const;

const noRepeats: ReadonlySet<number> = new Set();

function ImportForm({ listed, onEntered, onClose }: HolidayImportProps & { readonly onClose: () => void }) {
  const { say } = useWords();
  const { typed, change, draft } = useDraftedValues(
    { text: '' },
    { place: { screen: 'settings' }, part, title: say('holidayImport.open') },
  );
  const { text } = typed;
  const field = useRef<HTMLTextAreaElement>(null);
  useFirstFocus(field, true);
  const { file, failure: fileFailure, isBusy: isReading, choose, close } = useHolidayFile();
  const { enter, isBusy, failure } = useEntering(draft, onEntered, onClose);
  const list: ListOfDays = file ?? { rows: rowsOfText(text), repeats: noRepeats };
  const rows = file?.isRefused === true ? [] : previewHolidays(list, listed);
  const fresh = rows.flatMap((row) => (row.state === 'new' ? [{ date: row.date, name: row.name }] : []));
  if (draft.offer !== null) return <DraftOffer {...draft.offer} takesFocus={false} />;
  return (
    <Form
      label={say('holidayImport.open')}
      onSubmit={() => {
        if (fresh.length > 0 && !isBusy) void enter(fresh);
      }}
    >
      <FieldGroup title={say('holidayImport.open')}>
        <p>{say('holidayImport.intro')}</p>
        <SettingsFailureBanner failure={failure} />
        <FailureBanner failure={fileFailure} />
        {file === null ? (
          <TextAreaField
            label={say('holidayImport.text')}
            hint={say('holidayImport.example')}
            value={text}
            onChange={(pasted) => change({ text: pasted })}
            rows={7}
            ref={field}
          />
        ) : (
          <p>{say('imports.chosen', { name: file.name })}</p>
        )}
        {file?.isRefused === true && (
          <Banner tone="danger" title={say('imports.fileRefused')}>
            <p>{say('failure.nothingChanged')}</p>
          </Banner>
        )}
        <Actions>
          <Button icon="file" isBusy={isReading} onPress={choose}>
            {say(file === null ? 'holidayImport.choose' : 'imports.chooseOther')}
          </Button>
          {file !== null && <Button onPress={close}>{say('holidayImport.paste')}</Button>}
        </Actions>
        <HolidayRows rows={rows} />
        <Actions>
          <Button type="submit" look="primary" isBusy={isBusy} disabled={fresh.length === 0}>
            {say('holidayImport.enter', { count: fresh.length })}
          </Button>
          <Button onPress={onClose}>{say('ui.cancel')}</Button>
        </Actions>
      </FieldGroup>
    </Form>
  );
}

function useEntering(draft: DraftInHand, onEntered: (year: number) => void, onClose: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(importHolidays);
  const enter = async (days: Parameters<typeof run>[0]) => {
    const done = await run(days, draft);
    if (!done.ok) return;
    const { value, entryId } = done.value;
    tell({ text: say('holidayImport.entered', { count: value.length }), entryId });
    const last = value.at(-1);
    onClose();
    if (last !== undefined) onEntered(yearOf(last.date));
  };
  return { enter, isBusy, failure };
}
