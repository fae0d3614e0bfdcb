// Holds the Findings view to its groups, its order and its words.
import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/model/finding.ts';
import { finish, type Steps } from '../../src/core/model/steps.ts';
import {
  findingTree,
  type FindingGrouping,
  type FindingTree,
  type FoundNotebook,
} from '../../src/render/findingTree.ts';
import type { TreeRow } from '../../src/render/treeRow.ts';
import { stepsOf } from '../bench/longNotebook.ts';
import { forecast, place, unrun } from './samples.ts';

function treeOf(notebooks: readonly FoundNotebook[], grouping: FindingGrouping): FindingTree {
  return finish(treeInSteps(notebooks, grouping));
}

function treeInSteps(
  notebooks: readonly FoundNotebook[],
  grouping: FindingGrouping,
): Steps<FindingTree> {
  return findingTree(notebooks, {
    grouping,
    titleOf: (cause) => `Title of ${cause}`,
    canFix: ({ finding }) => finding.fixes.length > 0,
  });
}

function notebook(path: string, findings: readonly Finding[]): FoundNotebook {
  const parts = path.split('/');
  const folder = parts.slice(0, -1).join('/');
  return { uri: `file:///${path}`, folder, name: parts.at(-1) ?? '', findings };
}

/** The rows as lines, children indented. */
function lines(rows: readonly TreeRow[], indent = ''): readonly string[] {
  return rows.flatMap(({ icon, label, description, children }) => [
    `${indent}(${icon}) ${label} | ${description}`,
    ...lines(children, `${indent}  `),
  ]);
}

const hint: Finding = {
  ...unrun,
  ...{ id: 'stale-input', kind: 'state', severity: 'hint', message: 'Cell 1 used an old `rate`.' },
  ...{ cell: 0, cellKey: '#0', site: place(0, 0, 0, 1), output: undefined, fixes: [] },
};

describe('the Findings view', () => {
  it('lists the notebooks, in each the most severe first and rivals not at all', () => {
    const rival: Finding = { ...unrun, id: 'misspelled-name', rank: 2 };
    const { rows } = treeOf([notebook('a/x.ipynb', [hint, unrun, rival])], 'notebook');
    assert.deepEqual(lines(rows), [
      '(notebook) x.ipynb | 2',
      `  (error) ${unrun.message} | cell 3, line 2`,
      '  (circle-outline) Cell 1 used an old `rate`. | cell 1, line 1',
    ]);
    assert.equal(rows[0]?.tooltip, 'x.ipynb: 1 error, 1 hint.');
  });

  it('puts folders above them, where there are several', () => {
    const { rows } = treeOf(
      [
        notebook('b/x.ipynb', [hint]),
        notebook('a/y10.ipynb', [hint]),
        notebook('a/y2.ipynb', [hint]),
        notebook('z.ipynb', [hint]),
        notebook('c/nothing.ipynb', []),
      ],
      'notebook',
    );
    assert.deepEqual(
      rows.map(({ label, children }) => [label, children.map((row) => row.label)]),
      [
        ['This folder', ['z.ipynb']],
        ['a', ['y2.ipynb', 'y10.ipynb']],
        ['b', ['x.ipynb']],
      ],
    );
  });

  it('groups by cause, the worst first', () => {
    const { rows } = treeOf(
      [notebook('a/x.ipynb', [hint, unrun]), notebook('b/y.ipynb', [hint, forecast])],
      'cause',
    );
    const [first] = rows;
    assert.deepEqual(lines(first === undefined ? [] : [first]).slice(0, 2), [
      `(error) Title of ${unrun.id} | 1`,
      `  (error) ${unrun.message} | x.ipynb, cell 3, line 2`,
    ]);
    const stale = rows.find(({ label }) => label.endsWith('stale-input'));
    assert.deepEqual([stale?.icon, stale?.children.length], ['circle-outline', 2]);
  });

  it('finds again what a row stands for, by an id that lasts', () => {
    const one = treeOf([notebook('x.ipynb', [unrun, hint, hint])], 'notebook');
    const later = treeOf([notebook('x.ipynb', [hint, unrun, hint])], 'cause');
    assert.equal(one.targets.size, 3);
    assert.deepEqual([...one.targets.keys()].sort(), [...later.targets.keys()].sort());
    for (const [id, { finding, uri }] of one.targets) {
      assert.equal(uri, 'file:///x.ipynb');
      assert.equal(later.targets.get(id)?.finding.id, finding.id);
    }
  });

  it('marks what a click can fix', () => {
    const [group] = treeOf([notebook('x.ipynb', [unrun, hint])], 'notebook').rows;
    assert.deepEqual(
      group?.children.map(({ kind }) => kind),
      ['finding fixable', 'finding'],
    );
  });

  it('is put together in short steps', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      notebook(
        `folder ${at % 50}/${at}.ipynb`,
        ['a', 'b', 'c', 'd', 'e'].map((id): Finding => ({ ...unrun, id })),
      ),
    );
    for (const [grouping, fewest] of [
      ['notebook', 2 * many.length],
      ['cause', many.length],
    ] as const) {
      const rounds = Array.from({ length: 3 }, () => stepsOf(treeInSteps(many, grouping)));
      const shares = rounds.map((steps) => Math.max(...steps) / steps.reduce((a, b) => a + b));
      assert.ok(Math.min(...rounds.map(({ length }) => length)) >= fewest, grouping);
      // The engine of JavaScript has work of its own now and then: the best round counts.
      assert.ok(Math.min(...shares) < 0.7, `${grouping}: one step is ${Math.min(...shares)} of it`);
    }
  });

  it('folds what is too much to be read at once', () => {
    const many = Array.from({ length: 21 }, (): Finding => hint);
    const [few] = treeOf([notebook('x.ipynb', many.slice(1))], 'notebook').rows;
    const [more] = treeOf([notebook('x.ipynb', many)], 'notebook').rows;
    assert.deepEqual([few?.opens, more?.opens], ['open', 'closed']);
  });
});
