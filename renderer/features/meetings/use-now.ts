/** The calendar and the clock on the wall, as they move on while a screen is looked at. */

import { useEffect, useState } from 'react';
import { timeOfDay, type IsoDate, type TimeOfDay } from '../../domain/calendar.ts';
import type { Clock } from '../../domain/clock.ts';
import { useSession } from '../../session/session-context.tsx';
import { localDateAndTime } from '../../words/dates.ts';

export interface WallClock {
  readonly date: IsoDate;
  readonly time: TimeOfDay;
}

const everyMinute = 60_000;

export function useNow(): WallClock {
  const { clock } = useSession();
  const [now, setNow] = useState(() => readClock(clock));
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(readClock(clock));
    }, everyMinute);
    return () => {
      clearInterval(timer);
    };
  }, [clock]);
  return now;
}

function readClock(clock: Clock): WallClock {
  return { date: clock.today(), time: timeOfDay(localDateAndTime(clock.now())?.time ?? '00:00') };
}
