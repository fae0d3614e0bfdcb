// Holds the page of an audit to being whole, safe and the same in all its forms.
import assert from 'node:assert/strict';
import type { AuditReport } from '../../../src/core/model/auditReport.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { reportBody, reportFile } from '../../../src/render/report/reportHtml.ts';
import { auditRecord } from '../../../src/render/report/reportJson.ts';
import { reportMarkdown } from '../../../src/render/report/reportMarkdown.ts';
import {
  auditPage,
  codeCell,
  forecast,
  misspelt,
  notebook,
  place,
  prices,
  unrun,
} from '../samples.ts';

const evil =
  '</code></style><script>alert(1)</script><img src="https://example.org/x" onerror="x">';

const full: Partial<AuditReport> = {
  imports: [
    {
      module: 'pandas',
      cells: [1],
      source: 'package',
      distribution: 'pandas',
      presence: 'present',
      version: '2.1.4',
    },
    {
      module: 'cv2',
      cells: [1, 2],
      source: 'package',
      distribution: 'opencv-python',
      presence: 'missing',
      version: undefined,
    },
    {
      module: evil,
      cells: [2],
      source: 'package',
      distribution: undefined,
      presence: 'unknown',
      version: undefined,
    },
    {
      module: 'os',
      cells: [2],
      source: 'python',
      distribution: undefined,
      presence: 'unknown',
      version: undefined,
    },
  ],
  files: [{ path: evil, kind: 'file', cells: [1], presence: 'missing' }],
  graph: {
    nodes: [
      { cell: 1, gives: ['prices'], missing: [] },
      { cell: 2, gives: [], missing: [evil] },
    ],
    edges: [{ from: 1, to: 2, names: [{ name: 'prices', isImport: false, isStale: false }] }],
  },
};

const hostile: Finding = {
  ...unrun,
  message: `\`${evil}\` ${evil}`,
  explanation: { what: evil, why: evil, todo: evil },
  exception: evil,
  origin: { ...place(1, 0, 0, 1), label: evil },
  evidence: [{ basis: 'inferred', fact: evil, place: place(2, 0, 0, 1) }],
};

describe('the page of an audit', () => {
  const file = reportFile(auditPage([unrun, misspelt, forecast], full));

  it('begins with the answer, and has a heading for each part', () => {
    const headings = Array.from(
      file.matchAll(/<h([123])[^>]*>(.*?)<\/h/g),
      ([, level, text]) => `${level} ${text}`,
    );
    assert.deepEqual(headings, [
      '1 Audit of prices.ipynb',
      '2 2 findings',
      '3 <code>prices</code> does not exist yet: cell 2 defines it and has not run.',
      '3 <code>load</code> is defined nowhere in this notebook.',
      '2 Executions',
      '2 What feeds what',
      '2 Passes and failures',
      '2 Packages',
      '2 Files it reads',
      '2 Cells',
    ]);
    assert.match(
      file,
      /<p class="verdict bad">A clean run, top to bottom, would stop at cell 2: <code>load/,
    );
  });

  it('refers to nothing outside itself, and runs nothing', () => {
    const hostilePage = auditPage(
      [hostile],
      full,
      notebook([codeCell(0, evil), codeCell(1, evil), codeCell(2, evil)], {
        problems: [{ code: 'encoding', message: evil }],
      }),
    );
    const page = reportFile({ ...hostilePage, notebook: evil });
    assert.doesNotMatch(
      page,
      /<script|<img|<link|<iframe|\s(?:on\w+|style|src)="|url\((?!#)|@import/,
    );
    const addresses = Array.from(page.matchAll(/href="([^"]*)"/g), ([, address]) => address ?? '');
    assert.deepEqual(
      addresses.filter((address) => !/^#cell-\d+$/.test(address)),
      [],
    );
    assert.match(page, /default-src 'none'/);
    assert.equal(page.split('</style>').length, 2);
  });

  it('leads every link to something on the page', () => {
    const ids = new Set(Array.from(file.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    const targets = Array.from(file.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
    assert.deepEqual(
      targets.filter((id) => !ids.has(id)),
      [],
    );
    assert.equal(ids.size, Array.from(file.matchAll(/ id="/g)).length);
  });

  it('has buttons in the editor, for what can be carried out there', () => {
    const page = auditPage([unrun, misspelt]);
    assert.doesNotMatch(reportBody(page, { kind: 'file' }), /<button/);
    const body = reportBody(page, { kind: 'editor', fixes: ['0.0'] });
    assert.match(
      body,
      /<button type="button" data-fix="0\.0">Run cell 2, then this cell<\/button>/,
    );
    assert.match(
      reportBody(page, { kind: 'editor', fixes: [] }),
      /<span class="advice">Run cell 2/,
    );
  });

  it('tells a crash once that a clean run would meet too', () => {
    const again: Finding = { ...unrun, kind: 'forecast', order: 'document', output: undefined };
    const body = reportBody(auditPage([unrun, again]), { kind: 'file' });
    assert.equal(body.split('<article').length, 2);
    assert.match(body, /a clean run would stop here too/);
  });

  it('tells in a list what only follows from another stop', () => {
    const after: Finding = {
      ...forecast,
      cell: 2,
      cellKey: '#2',
      site: place(2, 1, 0, 3),
      origin: { ...place(1, 0, 0, 3), label: 'stops here' },
    };
    const body = reportBody(auditPage([forecast, after]), { kind: 'file' });
    assert.equal(body.split('<article').length, 2);
    assert.match(body, /1 more place where a clean run would stop because of these/);
  });

  it('offers to show less only where that shows less', () => {
    const filter = (findings: readonly Finding[]): readonly string[] =>
      Array.from(
        reportBody(auditPage(findings), { kind: 'file' }).matchAll(/value="(\w+)"/g),
        ([, value]) => value ?? '',
      );
    const hint: Finding = { ...forecast, severity: 'hint', cell: 0 };
    const warning: Finding = { ...forecast, severity: 'warning', cell: 2 };
    assert.deepEqual(filter([]), []);
    assert.deepEqual(filter([unrun, forecast]), []);
    assert.deepEqual(filter([unrun, hint]), ['all', 'warnings']);
    assert.deepEqual(filter([unrun, warning, hint]), ['all', 'warnings', 'errors']);
  });

  it('names first what the kernel lacks', () => {
    const packages = file.slice(file.indexOf('id="imports"'), file.indexOf('id="files"'));
    assert.ok(packages.indexOf('opencv-python') < packages.indexOf('2.1.4'));
    assert.match(packages, /Part of Python: <code>os<\/code>\./);
  });

  it('is complete for an empty notebook', () => {
    const empty = reportFile(auditPage([], {}, notebook([])));
    assert.match(empty, /There is no code cell to look at\./);
    assert.match(empty, /Nothing was found\./);
    assert.doesNotMatch(empty, /NaN|undefined|Infinity/);
  });
});

describe('the audit in Markdown', () => {
  it('says the same as the page', () => {
    const problems = [{ code: 'encoding', message: 'Some <bytes> are odd.' }] as const;
    const smell: Finding = { ...forecast, kind: 'smell', order: undefined };
    const page = auditPage([smell, forecast, unrun, misspelt], full, { ...prices, problems });
    const markdown = reportMarkdown(page);
    assert.deepEqual(markdown.match(/^##+ .*$/gm), [
      '## The file',
      '## Crashes',
      '### Cell 3 \\[12\\]: NameError',
      '## A clean run, top to bottom',
      '### Cell 2 (not run): NameError',
      '## Worth a look',
      '### Cell 2 (not run): NameError',
      '## Cells',
      '## Packages',
      '## Files it reads',
    ]);
    assert.match(markdown, /^\*\*A clean run, top to bottom, would stop at cell 2: `load`/m);
    assert.match(markdown, /Also possible: No `prices`/);
    assert.match(markdown, /\| `cv2` \| `opencv-python` \| \*\*missing\*\* \| cells 2 and 3 \|/);
  });
});

describe('the audit in JSON', () => {
  it('is the record of the notebook with all that the report tells', () => {
    const record = auditRecord(auditPage([unrun, forecast], full));
    assert.equal(record.schema, 1);
    assert.equal(record.findings.length, 2);
    assert.equal(record.audit.cleanRunStopsAt, 1);
    assert.deepEqual(record.audit.imports, full.imports);
    assert.equal(auditRecord(auditPage([])).audit.cleanRunStopsAt, null);
    assert.ok(!('findings' in record.audit));
  });
});
