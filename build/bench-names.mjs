/**
 * `npm run bench:names -- FILE.tsv [--json]`: how well names are found across scripts, on any list of pairs. The file has a first line
 * of headings, then Latin TAB Devanagari. Without a file: the list under tests/fixtures/names.
 */

import { runTool } from './setup/names-bench.mjs';

await runTool('bench-names');
