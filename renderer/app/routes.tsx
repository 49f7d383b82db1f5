/** The places of the desk as routes: which path shows which screen, and what one feature lends to another's screen. */

import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  useParams,
  useRouterState,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type {
  EntryId,
  GroupId,
  MeetingId,
  MemberId,
  ProgrammeId,
  SessionId,
  VenueId,
} from '../domain/ids.ts';
import { BackupsScreen } from '../features/backups/backups-screen.tsx';
import { ConductWallScreen } from '../features/consents/conduct-wall-screen.tsx';
import { ConsentFormScreen } from '../features/consents/consent-form-screen.tsx';
import { NewEditionScreen } from '../features/consents/new-edition-screen.tsx';
import { NoticesScreen } from '../features/consents/notices-screen.tsx';
import { DangerScreen } from '../features/danger/danger-screen.tsx';
import { DuplicatesScreen } from '../features/duplicates/duplicates-screen.tsx';
import { MergeRoute } from './merge-route.tsx';
import { EraseScreen } from '../features/erasure/erase-screen.tsx';
import { LeavingRecords } from '../features/erasure/leaving-records.tsx';
import { PastAttendance } from '../features/erasure/past-attendance.tsx';
import { FiguresScreen } from '../features/figures/figures-screen.tsx';
import { EditGroupScreen } from '../features/groups/edit-group-screen.tsx';
import { EditVenueScreen } from '../features/groups/edit-venue-screen.tsx';
import { FittingGroups } from '../features/groups/fitting-groups.tsx';
import { GroupScreen } from '../features/groups/group-screen.tsx';
import { GroupsScreen } from '../features/groups/groups-screen.tsx';
import { MemberGroups } from '../features/groups/member-groups.tsx';
import { NewGroupScreen } from '../features/groups/new-group-screen.tsx';
import { NewVenueScreen } from '../features/groups/new-venue-screen.tsx';
import { VenuesScreen } from '../features/groups/venues-screen.tsx';
import { BinScreen } from '../features/history/bin-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { MemberHistory } from '../features/history/member-history.tsx';
import { OwnRecordScreen } from '../features/history/own-record-screen.tsx';
import { RecordHistory } from '../features/history/record-history.tsx';
import { ListViews } from '../features/lists/list-views.tsx';
import { SeenListScreen } from '../features/lists/seen-list-screen.tsx';
import { LettersScreen } from '../features/letters/letters-screen.tsx';
import { ArchivedNotice } from '../features/leaving/archived-notice.tsx';
import { DueErasures } from '../features/leaving/due-erasures.tsx';
import { MoreMenu } from '../features/leaving/more-menu.tsx';
import { SealedPage } from '../features/leaving/sealed-page.tsx';
import { CalendarScreen } from '../features/meetings/calendar-screen.tsx';
import { GroupMeetings } from '../features/meetings/group-meetings.tsx';
import { MeetingScreen } from '../features/meetings/meeting-screen.tsx';
import { MeetingsScreen } from '../features/meetings/meetings-screen.tsx';
import { RosterScreen } from '../features/meetings/roster-screen.tsx';
import { TeamPlanScreen } from '../features/meetings/team-plan-screen.tsx';
import { TermPlanScreen } from '../features/meetings/term-plan-screen.tsx';
import { WeekRostersScreen } from '../features/meetings/week-rosters-screen.tsx';
import { TodayScreen } from '../features/meetings/today-screen.tsx';
import { CallsScreen } from '../features/members/calls-screen.tsx';
import { ConsentsMissingScreen } from '../features/members/consents-missing-screen.tsx';
import { EditMemberScreen } from '../features/members/edit-member-screen.tsx';
import { ImportMembersScreen } from '../features/members/import-members-screen.tsx';
import { MemberScreen } from '../features/members/member-screen.tsx';
import { MembersScreen } from '../features/members/members-screen.tsx';
import { NewMemberScreen } from '../features/members/new-member-screen.tsx';
import { NotAcceptedScreen } from '../features/members/not-accepted-screen.tsx';
import { VolunteerScreen } from '../features/members/volunteer-screen.tsx';
import { RegisterScreen } from '../features/registers/register-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { CertificatesScreen } from '../features/trainings/certificates-screen.tsx';
import { EditProgrammeScreen } from '../features/trainings/edit-programme-screen.tsx';
import { EditSessionScreen } from '../features/trainings/edit-session-screen.tsx';
import { MemberTrainings } from '../features/trainings/member-trainings.tsx';
import { NewProgrammeScreen } from '../features/trainings/new-programme-screen.tsx';
import { NewSessionScreen } from '../features/trainings/new-session-screen.tsx';
import { SessionScreen } from '../features/trainings/session-screen.tsx';
import { TrainingsScreen } from '../features/trainings/trainings-screen.tsx';
import { WhoNextScreen } from '../features/trainings/who-next-screen.tsx';
import { useOfficeSettings } from '../session/office-settings.ts';
import { pathOf, type Place } from '../session/places.tsx';
import { useSession } from '../session/session-context.tsx';
import { useVisitor } from '../session/use-visitor.ts';
import { Banner } from '../ui/banner.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../words/words-provider.tsx';
import { DeskFrame } from './desk-frame.tsx';
import { isForVisitors } from './for-visitors.ts';
import { LanguageMenu } from './language-menu.tsx';
import { OpenBackupRoute } from './open-backup-route.tsx';
import { screenOfPath } from './paths.ts';

/** A screen of the office: how its path is written (`:id` where it shows one record), and what it shows. */
type Screens = { readonly [S in Place['screen']]: (id: string, at: string) => ReactNode };

const screens: Screens = {
  today: () => <TodayScreen dueErasures={<DueErasures />} />,
  members: () => <MembersScreen Views={ListViews} />,
  newMember: () => <NewMemberScreen />,
  member: (id, at) => (
    <MemberScreen
      key={id}
      id={id as MemberId}
      at={at}
      memberships={
        <>
          <MemberGroups id={id as MemberId} />
          <FittingGroups id={id as MemberId} />
        </>
      }
      trainings={<MemberTrainings id={id as MemberId} isAimedAt={at === 'trainings'} />}
      history={<MemberHistory id={id as MemberId} />}
      pastAttendance={<PastAttendance id={id as MemberId} />}
      leaving={<LeavingRecords id={id as MemberId} />}
      wayOut={{ Menu: MoreMenu, Notice: ArchivedNotice, Sealed: SealedPage }}
    />
  ),
  volunteer: (id) => (
    <VolunteerScreen
      key={id}
      id={id as MemberId}
      trainings={<MemberTrainings id={id as MemberId} isOnPathPage />}
      wayOut={{ Notice: ArchivedNotice, Sealed: SealedPage }}
    />
  ),
  editMember: (id) => <EditMemberScreen key={id} id={id as MemberId} />,
  erase: (id) => <EraseScreen key={id} id={id as MemberId} />,
  ownRecord: (id) => <OwnRecordScreen key={id} id={id as MemberId} />,
  letters: (id) => <LettersScreen key={id} id={id === '' ? undefined : (id as MemberId)} />,
  calls: () => <CallsScreen />,
  importMembers: () => <ImportMembersScreen />,
  duplicates: () => <DuplicatesScreen />,
  merge: (id, at) => <MergeRoute key={`${id} ${at}`} oneId={id as MemberId} otherId={at as MemberId} />,
  notAccepted: () => <NotAcceptedScreen />,
  consentsMissing: (id) => <ConsentsMissingScreen key={id} id={id} />,
  consentForm: (id) => <ConsentFormScreen key={id} id={id} />,
  groups: () => <GroupsScreen Views={ListViews} />,
  newGroup: () => <NewGroupScreen />,
  group: (id) => (
    <GroupScreen
      key={id}
      id={id as GroupId}
      meetings={<GroupMeetings id={id as GroupId} />}
      history={<RecordHistory table="groups" id={id} />}
    />
  ),
  figures: (id) => <FiguresScreen key={id} id={id === '' ? undefined : (id as GroupId)} />,
  editGroup: (id) => <EditGroupScreen key={id} id={id as GroupId} />,
  venues: () => <VenuesScreen />,
  newVenue: () => <NewVenueScreen />,
  editVenue: (id) => <EditVenueScreen key={id} id={id as VenueId} />,
  meetings: () => <MeetingsScreen Views={ListViews} />,
  calendar: () => <CalendarScreen />,
  meeting: (id) => (
    <MeetingScreen key={id} id={id as MeetingId} history={<RecordHistory table="meetings" id={id} />} />
  ),
  roster: (id) => <RosterScreen key={id} id={id as MeetingId} />,
  termPlan: (id) => <TermPlanScreen key={id} id={id as GroupId} />,
  conductWall: (id) => <ConductWallScreen key={id} id={id === '' ? undefined : (id as GroupId)} />,
  teamPlan: () => <TeamPlanScreen />,
  weekRosters: () => <WeekRostersScreen />,
  register: (id) => <RegisterScreen key={id} id={id as MeetingId} />,
  trainings: () => <TrainingsScreen Views={ListViews} />,
  whoNext: () => <WhoNextScreen />,
  newProgramme: () => <NewProgrammeScreen />,
  editProgramme: (id) => <EditProgrammeScreen key={id} id={id as ProgrammeId} />,
  newSession: () => <NewSessionScreen />,
  session: (id) => <SessionScreen key={id} id={id as SessionId} />,
  certificates: (id) => <CertificatesScreen key={id} id={id === '' ? undefined : (id as SessionId)} />,
  editSession: (id) => <EditSessionScreen key={id} id={id as SessionId} />,
  seenList: () => <SeenListScreen />,
  backups: () => <BackupsScreen />,
  openBackup: () => <OpenBackupRoute />,
  history: (id) => <HistoryScreen key={id} openId={id === '' ? null : (id as EntryId)} />,
  bin: () => <BinScreen />,
  settings: () => <SettingsScreen language={<LanguageMenu />} />,
  notices: () => <NoticesScreen />,
  newEdition: (id) => <NewEditionScreen key={id} id={id} />,
  danger: () => <DangerRoute />,
};

const screenNames = Object.keys(screens) as Place['screen'][];

/** A new router with a memory of its own, for one unlocked desk: on Today, or where whoever is at it stood last. */
export function createDeskRouter(lastStood: string | undefined) {
  const root = createRootRoute({ component: DeskFrame });
  const routes = screenNames.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: `/${screen}/{-$id}`,
      component: () => <RouteScreen screen={screen} />,
    }),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: entriesTo(lastStood) }),
  });
}

/** Today lies behind it: the way back leads there. */
function entriesTo(path: string | undefined): string[] {
  const today = pathOf({ screen: 'today' });
  const isElsewhere = path !== undefined && path !== today && screenNames.includes(screenOfPath(path));
  return isElsewhere ? [today, path] : [today];
}

function RouteScreen({ screen }: { readonly screen: Place['screen'] }) {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const at = useRouterState({ select: ({ location }) => location.hash });
  // Never a form that would be filled with initials, and saved with them afterwards.
  const isKeptFromVisitors = useVisitor().visit === 'initials' && !isForVisitors(screen);
  return isKeptFromVisitors ? <NotForVisitors /> : screens[screen](id, at);
}

function NotForVisitors() {
  const { say } = useWords();
  return (
    <Page layout="reading">
      <Banner title={say('app.visitorNotNow')} />
    </Page>
  );
}

function DangerRoute() {
  const { shell } = useSession();
  const helplines = useOfficeSettings()?.helplines;
  return (
    <Page>
      <DangerScreen shell={shell} helplines={helplines} />
    </Page>
  );
}
