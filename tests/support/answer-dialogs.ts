/** The system's dialogs, answered in the shell of a running desk, built or packed: they are no page, so no hand of a test reaches them. */

import type { ElectronApplication } from '@playwright/test';

export interface DialogAnswers {
  /** Answers "choose a folder" and "choose a file". */
  readonly open?: string;
  /** Answers "save as". */
  readonly save?: string;
}

/** From now on; a dialog without an answer is called off. */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({
        canceled: open === undefined,
        filePaths: open === undefined ? [] : [open],
      });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
  }, answers);
}
