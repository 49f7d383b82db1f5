/** One choice of a field that offers several. */

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** React Aria hands back keys as plain text; only the id of an offered choice counts. */
export function idOf<Id extends string>(options: readonly Option<Id>[], key: unknown): Id | undefined {
  return options.find((option) => option.id === key)?.id;
}
