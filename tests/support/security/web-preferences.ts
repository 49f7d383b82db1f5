/** Reads a page's preferences as somebody who looks for an open door. */

export type Preferences = Readonly<Record<string, unknown>>;

const mustBeOn = ['contextIsolation', 'sandbox', 'webSecurity'];
const mustBeOff = ['nodeIntegration', 'nodeIntegrationInSubFrames', 'webviewTag'];
/** Off or not mentioned: Electron tells of workers and tools in no way, so S02 looks into a worker and S25 for the tools. */
const mustNotBeOn = [
  ...['nodeIntegrationInWorker', 'devTools', 'allowRunningInsecureContent', 'experimentalFeatures'],
  ...['navigateOnDragDrop', 'plugins'],
];
const mustNotBeNamed = ['enableBlinkFeatures', 'additionalFeatures'];

/** The names of the preferences that let the page do what it must not. */
export function openDoorsIn(preferences: Preferences): string[] {
  const named = mustNotBeNamed.filter((name) => ![undefined, ''].includes(preferences[name] as string));
  return [
    ...mustBeOn.filter((name) => preferences[name] !== true),
    ...mustBeOff.filter((name) => preferences[name] !== false),
    ...mustNotBeOn.filter((name) => preferences[name] === true),
    ...named,
  ];
}
