/** Version 3: tables for pairs, holidays, relationships, consents, endorsements and follow-ups. Frozen: a later version is a new file beside this one. */

export const version = 3;

export const stores = {
  pairs: 'id',
  holidays: 'id',
  relationships: 'id',
  consents: 'id',
  endorsements: 'id',
  followUps: 'id',
};
