/** F1: what the screen in front of you is for, and the keys that work everywhere. */

import type { Place } from '../session/places.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Actions } from '../ui/form.tsx';
import type { WordId } from '../words/words.ts';
import { useWords } from '../words/words-provider.tsx';
import styles from './help.module.css';

/** Keys of an open desk say nothing on the other two. */
type Screen = Place['screen'] | 'firstRun' | 'locked';

const members = ['help.members1', 'help.members2', 'help.members3'] as const;
const groups = ['help.groups1', 'help.groups2', 'help.groups3'] as const;
const venues = ['help.venues1'] as const;
const meetings = ['help.meetings1', 'help.meetings2'] as const;
const trainings = ['help.trainings1', 'help.trainings2'] as const;

/** On the screens with a form, what becomes of it unsaved. */
function withUnfinished(screen: readonly WordId[]): readonly WordId[] {
  return [...screen, 'help.unfinished'];
}

/** Every screen has its help: a new one without is a mistake that the types find. */
const helpOf: Readonly<Record<Screen, readonly WordId[]>> = {
  firstRun: ['help.firstRun1', 'help.firstRun2', 'help.firstRun3'],
  locked: ['help.locked1', 'help.locked2', 'help.locked3'],
  today: ['help.today1', 'help.today2'],
  members,
  newMember: withUnfinished(members),
  member: ['help.member1', 'help.member2', ...members],
  volunteer: ['path.help1', 'path.help2', 'help.unfinished'],
  editMember: withUnfinished(members),
  erase: ['help.erase1'],
  ownRecord: ['own.help'],
  letters: ['letters.help', 'postal.safeToWriteHint'],
  calls: ['calls.help', 'calls.warning'],
  importMembers: members,
  duplicates: ['help.duplicates1', 'help.duplicates2'],
  merge: ['help.duplicates1', 'help.duplicates2'],
  notAccepted: ['consents.helpNotAccepted'],
  consentsMissing: ['consents.helpMissing'],
  consentForm: ['consentForm.help1', 'notices.help1'],
  groups,
  newGroup: withUnfinished(groups),
  group: groups,
  figures: ['figures.help1', 'figures.noteAverage', 'figures.noteNew'],
  editGroup: withUnfinished(groups),
  venues,
  newVenue: withUnfinished(venues),
  editVenue: withUnfinished(venues),
  meetings,
  calendar: [...meetings, 'calendar.keys'],
  meeting: [...meetings, 'help.meeting1', 'help.meeting2'],
  roster: ['help.roster1', 'help.roster2'],
  termPlan: ['wall.termHelp', 'help.roster2'],
  conductWall: ['wall.conductHelp', 'notices.help1'],
  teamPlan: ['wall.planWarning', 'help.roster2'],
  weekRosters: ['paper.weekHelp', 'help.roster1', 'help.roster2'],
  register: ['help.register1', 'help.register2'],
  trainings,
  whoNext: ['next.help', 'help.trainings2'],
  newProgramme: withUnfinished(trainings),
  editProgramme: withUnfinished(trainings),
  newSession: withUnfinished(trainings),
  session: [...trainings, 'sessions.registerHint'],
  certificates: ['certificates.noneText', 'certificates.allPrinted', 'help.roster2'],
  editSession: withUnfinished(trainings),
  seenList: ['help.seenList1', 'help.seenList2'],
  backups: ['help.backups1', 'help.backups2'],
  openBackup: ['help.restore1', 'help.backups2'],
  history: ['help.history1'],
  bin: ['bin.help'],
  settings: ['help.settings1', 'help.settings2'],
  notices: ['notices.help1', 'notices.help2'],
  newEdition: withUnfinished(['notices.help1', 'notices.help2']),
  danger: ['danger.intro'],
};

const keys = [
  ['Ctrl+K', 'help.keyGoTo'],
  ['Ctrl+F', 'help.keyFind'],
  ['Ctrl+N', 'help.keyNew'],
  ['Ctrl+P', 'help.keyPrint'],
  ['Ctrl+Z', 'help.keyUndo'],
  ['Alt+←', 'help.keyBack'],
  ['Ctrl+L', 'help.keyLock'],
  ['F12', 'help.keyVisitor'],
  ['F1', 'help.keyHelp'],
] as const satisfies readonly (readonly [string, WordId])[];

export interface HelpProps {
  readonly screen: Screen;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function Help({ screen, isOpen, onClose }: HelpProps) {
  const { say } = useWords();
  return (
    <Dialog title={say('help.title')} isOpen={isOpen} onClose={onClose}>
      {helpOf[screen].map((sentence) => (
        <p key={sentence}>{say(sentence)}</p>
      ))}
      {screen !== 'locked' && screen !== 'firstRun' && (
        <section aria-label={say('help.keys')} className={styles.keys}>
          <h3 className={styles.heading}>{say('help.keys')}</h3>
          <dl className={styles.list}>
            {keys.map(([key, does]) => (
              <div key={key} className={styles.row}>
                <dt>
                  <kbd className={styles.key}>{key}</kbd>
                </dt>
                <dd>{say(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Actions>
        <Button look="primary" onPress={onClose}>
          {say('ui.close')}
        </Button>
      </Actions>
    </Dialog>
  );
}
