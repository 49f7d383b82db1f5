/** Unit tests share one module world: a clock that stands still, a spy or a global of one file must not meet the next. */

import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
