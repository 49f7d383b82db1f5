/** Short messages that something is done, with a way to take it back; and the one voice that reads them out. */

export interface Toast {
  readonly id: string;
  readonly message: string;
  /** Shown as a button, "Undo" unless it says otherwise; the toast then stays until it is dismissed, or its offer is withdrawn. */
  readonly undo?: WayBack;
}

export interface WayBack {
  /** What would be taken back, by an id of its own: once it is, in whatever way, the offer is withdrawn. */
  readonly of: string;
  readonly onUndo: () => void;
  /** Where the way back leads somewhere else than to how it was before. */
  readonly label?: string;
}

const most = 3;
const staysFor = 8000;

/** What shows now, the newest first. More than three would cover the desk; older ones are still in the history. */
let shown: readonly Toast[] = [];
let spoken = '';
let lastNumber = 0;
const listeners = new Set<() => void>();

/** Returns the id with which it can be dismissed. */
function show(message: string, undo?: WayBack): string {
  lastNumber += 1;
  const id = String(lastNumber);
  change([{ id, message, ...(undo && { undo }) }, ...shown].slice(0, most));
  announce(message);
  if (!undo) setTimeout(dismiss, staysFor, id);
  return id;
}

function dismiss(id: string): void {
  change(shown.filter((toast) => toast.id !== id));
}

/** What they told of is so no more. */
function withdraw(of: string): void {
  change(shown.filter(({ undo }) => undo?.of !== of));
}

function clear(): void {
  change([]);
}

export const toasts = { show, dismiss, withdraw, clear };

/** Says something to a screen reader, politely, without showing it. */
export function announce(text: string): void {
  // The same words twice in a row are only heard twice if they differ: a no-break space at the end is silent.
  spoken = text === spoken ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function change(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function shownToasts(): readonly Toast[] {
  return shown;
}

export function spokenText(): string {
  return spoken;
}
