// The built command as a process: the real core, real streams, real exit codes.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { NotebookRecord } from '../../src/render/json.ts';
import { folderOf } from './fakes.ts';

const project = join(import.meta.dirname, '../..');
const bundle = join(project, 'dist/cli.mjs');
const takings = 'test/fixtures/cli/takings.ipynb';
const calm = 'test/fixtures/cli/calm.ipynb';
const cut = 'test/fixtures/cli/cut.ipynb';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in the project's folder, with `input` as its standard input. */
async function cellscope(argv: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, [bundle, ...argv], { cwd: project });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // A command that reads no input may be gone before it is written.
  child.stdin.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('the built command', function () {
  this.timeout(60_000);

  before(async () => {
    await promisify(execFile)(process.execPath, ['esbuild.mjs'], { cwd: project });
  });

  it('says its version', async () => {
    const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const ran = await cellscope(['--version']);
    assert.deepEqual(ran, { code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('explains a stored crash in plain text', async () => {
    const ran = await cellscope(['explain', takings]);
    assert.deepEqual([ran.code, ran.err], [1, '']);
    assert.match(
      ran.out,
      /^ {2}cell 4 \[3\], line 2 {2}stopped: NameError {2}defined-in-unrun-cell$/m,
    );
    assert.match(ran.out, /^ {4}`sales` does not exist yet: cell 3 defines it and has not run\.$/m);
    assert.match(ran.out, /^ {4}From {2}cell 3, line 1: /m);
    assert.match(ran.out, /^ {4}Fix {3}Run cell 3, then this cell$/m);
    assert.doesNotMatch(ran.out, /\p{Cc}\[/u);
  });

  it('gives the record of one notebook from standard input', async () => {
    const ran = await cellscope(
      ['explain', '-', '--format', 'json'],
      readFileSync(join(project, takings), 'utf8'),
    );
    const record = JSON.parse(ran.out) as NotebookRecord;
    const [finding] = record.findings;
    assert.deepEqual(
      [record.schema, record.notebook, record.language, record.nbformat, record.codeCells],
      [1, '-', 'python', '4.5', 4],
    );
    assert.ok(finding !== undefined);
    assert.deepEqual(
      [finding.id, finding.cell, finding.cellId, finding.executionCount, finding.output],
      ['defined-in-unrun-cell', 3, 'total', 3, 0],
    );
    assert.deepEqual(finding.range, {
      start: { line: 1, character: 14 },
      end: { line: 1, character: 19 },
    });
    assert.deepEqual([finding.origin?.cell, finding.fixes[0]?.cells], [2, [2, 3]]);
  });

  it('gives a list for a folder, the unreadable among the others', async () => {
    const ran = await cellscope(['audit', 'test/fixtures/cli', '--format', 'json']);
    const records = JSON.parse(ran.out) as readonly NotebookRecord[];
    assert.deepEqual(
      records.map(({ notebook, problems }) => [notebook, problems.map(({ code }) => code)]),
      [
        [calm, []],
        [cut, ['invalid-json']],
        [takings, []],
      ],
    );
    assert.equal(ran.code, 1);
  });

  it('forecasts nothing for what would run, and something for what would not', async () => {
    const check = async (cell: number): Promise<readonly string[]> => {
      const ran = await cellscope(['check', takings, '--cell', String(cell), '--format', 'json']);
      const { findings } = JSON.parse(ran.out) as NotebookRecord;
      return findings.map((finding) => `${finding.kind} ${finding.names.join()}`);
    };
    assert.deepEqual(await check(2), []);
    assert.deepEqual(await check(4), ['forecast sales']);
    assert.equal((await cellscope(['check', calm, '--cell', 'all'])).code, 0);
  });

  it('counts lines of scripts in the file', async () => {
    const ran = await cellscope(['audit', 'test/fixtures/cli/script.py', '--format', 'json']);
    const { findings } = JSON.parse(ran.out) as NotebookRecord;
    assert.deepEqual(
      findings.map(({ cell, cellLine, range }) => [cell, cellLine, range.start.line]),
      [[1, 4, 0]],
    );
  });

  it('ends quietly when its reader leaves', async () => {
    const paths = Array.from({ length: 400 }, () => takings);
    const child = spawn(process.execPath, [bundle, 'audit', ...paths, '--format', 'jsonl'], {
      cwd: project,
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    assert.deepEqual([signal, err], [null, '']);
    assert.ok(code === 0 || code === 1);
  });

  for (const jobs of ['1', '2']) {
    it(`ends by Ctrl+C with 130 and whole lines, with ${jobs} threads`, async () => {
      const lines = Array.from({ length: 150 }, (_none, cell) => `# %%\nprint(total_${cell})\n`);
      const folder = await folderOf({ 'long.py': lines.join('') });
      try {
        const paths = Array.from({ length: 60 }, () => join(folder.path, 'long.py'));
        const argv = [bundle, 'audit', ...paths, '--format', 'jsonl', '-j', jobs];
        const child = spawn(process.execPath, argv, { cwd: project });
        let out = '';
        child.stdout.setEncoding('utf8').once('data', (text: string) => {
          out += text;
          // Nobody reads while the signal comes, so that it comes in the middle of a line.
          child.stdout.pause();
          setTimeout(() => child.kill('SIGINT'), 300);
          setTimeout(() => {
            child.stdout.on('data', (more: string) => (out += more)).resume();
          }, 600);
        });
        const [code] = (await once(child, 'close')) as [number | null];
        assert.equal(code, 130);
        assert.equal(out.at(-1), '\n');
        for (const line of out.trimEnd().split('\n')) JSON.parse(line);
      } finally {
        await folder.remove();
      }
    });
  }

  it('refuses wrong usage, and what cannot be read', async () => {
    const wrong = await cellscope(['audti', takings]);
    assert.deepEqual([wrong.code, wrong.out], [2, '']);
    const none = await cellscope(['audit', 'none.ipynb']);
    assert.equal(none.code, 2);
    assert.match(none.out, /There is no such file or folder/);
  });

  it('counts the same crashes with threads as without', async () => {
    const count = (jobs: string): Promise<Ran> =>
      cellscope([
        'corpus',
        'test/fixtures/cli',
        takings,
        cut,
        'none.ipynb',
        '--format',
        'json',
        '-j',
        jobs,
      ]);
    const alone = await count('1');
    assert.deepEqual(await count('2'), alone);
    const { notebooks, crashes } = JSON.parse(alone.out) as Record<'notebooks' | 'crashes', number>;
    assert.equal(alone.code, 1);
    assert.equal(notebooks > 2 && crashes > 1, true);
  });

  it('prints the same with threads as without', async () => {
    const audit = (jobs: string): Promise<Ran> =>
      cellscope([
        'audit',
        'test/fixtures/cli',
        takings,
        'none.ipynb',
        '--format',
        'json',
        '-j',
        jobs,
      ]);
    const alone = await audit('1');
    assert.deepEqual(await audit('3'), alone);
    assert.equal((JSON.parse(alone.out) as readonly NotebookRecord[]).length > 3, true);
  });
});
