/** Why a file is not opened as an archive: plain objects for the screens, and the error that carries one out of a stream. */

/** Which part was found damaged; `records` is the sealed part, everything else stands around it. */
export type ArchivePart =
  'frame' | 'manifest' | 'identity' | 'records' | 'header' | 'line' | 'trailer' | 'counts' | 'signature';

export type ArchiveProblem =
  | { readonly type: 'NotAnArchive' }
  | { readonly type: 'Damaged'; readonly where: ArchivePart }
  | { readonly type: 'NewerFormat'; readonly format: number }
  | { readonly type: 'WrongKey' }
  | { readonly type: 'TooLarge' }
  /** Decided by the caller, who knows which office is open. */
  | { readonly type: 'OtherOffice' };

/** A part beside the records that is damaged without harm to them; said to the user, who should make a new backup. */
export type FrameNotice = { readonly type: 'ReadMeDamaged' } | { readonly type: 'ManifestDamaged' };

/** Thrown only inside this room, where a stream has to be left from its middle; never crosses its door. */
export class ArchiveRefusal extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem) {
    super(problem.type);
    this.name = 'ArchiveRefusal';
    this.problem = problem;
  }
}

export function damaged(where: ArchivePart): ArchiveProblem {
  return { type: 'Damaged', where };
}

export function refuse(problem: ArchiveProblem): never {
  throw new ArchiveRefusal(problem);
}
