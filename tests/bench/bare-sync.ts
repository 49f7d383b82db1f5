/** The limit of any save: as many bytes written to a file beside the journal, in the shell's own process, and synced. */

import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';

/** Milliseconds. */
export async function bareSync(app: ElectronApplication, folder: string, size: number): Promise<number> {
  return app.evaluate(
    async (_electron, { path, size }) => {
      const fs = process.getBuiltinModule('node:fs');
      const file = fs.openSync(path, 'a');
      const bytes = Buffer.alloc(size, 7);
      const began = performance.now();
      fs.writeSync(file, bytes);
      await new Promise((resolve) => fs.fdatasync(file, resolve));
      const took = performance.now() - began;
      fs.closeSync(file);
      return took;
    },
    { path: join(folder, 'bare-sync'), size },
  );
}
