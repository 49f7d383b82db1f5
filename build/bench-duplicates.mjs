/**
 * `npm run bench:duplicates -- FILE.tsv [--json]`: how often one person written in two scripts is pointed out, and how often two people
 * are, on any list of pairs. The file has a first line of headings, then Latin TAB Devanagari.
 */

import { runTool } from './setup/names-bench.mjs';

await runTool('bench-duplicates');
