// Commands from arguments to exit code, with an analyst that says what it is told.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Finding, Question, Severity } from '../../src/core/index.ts';
import { notebookAt } from '../../src/platform/notebookFiles.ts';
import { ask, type AskedNotebook } from '../../src/platform/workers/askedNotebook.ts';
import type { NotebookThreads } from '../../src/platform/workers/notebookThreads.ts';
import { forecast, misspelt, unrun } from '../render/samples.ts';
import { fakeEngine, folderOf, runIn, type Ran } from './fakes.ts';

/** A finding about the first cell of a notebook. */
const inFirst: Finding = {
  ...forecast,
  cell: 0,
  cellKey: '#0',
  site: { ...forecast.site, cell: 0, cellKey: '#0' },
};

interface ReadRecord {
  readonly notebook: string;
  readonly problems: readonly { readonly code: string }[];
  readonly findings: readonly { readonly id: string; readonly cell: number }[];
}

function recordsOf(ran: Ran): readonly ReadRecord[] {
  return JSON.parse(ran.out) as readonly ReadRecord[];
}

describe('cellscope', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const at = (name: string): string => join(folder.path, name);

  before(async () => {
    folder = await folderOf({
      'clean.ipynb': 'x = 1\ny = 2',
      'more/b.ipynb': 'b',
      'more/a.ipynb': '!broken',
      'more/.ipynb_checkpoints/a.ipynb': 'a',
      'more/deep/c.ipynb': 'c',
      'more/notes.txt': 'no notebook',
      'r.ipynb': '!language r',
      'two.ipynb': '!language python2',
      'text.ipynb': 'x\n!markdown',
      'empty/notes.txt': 'no notebook',
      'facts.json': '{"names": {"x": {"type": "int"}}}',
      'noFacts.json': '[',
    });
  });
  after(() => folder.remove());

  it('prints its help and its version', async () => {
    const world = { engine: fakeEngine() };
    const asked = await runIn(world, '--help');
    assert.deepEqual([asked.code, asked.err], [0, '']);
    for (const word of ['audit', 'explain', 'check', '--fail-on', '--select', 'Exit codes']) {
      assert.ok(asked.out.includes(word), word);
    }
    const own = await runIn(world, 'check', '--help');
    assert.match(own.out, /--order recorded\|document/);
    assert.match(own.out, /Examples\n {2}cellscope check report\.ipynb --cell 7\n/);
    assert.doesNotMatch(own.out, /--python|cellscope audit/);
    for (const line of [...asked.out.split('\n'), ...own.out.split('\n')]) {
      assert.ok(line.length <= 115 && line === line.trimEnd(), line);
    }
    assert.deepEqual(await runIn(world, '--version'), { code: 0, out: '1.2.3\n', err: '' });
  });

  it('refuses wrong usage on the error stream', async () => {
    const ran = await runIn({ engine: fakeEngine() }, 'audti', 'a\u001b[2J');
    assert.deepEqual([ran.code, ran.out], [2, '']);
    assert.equal(
      ran.err,
      "cellscope: There is no command 'audti'. Did you mean audit? There are explain, audit, check, verify, corpus.\nSee cellscope --help.\n",
    );
  });

  describe('exit codes', () => {
    const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
    const cases: readonly (readonly [
      finding: Severity | undefined,
      failOn: string,
      code: number,
    ])[] = [
      [undefined, 'hint', 0],
      ...severities.flatMap((severity, index) => [
        ...severities.map((failOn, bar) => [severity, failOn, index <= bar ? 1 : 0] as const),
        [severity, 'never', 0] as const,
      ]),
    ];
    for (const [severity, failOn, code] of cases) {
      it(`${code} for ${severity ?? 'nothing'} when failing on ${failOn}`, async () => {
        const findings = severity === undefined ? [] : [{ ...inFirst, severity }];
        const engine = fakeEngine({ audit: () => findings });
        const ran = await runIn({ engine }, 'audit', at('clean.ipynb'), '--fail-on', failOn);
        assert.equal(ran.code, code);
      });
    }

    const unread: readonly (readonly [paths: readonly string[], code: number])[] = [
      [['missing.ipynb'], 2],
      [['more/a.ipynb'], 2],
      [['more/a.ipynb', 'missing.ipynb'], 2],
      [['more/a.ipynb', 'clean.ipynb'], 1],
      [['more'], 1],
      [['empty'], 2],
      [['empty', 'clean.ipynb'], 0],
      [['r.ipynb'], 0],
      [['two.ipynb'], 0],
    ];
    for (const [paths, code] of unread) {
      it(`${code} for ${paths.join(' and ')}`, async () => {
        const ran = await runIn({ engine: fakeEngine() }, 'audit', ...paths.map(at));
        assert.equal(ran.code, code);
      });
    }
  });

  describe('json', () => {
    it('is one record for one file', async () => {
      const engine = fakeEngine({ explain: () => [unrun, misspelt] });
      const ran = await runIn({ engine }, 'explain', at('text.ipynb'), '--format', 'json');
      const record = JSON.parse(ran.out) as ReadRecord;
      assert.equal(record.notebook, at('text.ipynb'));
      assert.deepEqual(
        record.findings.map((finding) => finding.id),
        ['defined-in-unrun-cell', 'misspelled-name'],
      );
      assert.equal(ran.code, 1);
    });

    it('is a list for a folder, in the order of the names', async () => {
      const ran = await runIn({ engine: fakeEngine() }, 'audit', at('more'), '--format', 'json');
      assert.deepEqual(
        recordsOf(ran).map((record) => [record.notebook, record.problems.length]),
        [
          [at('more/a.ipynb'), 1],
          [at('more/b.ipynb'), 0],
          [at('more/deep/c.ipynb'), 0],
        ],
      );
    });

    it('is a list for several paths, in their order, each as given', async () => {
      const paths = [`${at('more')}/`, at('clean.ipynb')];
      const ran = await runIn({ engine: fakeEngine() }, 'audit', ...paths, '--format', 'json');
      assert.deepEqual(
        recordsOf(ran).map((record) => record.notebook),
        [...['a.ipynb', 'b.ipynb', 'deep/c.ipynb'].map((name) => at(`more/${name}`)), paths[1]],
      );
    });

    it('is an empty list for a folder without notebooks', async () => {
      const ran = await runIn({ engine: fakeEngine() }, 'audit', at('empty'), '--format', 'json');
      assert.equal(ran.out, '[]\n');
      assert.match(ran.err, /There is no notebook \(\.ipynb\) in/);
    });

    it('says of each file what kept it from being read', async () => {
      const paths = [at('missing.ipynb'), at('more/a.ipynb'), at('r.ipynb')];
      const ran = await runIn({ engine: fakeEngine() }, 'audit', ...paths, '--format', 'json');
      assert.deepEqual(
        recordsOf(ran).map((record) => record.problems.map((problem) => problem.code)),
        [['unreadable'], ['invalid-json'], ['other-language']],
      );
    });
  });

  it('writes one line for each notebook as jsonl', async () => {
    const ran = await runIn({ engine: fakeEngine() }, 'audit', at('more'), '--format', 'jsonl');
    const lines = ran.out.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as ReadRecord).notebook),
      ['a.ipynb', 'b.ipynb', 'deep/c.ipynb'].map((name) => at(`more/${name}`)),
    );
  });

  it('prints the same with any number of threads, whoever is done first', async () => {
    const engine = fakeEngine({
      audit: (history) => {
        if (history.cells.length === 2) throw new Error('no such thing');
        return [inFirst];
      },
    });
    const paths = ['more', 'clean.ipynb', 'missing.ipynb', 'r.ipynb', 'text.ipynb'].map(at);
    const ran = await runIn({ engine }, 'audit', ...paths, '--format', 'json');
    const shared = {
      ...engine,
      startThreads: (size: number, question: Question): NotebookThreads<AskedNotebook> => {
        assert.equal(size, 3);
        return {
          async ask(path) {
            await new Promise((resolve) => setTimeout(resolve, path.length % 7));
            const snapshot = await notebookAt(path, engine.readNotebookFile);
            return ask(snapshot, question, await engine.newAnalyst());
          },
          close: () => Promise.resolve(),
        };
      },
    };
    const argv = ['audit', ...paths, '--format', 'json', '--jobs', '3'];
    const parallel = await runIn({ engine: shared }, ...argv);
    assert.deepEqual([parallel.code, parallel.out], [ran.code, ran.out]);
  });

  it('takes every n-th notebook as a shard, which may be empty', async () => {
    const shard = async (part: string): Promise<readonly unknown[]> => {
      const paths = ['clean.ipynb', 'text.ipynb', 'two.ipynb'].map(at);
      const options = ['--format', 'json', '--shard', part];
      const ran = await runIn({ engine: fakeEngine() }, 'audit', ...paths, ...options);
      return [ran.code, ...recordsOf(ran).map((record) => record.notebook)];
    };
    assert.deepEqual(await shard('1/2'), [0, at('clean.ipynb'), at('two.ipynb')]);
    assert.deepEqual(await shard('2/2'), [0, at('text.ipynb')]);
    assert.deepEqual(await shard('4/4'), [0]);
  });

  it('writes one log as sarif', async () => {
    const engine = fakeEngine({ audit: () => [inFirst] });
    const ran = await runIn({ engine }, 'audit', at('more'), '--format', 'sarif');
    const log = JSON.parse(ran.out) as { readonly runs: readonly { results: unknown[] }[] };
    assert.deepEqual([ran.code, log.runs[0]?.results.length], [1, 3]);
  });

  it('writes each line before it reads the next notebook, and stops when nobody reads', async () => {
    const read: string[] = [];
    const engine = fakeEngine();
    const world = {
      reads: 2,
      engine: {
        ...engine,
        readNotebookFile: (bytes: Uint8Array, fileName: string) => {
          read.push(fileName);
          return engine.readNotebookFile(bytes, fileName);
        },
      },
    };
    const paths = ['clean.ipynb', 'text.ipynb', 'two.ipynb', 'r.ipynb'].map(at);
    const ran = await runIn(world, 'audit', ...paths, '--format', 'jsonl');
    assert.equal(ran.out.trimEnd().split('\n').length, 2);
    assert.deepEqual(read, paths.slice(0, 2));
    assert.deepEqual([ran.code, ran.err], [0, '']);
  });

  it('reads a notebook from standard input', async () => {
    const engine = fakeEngine({
      explain: (history) => (history.cells.length === 2 ? [unrun] : []),
    });
    const ran = await runIn({ engine, stdin: 'a\nb' }, 'explain', '-', '--format', 'json');
    assert.equal((JSON.parse(ran.out) as ReadRecord).notebook, '-');
    assert.equal(ran.code, 1);
  });

  it('leaves other languages alone, and forecasts nothing for Python 2', async () => {
    const engine = fakeEngine({
      explain: () => [unrun],
      audit: () => [unrun, inFirst],
      forecastNext: () => [inFirst],
    });
    const found = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const ran = await runIn({ engine }, ...argv, '--format', 'json');
      return (JSON.parse(ran.out) as ReadRecord).findings.map((finding) => finding.id);
    };
    for (const [name, audit, explain] of [
      ['clean.ipynb', ['defined-in-unrun-cell', 'undefined-name'], ['defined-in-unrun-cell']],
      ['two.ipynb', ['defined-in-unrun-cell'], ['defined-in-unrun-cell']],
      ['r.ipynb', [], []],
    ] as const) {
      assert.deepEqual(await found('audit', at(name)), audit);
      assert.deepEqual(await found('explain', at(name)), explain);
      const check = name === 'clean.ipynb' ? ['undefined-name'] : [];
      assert.deepEqual(await found('check', at(name), '--cell', '0'), check);
    }
  });

  it('hands the facts of a file to the forecast, and refuses a file without any', async () => {
    const engine = fakeEngine({
      forecastNext: (_history, _cell, live) =>
        live?.names.get('x')?.type === 'int' ? [inFirst] : [],
    });
    const check = (...more: readonly string[]): Promise<Ran> =>
      runIn({ engine }, 'check', at('clean.ipynb'), '--cell', '0', ...more);
    assert.equal((await check()).code, 0);
    assert.equal((await check('--facts', at('facts.json'))).code, 1);
    for (const name of ['noFacts.json', 'missing.json']) {
      const ran = await check('--facts', at(name));
      assert.deepEqual([ran.code, ran.out], [2, '']);
      assert.ok(ran.err.includes(name), ran.err);
    }
  });

  it('goes on after a fault of its own, and tells it', async () => {
    const engine = fakeEngine({
      audit: (history) => {
        if (history.cells.length > 1) throw new TypeError('no such thing');
        return [];
      },
    });
    const paths = [at('clean.ipynb'), at('more/b.ipynb')];
    const ran = await runIn({ engine }, 'audit', ...paths, '--format', 'json');
    assert.deepEqual(
      recordsOf(ran).map((record) => record.problems.map((problem) => problem.code)),
      [['internal-error'], []],
    );
    assert.equal(ran.code, 1);
    assert.match(ran.err, /clean\.ipynb: TypeError: no such thing/);
  });

  it('keeps the causes that are selected and not ignored', async () => {
    const engine = fakeEngine({ audit: () => [unrun, misspelt, inFirst] });
    const cases: readonly (readonly [options: readonly string[], ids: readonly string[]])[] = [
      [
        ['--select', 'misspelled-name,undefined-name'],
        ['misspelled-name', 'undefined-name'],
      ],
      [
        ['--ignore', 'misspelled-name'],
        ['defined-in-unrun-cell', 'undefined-name'],
      ],
      [['--select', 'misspelled-name', '--ignore', 'misspelled-name'], []],
    ];
    for (const [options, ids] of cases) {
      const ran = await runIn(
        { engine },
        'audit',
        at('clean.ipynb'),
        '--format',
        'json',
        ...options,
      );
      assert.deepEqual(
        (JSON.parse(ran.out) as ReadRecord).findings.map((finding) => finding.id),
        ids,
      );
      assert.equal(ran.code, ids.length === 0 ? 0 : 1);
    }
  });

  describe('check', () => {
    const asked: string[] = [];
    const engine = fakeEngine({
      forecastNext: (history, cellKey) => {
        asked.push(`${history.basis} ${cellKey}`);
        const cell = Number(cellKey.slice(1));
        const severity = cell === 0 ? 'warning' : 'error';
        return [
          { ...forecast, cell, cellKey, severity },
          { ...forecast, id: 'misspelled-name', cell, cellKey, severity: 'hint', rank: 2 },
        ];
      },
    });
    beforeEach(() => asked.splice(0));

    const cases: readonly (readonly [options: readonly string[], asked: readonly string[]])[] = [
      [['--cell', '1'], ['counted #1']],
      [['--cell', '1', '--order', 'document'], ['assumed #1']],
      [
        ['--cell', 'all'],
        ['counted #0', 'counted #1'],
      ],
      [
        ['--cell', 'all', '--order', 'document'],
        ['assumed #0', 'assumed #1'],
      ],
    ];
    for (const [options, expected] of cases) {
      it(options.join(' '), async () => {
        await runIn({ engine }, 'check', at('clean.ipynb'), ...options);
        assert.deepEqual(asked, expected);
      });
    }

    it('gives all cells most important first, rivals behind their answer', async () => {
      const ran = await runIn(
        { engine },
        ...['check', at('clean.ipynb'), '--cell', 'all', '--format', 'json'],
      );
      assert.deepEqual(
        (JSON.parse(ran.out) as ReadRecord).findings.map(({ id, cell }) => [cell, id]),
        [
          [1, 'undefined-name'],
          [1, 'misspelled-name'],
          [0, 'undefined-name'],
          [0, 'misspelled-name'],
        ],
      );
    });

    it('leaves out cells that are no code', async () => {
      await runIn({ engine }, 'check', at('text.ipynb'), '--cell', 'all');
      assert.deepEqual(asked, ['counted #0']);
    });

    const refused: readonly (readonly [path: string, cell: string, message: RegExp])[] = [
      ['clean.ipynb', '2', /there is no cell 2: counted from 0, the last one is 1\.\n$/],
      ['text.ipynb', '1', /cell 1 is no code cell\.\n$/],
      ['more', '0', /A folder can be checked with --cell all only\.\n$/],
    ];
    for (const [path, cell, message] of refused) {
      it(`refuses cell ${cell} of ${path}`, async () => {
        const ran = await runIn({ engine }, 'check', at(path), '--cell', cell);
        assert.deepEqual([ran.code, ran.out], [2, '']);
        assert.match(ran.err, message);
      });
    }

    it('says what is wrong with a notebook that has no cells', async () => {
      const ran = await runIn({ engine }, 'check', at('more/a.ipynb'), '--cell', '3');
      assert.deepEqual([ran.code, ran.err], [2, '']);
      assert.match(ran.out, /It is cut off/);
    });
  });

  describe('text', () => {
    it('says in one line that one notebook is fine', async () => {
      const ran = await runIn({ engine: fakeEngine() }, 'explain', at('clean.ipynb'));
      assert.equal(ran.out, `${at('clean.ipynb')}: no crash to explain.\n`);
    });

    it('ends with one line break for one notebook, and with a count for several', async () => {
      const engine = fakeEngine({ audit: () => [inFirst] });
      const one = await runIn({ engine }, 'audit', at('clean.ipynb'));
      assert.match(one.out, /\^\n$/);
      const several = await runIn({ engine }, 'audit', at('clean.ipynb'), at('more/b.ipynb'));
      assert.match(several.out, /\n\n2 notebooks: 2 errors\.\n$/);
    });

    it('is silent about the many that are fine', async () => {
      const ran = await runIn(
        { engine: fakeEngine() },
        'audit',
        at('clean.ipynb'),
        at('text.ipynb'),
      );
      assert.equal(ran.out, '2 notebooks: nothing to report.\n');
    });
  });
});
