// Runs the suites inside the extension host, with mocha; the editor calls `run` and exits with its outcome.
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import type MochaClass from 'mocha';
import * as vscode from 'vscode';
import { closeEverything } from './harness/workspace.ts';
import { hasWindow, screenshot } from './harness/window.ts';
import { withSourcePlaces } from './stackTraces.ts';

/** Rejects when a test failed. Reads from the environment what to run, see run.ts. */
export async function run(): Promise<void> {
  redirectConsole(process.env['TEST_OUTPUT']);
  const life = lifeOfWindow();
  process.setSourceMapsEnabled(true);
  // Only now: mocha keeps the console it finds when it is loaded.
  const loaded = (await import('mocha')) as unknown as { readonly default: typeof MochaClass };
  const mocha = new loaded.default({
    ui: 'bdd',
    timeout: 60_000,
    slow: 5_000,
    color: process.env['TEST_COLOR'] === '1',
    reporter: required('TEST_REPORTER'),
    reporterOptions: { counts: required('TEST_COUNTS') },
    forbidOnly: process.env['CI'] !== undefined,
    ...(process.env['TEST_GREP'] ? { grep: process.env['TEST_GREP'] } : {}),
    rootHooks: {
      // What the window brought back is what its second life is about.
      ...(life.isSecond ? {} : { beforeEach: closeEverything }),
      afterEach: describeFailure,
    },
  });
  for (const file of life.suites) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures === 0 && life.isFollowed) return beginAnew();
  await closeEverything();
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

interface Life {
  readonly suites: readonly string[];
  readonly isSecond: boolean;
  /** Whether the window is loaded again when the suites have passed. */
  readonly isFollowed: boolean;
}

/** Which suites this life of the window is for. Only who can use the window has a second one. */
function lifeOfWindow(): Life {
  const first = JSON.parse(required('TEST_SUITES')) as string[];
  const second = JSON.parse(required('TEST_SUITES_AFTER_RELOAD')) as string[];
  const isSecond = existsSync(required('TEST_RELOADED'));
  const isFollowed = !isSecond && second.length > 0 && hasWindow();
  return { suites: isSecond ? second : first, isSecond, isFollowed };
}

/** Never resolves: the window's next life says how the tests went. */
async function beginAnew(): Promise<void> {
  writeFileSync(required('TEST_RELOADED'), '');
  // Nobody hears of its end.
  void vscode.commands
    .executeCommand('workbench.action.reloadWindow')
    .then(undefined, () => undefined);
  await new Promise<never>(() => undefined);
}

async function describeFailure(this: Mocha.Context): Promise<void> {
  const test = this.currentTest;
  if (test?.state !== 'failed') return;
  if (test.err?.stack !== undefined) test.err.stack = withSourcePlaces(test.err.stack);
  if (!hasWindow()) return;
  const name = test.fullTitle().replace(/\W+/g, '-').slice(0, 100);
  await screenshot(`${required('TEST_RESULTS')}/failures/${name}.png`).catch(() => undefined);
}

/** In the browser host the console reaches nobody; the file is printed by who started the editor. */
function redirectConsole(file: string | undefined): void {
  if (file === undefined) return;
  const value = (...args: unknown[]): void => appendFileSync(file, `${format(...args)}\n`);
  // The editor guards the console with setters that ignore assignments.
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    Object.defineProperty(console, level, { value });
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
