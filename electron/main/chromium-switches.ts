/** Chromium's own habits that an offline desk does not want: it asks the network for nothing and keeps its store's engine. */

import type { CommandLine } from 'electron';

/** The first one pins the engine of IndexedDB: opening a store with the other engine deletes it. */
const featuresOff = [
  'IdbSqliteOnDiskRollout',
  'AsyncDns',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'DnsOverHttps',
  'HardwareMediaKeyHandling',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
];

const plainSwitches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
  'no-proxy-server',
];

/** `reachable` is the development server's host, the only one whose name would be looked up. */
export function setChromiumSwitches(commandLine: CommandLine, reachable: string | undefined): void {
  for (const name of plainSwitches) commandLine.appendSwitch(name);
  const asked = commandLine.getSwitchValue('disable-features');
  // Chromium reads "off" before "on", so nobody can turn one of these on from outside.
  commandLine.appendSwitch(
    'disable-features',
    [asked, ...featuresOff].filter((name) => name !== '').join(','),
  );
  const except = reachable === undefined ? '' : `, EXCLUDE ${reachable}`;
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
}
