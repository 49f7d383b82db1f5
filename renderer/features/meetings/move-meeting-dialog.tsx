/** Moving one meeting: where to, why, and what is in the way there; nothing in the way forbids it. */

import { useCallback, useState } from 'react';
import { isoDateSchema, timeOfDaySchema, type IsoDate } from '../../domain/calendar.ts';
import { moveReasons, type Meeting, type MoveReason } from '../../domain/meeting.ts';
import { useSaid } from '../../session/said.tsx';
import { useCommand } from '../../session/use-command.ts';
import { useSession } from '../../session/session-context.tsx';
import type { Reading } from '../../session/session.ts';
import { draftPathOf, type DraftInHand } from '../../session/use-draft.ts';
import { useDraftedOpening, useDraftedValues } from '../../session/use-drafted-values.ts';
import { useStoreQuery } from '../../session/use-store-query.ts';
import { Banner, FailureBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DraftOffer } from '../../ui/draft-offer.tsx';
import { Actions, FieldRow, Form } from '../../ui/form.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { ClashList, useClashes } from './clash-list.tsx';
import { moveReasonWords } from './meeting-words.ts';
import { moveMeeting } from './move-meeting.ts';
import { useDiscreetName } from './use-discreet-name.ts';

const part = { name: 'move' } as const;

/** On the meeting's page. */
export function MoveMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { say } = useWords();
  const { isOpen, open, close } = useDraftedOpening({ screen: 'meeting', id: meeting.id }, part);
  return (
    <>
      <Actions>
        <Button onPress={open}>{say('moving.open')}</Button>
      </Actions>
      {isOpen && <MoveMeetingDialog meeting={meeting} to={meeting.date} onClose={close} />}
    </>
  );
}

export interface MoveMeetingDialogProps {
  readonly meeting: Meeting;
  /** The day it was put on, still to be confirmed. */
  readonly to: IsoDate;
  readonly onClose: () => void;
}

const readVenues = (store: Reading) => store.all('venues');

export function MoveMeetingDialog({ meeting, to, onClose }: MoveMeetingDialogProps) {
  const { say } = useWords();
  const { drafts } = useSession();
  const close = () => {
    void drafts.forget(draftPathOf({ screen: 'meeting', id: meeting.id }, part));
    onClose();
  };
  const group = useStoreQuery(
    useCallback((store: Reading) => store.get('groups', meeting.groupId), [meeting.groupId]),
  );
  const nameOf = useDiscreetName();
  return (
    <Dialog title={say('moving.title', { group: group ? nameOf(group) : '' })} isOpen onClose={close}>
      <p>{say('moving.stays')}</p>
      {meeting.sheetNumber !== undefined && <p>{say('moving.printed', { number: meeting.sheetNumber })}</p>}
      <MoveForm meeting={meeting} to={to} onClose={close} />
    </Dialog>
  );
}

interface Typed {
  readonly date: string;
  readonly time: string;
  readonly venueId: Meeting['venueId'];
  readonly room: string | undefined;
  readonly reason: MoveReason | undefined;
}

/** Undefined while a day or an hour is not one yet. */
function placeOf({ date, time, venueId, room }: Typed) {
  const [day, hour] = [isoDateSchema.safeParse(date), timeOfDaySchema.safeParse(time)];
  return day.success && hour.success ? { date: day.data, time: hour.data, venueId, room } : undefined;
}

function MoveForm({ meeting, to, onClose }: MoveMeetingDialogProps) {
  const { say, sayProblem } = useWords();
  const { venueId, room, time } = meeting;
  const { typed, change, draft } = useDraftedValues<Typed>(
    { date: to, time, venueId, room, reason: undefined },
    { place: { screen: 'meeting', id: meeting.id }, part, title: say('moving.open') },
  );
  const [wasTried, setTried] = useState(false);
  const { move, isBusy, failure } = useMoving(meeting, draft, onClose);
  const place = placeOf(typed);
  const clashes = useClashes(place && { ...meeting, ...place });
  const submit = () => {
    setTried(true);
    if (place !== undefined && typed.reason !== undefined) void move({ ...place, reason: typed.reason });
  };
  const isMissing = wasTried && typed.reason === undefined;
  if (draft.offer !== null) return <DraftOffer {...draft.offer} />;
  return (
    <Form label={say('moving.open')} onSubmit={submit}>
      {failure?.type === 'NoSuchMeeting' || failure?.type === 'NoSuchVenue' ? (
        <Banner tone="danger" title={say('meetings.recordGone')} />
      ) : (
        <FailureBanner failure={failure} />
      )}
      <FieldRow>
        <DateField
          label={say('moving.date')}
          value={typed.date}
          onChange={(date) => change({ date })}
          errorMessage={wasTried && place === undefined ? sayProblem('problem.dateImpossible') : undefined}
          isRequired
        />
        <TimeField
          label={say('moving.time')}
          value={typed.time}
          onChange={(hour) => change({ time: hour })}
          isRequired
        />
      </FieldRow>
      <PlaceChoice typed={typed} onChange={change} />
      <SelectField
        label={say('moving.reason')}
        isRequired
        value={typed.reason}
        onChange={(reason) => change({ reason })}
        errorMessage={isMissing ? sayProblem('problem.choiceMissing') : undefined}
        options={moveReasons.map((id) => ({ id, label: say(moveReasonWords[id]) }))}
      />
      <ClashList clashes={clashes} />
      <Actions>
        <Button type="submit" look="primary" isBusy={isBusy}>
          {say(clashes.length > 0 ? 'moving.moveAnyway' : 'moving.move')}
        </Button>
        <Button onPress={onClose}>{say('ui.cancel')}</Button>
      </Actions>
    </Form>
  );
}

function useMoving(meeting: Meeting, draft: DraftInHand, onDone: () => void) {
  const { say, sayDate, sayTime } = useWords();
  const tell = useSaid();
  const { run, isBusy, failure } = useCommand(moveMeeting);
  const move = async (to: Omit<Parameters<typeof run>[0], 'id'>) => {
    const done = await run({ id: meeting.id, ...to }, draft);
    if (!done.ok) return;
    const { date, time } = done.value.value;
    tell({
      text: say('moving.said', { date: sayDate(date, 'full'), time: sayTime(time) }),
      entryId: done.value.entryId,
    });
    await draft.forget();
    onDone();
  };
  return { move, isBusy, failure };
}

function PlaceChoice({
  typed,
  onChange,
}: {
  readonly typed: Typed;
  readonly onChange: (changed: Partial<Typed>) => void;
}) {
  const { say } = useWords();
  const venues = useStoreQuery(readVenues) ?? [];
  const known = venues.find(({ id }) => id === typed.venueId)?.rooms ?? [];
  // A room the venue has no longer is not taken away unasked.
  const rooms = [...new Set(typed.room === undefined ? known : [...known, typed.room])];
  return (
    <FieldRow>
      <SelectField
        label={say('moving.venue')}
        options={venues.map(({ id, name, locality }) => ({ id, label: name, hint: locality }))}
        value={typed.venueId}
        onChange={(venueId) => venueId !== undefined && onChange({ venueId, room: undefined })}
      />
      {rooms.length > 0 && (
        <SelectField
          label={say('moving.room')}
          options={rooms.map((id) => ({ id, label: id }))}
          noneLabel={say('moving.noRoom')}
          value={typed.room}
          onChange={(room) => onChange({ room })}
        />
      )}
    </FieldRow>
  );
}
