// Makes links and takes them apart again, as the editor does when they are used.
import assert from 'node:assert/strict';
import { causeAt } from '../../../src/vscode/show/causeAddress.ts';
import { linksFor } from '../../../src/vscode/show/findingLinks.ts';
import {
  addressOf,
  commandAddress,
  findFix,
  isFixAddress,
  isPlaceAddress,
} from '../../../src/vscode/show/links.ts';
import { forecast, misspelt, place, runFix, unrun } from '../../render/samples.ts';

/** The command of a link and its argument, read as the editor reads them: decoded twice. */
function followed(address: string): readonly [command: string, argument: unknown] {
  const [, command = '', query = ''] = /^command:([^?]+)\?(.*)$/.exec(address) ?? [];
  const args = JSON.parse(decodeURIComponent(decodeURIComponent(query))) as readonly unknown[];
  assert.equal(args.length, 1);
  return [command, args[0]];
}

const trusted = { notebookType: 'jupyter-notebook', isTrusted: true };

describe('links', () => {
  it('carry their argument through the address', () => {
    const { cellKey, range } = place(2, 1, 6, 12);
    const odd = `${cellKey}?x=1&y=%20%253D%#)"`;
    const [command, argument] = followed(commandAddress('reveal', { cellKey: odd, range }));
    assert.equal(command, 'cellscope.reveal');
    assert.deepEqual(argument, { cellKey: odd, range });
    assert.ok(isPlaceAddress(argument));
  });

  it('name a fix so that it is found again', () => {
    const address = addressOf(misspelt, misspelt.fixes[0] ?? runFix);
    const [command, argument] = followed(commandAddress('applyFix', address));
    assert.equal(command, 'cellscope.applyFix');
    assert.ok(isFixAddress(argument));
    const found = findFix([forecast, unrun, misspelt], argument);
    assert.deepEqual(found, { finding: misspelt, fix: misspelt.fixes[0] });
  });

  it('find no fix when nobody says it any more', () => {
    const address = addressOf(unrun, runFix);
    assert.equal(findFix([], address), undefined);
    assert.equal(findFix([forecast, misspelt], address), undefined);
    for (const changed of [
      { ...unrun, cellKey: '#5' },
      { ...unrun, names: ['other'] },
      { ...unrun, kind: 'forecast' as const },
      { ...unrun, order: 'document' as const },
      { ...unrun, fixes: [{ ...runFix, title: 'Run cell 3, then this cell' }] },
    ]) {
      assert.equal(findFix([changed], address), undefined);
    }
  });

  it('take nothing else for an argument', () => {
    const { range } = place(0, 0, 0, 1);
    for (const value of [undefined, null, 1, 'x', [], {}, { cellKey: 'a' }, { range }]) {
      assert.equal(isPlaceAddress(value), false);
      assert.equal(isFixAddress(value), false);
    }
    const start = { line: 0.5, character: 0 };
    assert.equal(isPlaceAddress({ cellKey: 'a', range: { ...range, start } }), false);
  });

  it('stand behind what can be done, and nothing else', () => {
    const links = linksFor([unrun, misspelt], trusted);
    assert.match(links.reveal(unrun.site) ?? '', /^command:cellscope\.reveal\?/);
    assert.match(links.fix(0, 0) ?? '', /^command:cellscope\.applyFix\?/);
    assert.match(links.cause('a-cause') ?? '', /^command:cellscope\.showCause\?/);
    assert.equal(links.fix(0, 7), undefined);
    assert.equal(links.fix(7, 0), undefined);
    assert.equal(linksFor([unrun], { ...trusted, isTrusted: false }).fix(0, 0), undefined);
  });
});

describe('the addresses of causes', () => {
  it('lead to their cause', () => assert.equal(causeAt('/cause/a-cause-2'), 'a-cause-2'));
  for (const path of ['', '/', '/cause/', '/cause/a/b', '/cause/A', '/x/cause/a', 'cause/a']) {
    it(`${JSON.stringify(path)} leads nowhere`, () => assert.equal(causeAt(path), undefined));
  }
});
