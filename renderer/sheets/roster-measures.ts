/** The measures of the roster in millimetres. The style sheet has the same ones; the tests hold a drawn page against both. */

/** In letters of the usual size, or for eyes that need larger ones. */
export type RosterPrint = 'plain' | 'large';

export const pageMeasures = { width: 210, height: 297, top: 9, right: 12, bottom: 7, punch: 20 } as const;

export interface RosterMeasures {
  /** Of a page whose header needs no more than its usual room; these and the page's two margins add up to its height. */
  readonly bands: Readonly<Record<'header' | 'columns' | 'row' | 'newcomers' | 'footer', number>>;
  readonly rows: number;
  /** Of the name's two halves and of the header's columns, what is left inside their padding; the text area is 178 wide. */
  readonly widths: Readonly<
    Record<'text' | 'title' | 'date' | 'time' | 'place' | 'nameWhole' | 'nameHalf' | 'sender', number>
  >;
  /** How many times as large as usual the letters of the header are. */
  readonly letters: number;
}

const plain: RosterMeasures = {
  bands: { header: 28, columns: 9.5, row: 12, newcomers: 5.5, footer: 22 },
  rows: 18,
  widths: {
    ...{ text: 178, title: 130, date: 61, time: 53, place: 58 },
    ...{ nameWhole: 84, nameHalf: 41, sender: 42 },
  },
  letters: 1,
};

/** The place has a line of its own below day and hour. */
const large: RosterMeasures = {
  bands: { header: 41, columns: 12, row: 16, newcomers: 7.5, footer: 44.5 },
  rows: 11,
  widths: {
    ...{ text: 178, title: 122, date: 89, time: 83, place: 178 },
    ...{ nameWhole: 92, nameHalf: 45, sender: 66 },
  },
  letters: 1.3,
};

export const rosterMeasures: Readonly<Record<RosterPrint, RosterMeasures>> = { plain, large };
