// SARIF logs: valid by the standard's own schema, and pointing where they should.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import type { Log, Result } from 'sarif';
import { causeDocs, readNotebook, type Finding } from '../../src/core/index.ts';
import type { NotebookReport } from '../../src/render/report.ts';
import {
  createSarifWriter,
  renderSarif,
  type SuppressedResults,
} from '../../src/render/sarif/sarifLog.ts';
import { codeCell, forecast, misspelt, notebook, report, staleState, unrun } from './samples.ts';

const { resolve } = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // One of the schema's patterns is only legal without Unicode's rules.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      URL.canParse(text, 'file:///') && !/[\s[\]\\^`{|}]/.test(text),
    'date-time': true,
  },
});
const isValid = ajv.compile(schema);
const tool = { version: '1.2.3', causes: causeDocs() };

/** The log of the reports, which must be valid. */
function logOf(...reports: readonly NotebookReport[]): Log {
  const log: unknown = JSON.parse(renderSarif(reports, tool));
  assert.ok(isValid(log), JSON.stringify(isValid.errors, undefined, 1));
  return log as Log;
}

function resultsOf(log: Log): readonly Result[] {
  return log.runs[0]?.results ?? [];
}

describe('SARIF', () => {
  it('is valid with nothing, with findings of every kind, and with what cannot be read', () => {
    assert.deepEqual(resultsOf(logOf()), []);
    assert.deepEqual(resultsOf(logOf(report('audit', []))), []);
    const broken = readNotebook('{', 'broken.ipynb');
    const log = logOf(
      report('audit', [unrun, misspelt, forecast, staleState]),
      { ...report('audit', []), notebook: 'odd [1]/ä%20.ipynb', snapshot: broken },
      { ...report('audit', [unrun]), notebook: '/abs/path.ipynb' },
      { ...report('audit', [unrun]), notebook: 'C:\\data\\path.ipynb' },
    );
    assert.equal(resultsOf(log).length, 6);
    const [run] = log.runs;
    assert.deepEqual(
      run?.artifacts
        ?.map(({ location }) => location?.uri)
        .filter((uri) => uri?.startsWith('/') === false),
      [
        'prices.ipynb',
        'odd%20%5B1%5D/%C3%A4%2520.ipynb',
        'file:///abs/path.ipynb',
        'file:///C:/data/path.ipynb',
      ],
    );
    assert.deepEqual(
      run.invocations?.[0]?.toolExecutionNotifications?.map(({ descriptor, level }) => [
        descriptor?.id,
        level,
      ]),
      [['invalid-json', 'error']],
    );
  });

  it('describes each cause once, in words', () => {
    const log = logOf(report('audit', [unrun, misspelt, unrun]));
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      ['defined-in-unrun-cell', 'misspelled-name'],
    );
    assert.match(rules[0]?.help?.text ?? '', /\w{3}/);
    assert.deepEqual(
      resultsOf(log).map(({ ruleIndex }) => ruleIndex),
      [0, 1, 0],
    );
  });

  it('points into the cell, counted from 1, and names the cell', () => {
    const [result] = resultsOf(logOf(report('audit', [unrun])));
    const [where] = result?.locations ?? [];
    assert.deepEqual(where?.physicalLocation?.region, {
      startLine: 2,
      startColumn: 7,
      endLine: 2,
      endColumn: 13,
    });
    assert.equal(where.physicalLocation.artifactLocation?.uri, 'prices.ipynb');
    assert.equal(where.logicalLocations?.[0]?.name, 'cell 3 [12]');
    assert.deepEqual(
      result?.relatedLocations?.map(({ message }) => message?.text),
      ['`prices` is defined here', 'Python could not find `prices`'],
    );
  });

  it('puts edits on the text of the cell, never on the file of the notebook', () => {
    const log = logOf(report('audit', [misspelt]));
    const [change] = resultsOf(log)[0]?.fixes?.[0]?.artifactChanges ?? [];
    assert.equal(change?.replacements[0]?.insertedContent?.text, 'price');
    const index = change.artifactLocation.index ?? -1;
    assert.deepEqual(log.runs[0]?.artifacts?.[index], {
      location: { uri: '/cells/2/source', index },
      parentIndex: 0,
    });
  });

  it('points into the file where that is a script', () => {
    const script = notebook([
      codeCell(0, 'x = 1', { firstLine: 0 }),
      codeCell(1, 'y', { firstLine: 2 }),
      codeCell(2, 'import math\nprint(prices)', { firstLine: 5 }),
    ]);
    const log = logOf({ ...report('audit', [misspelt], script), notebook: 'a.py' });
    const [result] = resultsOf(log);
    assert.equal(result?.locations?.[0]?.physicalLocation?.region?.startLine, 7);
    const [change] = result.fixes?.[0]?.artifactChanges ?? [];
    assert.equal(change?.artifactLocation.uri, 'a.py');
    assert.equal(change.replacements[0]?.deletedRegion.startLine, 7);
  });

  it('gives a finding the same fingerprint wherever its cell moves, and another when its text changes', () => {
    const printed = (text: string, cell: number): unknown => {
      const cells = Array.from({ length: cell + 1 }, (_, index) => codeCell(index, text));
      const finding = { ...unrun, cell, cellKey: `#${cell}` };
      return resultsOf(logOf(report('audit', [finding], notebook(cells))))[0]?.partialFingerprints;
    };
    assert.deepEqual(printed('print(prices)', 2), printed('print(prices)  \n', 5));
    assert.notDeepEqual(printed('print(prices)', 2), printed('print(prices, 1)', 2));
  });

  it('has what the code scanning of GitHub reads, within its limits', () => {
    // https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
    const causes = causeDocs();
    const finding = (id: string): Finding => ({ ...unrun, id });
    const [run] = logOf(report('audit', [unrun, ...causes.map(({ id }) => finding(id))])).runs;
    assert.deepEqual(
      [run?.tool.driver.name, run?.results?.length],
      ['Cellscope', causes.length + 1],
    );
    for (const { shortDescription, fullDescription, help } of run?.tool.driver.rules ?? []) {
      for (const { text } of [shortDescription, fullDescription].map(
        (each) => each ?? { text: '' },
      )) {
        assert.ok(text.length > 0 && text.length <= 1024, text);
      }
      assert.ok(help?.text);
    }
    const hashes = run?.results?.map(({ message, locations, partialFingerprints }) => {
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
      assert.ok(message.text && uri && !/^(?:\w+:|\/)/.test(uri));
      return partialFingerprints?.['primaryLocationLineHash'];
    });
    // Every result is an alert of its own, also where two have the same cause and text.
    assert.equal(new Set(hashes).size, causes.length + 1);
    assert.ok(hashes?.every((hash) => hash !== undefined && /^[0-9a-f]{24}:\d+$/.test(hash)));
  });

  it('marks what the notebook takes back, where that is asked for', () => {
    const taken = {
      ...report('audit', [forecast]),
      suppressed: [
        { finding: unrun, by: { kind: 'comment', cell: 2, line: 1 } },
        { finding: misspelt, by: { kind: 'tag', cell: 2 } },
      ],
    } as const;
    const suppressionsIn = (shown: SuppressedResults): readonly unknown[] => {
      const writer = createSarifWriter(tool, shown);
      const log: unknown = JSON.parse(writer.add(taken) + writer.end());
      assert.ok(isValid(log), JSON.stringify(isValid.errors, undefined, 1));
      return resultsOf(log as Log).map(({ suppressions }) => suppressions);
    };
    assert.deepEqual(suppressionsIn('left-out'), [undefined]);
    assert.deepEqual(suppressionsIn('marked'), [
      undefined,
      [{ kind: 'inSource', justification: 'A comment in cell 3, line 2, says so.' }],
      [{ kind: 'inSource', justification: 'A tag of cell 3 says so.' }],
    ]);
  });

  it('can be written notebook by notebook', () => {
    const reports = [report('audit', [unrun, misspelt]), report('audit', [])];
    const writer = createSarifWriter(tool);
    const pieces = [...reports.map((each) => writer.add(each)), writer.end()];
    assert.deepEqual(JSON.parse(pieces.join('')), logOf(...reports));
  });
});
