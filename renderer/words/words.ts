/** All sentences of the desk, put together from the areas; the type of their ids; the three catalogues made of them. */

import type { Language } from './language.ts';
import { aheadWords } from './messages/ahead.ts';
import { appWords } from './messages/app.ts';
import { backupsWords } from './messages/backups.ts';
import { bulkWords } from './messages/bulk.ts';
import { certificatesWords } from './messages/certificates.ts';
import { calendarFileWords } from './messages/calendar-file.ts';
import { calendarWords } from './messages/calendar.ts';
import { callsWords } from './messages/calls.ts';
import { columnsWords } from './messages/columns.ts';
import { binWords } from './messages/bin.ts';
import { carryingWords } from './messages/carrying.ts';
import { countedWords } from './messages/counted.ts';
import { consentFormWords } from './messages/consent-form.ts';
import { consentsWords } from './messages/consents.ts';
import { dangerWords } from './messages/danger.ts';
import { duplicatesWords } from './messages/duplicates.ts';
import { endorsementCardWords } from './messages/endorsement-card.ts';
import { endorsementsWords } from './messages/endorsements.ts';
import { erasureWords } from './messages/erasure.ts';
import { failureWords } from './messages/failure.ts';
import { familiesWords } from './messages/families.ts';
import { figuresWords } from './messages/figures.ts';
import { firstRunWords } from './messages/first-run.ts';
import { goToWords } from './messages/go-to.ts';
import { groupLifeWords } from './messages/group-life.ts';
import { groupPaperWords } from './messages/group-paper.ts';
import { groupsWords } from './messages/groups.ts';
import { helpWords } from './messages/help.ts';
import { holidayImportWords } from './messages/holiday-import.ts';
import { historyWords } from './messages/history.ts';
import { importsWords } from './messages/imports.ts';
import { lettersWords } from './messages/letters.ts';
import { leavingWords } from './messages/leaving.ts';
import { listToolsWords } from './messages/list-tools.ts';
import { listsWords } from './messages/lists.ts';
import { madeUpWords } from './messages/made-up.ts';
import { meetingsWords } from './messages/meetings.ts';
import { membersWords } from './messages/members.ts';
import { menuWords } from './messages/menu.ts';
import { mindfulWords } from './messages/mindful.ts';
import { nextWords } from './messages/next.ts';
import { noticesWords } from './messages/notices.ts';
import { movingWords } from './messages/moving.ts';
import { nameHelpWords } from './messages/name-help.ts';
import { ownWords } from './messages/own.ts';
import { paperWords } from './messages/paper.ts';
import { pathWords } from './messages/path.ts';
import { personWords } from './messages/person.ts';
import { phrasesWords } from './messages/phrases.ts';
import { postalWords } from './messages/postal.ts';
import { problemWords } from './messages/problem.ts';
import { programmesWords } from './messages/programmes.ts';
import { registersWords } from './messages/registers.ts';
import { rhythmWords } from './messages/rhythm.ts';
import { roomsWords } from './messages/rooms.ts';
import { rosterWords } from './messages/roster.ts';
import { scheduleWords } from './messages/schedule.ts';
import { sessionsWords } from './messages/sessions.ts';
import { settingsWords } from './messages/settings.ts';
import { sheetWords } from './messages/sheet.ts';
import { spokenWords } from './messages/spoken.ts';
import { teamWords } from './messages/team.ts';
import { trainingsWords } from './messages/trainings.ts';
import { uiWords } from './messages/ui.ts';
import { undoWords } from './messages/undo.ts';
import { unlockWords } from './messages/unlock.ts';
import { viewsWords } from './messages/views.ts';
import { wallWords } from './messages/wall.ts';

const words = {
  ...aheadWords,
  ...appWords,
  ...backupsWords,
  ...bulkWords,
  ...certificatesWords,
  ...calendarFileWords,
  ...calendarWords,
  ...callsWords,
  ...columnsWords,
  ...binWords,
  ...carryingWords,
  ...countedWords,
  ...consentFormWords,
  ...consentsWords,
  ...dangerWords,
  ...duplicatesWords,
  ...endorsementCardWords,
  ...endorsementsWords,
  ...erasureWords,
  ...failureWords,
  ...familiesWords,
  ...figuresWords,
  ...firstRunWords,
  ...goToWords,
  ...groupLifeWords,
  ...groupPaperWords,
  ...groupsWords,
  ...helpWords,
  ...historyWords,
  ...holidayImportWords,
  ...importsWords,
  ...leavingWords,
  ...lettersWords,
  ...listToolsWords,
  ...listsWords,
  ...madeUpWords,
  ...meetingsWords,
  ...membersWords,
  ...menuWords,
  ...mindfulWords,
  ...movingWords,
  ...nextWords,
  ...noticesWords,
  ...nameHelpWords,
  ...ownWords,
  ...paperWords,
  ...pathWords,
  ...personWords,
  ...phrasesWords,
  ...postalWords,
  ...problemWords,
  ...programmesWords,
  ...registersWords,
  ...rhythmWords,
  ...roomsWords,
  ...rosterWords,
  ...scheduleWords,
  ...sessionsWords,
  ...settingsWords,
  ...sheetWords,
  ...spokenWords,
  ...teamWords,
  ...trainingsWords,
  ...uiWords,
  ...undoWords,
  ...unlockWords,
  ...viewsWords,
  ...wallWords,
} as const;

export type WordId = keyof typeof words;

export function isWordId(id: string): id is WordId {
  return Object.hasOwn(words, id);
}

/** What react-intl takes: every id with its sentence in one language. */
export function catalogueOf(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([id, message]) => [id, message[language]]));
}
