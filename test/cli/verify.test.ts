// The command `verify` from arguments to exit code, with a run that says what it is told.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Engine, RunOrder } from '../../src/cli/engine.ts';
import type { CellVerdict, Finding, Verification } from '../../src/core/index.ts';
import type { VerificationRecord } from '../../src/render/verificationRecord.ts';
import { misspelt } from '../render/samples.ts';
import { fakeEngine, folderOf, runIn, type Ran } from './fakes.ts';

const failed: CellVerdict = {
  kind: 'failed',
  error: { name: 'KeyError', message: "'a`b'\u001b[2J", traceback: '' },
  asStored: false,
};
const differs: CellVerdict = {
  kind: 'differs',
  difference: { kind: 'text', how: 'It now shows `4` instead of `3`.' },
};
const picture: CellVerdict = {
  kind: 'differs',
  difference: { kind: 'picture', how: 'The picture looks different.' },
};

/** What each line of a notebook comes to. */
function verdictOf(line: string): CellVerdict {
  switch (line.split(' ')[0]) {
    case 'fails':
    case 'slips':
      return failed;
    case 'later':
      return { kind: 'not-run', why: 'not-reached' };
    case 'differs':
      return differs;
    case 'draws':
      return picture;
    case 'hangs':
      return { kind: 'stopped', by: 'timeout' };
    default:
      return { kind: 'same' };
  }
}

/** The answer to a failure of the cell, on its first line. */
function aboutCell(cell: number, cellKey: string): Finding {
  return { ...misspelt, rank: 1, cell, cellKey, site: { ...misspelt.site, cell, cellKey, range } };
}

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };

function verificationOf({ snapshot }: RunOrder): Verification {
  const cells = snapshot.cells.map(({ key, index, source }) => ({
    cellKey: key,
    cell: index,
    verdict: verdictOf(source),
    milliseconds: 1234,
    findings: source.startsWith('slips') ? [aboutCell(index, key)] : [],
  }));
  const run = {
    python: 'python3',
    pythonVersion: '3.11.2',
    cells: [],
    leftOut: [],
    milliseconds: 65_000,
  };
  const failures = cells
    .filter(({ verdict }) => verdict.kind === 'failed')
    .map(({ cell }) => ({ cell, exception: 'KeyError', verdict: 'beyond' as const }));
  return { run, cells, forecasts: [], failures };
}

describe('cellscope verify', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const at = (name: string): string => join(folder.path, name);
  const orders: RunOrder[] = [];
  const engine: Engine = {
    ...fakeEngine(),
    readShownOutputs: () => [[{ kind: 'stream', stream: 'stdout', text: 'stored' }]],
    verifier: (python) =>
      Promise.resolve(
        python === '/nowhere'
          ? { problem: 'No Python was found.' }
          : {
              verify: (order) => {
                orders.push(order);
                return Promise.resolve(verificationOf(order));
              },
            },
      ),
  };

  before(async () => {
    folder = await folderOf({
      'good.ipynb': 'x\ny',
      'deep/bad.ipynb': 'x\nfails',
      'other.ipynb': 'x\ndiffers\ndraws',
      'draws.ipynb': 'draws',
      'hangs.ipynb': 'hangs',
      'two.ipynb': '!language python2',
      'broken.ipynb': '!broken',
    });
  });
  after(() => folder.remove());
  beforeEach(() => {
    orders.length = 0;
  });

  it('says that a notebook gets through', async () => {
    const ran = await runIn({ engine }, 'verify', at('good.ipynb'));
    assert.deepEqual([ran.code, ran.err], [0, '']);
    assert.equal(
      ran.out,
      `${at('good.ipynb')}
  A clean run gets through: 2 cells ran.
  All 2 outputs are as they were stored.
  The forecast was right: it foresaw no failure, and none came.
  Python 3.11.2 (\`python3\`), 1 min 5 s, in a copy of the folder that is deleted again.
`,
    );
    assert.deepEqual(
      orders.map(({ folder: copied, notebookFolder, secondsPerCell, afterFailure, stored }) => ({
        copied,
        notebookFolder,
        secondsPerCell,
        afterFailure,
        stored: stored.length,
      })),
      [
        {
          copied: folder.path,
          notebookFolder: folder.path,
          secondsPerCell: 600,
          afterFailure: 'stop',
          stored: 1,
        },
      ],
    );
  });

  it('says where it stops', async () => {
    const ran = await runIn(
      { engine },
      'verify',
      at('deep/bad.ipynb'),
      '--keep-going',
      '--timeout',
      '5',
      '--folder',
      folder.path,
    );
    assert.equal(ran.code, 1);
    assert.match(ran.out, /A clean run stops at cell 2 \(KeyError\)\./);
    assert.match(
      ran.out,
      /Cell 2 {2}failed\n {4}It fails with KeyError\.\n {4}KeyError: 'a`b'␛\[2J/,
    );
    const [order] = orders;
    assert.deepEqual(
      [order?.folder, order?.notebookFolder, order?.secondsPerCell, order?.afterFailure],
      [folder.path, at('deep'), 5, 'go-on'],
    );
  });

  const codes: readonly (readonly [string, readonly string[], number])[] = [
    ['failures', ['deep/bad.ipynb'], 1],
    ['cells that took too long', ['hangs.ipynb'], 1],
    ['other outputs only where they are asked for', ['other.ipynb'], 0],
    ['other outputs as warnings', ['other.ipynb', '--fail-on', 'warning'], 1],
    ['other pictures as less than warnings', ['draws.ipynb', '--fail-on', 'warning'], 0],
    ['other pictures as information', ['draws.ipynb', '--fail-on', 'information'], 1],
    ['nothing where nothing is asked for', ['deep/bad.ipynb', '--fail-on', 'never'], 0],
    ['files that cannot be read', ['broken.ipynb'], 2],
    ['files among others that cannot be read', ['broken.ipynb', 'good.ipynb'], 1],
    ['notebooks of another language', ['two.ipynb'], 0],
    ['no Python', ['good.ipynb', '--python', '/nowhere'], 2],
  ];
  for (const [what, argv, code] of codes) {
    it(`gives an exit code for ${what}`, async () => {
      const named = argv.map((each) => (each.endsWith('.ipynb') ? at(each) : each));
      assert.equal((await runIn({ engine }, 'verify', ...named)).code, code);
    });
  }

  it('writes records', async () => {
    const ran = await runIn(
      { engine },
      'verify',
      at('other.ipynb'),
      at('two.ipynb'),
      '--format',
      'json',
    );
    interface Written {
      readonly schema: number;
      readonly verify: null | { readonly counts: unknown; readonly cells: readonly unknown[] };
    }
    const [other, two] = JSON.parse(ran.out) as readonly Written[];
    assert.deepEqual([other?.schema, two?.verify], [1, null]);
    assert.deepEqual(other?.verify?.counts, {
      same: 1,
      differs: 2,
      ran: 0,
      failed: 0,
      stopped: 0,
      'not-run': 0,
    });
    assert.deepEqual(other.verify.cells[1], {
      cell: 1,
      verdict: 'differs',
      difference: 'text',
      message: 'It now shows `4` instead of `3`.',
      exception: null,
      seconds: 1.234,
    });
  });

  it('writes a page', async () => {
    const ran = await runIn({ engine }, 'verify', at('other.ipynb'), '--format', 'markdown');
    assert.match(
      ran.out,
      /^# Clean run of .*other\.ipynb\n\n\*\*A clean run gets through: 3 cells ran\.\*\* 1 of 3 cells show what was stored; 1 shows something else, 1 only a picture that looks different\./,
    );
    assert.match(ran.out, /\| Cell 2 \| It now shows `4` instead of `3`\. \|/);
  });

  describe('with wishes', () => {
    let project: Awaited<ReturnType<typeof folderOf>>;
    const verify = async (
      settings: object,
      source: string,
      ...argv: readonly string[]
    ): Promise<Ran> => {
      project = await folderOf({ '.cellscope.json': JSON.stringify(settings), 'a.ipynb': source });
      return runIn({ engine }, 'verify', join(project.path, 'a.ipynb'), ...argv);
    };
    afterEach(() => project.remove());

    const cases: readonly (readonly [
      wish: string,
      settings: object,
      source: string,
      argv: readonly string[],
      code: number,
      said: RegExp,
    ])[] = [
      ['nothing', {}, 'x\nslips', [], 1, /stops at cell 2 \(KeyError\)\./],
      [
        'a cause ignored by the project',
        { ignore: ['misspelled-name'] },
        'x\nslips\nlater',
        [],
        0,
        /stops at cell 2 \(KeyError\), which does not count\.[^]*Its cause is left out, so this does not count\./,
      ],
      ['other causes selected', { select: ['undefined-name'] }, 'slips', [], 0, /left out/],
      ['a cause that is off', { levels: { 'misspelled-name': 'off' } }, 'slips', [], 0, /left out/],
      [
        'a cause that is a warning',
        { levels: { 'misspelled-name': 'warning' } },
        'slips',
        [],
        0,
        /stops at/,
      ],
      [
        'warnings that fail',
        { levels: { 'misspelled-name': 'warning' }, 'fail-on': 'warning' },
        'slips',
        [],
        1,
        /stops at/,
      ],
      ['nothing that slips', { 'fail-on': 'never' }, 'slips', [], 0, /stops at/],
      [
        'an argument against the project',
        { 'fail-on': 'never' },
        'slips',
        ['--fail-on', 'error'],
        1,
        /stops/,
      ],
      [
        'a cause ignored by the arguments',
        {},
        'slips',
        ['--ignore', 'misspelled-name'],
        0,
        /left out/,
      ],
      [
        'a comment',
        {},
        'slips # cellscope: ignore[misspelled-name]',
        [],
        0,
        /A comment says that this does not count\./,
      ],
      [
        'a comment on another cause',
        {},
        'slips # cellscope: ignore[undefined-name]',
        [],
        1,
        /stops/,
      ],
    ];
    for (const [wish, settings, source, argv, code, said] of cases) {
      it(`honours ${wish}`, async () => {
        const ran = await verify(settings, source, ...argv);
        assert.equal(ran.code, code, ran.out + ran.err);
        assert.match(ran.out, said);
      });
    }

    it('has no finding of a failure that does not count, and says who says so', async () => {
      const source = 'slips # cellscope: ignore';
      const { out } = await verify({}, source, '--format', 'json');
      const record = JSON.parse(out) as VerificationRecord;
      assert.deepEqual([record.findings, record.suppressed], [[], 1]);
      assert.equal(record.verify?.cells[0]?.excused, 'comment');
      assert.deepEqual(record.verify.forecast.failures, []);
    });

    it('runs nothing where the settings cannot be meant', async () => {
      const ran = await verify({ 'fail-on': 'sometimes' }, 'slips');
      assert.deepEqual([ran.code, ran.out], [2, '']);
      assert.match(ran.err, /\.cellscope\.json, line 1: 'fail-on' must be one of/);
    });
  });

  it('refuses options that belong elsewhere', async () => {
    for (const argv of [
      ['verify', 'x', '--cell', '1'],
      ['verify', 'x', '--select', 'misspelt-name'],
      ['verify', 'x', '--timeout', '0'],
      ['verify', 'x', '--format', 'sarif'],
      ['audit', 'x', '--python', 'python3'],
      ['corpus', 'x', '--keep-going'],
    ]) {
      const ran = await runIn({ engine }, ...argv);
      assert.deepEqual([ran.code, ran.out], [2, ''], argv.join(' '));
    }
  });
});
