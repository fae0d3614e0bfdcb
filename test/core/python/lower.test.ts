// Text to syntax: each construct with all it holds, and texts that are broken or out of proportion.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createCellReader,
  type CellFacts,
  type CellReader,
} from '../../../src/core/python/cellFacts.ts';
import type { Span } from '../../../src/core/python/ast.ts';
import type { Scope } from '../../../src/core/python/scopes.ts';
import { testParser } from '../../pythonParser.ts';
import { acceptedTexts, unfold } from './texts/acceptedTexts.ts';

/** Text and what it is read as. */
type Case = readonly [text: string, shown: string];

function casesOf(title: string): readonly Case[] {
  const file = readFileSync(join(import.meta.dirname, 'texts/lowered.txt'), 'utf8');
  const group = file.split('\n== ').find((part) => part.startsWith(`${title}\n`)) ?? '';
  return group
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): Case => {
      const [text = '', shown = ''] = line.split('  ⇒  ');
      return [unfold(text), unfold(shown)];
    });
}

/** A node in short: names and constants as they are, else the kind and the fields that say something. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { kind, name, id, type, text } = fields;
  if (kind === 'Name') return String(id);
  if (kind === 'Constant')
    return type === 'str' || type === 'bytes' ? `${type} "${String(text)}"` : String(text);
  const said = Object.entries(fields).filter(
    ([field, part]) =>
      !['kind', 'start', 'end', 'moduleSpan'].includes(field) &&
      part !== undefined &&
      part !== false &&
      !(Array.isArray(part) && part.length === 0),
  );
  if (kind === undefined && said.length === 1 && typeof name === 'string') return name;
  const inside = said.map(([field, part]) => `${field}: ${show(part)}`).join(', ');
  return `${typeof kind === 'string' ? kind : ''}{${inside}}`;
}

/** Every place that the facts name lies in the text, its start before its end, and inside what holds it. */
function expectPlaces(facts: CellFacts): void {
  const { length } = facts.source;
  const visit = (whole: unknown, bounds: Span): void => {
    // A list of what is left: deep texts have more parts in parts than calls can nest.
    const left: { readonly value: unknown; readonly outer: Span }[] = [
      { value: whole, outer: bounds },
    ];
    for (let at = left.pop(); at; at = left.pop()) {
      const { value, outer } = at;
      if (typeof value !== 'object' || value === null) continue;
      const { start, end } = value as Readonly<Record<string, unknown>>;
      let inner = outer;
      if (typeof start === 'number' && typeof end === 'number') {
        assert.ok(outer.start <= start && start <= end && end <= outer.end, facts.source);
        // A parameter's place is that of its name.
        inner = 'form' in value || 'bound' in value ? outer : { start, end };
      }
      for (const part of Object.values(value)) left.push({ value: part, outer: inner });
    }
  };
  const all = { start: 0, end: length };
  for (const part of [facts.module.body, facts.module.refusals, facts.module.oldForms])
    for (const each of part) visit(each, all);
  for (const each of [facts.syntaxError, ...facts.compileErrors, ...facts.definitions])
    visit(each, all);
  const visitScope = (scope: Scope): void => {
    for (const { reads } of scope.symbols.values()) for (const read of reads) visit(read, all);
    scope.children.forEach(visitScope);
  };
  visitScope(facts.scopes.root);
}

describe('syntax', () => {
  let reader: CellReader;
  before(async () => {
    reader = createCellReader(await testParser());
  });

  it('holds all of an expression', () => {
    const cases = casesOf('expressions');
    assert.ok(cases.length > 50);
    for (const [text, shown] of cases) {
      const [stmt, ...more] = reader.read(text).module.body;
      assert.ok(stmt?.kind === 'Expr' && more.length === 0, text);
      assert.equal(show(stmt.value), shown, text);
    }
  });

  it('holds all of a statement', () => {
    const cases = casesOf('statements');
    assert.ok(cases.length > 50);
    for (const [text, shown] of cases)
      assert.equal(reader.read(text).module.body.map(show).join('; '), shown, text);
  });

  it('keeps what it can of broken text', () => {
    const cases: readonly Case[] = [
      ['x = 1\ny = = 2\nz = 3', 'x y z'],
      ['x = (1,\ny = 2\nz = 3', 'x z'],
      ['def f():\n  x = \n  y = 1\nz = 2', 'f z'],
      ['x = 1\nfoo bar\ny = 2', 'x y'],
    ];
    for (const [text, names] of cases) {
      const facts = reader.read(text);
      assert.ok(facts.syntaxError, text);
      const found = new Set(facts.definitions.map(({ name }) => name));
      for (const name of names.split(' ')) assert.ok(found.has(name), `${text}: ${name}`);
    }
  });

  it('takes every text cut anywhere', function () {
    this.timeout(60_000);
    for (const text of acceptedTexts().flatMap(({ texts }) => texts)) {
      for (let end = 0; end <= text.length; end++) {
        expectPlaces(reader.read(text.slice(0, end)));
        expectPlaces(reader.read(text.slice(end)));
      }
    }
  });

  it('takes text that is deep, long or strange', function () {
    this.timeout(60_000);
    const deep = 5000;
    const indented = (line: string, levels: number): string =>
      Array.from({ length: levels }, (_, level) => ' '.repeat(level) + line).join('\n');
    const texts: readonly string[] = [
      '('.repeat(deep),
      `x = ${'['.repeat(deep)}${']'.repeat(deep)}`,
      `x = ${Array(deep).fill('a').join(' + ')}`,
      `x = ${Array(deep).fill('a').join(' and ')}`,
      `a${'.b'.repeat(deep)}`,
      `f${'()'.repeat(deep)}`,
      `${'not '.repeat(deep)}a`,
      `${'lambda: '.repeat(deep)}a`,
      `${'a if b else '.repeat(deep)}c`,
      `${'a = '.repeat(deep)}b`,
      `if a: pass\n${'elif b: pass\n'.repeat(deep)}`,
      `${indented('if a:', 500)}\n${' '.repeat(500)}x = 1`,
      `${indented('def f():', 500)}\n${' '.repeat(500)}x = 1`,
      `match a:\n  case ${'['.repeat(deep)}${']'.repeat(deep)}: pass`,
      `${'['.repeat(500)}a${' for b in c]'.repeat(500)}`,
      'x = 1\n'.repeat(20_000),
      `x = [${'1, '.repeat(50_000)}]`,
      `x = "${'\\\\'.repeat(500_000)}"`,
      `f(${Array.from({ length: 5000 }, (_, index) => `a${index}=1`).join(', ')})`,
      ')]}'.repeat(deep),
      '"'.repeat(deep),
      'x = = 1\n'.repeat(deep),
      'x\u200b = 1\n'.repeat(deep),
      'x = 1\0\ny = 2',
      '\0'.repeat(100),
      'x = "\ud800"\ny = \udc00',
      'if a:\r\n  x = 1\r\ny = 2',
      'x = 1\ry = 2',
      '\ufeffx = 1',
      `${'\t'.repeat(deep)}x`,
      `x${'\f'.repeat(deep)}`,
    ];
    for (const text of texts) expectPlaces(reader.read(text));
  });

  it('keeps the names that it is too deep to reach', () => {
    const facts = reader.read(`x = ${Array(2000).fill('a').join(' + ')} + b`);
    assert.equal(facts.syntaxError, undefined);
    assert.deepEqual([...facts.scopes.root.symbols.keys()].sort(), ['a', 'b', 'x']);
  });

  it('counts in UTF-16', () => {
    const facts = reader.read("x = '🎈'; y = 𝔘 + z\r\nw = 1");
    const places = facts.definitions.map(({ name, span }) => [
      name,
      facts.textOf(span),
      span.start,
    ]);
    assert.deepEqual(places, [
      ['x', 'x', 0],
      ['y', 'y', 10],
      ['w', 'w', 22],
    ]);
    assert.deepEqual([...facts.scopes.root.symbols.keys()].sort(), ['U', 'w', 'x', 'y', 'z']);
  });
});
