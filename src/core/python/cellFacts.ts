/** Reads one cell's text into everything the rest of the core asks about it. */
import type { Range } from '../model/position.ts';
import { RecentlyUsed } from '../model/recentlyUsed.ts';
import type { Effect } from './acts.ts';
import type { Module, Span } from './ast.ts';
import { buildScopes } from './buildScopes.ts';
import { findDefinitions, type Definition } from './definitions.ts';
import { effectsOf } from './effects.ts';
import { blankIPython, type BlankedCell, type MagicUse } from './ipython.ts';
import { LineIndex } from './lineIndex.ts';
import { lowerModule } from './lowerStatement.ts';
import type { PythonParser } from './parser.ts';
import type { CompileError } from './refusals.ts';
import type { ScopeTree } from './scopes.ts';

/** One cell's text, read. Broken text gives what could be read of it. */
export interface CellFacts {
  /** The text as it is in the cell. Offsets and ranges below mean this text. */
  readonly source: string;
  /** `other`: a cell magic hands the text to something that is not Python. */
  readonly language: 'python' | 'other';
  readonly lines: LineIndex;
  readonly module: Module;
  readonly scopes: ScopeTree;
  readonly magics: readonly MagicUse[];
  /** Every place that can bind a notebook name, magics included, in source order. */
  readonly definitions: readonly Definition[];
  /** Where the text is not Python; the kernel would refuse to run any of it. */
  readonly syntaxError: Span | undefined;
  /** What is refused when its statement is reached, as IPython compiles them one by one; in source order. */
  readonly compileErrors: readonly CompileError[];
  /** What its statements do to the objects behind names, in evaluation order; read when first asked for. */
  readonly effects: readonly Effect[];
  rangeOf(span: Span): Range;
  textOf(span: Span): string;
}

/** Reads cells; equal texts are read once. */
export interface CellReader {
  read(source: string): CellFacts;
  /** Whether the text has been read, and is remembered. */
  knows(source: string): boolean;
  /** Reads a text that nobody will ask for again, such as a trial, and does not remember it. */
  readOnce(source: string): CellFacts;
}

const EMPTY_MODULE: Module = {
  body: [],
  error: undefined,
  refusals: [],
  compileErrors: [],
  oldForms: [],
};

/**
 * A reader that remembers the last `capacity` different texts. A text that the parser cannot take gives facts
 * without any name.
 */
export function createCellReader(parser: PythonParser, capacity = 2000): CellReader {
  const known = new RecentlyUsed<CellFacts>(capacity);
  return {
    knows: (source) => known.get(source) !== undefined,
    read(source) {
      const hit = known.get(source);
      if (hit) return hit;
      const facts = readCell(parser, source);
      known.put(source, facts);
      return facts;
    },
    readOnce: (source) => known.get(source) ?? readCell(parser, source),
  };
}

function readCell(parser: PythonParser, source: string): CellFacts {
  const ipython = blankIPython(source);
  if (ipython.language !== 'python') return factsOf(source, ipython, EMPTY_MODULE);
  try {
    return factsOf(source, ipython, parseModule(parser, source, ipython.python));
  } catch (error) {
    // Thousands of nested parts exhaust the stack; such a text has no facts, but it must not stop the others.
    if (error instanceof RangeError) return factsOf(source, ipython, EMPTY_MODULE);
    throw error;
  }
}

function factsOf(source: string, ipython: BlankedCell, module: Module): CellFacts {
  const lines = new LineIndex(source);
  const scopes = buildScopes(module);
  // What `%timeit` binds is gone when it is done.
  const own = ipython.magics.flatMap(({ body }) => (body?.namespace === 'own' ? [body.span] : []));
  const isKept = ({ span }: Definition): boolean =>
    !own.some(({ start, end }) => start <= span.start && span.end <= end);
  const definitions = [
    ...findDefinitions(module.body, scopes).filter(isKept),
    ...definitionsOfMagics(ipython.magics),
  ];
  return new ReadCell({
    source,
    language: ipython.language,
    lines,
    module,
    scopes,
    magics: ipython.magics,
    definitions: definitions.sort((a, b) => a.span.start - b.span.start),
    compileErrors: [...module.compileErrors, ...scopes.compileErrors].sort(
      (a, b) => a.start - b.start,
    ),
    syntaxError: firstOf(module.error, module.refusals[0]),
  });
}

/**
 * A text that has been read, and its effects once they are. A class, since V8 gives every object literal with a getter
 * a hidden class of its own: each access is then looked up anew, and the text stays in memory until the next full
 * collection.
 */
class ReadCell implements CellFacts {
  readonly source: string;
  readonly language: 'python' | 'other';
  readonly lines: LineIndex;
  readonly module: Module;
  readonly scopes: ScopeTree;
  readonly magics: readonly MagicUse[];
  readonly definitions: readonly Definition[];
  readonly syntaxError: Span | undefined;
  readonly compileErrors: readonly CompileError[];
  private knownEffects: readonly Effect[] | undefined;

  constructor(read: Omit<CellFacts, 'effects' | 'rangeOf' | 'textOf'>) {
    this.source = read.source;
    this.language = read.language;
    this.lines = read.lines;
    this.module = read.module;
    this.scopes = read.scopes;
    this.magics = read.magics;
    this.definitions = read.definitions;
    this.syntaxError = read.syntaxError;
    this.compileErrors = read.compileErrors;
  }

  get effects(): readonly Effect[] {
    this.knownEffects ??= effectsOf(this);
    return this.knownEffects;
  }

  rangeOf(span: Span): Range {
    return this.lines.rangeOf(span);
  }

  textOf(span: Span): string {
    return this.source.slice(span.start, span.end);
  }
}

/** Of two places the one that comes first in the text. */
function firstOf(a: Span | undefined, b: Span | undefined): Span | undefined {
  if (!a || !b) return a ?? b;
  return b.start < a.start ? b : a;
}

function parseModule(parser: PythonParser, source: string, python: string): Module {
  const table = parser.parse(python);
  return table ? lowerModule(source, python, table) : EMPTY_MODULE;
}

function definitionsOfMagics(magics: readonly MagicUse[]): readonly Definition[] {
  return magics.flatMap((magic) =>
    magic.binds.map(({ name, span }): Definition => ({
      name,
      kind: 'magic',
      span,
      statement: magic.span,
      isConditional: false,
    })),
  );
}
