/** A disk that works up to its n-th call that changes something, and from then on fails every call: as if the program had been killed. */

import { nodeDisk, type Disk, type DiskFile } from '../../../../electron/services/disk.ts';

const changing: readonly string[] = ['open', 'mkdir', 'rename', 'unlink', 'rm'];
const changingFile: readonly string[] = ['write', 'sync', 'datasync', 'truncate', 'writeFile'];

export interface FailingDisk {
  readonly disk: Disk;
  /** How many changing calls were made. */
  count(): number;
}

/** `onlyOnce`: the call fails and the disk works again, as a full or faulty disk may. */
export function failingDisk(failAt: number, code = 'EIO', onlyOnce = false): FailingDisk {
  let calls = 0;
  const step = () => {
    calls += 1;
    if (onlyOnce ? calls === failAt : calls >= failAt) throw Object.assign(new Error(code), { code });
  };
  const watched = (target: object, names: readonly string[], wrap: (value: unknown) => unknown): object =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name);
        if (typeof value !== 'function') return value;
        const call = value as (...args: unknown[]) => unknown;
        return async (...args: unknown[]) => {
          if (names.includes(String(name))) step();
          return wrap(await call.apply(object, args));
        };
      },
    });
  const file = (handle: unknown) => watched(handle as DiskFile, changingFile, (value) => value);
  const isHandle = (value: unknown) => typeof value === 'object' && value !== null && 'datasync' in value;
  const disk = watched({ ...nodeDisk }, changing, (value) => (isHandle(value) ? file(value) : value)) as Disk;
  return { disk, count: () => calls };
}
