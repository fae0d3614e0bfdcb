/** Reads what the outputs of a run show of the notebook's variables: which statement printed which text. */
import { splitInfos } from '../facts/outputs/infoFacts.ts';
import type { History, Run } from '../model/execution.ts';
import type { SeenFacts } from '../model/facts.ts';
import type { Cell } from '../model/notebook.ts';
import type { CallExpr, Expr, Span, Stmt } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import type { NotebookFacts } from './notebookFacts.ts';
import { viewOf, type View } from './shownViews.ts';

/** What an output shows of a variable, as it was when the statement had run. */
export interface ShownValue {
  readonly name: string;
  readonly value: SeenFacts;
  /** The statement of the cell that showed it. */
  readonly statement: Stmt;
  readonly run: Run;
  readonly cell: Cell;
}

/**
 * What the outputs on the page show of that run; nothing where they are of another run of the cell, or, in an assumed
 * history, where the cells have not run from top to bottom.
 */
export function shownBy(run: Run, notebook: NotebookFacts): readonly ShownValue[] {
  return notebook.once(readShownBy, run);
}

function readShownBy(run: Run, notebook: NotebookFacts): readonly ShownValue[] {
  const { history, tools } = notebook;
  const cell = notebook.cellOf(run.cellKey);
  if (!cell?.outputs.some(({ kind }) => kind !== 'error')) return [];
  const last = history.runs.findLast(({ cellKey }) => cellKey === run.cellKey);
  if (last !== run || !isRecorded(run, history)) return [];
  return shownValues(run, cell, tools.reader.read(run.source));
}

/** Whether the run is one that happened: of an assumed one, the numbers of the cells up to it must say so. */
function isRecorded({ id }: Run, { basis, runs }: History): boolean {
  if (basis !== 'assumed') return true;
  const counts = runs.slice(0, id + 1).map(({ executionCount }) => executionCount);
  return counts.every((count, at) => count !== undefined && count > (counts[at - 1] ?? 0));
}

/** Longer texts and more outputs than these take more time than they are worth. */
const MOST_OUTPUTS = 50;
const MOST_LINES = 500;

/**
 * What the outputs on the page show, in the order of the statements; `run` is the cell's last run, `facts` its text.
 * Where it is not sure which statement an output is of, that output tells nothing.
 */
function shownValues(run: Run, cell: Cell, facts: CellFacts): readonly ShownValue[] {
  if (cell.outputs.length === 0 || cell.outputs.length > MOST_OUTPUTS) return [];
  const { body } = facts.module;
  const pairs = [
    ...resultPairs(body, cell, facts),
    ...displayPairs(body, cell),
    ...printedPairs(body, cell, facts),
  ];
  return pairs
    .toSorted((a, b) => a.statement.start - b.statement.start)
    .flatMap(({ statement, view, text }) =>
      view.read(text).map((seen): ShownValue => ({ ...seen, statement, run, cell })),
    );
}

/** A statement, and the text that it showed. */
interface Pair {
  readonly statement: Stmt;
  readonly view: View;
  readonly text: string;
}

/** The value of the last statement. */
function resultPairs(body: readonly Stmt[], cell: Cell, facts: CellFacts): readonly Pair[] {
  const results = cell.outputs.flatMap((output) => (output.kind === 'result' ? [output.text] : []));
  const [text, ...others] = results;
  const last = body.at(-1);
  if (last?.kind !== 'Expr' || text === undefined || others.length > 0) return [];
  const isSilent = facts.source.slice(last.end).trimStart().startsWith(';');
  const view = viewOf(last.value);
  return view && !isSilent ? [{ statement: last, view, text }] : [];
}

/** What `display(…)` shows, if no other displays are among the outputs. */
function displayPairs(body: readonly Stmt[], cell: Cell): readonly Pair[] {
  const texts = cell.outputs.flatMap((output) =>
    output.kind === 'display' && !/^<Figure /.test(output.text) ? [output.text] : [],
  );
  const shown = body.flatMap((statement) => {
    const call = callOf(statement, 'display');
    return (call?.args ?? []).map((arg) => ({ statement, arg }));
  });
  if (shown.length !== texts.length) return [];
  return shown.flatMap(({ statement, arg }, at): readonly Pair[] => {
    const view = viewOf(arg);
    const text = texts[at];
    return view && text !== undefined ? [{ statement, view, text }] : [];
  });
}

function callOf(statement: Stmt, name: string): CallExpr | undefined {
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return undefined;
  const { func } = statement.value;
  return func.kind === 'Name' && func.id === name ? statement.value : undefined;
}

function printedPairs(body: readonly Stmt[], cell: Cell, facts: CellFacts): readonly Pair[] {
  const streams = cell.outputs.flatMap((output) => (output.kind === 'stream' ? [output.text] : []));
  if (streams.length === 0) return [];
  const text = streams.join('');
  const prints = body.flatMap((statement) => {
    const call = callOf(statement, 'print');
    return call ? [{ statement, call }] : [];
  });
  const infos = body.filter(isInfo);
  return [
    ...infoPairs(infos, text),
    ...(prints.length === 1 && infos.length === 0 ? onlyPrint(prints, text) : []),
    ...linePairs(prints, text, facts),
  ];
}

function isInfo(statement: Stmt): boolean {
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return false;
  const { func } = statement.value;
  return func.kind === 'Attribute' && func.attr.name === 'info';
}

/** Each `info()` prints one such block, if nothing else does. */
function infoPairs(infos: readonly Stmt[], text: string): readonly Pair[] {
  const blocks = infos.length > 0 ? splitInfos(text) : [];
  if (blocks.length !== infos.length) return [];
  return infos.flatMap((statement, at): readonly Pair[] => {
    const view = statement.kind === 'Expr' ? viewOf(statement.value) : undefined;
    const block = blocks[at];
    return view && block !== undefined ? [{ statement, view, text: block }] : [];
  });
}

interface Print {
  readonly statement: Stmt;
  readonly call: CallExpr;
}

/** All that was printed is of the one print of the cell, if it reads like that. */
function onlyPrint(prints: readonly Print[], text: string): readonly Pair[] {
  return prints.flatMap(({ statement, call }): readonly Pair[] => {
    const [only, ...others] = call.args;
    const isPlain = others.length === 0 && call.keywords.length === 0;
    const view = only && isPlain ? viewOf(only) : undefined;
    return view && view.line === undefined ? [{ statement, view, text }] : [];
  });
}

/**
 * Prints of one line that can be told by how they look: `print(X.shape)`, `print('rows:', len(df))`. There must be as
 * many such lines as such prints.
 */
function linePairs(prints: readonly Print[], text: string, facts: CellFacts): readonly Pair[] {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) return [];
  const patterned = prints.flatMap((print) => {
    const pattern = patternOf(print.call, facts);
    return pattern ? [{ ...print, ...pattern }] : [];
  });
  return patterned.flatMap(({ statement, pattern, views }): readonly Pair[] => {
    const same = patterned.filter((other) => other.pattern === pattern);
    const found = lines.flatMap((line) => {
      const match = new RegExp(pattern).exec(line);
      return match ? [match.slice(1)] : [];
    });
    const at = same.findIndex((other) => other.statement === statement);
    const values = found.length === same.length ? found[at] : undefined;
    return (values ?? []).flatMap((value, index): readonly Pair[] => {
      const view = views[index];
      return view ? [{ statement, view, text: value }] : [];
    });
  });
}

interface LinePattern {
  readonly pattern: string;
  /** What the groups of the pattern hold. */
  readonly views: readonly View[];
}

/** `undefined` if the print shows nothing that can be told by its look. */
function patternOf({ args, keywords }: CallExpr, facts: CellFacts): LinePattern | undefined {
  if (keywords.length > 0 || args.some(({ kind }) => kind === 'Starred')) return undefined;
  const parts = args.map((arg) => partOf(arg, facts));
  const views = parts.flatMap((part) => part?.views ?? []);
  if (views.length === 0 || parts.some((part) => part === undefined)) return undefined;
  const pattern = `^${parts.map((part) => part?.pattern ?? '').join(' ')}$`;
  return { pattern, views };
}

function partOf(arg: Expr, facts: CellFacts): LinePattern | undefined {
  if (arg.kind === 'Constant' && arg.type === 'str') {
    // What an escape stands for may end the line.
    return arg.text.includes('\\') ? undefined : { pattern: escaped(arg.text), views: [] };
  }
  if (arg.kind === 'JoinedStr') return partOfFormatted(arg, arg.parts, facts);
  const view = viewOf(arg);
  return view?.line === undefined ? ANYTHING : { pattern: `(${view.line})`, views: [view] };
}

const ANYTHING: LinePattern = { pattern: '.*?', views: [] };

/** `f'{len(df)} rows, {X.shape}'`: what stands between the braces. */
function partOfFormatted(
  whole: Span,
  parts: readonly Expr[],
  facts: CellFacts,
): LinePattern | undefined {
  const source = facts.textOf(whole);
  const [, quote = ''] = /^[a-zA-Z]*('''|"""|'|")/.exec(source) ?? [];
  if (quote === '' || quote.length === 3 || source.includes('\\')) return undefined;
  let rest = source.slice(source.indexOf(quote) + 1, -1);
  let pattern = '';
  const views: View[] = [];
  for (const part of parts) {
    const text = facts.textOf(part);
    const at = rest.indexOf(text);
    const open = rest.lastIndexOf('{', at);
    const close = rest.indexOf('}', at + text.length);
    if (at < 0 || open < 0 || close < 0 || rest.slice(0, open).includes('{')) return undefined;
    const isPlain = rest.slice(at + text.length, close).trim() === '';
    const read = isPlain ? partOf(part, facts) : ANYTHING;
    if (!read) return undefined;
    pattern += escaped(rest.slice(0, open)) + read.pattern;
    views.push(...read.views);
    rest = rest.slice(close + 1);
  }
  return rest.includes('{') ? undefined : { pattern: pattern + escaped(rest), views };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
