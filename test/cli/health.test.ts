// An audit with a folder of logs, from the log's files to what is printed. The numbers are computed by hand.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { healthIn } from '../../src/cli/health.ts';
import { dayOf, loggedCell, type ExecutionRecord } from '../../src/core/index.ts';
import { appendToLog, notebookLogId, userLogId } from '../../src/platform/executionLog.ts';
import type { NotebookHealthRecord } from '../../src/render/healthRecord.ts';
import { emptyReport } from '../render/samples.ts';
import { fakeEngine, folderOf, runIn, type Ran } from './fakes.ts';

const now = new Date(Date.now());
const today = dayOf(now.getTime(), now.getTimezoneOffset());

describe('an audit with a log', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const audit = (name: string, ...argv: readonly string[]): Promise<Ran> =>
    runIn(
      { engine: { ...fakeEngine({ report: emptyReport }), healthIn } },
      'audit',
      join(folder.path, name),
      '--log',
      join(folder.path, 'log'),
      ...argv,
    );
  const healthOf = async (name: string): Promise<NotebookHealthRecord> => {
    const { out } = await audit(name, '--format', 'json');
    return (JSON.parse(out) as { health: NotebookHealthRecord }).health;
  };

  /** Runs of the cell at the index, each a duration in seconds; negative where it failed. */
  async function log(
    name: string,
    index: number,
    source: string,
    seconds: readonly number[],
    day = today,
  ): Promise<void> {
    for (const each of seconds) {
      const record: ExecutionRecord = {
        notebook: notebookLogId(join(folder.path, name)),
        ...loggedCell({ id: undefined, index, source }),
        day,
        duration: Math.abs(each) * 1000,
        succeeded: each > 0,
        session: 's',
        user: userLogId(),
      };
      await appendToLog(join(folder.path, 'log'), record);
    }
  }

  before(async () => {
    folder = await folderOf({
      'prices.ipynb': 'x = load()\nprint(x)',
      'odd.ipynb': 'x = load()\nfit(x)\nprint(x, end="")\n!markdown',
      'falling.ipynb': 'x = load()',
      'unknown.ipynb': 'x = 1',
      'empty/notes.txt': 'no log',
    });
    await log('prices.ipynb', 0, 'x = load()', [0.005]);
    await log('prices.ipynb', 1, 'print(x)', [-0.005]);
    await log('odd.ipynb', 0, 'x = load()', [10, 11, 9, 10, 12, 60]);
    await log('odd.ipynb', 1, 'fit(x)', [1, -1, 1, 1, -1, 1]);
    await log('odd.ipynb', 2, 'print(x)', [1]);
    await log('falling.ipynb', 0, 'x = load()', Array<number>(12).fill(1), today - 3);
    await log('falling.ipynb', 0, 'x = load()', [-1, -1, -1, -1, -1]);
  });
  after(() => folder.remove());

  it('tells the health in words', async () => {
    const { out, code } = await audit('prices.ipynb');
    // OSR 1/2, NED 1/2: 0.75 · (0.5 + 0.5) / 2 = 0.375.
    assert.match(
      out,
      /\n {2}Health in the last 30 days: unhealthy \(only you, 2 runs\)\. 50 % of the runs succeeded; on average a day's work got through 50 % of the notebook\.\n$/,
    );
    assert.equal(code, 0);
  });

  it('has the health of the notebook and of each cell in its record', async () => {
    const one = { runs: 1, previously: null };
    assert.deepEqual(await healthOf('prices.ipynb'), {
      score: 0.375,
      verdict: 'unhealthy',
      metrics: { OSR: 0.5, GCR: 0.5, FBC: 0.5, LGC: 0.5, FFD: 0.5, NED: 0.5, UF: 0.75, UE: 1 },
      runs: 2,
      users: 1,
      basis: 'only you, 2 runs',
      cells: [
        { cell: 0, verdict: 'healthy', score: 0.75, failures: 0, ...one },
        { cell: 1, verdict: 'unhealthy', score: 0, failures: 1, ...one },
      ],
      anomalies: [],
    });
  });

  it('has what is out of the ordinary, and the cells behind it', async () => {
    const { score, metrics, cells, anomalies } = await healthOf('odd.ipynb');
    // Each cell: UE = 6, UF = 0.75 + 0.25 · ln 6 / ln 40 = 0.75 + 0.25 · 1.791759 / 3.688879 = 0.871430.
    assert.deepEqual(
      cells.map((cell) => [cell.cell, cell.verdict, cell.score?.toFixed(6), cell.previously]),
      [
        [0, 'healthy', '0.871430', null],
        // 4 of 6 runs: 0.871430 · 2/3.
        [1, 'unhealthy', '0.580953', null],
        // Its former text ran once: 0.75 · 1.
        [2, 'unknown', undefined, 'healthy'],
      ],
    );
    // 12 runs of 3 cells: UE = 4, UF = 0.75 + 0.25 · 1.386294 / 3.688879 = 0.843951; OSR 10/12, NED 2/3.
    assert.deepEqual([metrics.UE, metrics.UF.toFixed(6)], [4, '0.843951']);
    assert.equal(score.toFixed(6), '0.632963');
    assert.deepEqual(anomalies, [
      {
        kind: 'slower',
        cell: 0,
        message: 'Cell 1 took 1 min; it usually takes 10 s (5 runs of the same text).',
        seconds: 60,
        usualSeconds: 10,
        earlierRuns: 5,
      },
      {
        kind: 'flaky',
        cell: 1,
        message: 'Cell 2 fails now and then: 2 of 6 runs of the same text.',
        failures: 2,
        runs: 6,
      },
    ]);
    // 0 of 12 before: at most 0.24; 5 of 5: at least 0.57.
    assert.deepEqual((await healthOf('falling.ipynb')).anomalies, [
      {
        kind: 'failing-more',
        cell: null,
        message:
          'The notebook began to fail more often: 5 of 5 runs on its last day, 0 of 12 before.',
        ...{ failures: 5, runs: 5, failuresBefore: 0, runsBefore: 12 },
      },
    ]);
  });

  it('shows a notebook of which there is nothing else to say, and each find on a line', async () => {
    const { out } = await audit('.');
    assert.match(
      out,
      /odd\.ipynb\n.*\n {2}Health .*: healthy \(only you, 12 runs\).*\n {2}Healthy before its text changed: cell 3\.\n {2}Cell 1 took 1 min;.*\n {2}Cell 2 fails now and then: /,
    );
    assert.doesNotMatch(out, /unknown\.ipynb/);
  });

  it('has a column of verdicts in its pages', async () => {
    const markdown = (await audit('odd.ipynb', '--format', 'markdown')).out;
    assert.match(markdown, /^\| Cell \| Runs \| Health \| Takes \|$/m);
    assert.match(markdown, /^\| cell 1 \| 6 passed \| healthy \| +\|$/m);
    assert.match(markdown, /^\| cell 2 \| 4 passed, 2 failed \| unhealthy \| +\|$/m);
    assert.match(markdown, /^\| cell 3 \| not run \| healthy before its text changed \|/m);
    assert.match(markdown, /^- Cell 1 took 1 min;/m);
    const html = (await audit('odd.ipynb', '--format', 'html')).out;
    assert.match(html, /<td>4 passed, 2 failed<\/td><td>unhealthy<\/td>/);
    assert.match(html, /<li>Cell 2 fails now and then: 2 of 6 runs of the same text\.<\/li>/);
  });

  it('says nothing of health where the log holds nothing of the notebook', async () => {
    const ran = await audit('prices.ipynb', '--log', join(folder.path, 'empty'));
    assert.deepEqual([ran.code, ran.err], [0, '']);
    assert.doesNotMatch(ran.out, /Health/);
    const none = await audit('prices.ipynb', '--log', join(folder.path, 'none'));
    assert.deepEqual([none.code, none.out], [2, '']);
    assert.match(none.err, /--log takes a folder with logs of executions; .*none is none\.\n$/);
    assert.equal(await healthOf('unknown.ipynb'), null);
    const { out } = await audit('unknown.ipynb', '--format', 'markdown');
    assert.doesNotMatch(out, /Health/);
  });
});
