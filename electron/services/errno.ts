/** The name of what went wrong when a file could not be used: `ENOSPC`, `EIO`, … and never a path. */

export function errnoOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code.slice(0, 40);
  }
  return 'UNKNOWN';
}

export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errnoOf(error));
}
