// Clean runs in a real kernel: how cells end, and that nothing is left behind, whatever they do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, CleanRun, ShownOutput } from '../../src/core/index.ts';
import { type CleanRunOrder, runClean } from '../../src/platform/cleanRun.ts';
import { checkPython, findKernelPython } from '../../src/platform/findPython.ts';
import { folderOf } from '../cli/fakes.ts';
import { findPython } from '../host/machine.ts';
import { codeCell } from '../render/samples.ts';

const driver = join(import.meta.dirname, '../../src/platform/kernel.py');

describe('a clean run', function () {
  this.timeout(120_000);
  const python = findPython() ?? '';
  let folder: Awaited<ReturnType<typeof folderOf>>;
  /** Where this test has its temporary files, so that what is left over is its own. */
  let temporary: string;
  const usual = process.env['TMPDIR'];

  before(function () {
    if (python === '') this.skip();
  });
  beforeEach(async () => {
    folder = await folderOf({ 'project/data.csv': 'a\n1\n', 'project/sub/nb.ipynb': '{}' });
    temporary = join(folder.path, 'tmp');
    mkdirSync(temporary);
    process.env['TMPDIR'] = temporary;
  });
  afterEach(async () => {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
    assert.deepEqual(scratchIn(temporary), [], 'temporary files are left');
    assert.deepEqual(processesOf(folder.path), [], 'processes are left');
    await folder.remove();
  });

  /** Runs the texts, each a cell; those that begin with `#tag` have that tag. */
  async function run(
    sources: readonly string[],
    more: Partial<CleanRunOrder> = {},
    signal = new AbortController().signal,
    progress?: (cell: number) => void,
  ): Promise<CleanRun> {
    const cells = sources.map((source, index): Cell => {
      const tag = /^#tag (\S+)/.exec(source)?.[1];
      return codeCell(index, source, { tags: tag === undefined ? [] : [tag] });
    });
    const project = join(folder.path, 'project');
    const places = { folder: project, notebookFolder: join(project, 'sub') };
    const order = {
      cells,
      ...places,
      python,
      driver,
      secondsPerCell: 60,
      afterFailure: 'stop',
    } as const;
    return await runClean({ ...order, ...more }, signal, progress);
  }

  const ends = ({ cells }: CleanRun) => cells.map(({ end }) => end);

  it('runs in the notebook’s folder of a copy, as in a kernel of the page', async () => {
    const ran = await run([
      "print(open('../data.csv').read())\nopen('../data.csv', 'w').write('b')\nopen('new.txt', 'w')\n1",
      'import os\nos.path.basename(os.getcwd()), os.path.basename(os.path.dirname(os.getcwd()))',
      'await __import__("asyncio").sleep(0)\n%time x = 1',
      'from IPython.display import *\nh = display("a", display_id=True)\nh.update("b")\nprint(1)\nclear_output()\nprint(2)',
    ]);
    assert.deepEqual(ends(ran), ['ok', 'ok', 'ok', 'ok']);
    assert.deepEqual(ran.cells[0]?.outputs.map(shown), ['a\n1\n\n', '1']);
    assert.deepEqual(ran.cells[1]?.outputs.map(shown), ["('sub', 'project')"]);
    assert.deepEqual(ran.cells[3]?.outputs.map(shown), ['2\n']);
    assert.match(ran.pythonVersion ?? '', /^3\.\d+/);
    const project = join(folder.path, 'project');
    assert.equal(readFileSync(join(project, 'data.csv'), 'utf8'), 'a\n1\n');
    assert.ok(!existsSync(join(project, 'sub/new.txt')));
  });

  it('stops at a failure, or goes on where that is asked for', async () => {
    const sources = ['x = 1', '1 / 0', 'print(x)', '%nothing', 'print(x)'];
    assert.deepEqual(ends(await run(sources)), ['ok', 'error']);
    const whole = await run(sources, { afterFailure: 'go-on' });
    assert.deepEqual(ends(whole), ['ok', 'error', 'ok', 'error', 'ok']);
    const errors = whole.cells.flatMap(({ outputs }) =>
      outputs.flatMap((output) => (output.kind === 'error' ? [output.error.name] : [])),
    );
    assert.deepEqual(errors, ['ZeroDivisionError', 'UsageError']);
  });

  it('waits for what a cell shows at its end, however long it took', async () => {
    const slow = 'import time\ntime.sleep(4)\nprint(1)\n2';
    const ran = await run([slow, slow]);
    assert.deepEqual(
      ran.cells.map(({ outputs }) => outputs.map(shown)),
      [
        ['1\n', '2'],
        ['1\n', '2'],
      ],
    );
  });

  it('honours the tags', async () => {
    const ran = await run([
      '#tag skip-execution\nx = 1',
      '#tag raises-exception\nx',
      '',
      'print(1)',
    ]);
    assert.deepEqual(ends(ran), ['skipped', 'error', 'empty', 'ok']);
  });

  it('refuses input', async () => {
    const ran = await run(["input('Name?')"]);
    assert.deepEqual(ends(ran), ['error']);
    const [error] = ran.cells[0]?.outputs ?? [];
    assert.equal(error?.kind === 'error' && error.error.name, 'StdinNotImplementedError');
  });

  it('goes on after a cell that took too long and could be interrupted', async () => {
    const sources = ['import time\ntime.sleep(100)', 'print(1)'];
    const ran = await run(sources, { secondsPerCell: 1, afterFailure: 'go-on' });
    assert.deepEqual(ends(ran), ['timeout', 'ok']);
  });

  const stubborn =
    'import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: time.sleep(1)';
  it('ends a cell that cannot be interrupted', async () => {
    const ran = await run([stubborn, 'print(1)'], { secondsPerCell: 1, afterFailure: 'go-on' });
    assert.deepEqual(ends(ran), ['timeout', 'died']);
  });

  it('keeps no more of a flood than fits', async () => {
    const ran = await run(["for _ in range(2000): print('x' * 10_000)", 'print(1)']);
    assert.deepEqual(ends(ran), ['ok', 'ok']);
    assert.deepEqual(
      ran.cells.map(({ isCut }) => isCut),
      [true, false],
    );
    assert.ok((ran.cells[0]?.outputs.map(shown).join('').length ?? 0) <= 8_000_000);
  });

  it('ends an endless flood', async () => {
    const ran = await run(["while True: print('x' * 10_000)"], { secondsPerCell: 1 });
    assert.deepEqual(ends(ran), ['timeout']);
  });

  it('survives the death of the kernel', async () => {
    assert.deepEqual(ends(await run(['import os\nos._exit(3)', 'print(1)'])), ['died']);
    assert.deepEqual(ends(await run(['import os, signal\nos.kill(os.getpid(), signal.SIGKILL)'])), [
      'died',
    ]);
  });

  it('survives the death of what drives the kernel', async () => {
    const ran = await run(['import os, signal, time\nos.kill(os.getppid(), 9)\ntime.sleep(100)']);
    assert.deepEqual(ends(ran), ['died']);
  });

  it('ends what cells have started', async () => {
    const ran = await run([
      "import subprocess\nsubprocess.Popen(['sleep', '300'], start_new_session=True)\nsubprocess.Popen('sleep 300 & sleep 300', shell=True)\n1",
      'import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: time.sleep(300)\n    os._exit(0)\nos.wait()\n1',
      'import threading, time\nthreading.Thread(target=time.sleep, args=(300,)).start()\n1',
    ]);
    assert.deepEqual(ends(ran), ['ok', 'ok', 'ok']);
  });

  it('deletes what cannot be written', async () => {
    await run([
      "import os\nos.makedirs('a/b')\nopen('a/b/c', 'w')\nos.chmod('a/b', 0)\nos.chmod('a', 0o500)",
    ]);
  });

  it('is cancelled while a cell runs, while the kernel starts, and before', async () => {
    for (const [source, wait] of [
      [stubborn, 'cell'],
      ['print(1)', 300],
      ['print(1)', 0],
    ] as const) {
      const cancel = new AbortController();
      if (typeof wait === 'number') setTimeout(() => cancel.abort(), wait);
      const ran = await run([source, 'print(2)'], {}, cancel.signal, () => {
        if (wait === 'cell') setTimeout(() => cancel.abort(), 500);
      });
      assert.deepEqual(ends(ran), wait === 'cell' ? ['cancelled'] : []);
    }
  });

  it('leaves nothing when its program is killed', async () => {
    const start = join(folder.path, 'start.mts');
    writeFileSync(
      start,
      `import { runClean } from ${JSON.stringify(join(import.meta.dirname, '../../src/platform/cleanRun.ts'))};
const cells = ${JSON.stringify([codeCell(0, stubborn)])};
await runClean({ cells, folder: ${JSON.stringify(join(folder.path, 'project'))}, python: ${JSON.stringify(python)}, driver: ${JSON.stringify(driver)}, secondsPerCell: 60, afterFailure: 'stop' }, new AbortController().signal, () => console.log('runs'));
`,
    );
    const child = spawn(process.execPath, ['--import=tsx', start], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    assert.notDeepEqual(processesOf(folder.path), []);
    child.kill('SIGKILL');
    const end = Date.now() + 20_000;
    while (
      Date.now() < end &&
      (scratchIn(temporary).length > 0 || processesOf(folder.path).length > 0)
    ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  it('says what to do where no kernel can be started', async () => {
    assert.deepEqual(await checkPython('/nowhere/python'), {
      problem: '/nowhere/python could not be started as a Python.',
    });
    assert.deepEqual(await findKernelPython(['/nowhere/python', python]), { python });
    const lacking = join(folder.path, 'python');
    writeFileSync(lacking, `#!/bin/sh\nexec ${python} -S "$@"\n`, { mode: 0o755 });
    assert.deepEqual(await checkPython(lacking), {
      problem: `ipykernel is not installed in ${lacking}. Install it with: ${lacking} -m pip install ipykernel`,
    });
    await assert.rejects(run(['1'], { python: lacking }), /is not installed in .*-m pip install/);
    await assert.rejects(run(['1'], { python: '/nowhere/python' }), /could not start a kernel/);
  });
});

function shown(output: ShownOutput): string {
  return output.kind === 'stream'
    ? output.text
    : output.kind === 'data'
      ? (output.forms.get('text/plain') ?? '')
      : output.error.name;
}

function scratchIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('cellscope-'));
}

/** Processes whose environment or working folder says that they belong to that folder; on Linux only. */
function processesOf(folder: string): readonly string[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid)
    .flatMap((id) => {
      try {
        const environment = readFileSync(`/proc/${id}/environ`, 'utf8');
        const command = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return environment.includes(`${folder}/tmp/cellscope-`) ? [command] : [];
      } catch {
        return [];
      }
    });
}
