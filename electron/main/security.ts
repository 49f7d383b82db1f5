/** Shuts every door of Chromium's that the desk does not use. */

import { app, net, protocol, type Session, type WebContents } from 'electron';
import type { Log } from '../services/log.ts';
import { readRendererFile } from '../services/renderer-files.ts';
import { headersOf } from './content-policy.ts';
import { host, scheme } from './frozen-names.ts';
import { mayBeAsked } from './request-rules.ts';

export interface PageSource {
  /** The folder of the built pages. */
  readonly folder: string;
  readonly devServer: string | undefined;
}

/** Before `ready`: afterwards Chromium takes no new schemes. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** For every window and whatever else holds a page, from the moment it is made. */
export function hardenContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    const stay = (event: { readonly url: string; preventDefault(): void }) => {
      if (event.url === contents.getURL() && !app.isPackaged) return;
      event.preventDefault();
      log('requestBlocked', { what: 'navigation' });
    };
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    // Calls between browsers are under no content policy; without free ports for them they reach nobody.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    endAwayFromHome(contents, log);
    if (app.isPackaged) keepToolsShut(contents);
  });
}

/** Chromium asks nobody before it shows about:blank. A page that got there holds every name it had, and ends like one that died. */
function endAwayFromHome(contents: WebContents, log: Log): void {
  contents.on('did-navigate', (_event, url) => {
    if (url.startsWith(`${scheme}://${host}/`) || url.startsWith('devtools://')) return;
    log('requestBlocked', { what: 'navigation' });
    contents.forcefullyCrashRenderer();
  });
}

function keepToolsShut(contents: WebContents): void {
  contents.on('devtools-opened', () => {
    contents.closeDevTools();
  });
}

/** For the desk's session and for the short-lived one of an import. */
export function prepareSession(session: Session, source: PageSource, log: Log): void {
  session.protocol.handle(scheme, (request) => answer(request, source));
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    // An empty answer is a refusal.
    decide({});
  });
  session.setSpellCheckerEnabled(false);
  // Turned off alone it still asks the network for the dictionary of this computer's language, once.
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => {
    event.preventDefault();
    log('requestBlocked', { what: 'download' });
  });
  session.webRequest.onBeforeRequest((details, decide) => {
    const isOurs = mayBeAsked(details.url, source.devServer);
    if (!isOurs) log('requestBlocked', { what: 'request' });
    decide({ cancel: !isOurs });
  });
}

async function answer(request: Request, { folder, devServer }: PageSource): Promise<Response> {
  const url = new URL(request.url);
  if (url.host !== host || request.method !== 'GET') return notFound();
  if (devServer !== undefined) return fromDevServer(devServer, `${url.pathname}${url.search}`);
  const file = await readRendererFile(folder, url.pathname);
  return file === undefined ? notFound() : new Response(file.bytes, { headers: headersOf(file.type, false) });
}

function notFound(): Response {
  return new Response('', { status: 404, headers: headersOf('text/plain', false) });
}

async function fromDevServer(devServer: string, path: string): Promise<Response> {
  const { body, status, headers } = await net.fetch(new URL(path, devServer).href);
  return new Response(body, {
    status,
    headers: headersOf(headers.get('Content-Type') ?? 'text/plain', true),
  });
}
