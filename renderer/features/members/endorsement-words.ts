/** Which words say the kind of an effort, who offered the endorsement, and how far it may be shared. */

import type { Dimension, Endorser, Sharing } from '../../domain/endorsement.ts';
import type { WordId } from '../../words/words.ts';

/** Each with one plain sentence: the words of the method explain themselves to nobody. */
export const dimensionWords: Readonly<Record<Dimension, { readonly label: WordId; readonly hint: WordId }>> =
  {
    cognitive: { label: 'endorsements.cognitive', hint: 'endorsements.cognitiveHint' },
    behavioural: { label: 'endorsements.behavioural', hint: 'endorsements.behaviouralHint' },
    medical: { label: 'endorsements.medical', hint: 'endorsements.medicalHint' },
    attitudinal: { label: 'endorsements.attitudinal', hint: 'endorsements.attitudinalHint' },
    functional: { label: 'endorsements.functional', hint: 'endorsements.functionalHint' },
  };

export const endorserWords: Readonly<Record<Endorser, WordId>> = {
  self: 'endorsements.bySelf',
  group: 'endorsements.byGroup',
  facilitator: 'endorsements.byFacilitator',
  family: 'endorsements.byFamily',
  office: 'endorsements.byOffice',
};

export const sharingWords: Readonly<Record<Sharing, WordId>> = {
  none: 'members.endorsementKept',
  anonymous: 'endorsements.anonymous',
  byName: 'endorsements.byName',
};
