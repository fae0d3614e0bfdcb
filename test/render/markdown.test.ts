// Markdown from untrusted text, read back by the readers that VS Code uses.
import assert from 'node:assert/strict';
import { escapeHtml, phraseHtml } from '../../src/render/html.ts';
import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
  link,
  phraseMarkdown,
  table,
} from '../../src/render/markdown.ts';
import { legible } from '../../src/render/phrase.ts';
import { addressesOf, elementsOf, readers, textOf } from './readers.ts';

/** Texts that a notebook could hold to be more than text. */
const hostile: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</code><b>bold</b>',
  '[click](command:workbench.action.quit)',
  '![image](https://example.org/a.png)',
  '<command:workbench.action.quit>',
  '<https://example.org>',
  'https://example.org/path?a=b',
  'see http://example.org.',
  'ftp://example.org WWW.example.org www.example.org',
  'mail a.b@example.org or mailto:a.b@example.org',
  '**bold** __bold__ *it* _it_ ~~gone~~ snake_case_name',
  '# heading',
  '+ item',
  '- item',
  '* item',
  '--- ',
  '===',
  '1. item',
  '1) item',
  '> quote',
  'a | b | c',
  '| a |',
  '\\| a \\\\| b',
  '&lt; &amp; &#60; &copy;',
  '$x$ and $$y$$ and $(bug)',
  'line\n\nbreak\n# heading',
  '    indented',
  '`', // A backtick of its own.
  '\\',
  '\\`code\\`',
  '[ref]: https://example.org',
  '[^1] and [ref] and [x][ref]',
  '```python',
  ': definition',
  '\u001b[31mred\u001b[0m',
  'in\u202eversed',
  'nothing special',
];

for (const [name, read] of readers) {
  describe(`Markdown, read by ${name}`, () => {
    for (const text of hostile) {
      it(`shows ${JSON.stringify(text)} as it is`, () => {
        const html = read(escapeMarkdown(text));
        assert.deepEqual(elementsOf(html), ['p']);
        assert.equal(textOf(html), legible(text).trim());
      });

      it(`shows ${JSON.stringify(text)} as code`, () => {
        const html = read(`x ${codeSpan(text)} y`);
        assert.deepEqual(elementsOf(html), ['p', 'code']);
        assert.equal(textOf(html), `x ${legible(text)} y`);
      });

      it(`shows ${JSON.stringify(text)} inside a phrase`, () => {
        const [before, inside] = [text.replaceAll('`', ''), text.replace(/[`\n]/g, '')];
        const html = read(phraseMarkdown(`${before} \`${inside}x\` ${before}`));
        assert.deepEqual(elementsOf(html), ['p', 'code']);
        const shown = `${legible(before)} ${legible(inside)}x ${legible(before)}`;
        assert.equal(textOf(html), shown.trim());
      });

      it(`keeps ${JSON.stringify(text)} in its block`, () => {
        const html = read(codeBlock(text, 'python'));
        assert.deepEqual(elementsOf(html), ['pre', 'code']);
        assert.equal(textOf(html), text.split('\n').map(legible).join('\n').trim());
      });

      it(`keeps ${JSON.stringify(text)} in its cell of a table`, () => {
        const html = read(table(['one', 'two'], [[codeSpan(text), escapeMarkdown(text)]]));
        assert.equal(html.match(/<td/g)?.length, 2);
        assert.deepEqual(
          elementsOf(html).filter((element) => element !== 'code'),
          ['table', 'thead', 'tr', 'th', 'tbody', 'td'],
        );
      });
    }

    it('leaves no way out of a link', () => {
      const html = read(link(escapeMarkdown('a](b) [c'), 'command:x?["a) [b](c <d>\\"] e'));
      assert.equal(textOf(html), 'a](b) [c');
      assert.equal(addressesOf(html).length, 1);
    });
  });
}

describe('Markdown', () => {
  it('begins no formula and no icon, which some readers know', () => {
    assert.equal(escapeMarkdown('$x$ $(bug)'), '\\$x\\$ \\$(bug)');
  });

  it('has no link without an address', () => {
    assert.equal(link('here', undefined), 'here');
  });

  it('keeps an address that a command can read', () => {
    const argument = encodeURIComponent(JSON.stringify(['a (b)', 2]));
    const address = /\((.*)\)$/.exec(link('x', `command:run?${argument}`))?.[1] ?? '';
    assert.equal(decodeURIComponent(address), 'command:run?["a (b)",2]');
  });

  it('keeps the lines of a block and fences them off', () => {
    assert.equal(codeBlock('a\r\n```\nb\n', 'python'), '````python\na\n```\nb\n````');
  });
});

describe('HTML', () => {
  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as it is`, () => {
      const html = escapeHtml(text);
      assert.deepEqual(elementsOf(html), []);
      assert.doesNotMatch(html, /["'<>]/);
      assert.equal(textOf(html), legible(text).trim());
    });
  }

  it('marks the code of a phrase', () => {
    assert.equal(phraseHtml('`a<b` & c'), '<code>a&lt;b</code> &amp; c');
  });
});
