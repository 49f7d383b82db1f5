/** The parts that somebody can have in the team of a meeting, in words. */

import type { TeamPart } from '../../domain/meeting-team.ts';
import type { WordId } from '../../words/words.ts';

export const teamPartWords: Readonly<Record<TeamPart, WordId>> = {
  facilitator: 'groups.partFacilitator',
  coFacilitator: 'groups.partCoFacilitator',
  anchor: 'groups.partAnchor',
};
