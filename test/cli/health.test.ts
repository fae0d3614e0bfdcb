// An audit with a folder of logs, from the log's files to what is printed.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { healthIn } from '../../src/cli/health.ts';
import { dayOf, loggedCell, type ExecutionRecord } from '../../src/core/index.ts';
import { appendToLog, notebookLogId, userLogId } from '../../src/platform/executionLog.ts';
import { fakeEngine, folderOf, runIn, type Ran } from './fakes.ts';

describe('an audit with a log', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const audit = (...argv: readonly string[]): Promise<Ran> =>
    runIn(
      { engine: { ...fakeEngine(), healthIn } },
      'audit',
      join(folder.path, 'prices.ipynb'),
      '--log',
      join(folder.path, 'log'),
      ...argv,
    );

  before(async () => {
    folder = await folderOf({ 'prices.ipynb': 'x = load()\nprint(x)' });
    const now = new Date(Date.now());
    const ran = (index: number, source: string, outcome: 'well' | 'badly'): ExecutionRecord => ({
      notebook: notebookLogId(join(folder.path, 'prices.ipynb')),
      ...loggedCell({ id: undefined, index, source }),
      day: dayOf(now.getTime(), now.getTimezoneOffset()),
      duration: 5,
      succeeded: outcome === 'well',
      session: 's',
      user: userLogId(),
    });
    await appendToLog(join(folder.path, 'log'), ran(0, 'x = load()', 'well'));
    await appendToLog(join(folder.path, 'log'), ran(1, 'print(x)', 'badly'));
  });
  after(() => folder.remove());

  it('tells the health in words', async () => {
    const { out, code } = await audit();
    // OSR 1/2, NED 1/2: 0.75 · (0.5 + 0.5) / 2 = 0.375.
    assert.match(
      out,
      /Health in the last 30 days: unhealthy \(only you, 2 runs\)\. 50 % of the runs succeeded; on average a day's work got through 50 % of the notebook\.\n$/,
    );
    assert.equal(code, 0);
  });

  it('has the health in its record', async () => {
    const { health } = JSON.parse((await audit('--format', 'json')).out) as { health: object };
    assert.deepEqual(health, {
      score: 0.375,
      verdict: 'unhealthy',
      metrics: { OSR: 0.5, GCR: 0.5, FBC: 0.5, LGC: 0.5, FFD: 0.5, NED: 0.5, UF: 0.75, UE: 1 },
      runs: 2,
      users: 1,
    });
  });

  it('says nothing of health where the log holds nothing of the notebook', async () => {
    const { out } = await audit('--log', join(folder.path, 'none'));
    assert.doesNotMatch(out, /Health/);
  });
});
