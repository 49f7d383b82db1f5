/** File names the shell gives: only a-z, 0-9, '-' and '.', so that every stick and every system takes them. */

/** `sobat-2026-11-22-2140-g00123.sobat` by local date and time; later ones of the same minute end in `-2`, `-3`. */
export function backupName(at: Date, generation: number, copy = 1): string {
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = `${two(at.getHours())}${two(at.getMinutes())}`;
  const name = `sobat-${date}-${time}-g${String(generation).padStart(5, '0')}`;
  return `${name}${copy === 1 ? '' : `-${copy}`}.sobat`;
}

/** What is left of a proposed name when only harmless characters may stand in it; never empty, never a device of Windows. */
export function cleanFileName(proposed: string, fallback = 'sobat'): string {
  const clean = proposed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  if (clean === '') return fallback;
  return /^(con|prn|aux|nul|com\d|lpt\d)$/.test(clean) ? `${fallback}-${clean}` : clean;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
