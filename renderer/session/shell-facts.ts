/** What the shell tells a locked window, as types for the screens that show it. */

export type { Shell } from '../../electron/contract/calls.ts';
export type { OfficeNotice, OfficeState, StartupFacts } from '../../electron/contract/office-state.ts';
