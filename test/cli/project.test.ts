// What projects, notebooks and earlier results take back, from arguments to exit code.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotebookRecord } from '../../src/render/json.ts';
import { forecast, misspelt, unrun } from '../render/samples.ts';
import { fakeEngine, folderOf, runIn, type Ran } from './fakes.ts';

const engine = fakeEngine({
  audit: ({ cells }) =>
    [unrun, misspelt, forecast].map((finding) => ({
      ...finding,
      cell: 0,
      cellKey: '#0',
      site: { ...finding.site, cell: 0, cellKey: cells[0]?.key ?? '' },
    })),
});

describe('cellscope in a project', () => {
  let folder: Awaited<ReturnType<typeof folderOf>>;
  const audit = (...argv: readonly string[]): Promise<Ran> =>
    runIn({ engine }, 'audit', '--format', 'json', folder.path, ...argv);
  const found = ({ out }: Ran): readonly string[] =>
    (JSON.parse(out) as readonly NotebookRecord[]).flatMap(({ notebook, findings }) => [
      notebook.slice(folder.path.length + 1),
      ...findings.map(({ id }) => id),
    ]);
  const open = async (files: Readonly<Record<string, string>>): Promise<void> => {
    folder = await folderOf(files);
  };
  afterEach(() => folder.remove());

  it('takes the settings that are nearest to each notebook', async () => {
    await open({
      'pyproject.toml': '[tool.cellscope]\nignore = ["misspelled-name"]\nexclude = ["drafts"]\n',
      'a.ipynb': 'x',
      'drafts/b.ipynb': 'x',
      'deep/pyproject.toml': '[project]\nname = "no settings of ours"\n',
      'deep/c.ipynb': 'x',
      'own/.cellscope.json': '{"select": ["undefined-name"], "fail-on": "never"}',
      'own/d.ipynb': 'x',
    });
    const ran = await audit();
    assert.deepEqual(found(ran), [
      ...['a.ipynb', 'defined-in-unrun-cell', 'undefined-name'],
      ...['deep/c.ipynb', 'defined-in-unrun-cell', 'undefined-name'],
      ...['own/d.ipynb', 'undefined-name'],
    ]);
    assert.deepEqual([ran.code, ran.err], [1, '']);
    const own = await runIn({ engine }, 'audit', join(folder.path, 'own'));
    assert.equal(own.code, 0);
    const louder = await runIn({ engine }, 'audit', join(folder.path, 'own'), '--fail-on', 'error');
    assert.equal(louder.code, 1);
  });

  it('tells what a file of settings does not mean, and stops if it cannot be meant at all', async () => {
    await open({ '.cellscope.json': '{\n"ignore": ["typo"]}', 'a.ipynb': 'x', 'b.ipynb': 'x' });
    const hinted = await audit();
    assert.equal(hinted.code, 1);
    assert.match(
      hinted.err,
      /^cellscope: .*\.cellscope\.json, line 2: There is no cause 'typo'\.\n$/,
    );
    await writeFile(join(folder.path, '.cellscope.json'), '{"ignore": 1}');
    const refused = await audit();
    assert.deepEqual([refused.code, refused.out], [2, '[]\n']);
    assert.match(refused.err, /line 1: 'ignore' must be a list of texts\.\n$/);
  });

  it('counts what the notebook takes back', async () => {
    await open({ 'a.ipynb': 'x # cellscope: ignore[undefined-name, typo]' });
    const ran = await audit('--fail-on', 'hint');
    const [record] = JSON.parse(ran.out) as readonly NotebookRecord[];
    assert.deepEqual(
      [record?.suppressed, record?.findings.length, record?.problems.map(({ code }) => code)],
      [1, 2, ['unknown-cause']],
    );
  });

  it('takes what is named for meant, unless it is told to exclude that too', async () => {
    await open({
      'pyproject.toml': '[tool.cellscope]\nexclude = ["drafts"]\n',
      'a.ipynb': 'x',
      'drafts/deep/b.ipynb': 'x',
    });
    const drafts = join(folder.path, 'drafts/deep/b.ipynb');
    const named = (...argv: readonly string[]): Promise<Ran> =>
      runIn({ engine }, 'audit', '--format', 'json', '--select', 'misspelled-name', ...argv);
    const both = [join(folder.path, 'a.ipynb'), drafts];
    assert.equal(found(await named(...both)).length, 4);
    assert.equal(found(await named(...both, '--force-exclude')).length, 2);
    assert.deepEqual(await named('--force-exclude', join(folder.path, 'drafts'), drafts), {
      code: 0,
      out: '[]\n',
      err: '',
    });
  });

  it('reports what a baseline does not have, also when cells and notebooks move', async () => {
    await open({ 'a.ipynb': 'x', 'b.ipynb': 'y' });
    const { out } = await audit();
    const baseline = join(folder.path, 'baseline.json');
    await writeFile(baseline, out);
    const same = await audit('--baseline', baseline);
    assert.deepEqual([same.code, found(same)], [0, ['a.ipynb', 'b.ipynb']]);
    await writeFile(join(folder.path, 'b.ipynb'), 'y + 1');
    const changed = await audit('--baseline', baseline);
    assert.equal(changed.code, 1);
    assert.deepEqual(found(changed).slice(0, 3), ['a.ipynb', 'b.ipynb', 'defined-in-unrun-cell']);
    const [first] = JSON.parse(changed.out) as readonly NotebookRecord[];
    assert.equal(first?.known, 3);
  });

  it('refuses what is no baseline', async () => {
    await open({ 'a.ipynb': 'x', 'odd.json': '[{"notebook": 1}]', 'none.json': '{' });
    for (const name of ['odd.json', 'none.json', 'missing.json']) {
      const ran = await audit('--baseline', join(folder.path, name));
      assert.deepEqual([ran.code, ran.out], [2, '']);
      assert.ok(ran.err.includes(name), ran.err);
    }
  });
});
