// The hover and the pages: what they say, in which order, and that every link leads where it should.
import assert from 'node:assert/strict';
import type { CauseDocs, LiveName } from '../../src/core/model/analysis.ts';
import type { History, Run } from '../../src/core/model/execution.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import { renderCausePage, renderCauseTable } from '../../src/render/causePage.ts';
import { renderExplanationPage, type PageLinks } from '../../src/render/explanationPage.ts';
import { renderHoverMarkdown, type HoverLinks } from '../../src/render/hover.ts';
import { renderLedgerMarkdown } from '../../src/render/ledger.ts';
import { reportMarkdown } from '../../src/render/report/reportMarkdown.ts';
import { addressesOf, elementsOf, readers, textOf } from './readers.ts';
import { auditPage, codeCell, forecast, misspelt, place, runFix, unrun } from './samples.ts';

const links: HoverLinks & PageLinks = {
  reveal: (target) => `reveal:${target.cell}:${target.range.start.line}`,
  fix: (finding, fix) => `fix:${finding}:${fix}`,
  explain: 'explain:all',
  cause: (id) => `cause:${id}`,
  traceback: (cellKey) => `traceback:${cellKey}`,
};

const docs: CauseDocs = {
  id: 'defined-in-unrun-cell',
  title: 'Defined in a cell that has not run',
  exceptions: ['NameError'],
  what: 'A cell above binds the name | and has not run.',
  why: 'A name exists only once its cell has run.',
  todo: 'Run that cell, then this one.',
  limits: 'It cannot see runs of other front ends.',
};

/** A finding in which every text tries to be more than text. */
const hostile: Finding = {
  ...unrun,
  message: '<img src=x> [a](command:b) `</code><b>`',
  explanation: {
    what: '<b>no</b>. [a](command:b)',
    why: '![a](https://example.org)',
    todo: '`<i>`',
  },
  exception: '<script>',
  origin: { ...place(1, 0, 0, 1), label: '**loud** <u>' },
  lost: { cellKey: '#1', cell: 1, executionCount: 3, source: '```\n<script>' },
  evidence: [{ basis: 'observed', fact: '[x]: https://example.org' }],
  fixes: [{ ...runFix, title: 'go](command:evil) <b>' }],
};

describe('the hover', () => {
  it('says the answer, the fixes, both places, the facts, the rivals', () => {
    assert.equal(
      renderHoverMarkdown([unrun, misspelt], links),
      [
        '**`prices` does not exist yet.** Cell 2 defines it (`prices = load()`), and that cell has not run since the kernel started.',
        '*[Run cell 2, then this cell](fix:0:0)* · [Explain this crash](explain:all)',
        'Stopped at [cell 3, line 2](reveal:2:1) · `prices` is defined here: [cell 2, line 1](reveal:1:0)',
        'Facts: Python could not find `prices` ([cell 3, line 2](reveal:2:1)) · no other cell defines it (inferred)',
        'Also possible:\n- No `prices`; did you mean `price` (cell 1)? *[Change to `price`](fix:1:0)*',
      ].join('\n\n'),
    );
  });

  it('says what to do where no button says it', () => {
    const todo = 'Define `prices` first.';
    const finding = { ...unrun, explanation: { ...unrun.explanation, todo } };
    assert.match(renderHoverMarkdown([finding], links), /\n\nDefine `prices` first\.\n\n\*\[Run/);
    assert.doesNotMatch(renderHoverMarkdown([unrun], links), /Run cell 2, then this cell\.\n/);
  });

  it('gives each crash its block and counts the fixes over all findings', () => {
    const second = { ...forecast, fixes: [runFix] };
    const hover = renderHoverMarkdown([unrun, misspelt, second], links);
    assert.deepEqual(hover.match(/^---$/gm), ['---']);
    assert.match(hover, /Would stop in a clean run at \[cell 2, line 1\]\(reveal:1:0\)/);
    assert.match(hover, /\(fix:2:0\)/);
  });

  it('links nothing without addresses, and advice never', () => {
    const none: HoverLinks = {
      reveal: () => undefined,
      fix: () => undefined,
      explain: undefined,
    };
    assert.doesNotMatch(renderHoverMarkdown([unrun, misspelt], none), /\]\(/);
    const advised: Finding = {
      ...unrun,
      fixes: [{ kind: 'advice', title: 'Ask its author', safety: 'safe' }],
    };
    assert.match(renderHoverMarkdown([advised], links), /^\*Ask its author\* · \[Explain/m);
  });

  it('is empty without findings', () => {
    assert.equal(renderHoverMarkdown([], links), '');
  });
});

describe('the page of an explanation', () => {
  const page = renderExplanationPage([unrun, misspelt], 'my_prices.ipynb', [docs], links);

  it('has its sections in order', () => {
    assert.deepEqual(page.match(/^#+ .*$/gm), [
      '# Why cell 3 \\[12\\] crashed',
      '## What to do',
      '## Where',
      '## Facts',
      '## Also possible',
      '## The cause in general',
    ]);
  });

  it('names causes by their titles, or by their ids', () => {
    assert.match(
      page,
      /\[Defined in a cell that has not run\]\(cause:defined-in-unrun-cell\) \(`defined-in-unrun-cell`\)/,
    );
    assert.match(page, /\[`misspelled-name`\]\(cause:misspelled-name\)/);
  });

  it('shows what a fix would change', () => {
    const edit = renderExplanationPage([{ ...misspelt, rank: 1 }], 'n', [], links);
    assert.match(edit, /Cell 3, line 2 gets:\n\n {2}```python\n {2}price\n {2}```/);
    const newCells = [{ before: 0, source: 'import numpy as np' }];
    const fix = {
      kind: 'install',
      title: 'Install',
      safety: 'review',
      packages: ['numpy'],
      newCells,
    } as const;
    const install = renderExplanationPage([{ ...unrun, fixes: [fix] }], 'n', [], links);
    assert.match(install, /New cell 1:\n\n {2}```python\n {2}import numpy as np\n {2}```/);
  });

  it('shows the text that is lost', () => {
    const lost = { cellKey: '#9', cell: 1, executionCount: 4, source: 'x = 1\ny = 2' };
    const text = renderExplanationPage([{ ...unrun, lost }], 'n', [], links);
    assert.match(text, /Run \\\[4\\\] of cell 2:\n\n```python\nx = 1\ny = 2\n```/);
  });

  it('has a heading for each kind of finding', () => {
    const heading = (finding: Finding): string | undefined =>
      renderExplanationPage([finding], 'n', [], links).split('\n')[0];
    assert.equal(heading(forecast), '# Why cell 2 (not run) would crash in a clean run');
    assert.equal(heading({ ...forecast, order: 'recorded' }), '# Why cell 2 (not run) would crash');
    assert.equal(heading({ ...forecast, kind: 'state' }), '# About cell 2 (not run)');
  });

  it('says so when there is nothing', () => {
    assert.match(renderExplanationPage([], 'n', [], links), /^# Nothing to explain\n/);
  });
});

describe('the ledger', () => {
  const run = (id: number, cell: number, source: string, more: Partial<Run> = {}): Run => ({
    id,
    session: 0,
    cellKey: `#${cell}`,
    source,
    executionCount: id + 1,
    outcome: { kind: 'succeeded' },
    afterUnseenRuns: false,
    ...more,
  });
  const error = { name: 'NameError', message: 'x', traceback: '' };
  const history: History = {
    basis: 'observed',
    cells: [codeCell(0, '\nimport math\n'), codeCell(1, 'b = 2')],
    removed: [{ key: '#7', index: 4, source: 'lost = 1' }],
    runs: [
      run(0, 0, '\nimport math\n'),
      run(1, 1, 'a = "|"', { afterUnseenRuns: true }),
      run(2, 7, 'lost = 1', { outcome: { kind: 'failed', error } }),
      run(3, 8, 'gone', {
        session: 1,
        executionCount: undefined,
        outcome: { kind: 'unfinished' },
      }),
    ],
    session: 1,
  };
  const name: LiveName = {
    name: 'a',
    certainty: 'certain',
    runId: 1,
    cellKey: '#1',
    range: place(1, 0, 0, 1).range,
  };

  it('tells the runs, the restart, the lost texts and the names', () => {
    assert.equal(
      renderLedgerMarkdown(history, [name, { ...name, name: 'b', runId: 99 }]),
      [
        '# Execution ledger',
        '4 runs, as seen in this editor, oldest first.',
        [
          '| Run | Cell | Outcome | First line |',
          '| --- | --- | --- | --- |',
          '| \\[1\\] | Cell 1 | succeeded | `import math` |',
          '| … |  | runs not recorded |  |',
          '| \\[2\\] | Cell 2, edited since | succeeded | `a = "\\|"` |',
          '| \\[3\\] | Deleted cell 5 | failed: `NameError` | `lost = 1` |',
        ].join('\n'),
        '**The kernel restarted here. Names of the runs above are gone.**',
        [
          '| Run | Cell | Outcome | First line |',
          '| --- | --- | --- | --- |',
          '| 4 (no count) | A deleted cell | not finished | `gone` |',
        ].join('\n'),
        '## Texts that ran and are in no cell now',
        'Run \\[2\\] of cell 2:',
        '```python\na = "|"\n```',
        'Run \\[3\\] of deleted cell 5:',
        '```python\nlost = 1\n```',
        'Run 4 (no count) of a deleted cell:',
        '```python\ngone\n```',
        '## Names in the kernel',
        [
          '| Name | Bound by | Certainty |',
          '| --- | --- | --- |',
          '| `a` | run \\[2\\] of cell 2, line 1 (edited since) | certain |',
          '| `b` | unknown | certain |',
        ].join('\n'),
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('says when nothing has run since the restart, or at all', () => {
    const restarted = renderLedgerMarkdown({ ...history, session: 2 }, []);
    assert.match(restarted, /The kernel restarted here\. Nothing has run since\./);
    assert.match(restarted, /## Names in the kernel\n\nNone\.\n$/);
    const fresh = renderLedgerMarkdown({ ...history, runs: [] }, []);
    assert.match(fresh, /Nothing has run yet\./);
  });

  it('says where the order comes from', () => {
    const introduction = (basis: History['basis']): string | undefined =>
      renderLedgerMarkdown({ ...history, basis }, []).split('\n\n')[1];
    assert.match(introduction('counted') ?? '', /saved execution counts/);
    assert.match(introduction('assumed') ?? '', /assumed/);
  });
});

describe('the pages of causes', () => {
  it('have all that is written', () => {
    assert.equal(
      renderCausePage({ ...docs, limits: '' }),
      [
        '# Defined in a cell that has not run',
        '`defined-in-unrun-cell` · `NameError`',
        '## What happens',
        'A cell above binds the name &#124; and has not run.',
        '## Why',
        'A name exists only once its cell has run.',
        '## What to do',
        'Run that cell, then this one.\n',
      ].join('\n\n'),
    );
  });

  it('fit one row of the table', () => {
    const [, , row, ...more] = renderCauseTable([docs]).split('\n');
    assert.equal(
      row,
      '| `defined-in-unrun-cell` | `NameError` | A cell above binds the name &#124; and has not run. |',
    );
    assert.deepEqual(more, []);
  });
});

const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

for (const [name, read] of readers) {
  describe(`untrusted text on the pages, read by ${name}`, () => {
    const pages: readonly (readonly [page: string, markdown: string])[] = [
      ['hover', renderHoverMarkdown([hostile, { ...hostile, rank: 2 }], links)],
      ['explanation', renderExplanationPage([hostile], '<b>[a](command:b)', [], links)],
      ['audit', reportMarkdown({ ...auditPage([hostile]), notebook: '<b>' }, links)],
    ];
    for (const [page, markdown] of pages) {
      it(`stays text in the ${page}`, () => {
        const html = read(markdown);
        const own = [
          'p',
          'strong',
          'em',
          'a',
          'ul',
          'li',
          'hr',
          'h1',
          'h2',
          'h3',
          'pre',
          'code',
          ...tables,
        ];
        assert.deepEqual(
          elementsOf(html).filter((element) => !own.includes(element)),
          [],
        );
        assert.deepEqual(
          addressesOf(html).filter((address) => !/^(reveal|fix|explain|cause):/.test(address)),
          [],
        );
        assert.match(textOf(html), /go\]\(command:evil\) <b>/);
      });
    }
  });
}
