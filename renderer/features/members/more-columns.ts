/** What else the list of members can show, for whoever asks for it: place, letters, days, languages, age, register, archive. */

import type { SpokenLanguage } from '../../domain/languages.ts';
import { ageBands, type Member, registerChoices } from '../../domain/member.ts';
import { compareNames } from '../../domain/names.ts';
import { letterSafeties, letterSafetyOf } from '../../domain/postal-address.ts';
import type { TableColumn } from '../../ui/table-column.ts';
import type { ColumnFilter } from '../../ui/table-filter.ts';
import type { Words } from '../../words/say.ts';
import type { MemberRow } from './member-rows.ts';
import { ageBandWords, letterSafetyWords, registerChoiceWords, spokenWords } from './member-words.ts';

type AgeBand = (typeof ageBands)[number];

export interface AskedOfList {
  /** This one, to tell somebody's age. */
  readonly year: number;
  /** Whoever is archived stands among the others; else they are set apart until somebody narrows the list to them. */
  readonly showsArchived: boolean;
}

export function moreColumns(
  words: Words,
  rows: readonly MemberRow[],
  { year, showsArchived }: AskedOfList,
): readonly TableColumn<MemberRow>[] {
  const { say } = words;
  const languages = (id: string) => say(spokenWords[id as SpokenLanguage]);
  return [
    extra(say('members.locality'), 'locality', ({ member }) => member.locality ?? '', {
      filter: askedOf(
        rows,
        words,
        ({ member }) => [member.locality ?? ''],
        (locality) => locality,
      ),
    }),
    lettersColumn(words),
    dayColumn(words, rows, 'joined', say('members.joinedOn'), ({ joinedOn }) => joinedOn),
    dayColumn(words, rows, 'left', say('members.leftOn'), ({ leftOn }) => leftOn),
    extra(
      say('columns.languages'),
      'languages',
      ({ member }) => (member.languages ?? []).map(languages).join(', '),
      {
        filter: askedOf(rows, words, ({ member }) => spokenBy(member), languages),
      },
    ),
    ageColumn(words, year),
    extra(
      say('person.registerAs'),
      'registerAs',
      ({ member: { registerAs } }) =>
        registerAs === undefined ? '' : say(registerChoiceWords[registerAs].label),
      {
        filter: {
          choices: [
            ...registerChoices.map((id) => ({ id: id, label: say(registerChoiceWords[id].label) })),
            { id: '', label: say('person.registerUsual') },
          ],
          of: ({ member }) => [member.registerAs ?? ''],
        },
      },
    ),
    archivedColumn(words, showsArchived),
  ];
}

function extra(
  header: string,
  id: string,
  text: (row: MemberRow) => string,
  more: Partial<TableColumn<MemberRow>> = {},
): TableColumn<MemberRow> {
  const sortBy = { text, compare: compareNames };
  return { ...{ id, header, cell: text, sortBy, width: 9, isExtra: true }, ...more };
}

/** Whether one may write to somebody; the address itself is never a column, as no phone number is. */
function lettersColumn({ say }: Words): TableColumn<MemberRow> {
  const text = ({ member, isSealed }: MemberRow) =>
    isSealed ? '' : say(letterSafetyWords[letterSafetyOf(member)]);
  return extra(say('postal.column'), 'letters', text, {
    filter: {
      choices: letterSafeties.map((id) => ({ id, label: say(letterSafetyWords[id]) })),
      of: ({ member, isSealed }) => (isSealed ? [] : [letterSafetyOf(member)]),
    },
    sortBy: { number: ({ member }) => letterSafeties.indexOf(letterSafetyOf(member)) },
  });
}

/** A filter whose choices are what the rows hold, put in order by their words. */
function askedOf(
  rows: readonly MemberRow[],
  { say }: Words,
  of: (row: MemberRow) => readonly string[],
  wordOf: (id: string) => string,
): ColumnFilter<MemberRow> {
  return {
    choices: () => {
      const ids = [...new Set(rows.flatMap(of))];
      const choices = ids.filter((id) => id !== '').map((id) => ({ id, label: wordOf(id) }));
      choices.sort((one, other) => compareNames(one.label, other.label));
      return choices.length === 0 || !ids.includes('')
        ? choices
        : [...choices, { id: '', label: say('columns.notSaid') }];
    },
    of,
  };
}

/** Sorted by the day, narrowed by the year. */
function dayColumn(
  words: Words,
  rows: readonly MemberRow[],
  id: string,
  header: string,
  dayOf: (member: Member) => string | undefined,
): TableColumn<MemberRow> {
  const cell = ({ member }: MemberRow) => {
    const day = dayOf(member);
    return day === undefined ? '' : words.sayDate(day);
  };
  const yearOf = ({ member }: MemberRow) => [dayOf(member)?.slice(0, 4) ?? ''];
  return extra(header, id, cell, {
    filter: askedOf(rows, words, yearOf, (year) => year),
    sortBy: { text: ({ member }) => dayOf(member) ?? '', compare: compareNames },
    width: 8,
  });
}

function ageColumn({ say }: Words, year: number): TableColumn<MemberRow> {
  const bandOf = ({ member }: MemberRow) => ageBandOf(member, year);
  const text = (row: MemberRow) => {
    const band = bandOf(row);
    return band === undefined ? '' : say(ageBandWords[band]);
  };
  return extra(say('columns.age'), 'age', text, {
    filter: {
      choices: [
        ...ageBands.map((id) => ({ id: id, label: say(ageBandWords[id]) })),
        { id: '', label: say('columns.notSaid') },
      ],
      of: (row) => [bandOf(row) ?? ''],
    },
    sortBy: {
      number: (row) => {
        const band = bandOf(row);
        return band === undefined ? -1 : ageBands.indexOf(band);
      },
    },
    width: 7,
  });
}

/** Of somebody who gave the year, the band they come to this year. */
export function ageBandOf({ yearOfBirth, ageBand }: Member, year: number): AgeBand | undefined {
  if (yearOfBirth === undefined) return ageBand;
  const age = year - yearOfBirth;
  if (age < 18) return 'under18';
  if (age < 30) return 'from18';
  if (age < 45) return 'from30';
  return age < 60 ? 'from45' : 'from60';
}

/** Out of the list since a day; there again for whoever asks for them. */
function archivedColumn({ say, sayDate }: Words, showsArchived: boolean): TableColumn<MemberRow> {
  const dayOf = ({ member }: MemberRow) => member.archivedOn ?? '';
  const text = (row: MemberRow) => (dayOf(row) === '' ? '' : sayDate(dayOf(row)));
  return extra(say('columns.archivedOn'), 'archived', text, {
    filter: {
      label: say('columns.archive'),
      choices: [{ id: 'archived', label: say('columns.archived') }],
      of: ({ isArchived }) => (isArchived ? ['archived'] : []),
      ...(!showsArchived && { setsApart: 'archived' }),
    },
    sortBy: { text: dayOf, compare: compareNames },
    width: 8,
  });
}

function spokenBy({ languages = [] }: Member): readonly string[] {
  return languages.length === 0 ? [''] : languages;
}
