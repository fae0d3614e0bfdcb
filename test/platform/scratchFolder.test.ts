// What a scratch copy of a folder holds, and what it leaves out.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  copyInto,
  copyLimits,
  makeScratchFolder,
  removeScratchFolder,
} from '../../src/platform/scratchFolder.ts';
import { folderOf } from '../cli/fakes.ts';

const never = new AbortController().signal;

describe('a scratch folder', () => {
  let original: Awaited<ReturnType<typeof folderOf>>;
  let scratch: Awaited<ReturnType<typeof makeScratchFolder>>;

  before(async () => {
    original = await folderOf({
      'work/nb.ipynb': '{}',
      'data/a.csv': 'a',
      'data/b.csv': 'bbbb',
      '.env': 'KEY=1',
      '.git/config': 'x',
      'env/pyvenv.cfg': '',
      'env/bin/python': '',
      'node_modules/x/index.js': '',
      'work/__pycache__/x.pyc': '',
    });
    symlinkSync(join(original.path, 'data/a.csv'), join(original.path, 'link.csv'));
    symlinkSync(join(original.path, 'data'), join(original.path, 'linked'));
    symlinkSync('nowhere', join(original.path, 'broken'));
  });
  after(() => original.remove());
  beforeEach(async () => {
    scratch = await makeScratchFolder(original.path, join(original.path, 'work'));
  });
  afterEach(async () => {
    await removeScratchFolder(scratch);
    assert.ok(!existsSync(scratch.path));
  });

  it('holds what the notebook may read, and nothing that other programs keep there', async () => {
    const leftOut = await copyInto({ folder: original.path }, scratch.copy, copyLimits, never);
    assert.deepEqual(leftOut, [{ path: 'linked', why: 'link' }]);
    for (const name of ['work/nb.ipynb', 'data/a.csv', '.env', 'link.csv']) {
      assert.ok(existsSync(join(scratch.copy, name)), name);
    }
    for (const name of ['.git', 'env', 'node_modules', 'work/__pycache__', 'broken']) {
      assert.ok(!existsSync(join(scratch.copy, name)), name);
    }
    assert.equal(scratch.notebookFolder, join(scratch.copy, 'work'));
  });

  it('is not the original by another name', async () => {
    await copyInto({ folder: original.path }, scratch.copy, copyLimits, never);
    for (const name of ['data/a.csv', 'link.csv'])
      writeFileSync(join(scratch.copy, name), 'changed');
    assert.equal(readFileSync(join(original.path, 'data/a.csv'), 'utf8'), 'a');
    assert.equal(statSync(join(original.path, 'data/a.csv')).nlink, 1);
  });

  it('says what was too large, too much and too many', async () => {
    const copied = async (limits: Partial<typeof copyLimits>) =>
      await copyInto({ folder: original.path }, scratch.copy, { ...copyLimits, ...limits }, never);
    const large = await copied({ file: 3 });
    assert.deepEqual(
      large.find(({ why }) => why === 'large'),
      { path: '.env', why: 'large', size: 5 },
    );
    const total = await copied({ total: 6 });
    assert.deepEqual(
      total.map(({ path, why }) => [path, why]),
      [
        ['linked', 'link'],
        ['data/a.csv', 'total'],
        ['data/b.csv', 'total'],
        ['work/nb.ipynb', 'total'],
      ],
    );
    const own = { folder: original.path, first: join(original.path, 'work') };
    const near = await copyInto(own, scratch.copy, { ...copyLimits, total: 6 }, never);
    assert.ok(
      near.every(({ path }) => path !== 'work/nb.ipynb'),
      'the own folder comes first',
    );
    const many = await copied({ files: 1 });
    assert.equal(many.filter(({ why }) => why === 'many').length, 4);
    assert.equal((await copied({ time: -1 })).filter(({ why }) => why === 'many').length, 5);
  });

  it('is left as it is when the run is cancelled', async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    await copyInto({ folder: original.path }, scratch.copy, copyLimits, cancelled.signal);
    assert.ok(!existsSync(join(scratch.copy, '.env')));
  });

  it('is empty for a notebook without a folder', async () => {
    const empty = await makeScratchFolder(undefined);
    assert.ok(statSync(empty.notebookFolder).isDirectory());
    await removeScratchFolder(empty);
  });
});
