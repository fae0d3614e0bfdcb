// What is left of a cell for the Python parser, line by line, and what must hold for any text at all.
import assert from 'node:assert/strict';
import { blankIPython } from '../../../src/core/python/ipython.ts';
import { testParser } from '../../pythonParser.ts';

/** Title, the cell, and the Python left of it without the blanks at line ends. */
type Case = readonly [title: string, source: string, python: string];

const withoutTrailingBlanks = (text: string): string => text.replace(/[ \t]+$/gm, '');

const lineMagics: readonly Case[] = [
  ['a line magic', '%matplotlib inline\nx = 1', '0\nx = 1'],
  ['in a block', 'if a:\n    %cd ..\nb', 'if a:\n    0\nb'],
  ['a shell command', 'a\n!pip install x\nb', 'a\n0\nb'],
  ['a captured shell command', '!!ls', '0'],
  ['carried on by backslashes', '!pip install \\\n  a \\\n  b\nx', '0\n\n\nx'],
  ['a backslash at the very end', 'x\n!ls \\', 'x\n0'],
  ['the last command of a cell', 'x\n!ls\n', 'x\n0\n'],
  ['an assigned command', 'files = !ls *.csv', 'files = 0'],
  ['without a blank', 'files =!ls', 'files =0'],
  ['to several names', 'a, b = %magic (1, 2)', 'a, b = 0'],
  ['to an item', "d['k'] = !ls", "d['k'] = 0"],
  ['with an annotation', 'x: int = %env N', 'x: int = 0'],
  ['in a one-line block', 'if a: x = !ls', 'if a: x = 0'],
  ['after a backslash', 'x = \\\n    !ls', 'x = \\\n    0'],
  ['with quotes and brackets', "!echo it's (\nx = 1", '0\nx = 1'],
  ['with triple quotes', '!echo """\nx = 1', '0\nx = 1'],
  ['beside a comment', 'x = 1  # %time\n%cd a # b', 'x = 1  # %time\n0'],
  ['a cell magic on a later line', 'x = 1\n%%time\ny', 'x = 1\n0\ny'],
  ['a lone percent sign', '%\nx', '0\nx'],
  ['semicolons', 'x = 1;\n!ls;', 'x = 1;\n0'],
  ['characters of two units', '!echo 🎈\nx = "🎈"', '0\nx = "🎈"'],
];

const running: readonly Case[] = [
  ['%time keeps its column', '%time x = f(1)', '0;    x = f(1)'],
  ['%time in a block', 'if a:\n    %time x = 1\n    y', 'if a:\n    0;    x = 1\n    y'],
  ['%time with a compound statement', '%time for i in x: f(i)', '      for i in x: f(i)'],
  ['%time alone', '%time', '0'],
  ['%time of a negative value', '%time -x', '0;    -x'],
  ['%time as a value', 'y = %time f(x)', 'y =       f(x)'],
  ['%timeit and its options', '%timeit -n 10 -r3 f(x)', '0;                f(x)'],
  ['%timeit with joined options', '%timeit -qn 5 f(x)', '0;            f(x)'],
  ['%timeit as a value', 't = %timeit -o f(x)', 't = 0,         f(x)'],
  ['%prun', '%prun -s cumulative -l 10 main()', '0;                        main()'],
  ['%memit', '%memit -r 1 f()', '0;          f()'],
  ['%lprun', '%lprun -f f -f g.h f(1)', '0;                 f(1)'],
  ['%%time', '%%time\nx = 1', '\nx = 1'],
  ['%%timeit with setup', '%%timeit -n 2 x = 1\nx + 1', '0;            x = 1\nx + 1'],
  ['%%capture', '%%capture out --no-stderr\nx = 1', '\nx = 1'],
  ['%%prun', '%%prun -D out.prof\nmain()', '\nmain()'],
  ['one cell magic below another', '%%capture\n%%time\nx = 1', '\n\nx = 1'],
  ['a magic in the body', '%%time\n%cd a\nx', '\n0\nx'],
  ['empty lines and blanks first', '\n \n  %%time\nx = 1', '\n\n\nx = 1'],
  ['Databricks: python', '%python\nx = 1', '\nx = 1'],
];

const otherLanguages: readonly Case[] = [
  ['%%bash', '%%bash\nls = 1\n', '\n\n'],
  ['%%html', '%%html\n<b>x</b>', '\n'],
  ['%%!', '%%!\nls', '\n'],
  ['an unknown cell magic', '%%wondrous\nx = 1', '\n'],
  ['another language below %%time', '%%time\n%%bash\nls', '\n\n'],
  ['Databricks: md', '%md\n# Title', '\n'],
  ['Databricks: md with text', '%md # Title', ''],
  ['Databricks: sql', '%sql\nSELECT 1', '\n'],
  ['a query that goes on', '%sql SELECT a\nFROM b', '\n'],
];

const python: readonly (readonly [title: string, source: string])[] = [
  ['nothing', ''],
  ['only blanks', ' \n\t\n'],
  ['a remainder at a line start in brackets', 'x = (a\n  % b)'],
  ['a remainder after a backslash', 'x = a \\\n  % b'],
  ['an inequality', 'a != b\nx = a != b'],
  ['augmented assignments', 'a %= 2\na /= 2\na //= 2'],
  ['a comparison with a remainder', 'a == b % c\nx = y % z'],
  ['a keyword argument', 'f(a=b % c)'],
  ['strings', 's = """\n%matplotlib inline\n!ls\nfoo?\n"""'],
  ['strings with the other quotes', "s = '''\n\"\"\"\n!ls\n'''"],
  ['raw strings', "s = r'\\'\nt = r'''\\\n%x\\'''\n'''"],
  ['a string over lines by a backslash', "s = 'a\\\n%b'"],
  ['question marks', 'print("a?")\n# why?\ns = "b?"'],
  ['formatted strings', 'f"{x["a?"]}"\nf"{"(".join(y)}"\nf"{{("\nz = f\'{y:>{w}}\''],
  ['formatted strings over lines', 'f"""{x}\n%y\n!z"""'],
  ['two assignments', 'a = b = c'],
  ['await at the top', 'await f()\nasync with g() as h:\n    pass'],
  ['an ellipsis', 'class A:\n    ...'],
  ['a call of a magic name', 'x = time.time()\nls = 3'],
  ['one line that starts like a magic', 'time.sleep(1)'],
  ['one assigned line', 'ls = [1]'],
  ['a decorator', '@time\ndef f(): pass'],
  ['line breaks of Windows', 'x = 1\r\ny = "%a"\r\n'],
];

const help: readonly Case[] = [
  ['in front', '?foo', '0'],
  ['two marks in front', '??foo.bar', '0'],
  ['alone', '?', '0'],
  ['behind', 'foo?', '0'],
  ['of an attribute', 'x\nfoo.bar??\ny', 'x\n0\ny'],
  ['of an item', 'foo[0].bar?', '0'],
  ['with wildcards', 'np.*load*?', '0'],
  ['of a magic', '%timeit?', '0'],
  ['of a cell magic', '%%timeit?', '0'],
  ['behind an assignment', 'x = foo?', '0'],
  ['behind a shell command', '!ls foo?', '0'],
  ['not of a call', 'foo()?', 'foo()?'],
  ['not in brackets', '(foo?\n)', '(foo?\n)'],
  ['not with a comment', 'foo? # why', 'foo? # why'],
  ['not of a number', '12?', '12?'],
];

const prompts: readonly Case[] = [
  ['classic', '>>> x = 1\n>>> if x:\n...     y\n', '    x = 1\n    if x:\n        y\n'],
  ['classic, indented', '  >>> x\n  ... y', '      x\n      y'],
  ['classic, further down', 'a\nb\n>>> x', 'a\nb\n    x'],
  ['classic, in a string', '"""\na\n>>> x\n"""', '"""\na\n>>> x\n"""'],
  ['of IPython', 'In [3]: x = 1\n   ...: y\n', '        x = 1\n        y\n'],
  ['before a cell magic', '>>> %%time\n>>> x', '\n    x'],
  ['before a magic', 'In [12]: %cd a', '         0'],
];

const autoCalls: readonly Case[] = [
  ['a slash', '/f a b', '0'],
  ['a comma', 'x\n,f a b', 'x\n0'],
  ['a semicolon', ';f a b', '0'],
  ['not two slashes', '//f', '//f'],
  ['not a lone slash', '/\n', '/\n'],
];

/** On a cell's only line. */
const bareMagics: readonly Case[] = [
  ['an argument', 'pip install x', '0'],
  ['a folder', 'cd ..', '0'],
  ['an absolute folder', 'cd /tmp', '0'],
  ['the folder before', 'cd -', '0'],
  ['options', 'ls -l', '0'],
  ['a pattern', 'ls *.csv', '0'],
  ['an empty line before', '\npip install x\n', '\n0\n'],
  ['code', 'time f(x)', '0;   f(x)'],
  ['not with a second line', 'pip install x\ny', 'pip install x\ny'],
  ['not with an empty line after', 'pip install x\n\n', 'pip install x\n\n'],
  ['not when it may be a variable', 'history', 'history'],
  ['not when it may be an operation', 'ls - l', 'ls - l'],
  ['not when it may be an item', 'store["a"]', 'store["a"]'],
  ['not before a keyword', 'page in pages', 'page in pages'],
];

function checkAll(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, source, expected] of cases) {
      it(name, () => {
        const blanked = blankIPython(source).python;
        assert.equal(withoutTrailingBlanks(blanked), withoutTrailingBlanks(expected));
        assert.equal(blanked.length, source.length);
      });
    }
  });
}

describe('blankIPython', () => {
  checkAll('blanks line magics and shell commands', lineMagics);
  checkAll('keeps the Python that magics run', running);
  checkAll('blanks other languages', otherLanguages);
  checkAll('blanks requests for help', help);
  checkAll('blanks prompts', prompts);
  checkAll('blanks calls without brackets', autoCalls);
  checkAll('reads magics without a percent sign', bareMagics);

  describe('leaves Python alone', () => {
    for (const [title, source] of python) {
      it(title, () => {
        assert.deepEqual(blankIPython(source), {
          python: source,
          language: 'python',
          cellMagic: undefined,
          magics: [],
        });
      });
    }
  });

  it('says which language is left', () => {
    for (const [, source] of otherLanguages) assert.equal(blankIPython(source).language, 'other');
    for (const [, source] of [...lineMagics, ...running, ...help, ...prompts]) {
      assert.equal(blankIPython(source).language, 'python', source);
    }
  });

  it('names the first cell magic', () => {
    assert.equal(blankIPython('%%capture\n%%time\nx').cellMagic, 'capture');
    assert.equal(blankIPython('%md x').cellMagic, 'md');
    assert.equal(blankIPython('%time x').cellMagic, undefined);
  });

  it('leaves Python that tree-sitter reads', async () => {
    const parser = await testParser();
    for (const [title, source] of [
      ...lineMagics,
      ...running,
      ...prompts,
      ...bareMagics.slice(0, 8),
    ]) {
      const table = parser.parse(blankIPython(source).python);
      assert.ok(table);
      assert.equal(table.error, undefined, title);
    }
  });
});

/** Pieces that texts are put together from: IPython's syntax, Python, and what neither can read. */
const pieces = [
  ...[
    '%time f(x)',
    '%%bash',
    '%%time',
    'x = !ls',
    'a, b = %q',
    '!!ls \\',
    '?x',
    'x??',
    '%cd {y}',
    ',f a',
    '/f',
  ],
  ...[
    '%sql a << b',
    '%store -r x',
    'pip install x',
    'ls -l',
    '%%capture out',
    '>>> x',
    '... y',
    'In [1]: z',
  ],
  ...[
    'x = 1',
    'if a:',
    '    b',
    '\tc',
    '',
    '  ',
    '# d?',
    '"""',
    "'''",
    "'",
    '"',
    '(',
    ')',
    '[',
    '}',
    '\\',
    'f"{x',
  ],
  ...['f"{x["a"]}"', '%', '!', '?', '%%', '=', 'ä🎈', '\r', '\u2028', '\f', '\0', '<<', '$', '-'],
];

/** A small repeatable source of chance (Lehmer's generator, modulus 2^31 - 1). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

describe('blankIPython, for any text', () => {
  const pick = chance(20);
  const texts = Array.from({ length: 5000 }, () =>
    Array.from(
      { length: 1 + pick(8) },
      () => (pieces[pick(pieces.length)] ?? '') + (pick(4) > 0 ? '\n' : ''),
    ).join(''),
  );

  it('keeps the length, the line breaks, and each character it does not blank', () => {
    for (const text of texts) {
      const { python: left } = blankIPython(text);
      assert.equal(left.length, text.length);
      for (let at = 0; at < text.length; at++) {
        const was = text.charAt(at);
        const is = left.charAt(at);
        const isSame = is === was || (was !== '\n' && was !== '\r' && ' 0;,'.includes(is));
        assert.ok(isSame, JSON.stringify({ text, at, was, is }));
      }
    }
  });

  it('puts every span inside the text, in source order', () => {
    for (const text of texts) {
      let before = 0;
      for (const magic of blankIPython(text).magics) {
        const { start, end } = magic.span;
        assert.ok(before <= start && start <= end && end <= text.length, JSON.stringify(text));
        before = start;
        assert.equal(magic.line, text.slice(0, start).split('\n').length - 1);
        for (const { name, span } of [...magic.reads, ...magic.deletes]) {
          assert.equal(text.slice(span.start, span.end), name);
        }
      }
    }
  });

  it('puts a 0 wherever it says that one stands', () => {
    for (const text of texts) {
      const { python: left, magics } = blankIPython(text);
      for (const { placeholder } of magics) {
        if (placeholder !== undefined) assert.equal(left.charAt(placeholder), '0');
      }
    }
  });

  it('finds nothing in what it left', () => {
    for (const text of texts) {
      const { python: left, language, magics } = blankIPython(text);
      // A bare name stays, and may run a magic again; blank prompts leave an indent.
      if (language === 'other' || magics.some((magic) => magic.isUnlessBound)) continue;
      const again = blankIPython(left);
      const isBare = again.magics.length === 1 && !left.trim().includes('\n');
      if (!isBare) assert.equal(again.python, left, JSON.stringify(text));
    }
  });

  const long: readonly (readonly [title: string, text: string])[] = [
    ['one long word', 'a'.repeat(400_000)],
    ['question marks', '?'.repeat(400_000)],
    ['a long word with a mark', `${'a.'.repeat(200_000)}b?`],
    ['cell magics', '%%time\n'.repeat(60_000)],
    ['cell magics with prompts', `${'%%time\n'.repeat(60_000)}>>> x`],
    ['commands with open brackets', '!echo (\n'.repeat(60_000)],
    ['open brackets', '('.repeat(400_000)],
    ['quotes', `'"`.repeat(200_000)],
    ['open formatted strings', `f'{`.repeat(150_000)],
    ['formatted strings', `f'{x}' `.repeat(60_000)],
    ['braces', `!echo ${'{'.repeat(400_000)}`],
    ['dollars', `!echo ${'$'.repeat(400_000)}`],
    ['blanks before an arrow', `%sql ${' '.repeat(400_000)}x${' '.repeat(400_000)}<<`],
    ['backslashes', '\\\n'.repeat(200_000)],
    ['commands carried on', '!a \\\n'.repeat(100_000)],
    ['assignments', 'x = '.repeat(100_000)],
    ['options', `%timeit ${'-q '.repeat(100_000)}`],
    ['subscripts', `a${'[0]'.repeat(100_000)}?`],
    ['unclosed queries', `%%sql\n${':a'.repeat(200_000)}`],
    ['Cython', `%%cython\n${'def f\n'.repeat(60_000)}`],
  ];
  for (const [title, text] of long) {
    // Quadratic time would be minutes, which the runner does not wait for.
    it(`takes time in proportion to the length: ${title}`, () => {
      assert.equal(blankIPython(text).python.length, text.length);
    });
  }
});
