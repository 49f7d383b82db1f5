/** The words of the native menu, by the names under which `menu.words` sends them; each may hold one `&` before its Alt letter. */

export const menuWords = {
  file: '&File',
  newRecord: '&New…',
  print: '&Print…',
  backups: '&Backups…',
  restore: '&Restore from a backup…',
  lock: '&Lock the desk',
  quit: 'E&xit',
  edit: '&Edit',
  undo: '&Undo the last action',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &all',
  find: '&Find',
  goTo: '&Go to…',
  view: '&View',
  history: '&History',
  visitor: 'Initials for a &visitor',
  zoomIn: 'Zoom &in',
  zoomOut: 'Zoom &out',
  actualSize: '&Actual size',
  fullScreen: '&Full screen',
  helpMenu: '&Help',
  help: '&Help for this screen',
  tryMadeUp: '&Try with made-up people',
  leaveMadeUp: '&Leave the made-up office',
} as const;

export type MenuWord = keyof typeof menuWords;
