// The table of a tree against the tree itself, as web-tree-sitter's own nodes show it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { SYNTAX_COLUMNS, type PythonParser, type SyntaxTable } from '../../src/core/index.ts';
import { loadPythonParser } from '../../src/platform/wasm.ts';
import { acceptedTexts } from '../core/python/texts/acceptedTexts.ts';
import { testParser } from '../pythonParser.ts';

const { resolve } = createRequire(import.meta.url);

const TEXTS: readonly string[] = [
  '',
  '\n',
  '# nothing',
  'x',
  'a = = b',
  'f(a',
  'def f(:',
  'x = "🎈"; y',
  "f'{a!r:>{b}}'",
  `[${'a, '.repeat(3000)}]`,
  ...acceptedTexts().flatMap(({ texts }) => texts),
];

const WITHOUT_NAME_OR_SENSE = ['comment', 'line_continuation'];
/** What stands in string contents is not looked at. */
const LEAF = 'string_content';

/** The named nodes as the table has them: type, start, end, the row behind, depth. */
function rowsOf(root: Node): readonly (readonly [string, number, number, number, number])[] {
  const rows: [string, number, number, number, number][] = [];
  const visit = (node: Node, depth: number): void => {
    if (WITHOUT_NAME_OR_SENSE.includes(node.type)) return;
    const row: (typeof rows)[number] = [node.type, node.startIndex, node.endIndex, 0, depth];
    rows.push(row);
    if (node.type !== LEAF)
      for (const child of node.children) if (child.isNamed) visit(child, depth + 1);
    row[3] = rows.length;
  };
  visit(root, 0);
  return rows;
}

function rowsIn({ rows, types }: SyntaxTable): ReturnType<typeof rowsOf> {
  return Array.from({ length: rows.length / SYNTAX_COLUMNS }, (_, node) => {
    const [type = -1, start = -1, end = -1, behind = -1, depth = -1] = rows.subarray(
      node * SYNTAX_COLUMNS,
      (node + 1) * SYNTAX_COLUMNS,
    );
    return [types[type] ?? '', start, end, behind, depth] as const;
  });
}

describe('the syntax table', () => {
  let parser: PythonParser;
  let library: Parser;
  before(async () => {
    parser = await testParser();
    const grammar = await readFile(resolve('tree-sitter-python/tree-sitter-python.wasm'));
    library = new Parser().setLanguage(await Language.load(grammar));
  });

  it('holds the named nodes of the tree', function () {
    this.timeout(20_000);
    for (const text of TEXTS) {
      const table = parser.parse(text);
      const tree = library.parse(text);
      assert.ok(table && tree);
      assert.deepEqual(rowsIn(table), rowsOf(tree.rootNode), text);
      assert.equal(table.error !== undefined, tree.rootNode.hasError, text);
      tree.delete();
    }
  });

  it('says where the first error is', () => {
    const cases: readonly (readonly [text: string, error: SyntaxTable['error']])[] = [
      ['a = 1', undefined],
      ['a = 1\nb = = 2', { start: 10, end: 11 }],
      ['f(a', { start: 0, end: 3 }],
      ['x = [1\n', { start: 0, end: 6 }],
    ];
    for (const [text, error] of cases) assert.deepEqual(parser.parse(text)?.error, error, text);
  });

  it('is one for each call', () => {
    const first = parser.parse('a = 1');
    const copy = first?.rows.slice();
    parser.parse('def f(): pass');
    assert.deepEqual(first?.rows, copy);
  });

  it('comes from a parser that is loaded once in a process', async () => {
    const files = {
      runtime: resolve('web-tree-sitter/web-tree-sitter.wasm'),
      grammar: resolve('tree-sitter-python/tree-sitter-python.wasm'),
    };
    await assert.rejects(loadPythonParser(files), /once/);
    assert.ok(parser.parse('a'));
  });
});
