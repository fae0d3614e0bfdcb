// Opens the editor that a server offers in a headless Chromium.
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './machine.ts';
import { shareServiceWorker } from './webviewStart.ts';

/** How large the window is, in CSS pixels, and how many real pixels one of them has. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A page in a browser of its own. */
export interface EditorPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with an empty page; rejects when the machine has none. */
export async function openBrowser(window: Window): Promise<EditorPage> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium found: run `npm test`, which installs it, or set CHROMIUM_PATH.');
  }
  const browser: Browser = await chromium.launch({
    executablePath,
    headless: true,
    args: chromiumArguments,
    // The caller handles the signals; it has a server to end as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({
    viewport: { width: window.width, height: window.height },
    deviceScaleFactor: window.scale,
  });
  await context.addInitScript(shareServiceWorker);
  return { page: await context.newPage(), close: () => browser.close() };
}

/** The address under which a server opens a folder, with instructions for the editor. */
export function editorAddress(
  authority: string,
  folder: string,
  payload: readonly (readonly [key: string, value: string])[],
): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

/** A file or folder of this machine, as the browser's editor names it. */
export function remotePath(authority: string, path: string): string {
  return `vscode-remote://${authority}${path}`;
}
