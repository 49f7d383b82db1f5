/** What every section for the whole office is handed. */

import type { Settings } from '../../domain/settings.ts';

export interface SectionProps {
  /** Null where the record cannot be read: saving the names writes it anew. */
  readonly settings: Settings | null;
  /** False for whoever only reads. */
  readonly mayManage: boolean;
}
