/** Whether this is `npm run test:soak`, which may take hours, or `npm test`, which people wait for. */

export function isSoak(): boolean {
  return process.env['SOBAT_SOAK'] !== undefined;
}
