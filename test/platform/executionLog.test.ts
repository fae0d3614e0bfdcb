// The log on disk: one file a day, merged over folders, deleted without touching anything else.
import assert from 'node:assert/strict';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  appendExpected,
  appendToLog,
  deleteLog,
  notebookLogId,
  readAllExpected,
  readLogs,
  sessionLogId,
  userLogId,
} from '../../src/platform/executionLog.ts';
import { run, TODAY } from '../core/health/samples.ts';

describe('the log of executions on disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'cellscope-')), 'log');
  });
  afterEach(async () => {
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  it('has one file for each day and gives back what was appended', async () => {
    const records = [run('A'), run('B', { succeeded: false }), run('A', { day: TODAY + 1 })];
    for (const record of records) await appendToLog(folder, record);
    assert.deepEqual(await readdir(folder), ['2024-10-04.jsonl', '2024-10-05.jsonl']);
    assert.deepEqual((await readLogs(folder)).get('n'), records);
  });

  it('is empty where there is no folder', async () => {
    assert.equal((await readLogs(folder)).size, 0);
    assert.equal(await deleteLog(folder), 0);
  });

  it('goes on behind a torn line', async () => {
    await appendToLog(folder, run('A'));
    await appendFile(join(folder, '2024-10-04.jsonl'), '{"notebook":"n","ce');
    await appendToLog(folder, run('B'));
    assert.deepEqual((await readLogs(folder)).get('n'), [run('A'), run('B')]);
  });

  it('is merged from the folders of several users, passing over what is no log', async () => {
    const [ann, bob] = [run('A', { user: 'ann' }), run('A', { user: 'bob', day: TODAY - 1 })];
    await appendToLog(join(folder, 'ann'), ann);
    await appendToLog(join(folder, 'bob'), bob);
    await writeFile(join(folder, 'notes.jsonl'), JSON.stringify(ann));
    await mkdir(join(folder, '2024-10-06.jsonl'));
    assert.deepEqual((await readLogs(folder)).get('n'), [bob, ann]);
  });

  it('keeps what users expect beside it, and deletes it along', async () => {
    const [flaky, slow] = [{ subject: 'flaky' }, { subject: 'slower', duration: 5 }];
    await appendExpected(join(folder, 'ann'), 'n', flaky);
    await appendExpected(folder, 'n', slow);
    assert.deepEqual((await readAllExpected(folder)).get('n'), [flaky, slow]);
    assert.equal((await readLogs(folder)).size, 0);
    await deleteLog(folder);
    assert.deepEqual((await readAllExpected(folder)).get('n'), [flaky]);
  });

  it('is read from several folders', async () => {
    await appendToLog(join(folder, 'storage'), run('A'));
    await appendToLog(join(folder, 'team', 'ann'), run('B'));
    const log = await readLogs(join(folder, 'storage'), join(folder, 'team'));
    assert.deepEqual(log.get('n'), [run('A'), run('B')]);
  });

  it('is deleted alone', async () => {
    await appendToLog(folder, run('A'));
    await appendToLog(join(folder, 'ann'), run('A'));
    await writeFile(join(folder, 'mine.txt'), 'keep');
    assert.equal(await deleteLog(folder), 1);
    assert.deepEqual((await readdir(folder)).sort(), ['ann', 'mine.txt']);
    assert.equal(await readFile(join(folder, 'mine.txt'), 'utf8'), 'keep');
  });

  it('names notebooks alike in every clone, and nobody by name', () => {
    const id = notebookLogId('/home/ann/prices/model.ipynb');
    assert.equal(notebookLogId('C:\\work\\prices\\model.ipynb'), id);
    assert.notEqual(notebookLogId('/home/ann/other/model.ipynb'), id);
    for (const each of [id, sessionLogId('s'), userLogId()]) assert.match(each, /^[0-9a-f]{16}$/);
    assert.notEqual(sessionLogId('x'), notebookLogId('x'));
  });
});
