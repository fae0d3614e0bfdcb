// `cellscope corpus` from arguments to exit code, with a reader that counts marked lines.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Engine } from '../../src/cli/engine.ts';
import { notebookAt } from '../../src/platform/notebookFiles.ts';
import { countNotebook } from '../../src/platform/workers/countedNotebook.ts';
import { fakeEngine, folderOf, runIn } from './fakes.ts';

const world = { engine: fakeEngine() };

describe('cellscope corpus', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const at = (name: string): string => join(folder.path, name);

  before(async () => {
    const numbered = Array.from({ length: 9 }, (_none, index) => [
      `many/${index}.ipynb`,
      `x\n!crash word${'ab'.charAt(index % 2)} of ${index}`,
    ]);
    folder = await folderOf({
      ...(Object.fromEntries(numbered) as Record<string, string>),
      'odd/a.ipynb': '!broken',
      'odd/b.ipynb': '!crash <script>alert(1)</script> `x`',
      'odd/c.ipynb': '!fault',
      'empty/notes.txt': '',
      'torn.json': '{"schema": 1, "kind": "cellsc',
      'other.json': '{"cells": []}',
    });
  });
  after(() => folder.remove());

  it('gives one result, and the same from shards merged in any order', async () => {
    const whole = await runIn(world, 'corpus', at('many'), '--format', 'json');
    assert.deepEqual([whole.code, whole.err], [0, '']);
    assert.equal((JSON.parse(whole.out) as { crashes: number }).crashes, 9);
    for (const shards of [2, 4, 12]) {
      const results: string[] = [];
      for (let shard = 1; shard <= shards; shard++) {
        const ran = await runIn(
          world,
          'corpus',
          at('many'),
          '--format',
          'json',
          '--shard',
          `${shard}/${shards}`,
        );
        assert.equal(ran.code, 0);
        results.unshift(at(`${shard}.json`));
        await writeFile(at(`${shard}.json`), ran.out);
      }
      const merged = await runIn(world, 'corpus', 'merge', ...results, '--format', 'json');
      assert.deepEqual(merged, { code: 0, out: whole.out, err: '' });
    }
  });

  it('shares the notebooks among threads, and gives the same', async () => {
    const paths = [at('many'), at('odd'), at('absent.ipynb')];
    const alone = await runIn(world, 'corpus', ...paths, '--format', 'json', '-j', '1');
    const sizes: number[] = [];
    const engine: Engine = {
      ...world.engine,
      startCounters: (size) => {
        sizes.push(size);
        return {
          async ask(path) {
            await new Promise((resolve) => setTimeout(resolve, path.length % 7));
            const snapshot = await notebookAt(path, world.engine.readNotebookFile);
            return countNotebook(path, snapshot, await world.engine.corpusReader());
          },
          close: () => Promise.resolve(),
        };
      },
    };
    assert.deepEqual(
      await runIn({ engine }, 'corpus', ...paths, '--format', 'json', '--jobs', '3'),
      alone,
    );
    assert.deepEqual(sizes, [3]);
  });

  it('lists what it cannot read and goes on', async () => {
    const ran = await runIn(world, 'corpus', at('odd'));
    assert.equal(ran.code, 1);
    assert.match(ran.out, /^1 crash in 1 of 1 notebook; .*; 2 could not be read\.\n/);
    assert.match(ran.out, /a\.ipynb: It is cut off\./);
    assert.match(ran.out, /c\.ipynb: Cellscope failed on this notebook \(A gap\.\)/);
    assert.deepEqual((await runIn(world, 'corpus', at('odd/a.ipynb'))).code, 2);
    const none = await runIn(world, 'corpus', at('empty'));
    assert.deepEqual([none.code, none.out], [2, '']);
    assert.match(none.err, /There is no notebook/);
  });

  it('writes a page on which text of notebooks is only text', async () => {
    const { out } = await runIn(world, 'corpus', at('odd'), '--format', 'html');
    assert.ok(out.startsWith('<!doctype html>'));
    assert.ok(out.includes("default-src 'none'"));
    assert.ok(out.includes('&lt;script&gt;alert(1)&lt;/script&gt; `x`'));
    assert.doesNotMatch(out, /<script|\son\w+=|\sstyle=|(?:src|href)=/);
    assert.match(out, /prefers-color-scheme: dark/);
  });

  it('says which result cannot be merged, and prints nothing', async () => {
    const cases: readonly (readonly [file: string, said: RegExp])[] = [
      ['torn.json', /torn\.json cannot be merged: it is not whole JSON\./],
      ['other.json', /other\.json cannot be merged: it is no result of `cellscope corpus/],
      ['absent.json', /absent\.json cannot be merged: There is no such file/],
    ];
    for (const [file, said] of cases) {
      const ran = await runIn(world, 'corpus', 'merge', at(file), '--format', 'json');
      assert.deepEqual([ran.code, ran.out], [2, '']);
      assert.match(ran.err, said);
    }
  });

  it('stands with its options in the help', async () => {
    const { out } = await runIn(world, '--help');
    for (const word of ['corpus', 'corpus merge', '--shard', 'html']) assert.ok(out.includes(word));
  });

  for (const line of [
    'corpus',
    'corpus a --format jsonl',
    'corpus a --shard 0/3',
    'corpus a --shard 4/3',
    'corpus a --shard 1',
    'corpus a --fail-on never',
    'corpus a --select undefined-name',
    'corpus merge',
    'corpus merge a --shard 1/2',
    'explain a --format html',
  ]) {
    it(`refuses '${line}'`, () => {
      assert.equal(readArguments(line.split(' '), ['undefined-name']).kind, 'wrong');
    });
  }
});
