// Runs the suites inside the extension host, with mocha; the editor calls `run` and exits with its outcome.
import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import type MochaClass from 'mocha';
import { closeEverything } from './harness/workspace.ts';
import { hasWindow, screenshot } from './harness/window.ts';
import { withSourcePlaces } from './stackTraces.ts';

/** Rejects when a test failed. Reads from the environment what to run, see run.ts. */
export async function run(): Promise<void> {
  redirectConsole(process.env['TEST_OUTPUT']);
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
    rootHooks: { beforeEach: closeEverything, afterEach: describeFailure },
  });
  for (const file of JSON.parse(required('TEST_SUITES')) as string[]) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  await closeEverything();
  if (failures > 0) throw new Error(`${failures} tests failed`);
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
