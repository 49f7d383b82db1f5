/** The gallery of our components in the real window: built beside the application, and shown where the desk would be. */

import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { at } from '../../build/setup/run.mjs';
import { readRendererFile } from '../../electron/services/renderer-files.ts';
import { stop } from './at-the-desk.ts';
import { launchDesk, type RunningDesk } from './launch.ts';

export interface RunningGallery extends Pick<RunningDesk, 'app' | 'window'> {
  close(): Promise<void>;
}

/** Letters are drawn the same whatever this computer's settings for its screen are. */
const plainLetters = ['--font-render-hinting=none', '--disable-lcd-text', '--force-device-scale-factor=1'];

export async function openGallery(size: { readonly width: number; readonly height: number }) {
  await build({ configFile: at('build', 'gallery.vite.config.ts') });
  const { address, close } = await serveGallery();
  const dir = await mkdtemp(join(tmpdir(), 'sobat-gallery-'));
  const desk = await launchDesk({
    office: join(dir, 'office'),
    profile: join(dir, 'profile'),
    // Hours are said in the time of the place.
    env: { SOBAT_DEV_SERVER: address, TZ: 'UTC' },
    args: plainLetters,
  });
  await desk.app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await desk.window.waitForFunction(({ width }) => innerWidth === width, size);
  const gallery: RunningGallery = {
    ...desk,
    close: async () => {
      stop(desk);
      close();
      await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
  return gallery;
}

/** Instead of the desk's own page, whatever address the window asks for, comes the gallery's. */
async function serveGallery(): Promise<{ readonly address: string; close(): void }> {
  const folder = at('out', 'gallery');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('.html') ? '/ui/gallery/gallery.html' : pathname;
    void readRendererFile(folder, path).then((file) => {
      if (file === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'Content-Type': file.type }).end(file.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
