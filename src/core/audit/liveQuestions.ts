/** Chooses what a kernel is asked about one cell: the names of its crash line first, then those of the rest. */
import { crashSites, expressionsAt } from '../causes/crashSite.ts';
import { readCrashes } from '../causes/readCrashes.ts';
import type { AskedExpression, AskedStep, LiveQuestions } from '../model/facts.ts';
import type { Expr } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { expressionsIn } from '../python/expressions.ts';
import { importsIn, modulesOf, topOf } from '../python/imports.ts';
import { notebookReads } from '../python/scopes.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';

/** More would not be answered in the time there is. */
const most = { names: 80, expressions: 80, modules: 10, paths: 3 };

/** Errors that are about a file or folder. */
const pathErrors = new Set([
  'FileNotFoundError',
  'NotADirectoryError',
  'IsADirectoryError',
  'PermissionError',
  'OSError',
]);

/** Code, and the text that its places mean. */
interface Read {
  readonly facts: CellFacts;
  readonly exprs: readonly Expr[];
}

/** What to ask about the cell; nothing if it is no Python cell of the notebook. */
export function liveQuestions(notebook: NotebookFacts, cellKey: string): LiveQuestions {
  const cell = notebook.codeCellOf(cellKey);
  if (!cell) return { names: [], expressions: [], packages: [], modules: [], paths: [] };
  const facts = notebook.factsOf(cell);
  const crashes = readCrashes(notebook).filter((crash) => crash.cellKey === cellKey);
  const lines = crashes
    .flatMap((crash) => crashSites(crash, notebook).toReversed())
    .map((site): Read => ({ facts: site.facts, exprs: expressionsAt(site) }));
  const reads = [...lines, { facts, exprs: expressionsIn(facts.module.body) }];
  const asked = reads.flatMap((read) => read.exprs.flatMap((expr) => askedBy(expr, read.facts)));
  const ways = asked.filter(({ steps }) => steps.length > 0);
  const imported = distinct(importsIn(facts.module.body).flatMap(modulesOf).map(topOf));
  return {
    names: distinct(asked.map(({ name }) => name)).slice(0, most.names),
    expressions: distinctWays(ways).slice(0, most.expressions),
    packages: imported.slice(0, most.modules),
    modules: imported.slice(0, most.modules),
    paths: crashes.some(({ exception }) => pathErrors.has(exception))
      ? distinct(lines.flatMap(({ exprs }) => exprs.flatMap(pathIn))).slice(0, most.paths)
      : [],
  };
}

/** The variable that the expression begins with, and the way on from it; empty for what begins otherwise. */
function askedBy(expr: Expr, facts: CellFacts): readonly AskedExpression[] {
  switch (expr.kind) {
    case 'Name': {
      const isVariable = notebookReads(facts.scopes, expr.id).some(
        ({ start }) => start === expr.start,
      );
      return isVariable ? [{ name: expr.id, steps: [] }] : [];
    }
    case 'Attribute':
      return onwards(expr.value, facts, ['attribute', expr.attr.name, `.${expr.attr.name}`]);
    case 'Subscript': {
      const [index] = expr.indices;
      const step = expr.indices.length === 1 && index ? keyStep(index) : undefined;
      return step ? onwards(expr.value, facts, step) : [];
    }
    default:
      return [];
  }
}

function onwards(owner: Expr, facts: CellFacts, step: AskedStep): readonly AskedExpression[] {
  return askedBy(owner, facts).map(({ name, steps }) => ({ name, steps: [...steps, step] }));
}

function keyStep(index: Expr): AskedStep | undefined {
  if (index.kind !== 'Constant') return undefined;
  if (index.type === 'int' && /^\d{1,9}$/.test(index.text)) {
    return ['key', Number(index.text), `[${index.text}]`];
  }
  return index.type === 'str' && isPlain(index.text)
    ? ['key', index.text, `['${index.text}']`]
    : undefined;
}

/** A text that means what is written, in any kind of quotes. */
function isPlain(text: string): boolean {
  return !/['"\\\n]/.test(text);
}

function pathIn(expr: Expr): readonly string[] {
  if (expr.kind !== 'Constant' || expr.type !== 'str' || !isPlain(expr.text)) return [];
  const looksLikePath = /[/]|\.\w{1,8}$/.test(expr.text) && !expr.text.includes('://');
  return looksLikePath && expr.text.length <= 260 ? [expr.text] : [];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Each way once. */
function distinctWays(ways: readonly AskedExpression[]): readonly AskedExpression[] {
  const written = ({ name, steps }: AskedExpression): string =>
    name + steps.map(([, , text]) => text).join('');
  return [...new Map(ways.map((way) => [written(way), way])).values()];
}
