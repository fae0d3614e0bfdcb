// The text for terminals: full answers, short ones, colours, wrapping, and no escape from untrusted text.
import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../src/core/model/finding.ts';
import { ansiPalette, barePalette, type Terminal } from '../../src/render/terminal.ts';
import { renderNotebookText, renderQuietText, renderSummaryText } from '../../src/render/text.ts';
import { codeCell, forecast, misspelt, notebook, place, prices, report, unrun } from './samples.ts';

const bare: Terminal = { palette: barePalette, width: undefined };
const coloured: Terminal = { palette: ansiPalette, width: undefined };

function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}

/** What a terminal shows once it has obeyed the colours. */
function withoutColours(text: string): string {
  return text.replaceAll(/\p{Cc}\[\d+m/gu, '');
}

describe('the text of a report', () => {
  it('explains a crash in full', () => {
    assert.equal(
      renderNotebookText(report('explain', [unrun, misspelt]), bare),
      lines(
        'prices.ipynb',
        '',
        '  cell 3 [12], line 2  stopped: NameError  defined-in-unrun-cell',
        '    `prices` does not exist yet: cell 2 defines it and has not run.',
        '      2 | print(prices)',
        '        |       ^^^^^^',
        '    Why   Cell 2 defines it (`prices = load()`), and that cell has not run since the kernel started.',
        '    From  cell 2, line 1: `prices` is defined here',
        '      1 | prices = load()',
        '        | ^^^^^^',
        '    Fix   Run cell 2, then this cell',
        '    Or    No `prices`; did you mean `price` (cell 1)?',
        '',
      ),
    );
  });

  it('gives an audit its verdict and its forecasts in short, a check in full', () => {
    assert.equal(
      renderNotebookText(report('audit', [forecast]), bare),
      lines(
        'prices.ipynb',
        '  A clean run, top to bottom, would stop at cell 2, line 1 (NameError).',
        '',
        '  cell 2 (not run), line 1  would stop in a clean run: NameError  undefined-name',
        '    `load` is defined nowhere in this notebook.',
        '      1 | prices = load()',
        '        |          ^^^^',
        '',
      ),
    );
    const check = renderNotebookText(report('check', [forecast]), bare);
    assert.match(check, /^ {4}Why {3}No cell binds it\.$/m);
    assert.match(check, /^ {4}Do {4}Define it\.$/m);
    assert.doesNotMatch(check, /clean run, top to bottom/);
  });

  it('says what is wrong with the file', () => {
    const problems = [{ code: 'invalid-json', message: 'It is cut off.' }] as const;
    const broken = notebook([], { problems });
    assert.equal(
      renderNotebookText(report('audit', [], broken), bare),
      lines('prices.ipynb', '  It is cut off.', ''),
    );
  });

  it('is empty where there is nothing to say', () => {
    assert.equal(renderNotebookText(report('audit', []), bare), '');
  });

  it('names the line of the file in scripts, and the other cell where it stopped', () => {
    const script = notebook([codeCell(0, 'x'), codeCell(1, 'prices = load()', { firstLine: 7 })]);
    const heading = (finding: Finding, snapshot = prices): string | undefined =>
      renderNotebookText(report('explain', [finding], snapshot), bare).split('\n')[2];
    assert.match(
      heading(forecast, script) ?? '',
      /^ {2}cell 2 \(not run\), line 1 \(line 8 of the file\) {2}/,
    );
    const called = { ...unrun, site: place(1, 4, 0, 1) };
    assert.match(heading(called) ?? '', /^ {2}cell 3 \[12\], in cell 2, line 5 {2}stopped/);
    const smell: Finding = { ...forecast, kind: 'smell', severity: 'hint', exception: undefined };
    assert.match(heading(smell) ?? '', / {2}hint {2}undefined-name$/);
  });

  const excerpts: readonly (readonly [
    title: string,
    source: string,
    from: readonly [line: number, character: number],
    to: readonly [line: number, character: number],
    expected: readonly string[],
  ])[] = [
    ['a name', 'a = b', [0, 4], [0, 5], ['      1 | a = b', '        |     ^']],
    ['behind tabs', '\t\tb', [0, 2], [0, 3], ['      1 |   b', '        |   ^']],
    ['several lines', 'f(\n a)', [0, 0], [1, 3], ['      1 | f(', '        | ^^']],
    ['nothing', 'a', [0, 1], [0, 1], ['      1 | a', '        |  ^']],
    ['beyond the text', 'a', [3, 0], [3, 1], []],
    ['a blank line', 'a\n\nb', [1, 0], [1, 0], []],
    ['a long line', 'a'.repeat(161), [0, 0], [0, 1], []],
  ];
  for (const [title, source, [line, character], [endLine, endCharacter], expected] of excerpts) {
    it(`underlines ${title}`, () => {
      const range = {
        start: { line, character },
        end: { line: endLine, character: endCharacter },
      };
      const finding = { ...forecast, cell: 0, site: { cellKey: '#0', cell: 0, range } };
      const text = renderNotebookText(
        report('explain', [finding], notebook([codeCell(0, source)])),
        bare,
      );
      assert.deepEqual(
        text.split('\n').filter((row) => row.includes(' | ')),
        expected,
      );
    });
  }
});

describe('the text on a terminal', () => {
  it('has colours that take nothing away', () => {
    const text = renderNotebookText(report('audit', [unrun, misspelt, forecast]), coloured);
    assert.notEqual(withoutColours(text), text);
    assert.equal(
      withoutColours(text),
      renderNotebookText(report('audit', [unrun, misspelt, forecast]), bare),
    );
  });

  for (const width of [20, 40, 60, 80]) {
    it(`breaks between words within ${width} columns`, () => {
      const terminal: Terminal = { palette: barePalette, width };
      const text = renderNotebookText(report('explain', [unrun]), terminal);
      const phrases = text.split('\n').slice(3);
      const widest = Math.max(...phrases.map((row) => row.length));
      // No line breaks within a code span, and 20 columns are always left for text.
      assert.ok(widest <= Math.max(width, 32), `${widest} columns`);
      const words = (shown: string): readonly string[] => shown.split(/\s+/);
      assert.deepEqual(words(text), words(renderNotebookText(report('explain', [unrun]), bare)));
    });
  }

  it('obeys nothing that a notebook holds', () => {
    const evil = 'x\u001b[2J\u001b]0;title\u0007\u009b31m\r\n\u202e';
    const finding: Finding = {
      ...unrun,
      exception: evil,
      message: `${evil} \`${evil}\``,
      explanation: { what: evil, why: evil, todo: evil },
      origin: { ...place(0, 0, 0, 1), label: evil },
      fixes: [{ kind: 'advice', title: evil, safety: 'safe' }],
    };
    const problems = [{ code: 'encoding', message: evil }] as const;
    const snapshot = notebook([codeCell(0, evil), codeCell(1, evil), codeCell(2, `a\n${evil}`)], {
      problems,
    });
    const hostile = { ...report('check', [finding], snapshot), notebook: evil };
    for (const text of [renderNotebookText(hostile, coloured), renderQuietText(hostile)]) {
      assert.doesNotMatch(withoutColours(text).replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}]/u);
    }
  });
});

describe('the closing lines', () => {
  it('say that one notebook is fine', () => {
    assert.equal(
      renderQuietText(report('audit', [])),
      'prices.ipynb: nothing found. No crash is foreseen in a clean run, top to bottom.\n',
    );
    assert.equal(renderQuietText(report('explain', [])), 'prices.ipynb: no crash to explain.\n');
    assert.equal(renderQuietText(report('check', [])), 'prices.ipynb: no crash foreseen.\n');
  });

  const cases: readonly (readonly [
    notebooks: number,
    answers: readonly (readonly [Severity, number])[],
    expected: string,
  ])[] = [
    [1, [], '1 notebook: nothing to report.\n'],
    [
      2,
      [
        ['hint', 2],
        ['error', 1],
      ],
      '2 notebooks: 1 error, 2 hints.\n',
    ],
    [
      3,
      [
        ['information', 2],
        ['warning', 2],
      ],
      '3 notebooks: 2 warnings, 2 pieces of information.\n',
    ],
  ];
  it('count what could not be read', () => {
    assert.equal(
      renderSummaryText({ notebooks: 3, unread: 2, answers: new Map([['error', 1]]) }),
      '3 notebooks: 1 error; 2 could not be read.\n',
    );
  });

  for (const [notebooks, answers, expected] of cases) {
    it(`count: ${expected.trim()}`, () => {
      assert.equal(
        renderSummaryText({ notebooks, unread: 0, answers: new Map(answers) }),
        expected,
      );
    });
  }
});
