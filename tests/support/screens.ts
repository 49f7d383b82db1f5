/**
 * Two desks on one screen take the front from each other, and a key of the menu goes to the one in front: each worker of the tests has
 * a screen of its own. Nobody else's screen is used, so a run disturbs nobody who works meanwhile.
 */

const variable = 'SOBAT_TEST_SCREENS';

export const screensForTests = {
  /** Once, before the workers start; they inherit it. */
  tell(names: readonly string[]): void {
    process.env[variable] = names.join(' ');
  },

  /** In a worker: its own screen from here on. Elsewhere nothing. */
  take(): void {
    const mine = process.env[variable]?.split(' ')[Number(process.env['TEST_PARALLEL_INDEX'] ?? NaN)];
    if (mine !== undefined) process.env['DISPLAY'] = mine;
  },
};
