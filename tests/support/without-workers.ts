/** Node has no web workers: in unit tests the same functions run on the test's own thread. Nothing else is replaced. */

import { vi } from 'vitest';

vi.mock('../../renderer/vault/derive-in-worker.ts', async () => {
  const { openIdentity, sealIdentity } = await import('../../renderer/vault/identity.ts');
  return { openIdentityInWorker: openIdentity, sealIdentityInWorker: sealIdentity };
});

vi.mock('../../renderer/archive/in-worker.ts', async () => {
  const { sealArchive } = await import('../../renderer/archive/seal-archive.ts');
  const { openArchive } = await import('../../renderer/archive/open-archive.ts');
  return { sealArchiveInWorker: sealArchive, openArchiveInWorker: openArchive };
});
