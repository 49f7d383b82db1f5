/** Waits until a process has really ended; a window that is destroyed lets go of its process, which ends a moment later. */

export interface ProcessProbe {
  isAlive(pid: number): boolean;
  kill(pid: number): void;
  wait(ms: number): Promise<void>;
}

const systemProbe: ProcessProbe = {
  isAlive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  },
  kill(pid) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const step = 20;

/** Every name the window held is in that process's memory: if it does not go within `patience` milliseconds, it is killed. */
export async function untilProcessIsGone(
  pid: number,
  probe: ProcessProbe = systemProbe,
  patience = 1500,
): Promise<'ended' | 'killed'> {
  // Before the first page there is no process.
  if (pid <= 0) return 'ended';
  for (let waited = 0; waited < patience; waited += step) {
    if (!probe.isAlive(pid)) return 'ended';
    await probe.wait(step);
  }
  probe.kill(pid);
  for (let waited = 0; waited < patience && probe.isAlive(pid); waited += step) await probe.wait(step);
  return 'killed';
}
