// Files found and read, whatever is on the disk.
import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  isFolder,
  notebooksUnder,
  readFileBytes,
  readBytes,
  type FoundPath,
} from '../../src/platform/files.ts';

async function all(found: AsyncIterable<FoundPath>): Promise<readonly FoundPath[]> {
  const paths: FoundPath[] = [];
  for await (const path of found) paths.push(path);
  return paths;
}

describe('files', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cellscope-'));
    for (const name of [
      'b.ipynb',
      'a/z.ipynb',
      'B.ipynb',
      'a.ipynb',
      'a/.ipynb_checkpoints/z.ipynb',
    ]) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), name);
    }
    await mkdir(join(folder, 'folder.ipynb'));
    await writeFile(join(folder, 'script.py'), '');
    await symlink(join(folder, 'b.ipynb'), join(folder, 'link.ipynb'));
    await symlink(folder, join(folder, 'loop'));
    await symlink(folder, join(folder, 'loop.ipynb'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('are found by name, folder by folder, once', async () => {
    const found = await all(notebooksUnder(folder));
    assert.deepEqual(
      found.map(({ path }) => path.slice(folder.length + 1)),
      ['B.ipynb', 'a/z.ipynb', 'a.ipynb', 'b.ipynb', 'link.ipynb'],
    );
    assert.deepEqual(
      found.filter(({ problem }) => problem !== undefined),
      [],
    );
  });

  it('are looked for only where a folder can be searched', async () => {
    const found = await all(notebooksUnder(join(folder, 'none')));
    assert.deepEqual(
      found.map(({ problem }) => problem?.code),
      ['unreadable'],
    );
    assert.equal(await isFolder(folder), true);
    assert.equal(await isFolder(join(folder, 'a.ipynb')), false);
    assert.equal(await isFolder(join(folder, 'none')), false);
  });

  const failures: readonly (readonly [name: string, message: string])[] = [
    ['none.ipynb', 'There is no such file or folder.'],
    ['a.ipynb/none.ipynb', 'There is no such file or folder.'],
    ['a', 'It is a folder.'],
    ['nul\0.ipynb', 'The file could not be read (ERR_INVALID_ARG_VALUE).'],
  ];
  for (const [name, message] of failures) {
    it(`cannot be read: ${JSON.stringify(name)}`, async () => {
      assert.deepEqual(await readFileBytes(`${folder}/${name}`, 10), {
        problem: { code: 'unreadable', message },
      });
    });
  }

  it('cannot be read without permission', async function () {
    const path = join(folder, 'b.ipynb');
    await chmod(path, 0);
    // An administrator may read everything.
    const isReadable = process.getuid?.() === 0 || process.platform === 'win32';
    const read = await readFileBytes(path, 10);
    await chmod(path, 0o600);
    assert.equal(
      read.bytes === undefined ? read.problem.message : undefined,
      isReadable ? undefined : 'It may not be read: permission denied.',
    );
  });

  const sizes: readonly (readonly [size: number, code: string | undefined])[] = [
    [0, undefined],
    [20, undefined],
    [21, 'too-large'],
  ];
  for (const [size, code] of sizes) {
    it(`may have 20 bytes, and have ${size}`, async () => {
      const bytes = Buffer.alloc(size, 'x');
      const read = await readBytes(
        (async function* () {
          await Promise.resolve();
          yield bytes.subarray(0, 7);
          yield bytes.subarray(7).toString();
        })(),
        20,
      );
      if (read.bytes === undefined) assert.equal(read.problem.code, code);
      else assert.deepEqual([Buffer.from(read.bytes), undefined], [bytes, code]);
    });
  }
});
