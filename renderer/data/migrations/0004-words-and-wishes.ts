/** Version 4: tables for notices, codes of conduct and their acceptances, saved views, and the ledger of what was erased. Frozen: a later version is a new file beside this one. */

export const version = 4;

export const stores = {
  notices: 'id',
  conducts: 'id',
  acceptances: 'id',
  savedViews: 'id',
  erased: 'id',
};
