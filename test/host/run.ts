// Runs the tests of the editor: all suites in one VS Code, then a window that is loaded again, then the installed package;
// writes the counts.
//
// Switches: --part scenarios|reload|installed runs one of them, --grep PATTERN some tests, --keep leaves the temporary
// folders behind, --log LEVEL prints the editor's log. CELLSCOPE_HOST=latest tests in a newer VS Code.
import { TestRunFailedError } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder, resultsFolder } from './machine.ts';
import { runSession, type Session } from './session.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    grep: { type: 'string' },
    keep: { type: 'boolean', default: false },
    log: { type: 'string' },
  },
});

interface Part {
  readonly name: 'scenarios' | 'reload' | 'installed';
  /** The npm script that makes what this part tests. */
  readonly build: string;
  readonly suites: readonly string[];
  readonly suitesAfterReload?: readonly string[];
  readonly extension: Session['extension'];
}

const parts: readonly Part[] = [
  {
    name: 'scenarios',
    build: 'build',
    suites: suitesIn('suites'),
    extension: { folder: projectFolder },
  },
  {
    name: 'reload',
    build: 'build',
    suites: [join(import.meta.dirname, 'reload/before.ts')],
    suitesAfterReload: [join(import.meta.dirname, 'reload/after.ts')],
    extension: { folder: projectFolder },
  },
  {
    name: 'installed',
    build: 'package',
    suites: suitesIn('installed'),
    extension: { vsix: join(projectFolder, 'dist/cellscope.vsix') },
  },
];

const total = join(resultsFolder, 'host.json');
const chosen = parts.filter((part) => values.part === undefined || part.name === values.part);
if (chosen.length === 0)
  throw new Error(`--part is one of ${parts.map(({ name }) => name).join(', ')}`);

for (const path of [total, ...parts.map(countsFile), join(resultsFolder, 'failures')]) {
  rmSync(path, { recursive: true, force: true });
}
for (const part of chosen) {
  npmRun(part.build);
  if (!(await passes(part))) process.exitCode = 1;
}
writeTotal();

function countsFile({ name }: Part): string {
  return join(resultsFolder, `host-${name}.json`);
}

async function passes(part: Part): Promise<boolean> {
  const { grep, keep, log } = values;
  try {
    await runSession({
      suites: part.suites,
      suitesAfterReload: part.suitesAfterReload ?? [],
      extension: part.extension,
      counts: countsFile(part),
      grep,
      keep,
      log,
    });
    return true;
  } catch (error) {
    // Mocha has said already which tests failed.
    console.error(error instanceof TestRunFailedError ? error.message : error);
    return false;
  }
}

function suitesIn(folder: string): readonly string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}

function npmRun(script: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed`);
}

/** Adds the counts up; leaves no total when a part did not get as far as to write any. */
function writeTotal(): void {
  try {
    const counts = chosen.map(
      (part) => JSON.parse(readFileSync(countsFile(part), 'utf8')) as Record<string, number>,
    );
    const sum = (key: string): number => counts.reduce((all, one) => all + (one[key] ?? 0), 0);
    const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
    writeFileSync(total, `${JSON.stringify(totals)}\n`);
  } catch {
    console.error('The tests did not run to their end.');
    process.exitCode = 1;
  }
}
