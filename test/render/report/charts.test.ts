// Holds the pictures of an audit's page to the data they show.
import assert from 'node:assert/strict';
import type { CellGraph, GivenName, TimelineRun } from '../../../src/core/model/auditReport.ts';
import { graphHtml } from '../../../src/render/report/graph.ts';
import { layOutGraph } from '../../../src/render/report/graphLayout.ts';
import { profileOf, profileSvg } from '../../../src/render/report/profile.ts';
import { timelineHtml, timelineSvg } from '../../../src/render/report/timeline.ts';
import { auditPage, pricesHealth } from '../samples.ts';

function run(cell: number, more: Partial<TimelineRun> = {}): TimelineRun {
  return {
    session: 0,
    cell,
    isDeleted: false,
    executionCount: cell + 1,
    outcome: 'succeeded',
    exception: undefined,
    unseenBefore: 0,
    ...more,
  };
}

function given(name: string, more: Partial<GivenName> = {}): GivenName {
  return { name, isImport: false, isStale: false, ...more };
}

const nodesOf = (count: number): CellGraph['nodes'] =>
  Array.from({ length: count }, (_, cell) => ({ cell, gives: [`name_${cell}`], missing: [] }));

const count = (text: string, part: RegExp): number => Array.from(text.matchAll(part)).length;

describe('the picture of the executions', () => {
  it('marks failures, what went up the page, restarts and gaps', () => {
    const svg = timelineSvg(
      [
        run(2),
        run(0, { outcome: 'failed', exception: 'KeyError' }),
        run(1, { unseenBefore: 2 }),
        run(0, { session: 1, outcome: 'unfinished' }),
      ],
      3,
    );
    assert.match(svg, /aria-label="4 runs, 1 failed, 1 restart"/);
    assert.equal(count(svg, /class="passed"/g), 2);
    assert.equal(count(svg, /class="unfinished"/g), 1);
    assert.match(svg, /<title>Cell 1 \[1\]: failed: KeyError<\/title><path class="failed"/);
    assert.equal(count(svg, /class="upward"/g), 1);
    assert.equal(count(svg, /class="move gap"/g), 1);
    assert.equal(count(svg, /class="restart"/g), 1);
  });

  it('goes to the right with the runs and down with the cells', () => {
    const svg = timelineSvg([run(0), run(1), run(2)], 3);
    const at = Array.from(svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g), ([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const steps = at.slice(1).map(([x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = at[index] ?? [];
      return x > beforeX && y > beforeY;
    });
    assert.deepEqual(steps, [true, true]);
  });

  it('leads to no cell that is gone', () => {
    assert.doesNotMatch(timelineSvg([run(0, { isDeleted: true })], 1), /data-cell/);
    assert.match(timelineHtml([run(0, { isDeleted: true })], 1), /cell 1, deleted since/);
  });

  it('says that nothing has run', () => {
    assert.equal(timelineHtml([], 3), '<p>Nothing has run yet.</p>\n');
  });

  it('escapes what an exception calls itself', () => {
    const page = timelineHtml([run(0, { outcome: 'failed', exception: '<b>"' })], 1);
    assert.doesNotMatch(page, /<b>/);
  });
});

describe('the picture of what feeds what', () => {
  const small: CellGraph = {
    nodes: [
      { cell: 0, gives: ['df'], missing: [] },
      { cell: 1, gives: ['total'], missing: [] },
      { cell: 2, gives: [], missing: ['rate'] },
      { cell: 3, gives: [], missing: [] },
    ],
    edges: [
      { from: 0, to: 1, names: [given('df', { isStale: true }), given('pd', { isImport: true })] },
      { from: 1, to: 0, names: [given('total')] },
      { from: 0, to: 2, names: [given('df')] },
      { from: 0, to: 3, names: [given('pd', { isImport: true })] },
    ],
  };

  it('draws stale and upward arrows apart, and marks what nothing defines', () => {
    const html = graphHtml(small);
    assert.match(html, /class="edge stale" data-from="0" data-to="1"/);
    assert.match(html, /class="edge up" data-from="1" data-to="0"/);
    assert.match(html, /class="edge down" data-from="0" data-to="2"/);
    assert.match(
      html,
      /class="node missing" aria-label="cell 3 no rate\. Cell 3: nothing defines rate"/,
    );
    assert.match(html, /<title>Cell 1 gives df to cell 2 \(changed since\)<\/title>/);
  });

  it('leaves modules out, and says which cells stand apart', () => {
    const html = graphHtml(small);
    assert.doesNotMatch(html, /pd/);
    assert.match(
      html,
      /Not in the picture: cell 4\. No variable is known that it shares with other cells\./,
    );
  });

  it('makes every cell of the picture a link with a name', () => {
    const links = Array.from(graphHtml(small).matchAll(/<a [^>]*>/g), ([tag]) => tag);
    assert.equal(links.length, 3);
    for (const link of links)
      assert.match(link, /href="#cell-\d" data-cell="\d" .*aria-label="cell \d/);
  });

  it('escapes names', () => {
    const html = graphHtml({
      nodes: [
        { cell: 0, gives: ['<i>"'], missing: [] },
        { cell: 1, gives: [], missing: ['<u>'] },
      ],
      edges: [{ from: 0, to: 1, names: [given('<i>"')] }],
    });
    assert.doesNotMatch(html, /<[iu]>/);
  });

  it('puts no two boxes over each other at 100 cells, and gives the same picture each time', () => {
    const graph: CellGraph = {
      nodes: nodesOf(100),
      edges: Array.from({ length: 98 }, (_, at) => [
        { from: at, to: at + 1, names: [given('a')] },
        { from: at % 7, to: at + 2, names: [given('b')] },
      ]).flat(),
    };
    const boxOf = (): { width: number; height: number } => ({ width: 90, height: 22 });
    const placed = layOutGraph(graph, boxOf);
    assert.equal(placed.nodes.length, 100);
    const overlaps = placed.nodes.filter((a, at) =>
      placed.nodes.slice(at + 1).some((b) => Math.abs(a.x - b.x) < 90 && Math.abs(a.y - b.y) < 22),
    );
    assert.deepEqual(overlaps, []);
    assert.deepEqual(layOutGraph(graph, boxOf), placed);
  });

  it('has nothing to draw in a notebook without names', () => {
    assert.match(
      graphHtml({ nodes: nodesOf(2), edges: [] }),
      /^<p class="aside">Not in the picture: cells 1 and 2\./,
    );
    assert.equal(graphHtml({ nodes: [], edges: [] }), '<p>There is no cell.</p>\n');
  });
});

describe('the picture of passes and failures', () => {
  it('has a column for each cell that ran', () => {
    const svg = profileSvg(
      [
        { cell: 0, passed: 3, failed: 1 },
        { cell: 4, passed: 0, failed: 2 },
      ],
      5,
    );
    assert.equal(count(svg, /class="passed"/g), 1);
    assert.equal(count(svg, /class="failed"/g), 2);
    assert.match(svg, /<title>Cell 5: 0 passed, 2 failed<\/title>/);
    assert.match(svg, /aria-label="2 cells ran, 2 of them failed at least once/);
  });

  it('counts by the log where there is one', () => {
    const page = auditPage([], { profile: [{ cell: 1, passed: 1, failed: 0 }] });
    assert.deepEqual(profileOf(page).cells, [{ cell: 1, passed: 1, failed: 0 }]);
    assert.deepEqual(profileOf({ ...page, health: pricesHealth }).cells, [
      { cell: 1, passed: 4, failed: 0 },
      { cell: 2, passed: 2, failed: 2 },
    ]);
  });
});
