/** Switches by which a test answers dialogs and printers; they come from the environment and only an unpackaged build reads them. */

export interface TestSwitches {
  /** Answers every choice of a folder. */
  readonly dialogFolder: string | undefined;
  /** Answers every choice of a file, and every "save as". */
  readonly dialogFile: string | undefined;
  /** Printing makes a PDF here instead of opening the system's dialog. */
  readonly printTo: string | undefined;
  /** The window may be captured. */
  readonly isUnprotected: boolean;
  /** The development server whose files stand in for the built ones. */
  readonly devServer: string | undefined;
}

const none: TestSwitches = {
  dialogFolder: undefined,
  dialogFile: undefined,
  printTo: undefined,
  isUnprotected: false,
  devServer: undefined,
};

export function readTestSwitches(environment: NodeJS.ProcessEnv, isPackaged: boolean): TestSwitches {
  if (isPackaged) return none;
  return {
    dialogFolder: environment['SOBAT_TEST_DIALOG_DIR'],
    dialogFile: environment['SOBAT_TEST_DIALOG_FILE'],
    printTo: environment['SOBAT_TEST_PRINT'],
    isUnprotected: environment['SOBAT_TEST_NO_PROTECTION'] === '1',
    devServer: environment['SOBAT_DEV_SERVER'],
  };
}
