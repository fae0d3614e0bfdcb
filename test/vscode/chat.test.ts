// Holds what chat agents get to what they need: the right notebook, its evidence, and no more than a context bears.
import assert from 'node:assert/strict';
import { auditText, chatText, crashText } from '../../src/render/chatText.ts';
import { choosePath } from '../../src/vscode/chat/choosePath.ts';
import { forecast, prices, pricesHealth, unrun } from '../render/samples.ts';

describe('what a chat agent reads', () => {
  it('is the answer to a crash with its evidence and its rivals', () => {
    const rival = { ...unrun, id: 'misspelled-name', rank: 2, message: 'No `prices`.' };
    const text = crashText([unrun, rival]);
    assert.match(text, /^Cell 3 \[12\] crashed with NameError at cell 3, line 2\.$/m);
    assert.match(text, /^Answer \(certain, defined-in-unrun-cell\): `prices` does not exist yet/m);
    assert.match(text, /^Evidence \(observed\): .*, cell 3, line 2$/m);
    assert.match(text, /^Began at cell 2, line 1: /m);
    assert.match(text, /^Fix that the editor offers as a button: Run cell 2, then this cell$/m);
    assert.match(text, /^Also possible \(misspelled-name\): No `prices`\.$/m);
  });

  it('is an audit in one line for each finding', () => {
    const report = { notebook: 'a.ipynb', question: 'audit', snapshot: prices } as const;
    const text = auditText({ ...report, findings: [unrun, forecast], health: pricesHealth });
    assert.match(text, /^A clean run, top to bottom, would /);
    assert.match(text, /^Health in the last 30 days/m);
    assert.match(text, /^- error, cell 3, line 2, stopped \(defined-in-unrun-cell, certain\): /m);
    assert.match(auditText({ ...report, findings: [] }), /Nothing was found\.$/);
  });

  it('is bounded, and says what was cut', () => {
    const text = chatText('file:///a.ipynb', 'a line of text\n'.repeat(5000));
    assert.ok(text.length < 12_100);
    assert.match(text, /^Notebook: file:\/\/\/a\.ipynb\n/);
    assert.match(text, /\n\(Cut here: \d+ more lines\.\)\n$/);
    const long = chatText('file:///a.ipynb', 'x'.repeat(50_000));
    assert.ok(long.length < 12_100);
  });
});

describe('the notebook that a chat agent names', () => {
  const open = ['/w/sales/report.ipynb', '/w/old/report.ipynb', '/w/load.ipynb'].map((path) => ({
    uri: `file://${path}`,
    path,
  }));

  it('is found by address, path, end of the path, or name', () => {
    for (const wanted of ['file:///w/load.ipynb', '/w/load.ipynb', './load.ipynb', 'w/load.ipynb'])
      assert.equal(choosePath(wanted, open).uri, 'file:///w/load.ipynb', wanted);
    assert.equal(choosePath('sales/report.ipynb', open).uri, 'file:///w/sales/report.ipynb');
    const windows = [{ uri: 'file:///c%3A/w/a.ipynb', path: 'c:\\w\\a.ipynb' }];
    assert.equal(choosePath('w\\a.ipynb', windows).uri, windows[0]?.uri);
  });

  it('is not guessed', () => {
    assert.match(choosePath('report.ipynb', open).problem, /^Several open notebooks fit: /);
    assert.match(
      choosePath('port.ipynb', open).problem,
      /^port\.ipynb is not open in the editor\. Open are: /,
    );
    assert.equal(choosePath('a', []).problem, 'a is not open in the editor. No notebook is open.');
  });
});
