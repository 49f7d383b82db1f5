/** Must be the first import of the window: zod builds functions from text at its first parse, which the content policy forbids. */

import { z } from 'zod';

z.config({ jitless: true });
