// Holds the Notebook State view to its order and its words.
import assert from 'node:assert/strict';
import type { NameStanding, NameState } from '../../src/core/model/analysis.ts';
import type { Facts } from '../../src/core/model/facts.ts';
import { nameRows } from '../../src/render/nameTree.ts';
import { place } from './samples.ts';

function state(
  name: string,
  standing: NameStanding['kind'] = 'current',
  more: Partial<NameState> = {},
): NameState {
  const standings = {
    current: { kind: 'current' },
    hidden: { kind: 'hidden' },
    edited: { kind: 'edited' },
    stale: { kind: 'stale', input: 'rate', cell: 0 },
  } as const;
  const { cellKey, range } = place(2, 0, 0, name.length);
  return {
    ...{ name, certainty: 'certain', runId: 3, cellKey, range, kind: 'value' },
    ...{ executionCount: 12, cell: 2, place: place(2, 0, 0, name.length) },
    standing: standings[standing],
    ...more,
  };
}

function factsOf(
  name: string,
  value: Facts['names'] extends ReadonlyMap<string, infer V> ? V : never,
): Facts {
  const none = new Map<string, never>();
  return {
    ...{ packages: none, expressions: none, absent: new Set(), modules: none, paths: none },
    names: new Map([[name, value]]),
  };
}

describe('the Notebook State view', () => {
  it('puts what needs attention first, and leaves empty groups out', () => {
    const rows = nameRows(
      [
        state('df'),
        state('load', 'current', { kind: 'function' }),
        state('np', 'current', { kind: 'import' }),
        state('old', 'hidden', { kind: 'import' }),
      ],
      undefined,
    );
    assert.deepEqual(
      rows.map(({ label, description, opens, children }) => [
        label,
        description,
        opens,
        children.map((row) => row.label),
      ]),
      [
        ['Needs attention', '1', 'open', ['old']],
        ['Values', '1', 'open', ['df']],
        ['Functions and classes', '1', 'closed', ['load']],
        ['Imports', '1', 'closed', ['np']],
      ],
    );
    assert.deepEqual(nameRows([], undefined), []);
  });

  it('says who bound a name, and what is wrong with it', () => {
    const rows = nameRows(
      [
        state('a'),
        state('b', 'current', { certainty: 'possible', executionCount: undefined }),
        state('c', 'edited'),
        state('d', 'edited', { cell: undefined, place: undefined }),
        state('e', 'stale'),
        state('f', 'hidden', { cell: undefined, place: undefined }),
      ],
      undefined,
    ).flatMap(({ children }) => children);
    assert.deepEqual(
      rows.map(({ label, description, icon }) => `${label}: ${description} (${icon})`),
      [
        'c: cell 3 [12] · edited since (edit)',
        'e: cell 3 [12] · stale (history)',
        'd: [12] · its cell was deleted (edit)',
        'f: [12] · hidden: in no cell now (eye-closed)',
        'a: cell 3 [12] (symbol-variable)',
        'b: cell 3 · perhaps (symbol-variable)',
      ],
    );
    const tooltip = rows.find(({ label }) => label === 'f')?.tooltip;
    assert.match(
      tooltip ?? '',
      /^f lives only in the kernel[^]*Run \[12\] of a deleted cell bound f\./,
    );
  });

  it('adds what the value is, where somebody has read it', () => {
    const value = { type: 'pandas.core.frame.DataFrame', shape: [3, 4] };
    const [group] = nameRows([state('df')], factsOf('df', value));
    assert.equal(group?.children[0]?.description, 'DataFrame 3 × 4 · cell 3 [12]');
    assert.match(group.children[0].tooltip, /^df is now: DataFrame 3 × 4\.$/m);
  });

  it('leads to the cell, where there is one', () => {
    const [group] = nameRows(
      [
        state('a', 'edited'),
        state('b', 'edited', { place: undefined }),
        state('c', 'hidden', { place: undefined }),
      ],
      undefined,
    );
    assert.deepEqual(
      group?.children.map(({ place: at }) => at?.range.end.character),
      [1, 0, undefined],
    );
  });

  it('draws no mark that reorders text', () => {
    const [group] = nameRows([state('a\u202eb')], undefined);
    assert.equal(group?.children[0]?.label, 'a\ufffdb');
  });
});
