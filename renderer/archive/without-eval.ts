/** Imported before anything that declares a schema: zod would try `new Function`, which the content policy forbids and reports. */

import { z } from 'zod';

z.config({ jitless: true });
