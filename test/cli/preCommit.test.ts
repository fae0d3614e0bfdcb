// The hook of pre-commit: what its package holds, and what pre-commit itself makes of it where it is installed.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readArguments } from '../../src/cli/arguments.ts';
import { folderOf } from './fakes.ts';

const project = join(import.meta.dirname, '../..');
const hook = readFileSync(join(project, '.pre-commit-hooks.yaml'), 'utf8');
const entry = /^ {2}entry: cellscope (.*)$/m.exec(hook)?.[1] ?? '';

const run = promisify(execFile);

describe('the hook of pre-commit', function () {
  this.timeout(120_000);

  it('calls a command that there is', () => {
    const request = readArguments([...entry.split(' '), 'a.ipynb'], []);
    assert.equal(request.kind, 'analyse');
  });

  it('is packed with everything that the command reads when it runs', async () => {
    await run(process.execPath, ['esbuild.mjs'], { cwd: project });
    const packing = ['pack', '--dry-run', '--ignore-scripts', '--json'];
    const { stdout } = await run('npm', packing, { cwd: project });
    const [{ files }] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
    assert.deepEqual(
      files.map(({ path }) => path).filter((path) => path.startsWith('dist/')),
      [
        'cli.mjs',
        'kernel.py',
        'notebookThread.mjs',
        'tree-sitter-python.wasm',
        'web-tree-sitter.wasm',
      ].map((name) => `dist/${name}`),
    );
    assert.ok(files.length < 10, 'sources and pictures are no part of the command');
  });

  it('fails for a notebook that would not run, names notebook and cell, and leaves drafts alone', async function () {
    try {
      execFileSync('pre-commit', ['--version']);
    } catch {
      process.stderr.write(
        '      pre-commit is not installed: its own run of the hook is skipped\n',
      );
      this.skip();
    }
    const notebook = (...sources: readonly string[]): string =>
      JSON.stringify({
        ...{ nbformat: 4, nbformat_minor: 4, metadata: { language_info: { name: 'python' } } },
        cells: sources.map((source) => ({
          ...{ cell_type: 'code', metadata: {}, source, execution_count: null, outputs: [] },
        })),
      });
    const folder = await folderOf({
      // The entry as it is, with the build at hand in place of the one that pre-commit would make.
      '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n${hook
        .replace(/^/gm, '      ')
        .replace('language: node', 'language: system')
        .replace('entry: cellscope', 'entry: ./cellscope.sh')}\n`,
      'cellscope.sh': `#!/bin/sh\nexec '${process.execPath}' '${join(project, 'dist/cli.mjs')}' "$@"\n`,
      '.cellscope.json': '{"exclude": ["drafts"]}',
      'good.ipynb': notebook('x = 1', 'print(x)'),
      'my report.ipynb': notebook('print(total)', 'total = 1'),
      'drafts/idea.ipynb': notebook('print(nothing)'),
    });
    const commands = (name: string, ...argv: readonly string[]) =>
      run(name, argv, {
        cwd: folder.path,
        env: { ...process.env, PRE_COMMIT_HOME: join(folder.path, '.git/home') },
      });
    try {
      chmodSync(join(folder.path, 'cellscope.sh'), 0o755);
      await commands('git', 'init', '-q', '.');
      await commands('git', 'add', '-A');
      const failed = await commands('pre-commit', 'run', '--all-files').then(
        () => assert.fail('it should fail'),
        (error: unknown) => error as { readonly code: number; readonly stdout: string },
      );
      assert.equal(failed.code, 1);
      assert.match(failed.stdout, /^my report\.ipynb\n/m);
      assert.match(
        failed.stdout,
        /cell 1 \(not run\), line 1 {2}would stop in a clean run: NameError/,
      );
      assert.match(failed.stdout, /^2 notebooks: 1 error\.$/m);
      await commands('git', 'rm', '-q', '--cached', 'my report.ipynb');
      const passed = await commands('pre-commit', 'run', '--all-files');
      assert.match(passed.stdout, /^cellscope\.+Passed$/m);
    } finally {
      await folder.remove();
    }
  });
});
