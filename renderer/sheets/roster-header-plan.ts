/** What the head of a roster says and how large; where it needs more room than usual, how many rows give way to it. */

import type { Words } from '../words/say.ts';
import { rosterMeasures, type RosterMeasures, type RosterPrint } from './roster-measures.ts';
import type { Roster, WrittenName } from './roster.ts';
import { fitText, heightOf } from './text-fit.ts';
import type { Fit, FitRequest } from './text-fit.ts';

export interface SetText {
  readonly text: string;
  readonly fit: Fit;
}

export interface TeamPartNames {
  readonly label: string;
  /** Empty where nobody is named: room to write by hand. */
  readonly names: string;
}

export interface HeaderPlan {
  readonly title: { readonly names: WrittenName; readonly fit: Fit };
  readonly meeting: string;
  readonly dates: readonly SetText[];
  readonly times: readonly SetText[];
  readonly place: readonly SetText[];
  /** The facilitators, then whoever has another part; all of them in one block. */
  readonly team: { readonly parts: readonly TeamPartNames[]; readonly fit: Fit };
  /** Of every page, in millimetres. */
  readonly height: number;
  readonly rowsPerPage: number;
}

const titleSteps: FitRequest['steps'] = [
  { points: 19, lines: 1 },
  { points: 17, lines: 1 },
  { points: 15, lines: 1 },
  { points: 12, lines: Infinity },
];
const lineSteps: FitRequest['steps'] = [
  { points: 10, lines: 1 },
  { points: 9, lines: 1 },
  { points: 8.5, lines: Infinity },
];
const facilitatorSteps: FitRequest['steps'] = [
  { points: 10, lines: 1 },
  { points: 9, lines: 1 },
  { points: 8.5, lines: 3 },
  { points: 6.5, lines: Infinity },
];

/** `voices` are the languages of the sheet, in its order. */
export function planHeader(roster: Roster, voices: readonly Words[]): HeaderPlan {
  const measures = rosterMeasures[roster.print];
  const { widths, bands } = measures;
  const line = (text: string, width: number, bold = false) =>
    ({ text, fit: fitText(text, { width, steps: larger(lineSteps, measures), bold }) }) satisfies SetText;
  const place = [roster.venue, roster.room].filter((text) => text !== undefined);
  const texts = {
    title: { names: roster.groupName, fit: fitTitle(roster.groupName, measures) },
    meeting: voices.map(({ say }) => say('roster.meeting', { number: roster.meetingNumber })).join(' · '),
    dates: voices.map(({ sayDate }) => line(sayDate(roster.date, 'full'), widths.date, true)),
    times: voices.map((voice) => line(timeSpan(voice, roster), widths.time)),
    place: (roster.print === 'large' ? [place.join(', ')] : place).map((text) => line(text, widths.place)),
    team: setTeam(roster, voices, measures),
  };
  const extraRows = rowsGivingWay(heightNeeded(texts, roster.print), measures);
  const height = bands.header + extraRows * bands.row;
  return { ...texts, height, rowsPerPage: measures.rows - extraRows };
}

/** Both names on one line where they fit, else each on lines of its own. */
function fitTitle(names: WrittenName, measures: RosterMeasures): Fit {
  const request: FitRequest = {
    width: measures.widths.title,
    steps: larger(titleSteps, measures),
    bold: true,
  };
  const together = fitText(names.join(' — '), request);
  if (together.lines === 1) return together;
  const each = names.map((name) => fitText(name, { ...request, steps: [{ ...together, lines: Infinity }] }));
  return { ...together, lines: each.reduce((sum, { lines }) => sum + lines, 0) };
}

function larger([first, ...others]: FitRequest['steps'], { letters }: RosterMeasures): FitRequest['steps'] {
  const step = ({ points, lines }: Fit): Fit => ({ points: points * letters, lines });
  return [step(first), ...others.map(step)];
}

function timeSpan({ sayTime }: Words, { startsAt, endsAt }: Roster): string {
  return `${sayTime(startsAt)} – ${sayTime(endsAt)}`;
}

function setTeam(
  { facilitators, coFacilitators = [], anchors = [] }: Roster,
  voices: readonly Words[],
  measures: RosterMeasures,
): HeaderPlan['team'] {
  const partOf = (word: TeamWord, people: readonly WrittenName[]): TeamPartNames => ({
    label: voices.map(({ say }) => say(word, { count: people.length })).join(' · '),
    names: people.map((name) => name.join(' ')).join(', '),
  });
  const parts = [
    partOf('roster.facilitators', facilitators),
    ...(coFacilitators.length > 0 ? [partOf('team.onSheetCoFacilitators', coFacilitators)] : []),
    ...(anchors.length > 0 ? [partOf('team.onSheetAnchors', anchors)] : []),
  ];
  const text = parts.map(({ label, names }) => `${label} — ${names}`).join('    ');
  return {
    parts,
    fit: fitText(text, { width: measures.widths.text, steps: larger(facilitatorSteps, measures) }),
  };
}

type TeamWord = 'roster.facilitators' | 'team.onSheetCoFacilitators' | 'team.onSheetAnchors';

type Texts = Pick<HeaderPlan, 'title' | 'dates' | 'times' | 'place' | 'team'>;

function heightNeeded({ title, dates, times, place, team }: Texts, print: RosterPrint): number {
  const [day, hour, where] = [dates, times, place].map((lines) =>
    lines.reduce((sum, { fit }) => sum + heightOf(fit), 0),
  ) as [number, number, number];
  const facts = print === 'large' ? Math.max(day, hour) + where : Math.max(day, hour, where);
  return heightOf(title.fit) + facts + heightOf(team.fit);
}

/** Whole rows, so that rows stand on the same grid on every sheet; a page always keeps some. */
function rowsGivingWay(height: number, { bands, rows }: RosterMeasures): number {
  const needed = Math.ceil((height - bands.header) / bands.row);
  return Math.min(rows - 2, Math.max(0, needed));
}
