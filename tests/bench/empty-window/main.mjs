/** The least an Electron program can be: one window with one sentence. What a start costs before Sobat does anything. */

import process from 'node:process';
import { app, BrowserWindow } from 'electron';

app.setPath('userData', process.env['EMPTY_WINDOW_PROFILE'] ?? app.getPath('userData'));
// Not awaited here: Electron is ready only when this file is through.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true } });
  return window.loadURL('data:text/html,<h1>Empty</h1>');
});
