// Uses the window as a person does: looks at it, clicks, types, takes pictures; only in the browser host.
import type { Context } from 'mocha';
import type { ControlRequest, ControlResponse } from '../control.ts';
import * as vscode from 'vscode';
import { waitFor } from './waiting.ts';

/** The themes in which everything has to look right. */
export const themes = ['light', 'dark', 'contrast', 'light-contrast'] as const;

export type Theme = (typeof themes)[number];

/** What settings call each theme, and the class of the window that shows it. */
const themeNames: Readonly<Record<Theme, { readonly name: string; readonly kind: string }>> = {
  light: { name: 'Default Light Modern', kind: 'vs' },
  dark: { name: 'Default Dark Modern', kind: 'vs-dark' },
  contrast: { name: 'Default High Contrast', kind: 'hc-black' },
  'light-contrast': { name: 'Default High Contrast Light', kind: 'hc-light' },
};

/** Whether the window can be used from the tests; in VS Code's desktop program it cannot. */
export function hasWindow(): boolean {
  return process.env['TEST_CONTROL'] !== undefined;
}

/** Skips the test where the window cannot be used; call it first with the test's `this`. */
export function needsWindow(test: Context): void {
  if (!hasWindow()) test.skip();
}

/** Writes a PNG of the window, or of the first element that matches, to an absolute path. */
export async function screenshot(path: string, selector?: string): Promise<void> {
  await ask({ op: 'screenshot', path, ...(selector === undefined ? {} : { selector }) });
}

/** Clicks the first element that matches, as soon as it can be clicked. */
export async function click(selector: string): Promise<void> {
  await ask({ op: 'click', selector });
}

/** Rests the mouse on the first element that matches. */
export async function hoverWith(selector: string): Promise<void> {
  await ask({ op: 'hover', selector });
}

/** Presses a key or a combination such as `Control+.`. */
export async function press(key: string): Promise<void> {
  await ask({ op: 'press', key });
}

/** Types text where the focus is. */
export async function typeText(text: string): Promise<void> {
  await ask({ op: 'type', text });
}

/** The value of a JavaScript expression in the window's page; it must be JSON. */
export async function evaluate(expression: string): Promise<unknown> {
  return ask({ op: 'evaluate', expression });
}

/** The visible text of every element that matches, from top to bottom. */
export async function textsOf(selector: string): Promise<readonly string[]> {
  const elements = `document.querySelectorAll(${JSON.stringify(selector)})`;
  const texts = await evaluate(`Array.from(${elements}, (element) => element.innerText.trim())`);
  return texts as string[];
}

/** The visible texts of cell outputs and web views, one for each frame. */
export async function frameTexts(): Promise<readonly string[]> {
  return (await ask({ op: 'frameTexts' })) as string[];
}

/** Switches the colour theme and waits until the window shows it. */
export async function useTheme(theme: Theme): Promise<void> {
  const { name, kind } = themeNames[theme];
  await vscode.workspace
    .getConfiguration('workbench')
    .update('colorTheme', name, vscode.ConfigurationTarget.Global);
  if (!hasWindow()) return;
  await waitFor(
    `the ${theme} theme`,
    () => evaluate(`document.querySelector('.monaco-workbench').classList.contains('${kind}')`),
    (shown) => shown === true,
  );
}

async function ask(request: ControlRequest): Promise<unknown> {
  const url = process.env['TEST_CONTROL'];
  if (url === undefined) throw new Error('This host has no window to use; begin with needsWindow.');
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(request) });
  const answer = (await response.json()) as ControlResponse;
  if ('error' in answer) throw new Error(`${request.op}: ${answer.error}`);
  return answer.value;
}
