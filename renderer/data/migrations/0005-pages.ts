/** Version 5: a table for the copies of whole tables, page by page. Frozen: a later version is a new file beside this one. */

export const version = 5;

export const stores = {
  /** Under 'table/edition/page'. */
  pages: 'id',
};
