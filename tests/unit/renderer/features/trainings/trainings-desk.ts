/** A desk for the tests of trainings: two members, an orientation that is over and one that is still to come. */

import { isoDate } from '../../../../../renderer/domain/calendar.ts';
import type { Member } from '../../../../../renderer/domain/member.ts';
import type { Programme, TrainingSession } from '../../../../../renderer/domain/training.ts';
import type { StaffRole } from '../../../../../renderer/domain/staff.ts';
import type { DeskSession } from '../../../../../renderer/session/desk-session.ts';
import { aMember, aProgramme, aTrainingSession } from '../../../../support/builders.ts';
import { deskForTests } from '../../../../support/desk-for-tests.ts';

export interface TrainingsDesk {
  readonly session: DeskSession;
  readonly asha: Member;
  readonly vithal: Member;
  readonly programme: Programme;
  /** Two days, the 7th and 8th of November 2026; the desk stands on the 23rd. Open. */
  readonly past: TrainingSession;
  readonly closed: TrainingSession;
  readonly coming: TrainingSession;
}

export async function trainingsDesk(role: StaffRole = 'coordinator'): Promise<TrainingsDesk> {
  const { session } = await deskForTests(role);
  const [asha, vithal] = [aMember(), aMember({ calledBy: 'Vithal', leftOn: isoDate('2026-10-01') })];
  const programme = aProgramme();
  const sessionOn = (days: string[], status: TrainingSession['status']) =>
    aTrainingSession({ programmeId: programme.id, dates: days.map(isoDate), status });
  const past = sessionOn(['2026-11-07', '2026-11-08'], 'planned');
  const closed = sessionOn(['2026-03-07'], 'closed');
  const coming = sessionOn(['2026-12-05'], 'planned');
  if (role !== 'viewer') {
    await session.run('putForTest', async (desk) => ({
      ok: true,
      value: {
        value: null,
        changes: [
          ...(await Promise.all([asha, vithal].map((member) => desk.put('members', member)))),
          await desk.put('programmes', programme),
          ...(await Promise.all([past, closed, coming].map((each) => desk.put('sessions', each)))),
        ],
      },
    }));
  }
  return { session, asha, vithal, programme, past, closed, coming };
}
