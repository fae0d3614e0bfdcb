/** Finds the code that a crash passed through: the text that ran, the line in it, and what stands on that line. */
import type { Crash, Frame, Place, RouteStep } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Expr, Span, Stmt } from '../python/ast.ts';
import type { CellFacts } from '../python/cellFacts.ts';
import { everyExpression, isWithin, statementsAt, touches } from '../python/expressions.ts';
import { ownExprs } from '../python/walk.ts';
import { notebookReads } from '../python/scopes.ts';
import { unknownRun } from '../state/histories.ts';
import { locateFrame, type LocatedFrame } from '../state/locateFrames.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { highlightIn } from '../traceback/printedLines.ts';
import { framesToError } from '../traceback/reading.ts';

/** One line that the crash passed through, in the text that ran. */
export interface CrashSite {
  readonly run: Run;
  readonly facts: CellFacts;
  /** 0-based. */
  readonly line: number;
  readonly lineSpan: Span;
  /** What the traceback points at in that line. */
  readonly highlight: Span | undefined;
  /** The innermost statement that stands there. */
  readonly statement: Stmt;
  /** The line belongs to a function, and is not the cell's own. */
  readonly isInFunction: boolean;
  /** The error was raised by this line, not by a library that it called. */
  readonly isRaisedHere: boolean;
}

/** The notebook lines of the uncaught exception, outermost first. Empty if no frame could be placed. */
export function crashSites(crash: Crash, notebook: NotebookFacts): readonly CrashSite[] {
  return notebook.once(readCrashSites, crash);
}

function readCrashSites(crash: Crash, notebook: NotebookFacts): readonly CrashSite[] {
  const { traceback, route } = crash;
  const factsOf = (of: Run): CellFacts => notebook.tools.reader.read(of.source);
  if (route) return sitesOnRoute(route, crash, factsOf);
  const run = runOf(crash, notebook);
  if (!run || !traceback) return [];
  const frames = framesToError(traceback);
  const placed = frames
    .filter(({ cell }) => cell !== undefined)
    .flatMap((frame): readonly LocatedFrame[] => {
      const located = locateFrame(frame, run, notebook.history.runs, factsOf);
      return located?.line === undefined ? frameByItsText(frame, run) : [located];
    });
  return placed.flatMap(({ frame, run: ran, line }): readonly CrashSite[] => {
    if (line === undefined) return [];
    const facts = factsOf(ran);
    const lineSpan = spanOfLine(line, facts);
    const code = codeAt(lineSpan, facts);
    if (!code) return [];
    const { start } = lineSpan;
    const printed = frame.printed.find((each) => each.isMarked && each.highlight !== undefined);
    const marked = printed && highlightIn(printed, facts.source.split('\n')[line] ?? '');
    return [
      {
        run: ran,
        facts,
        line,
        lineSpan,
        highlight: marked && { start: start + marked.start, end: start + marked.end },
        statement: code.statement,
        isInFunction: frame.functionName !== undefined || code.isInFunction,
        isRaisedHere: frames.at(-1) === frame,
      },
    ];
  });
}

function sitesOnRoute(
  route: readonly RouteStep[],
  { traceback }: Crash,
  factsOf: (run: Run) => CellFacts,
): readonly CrashSite[] {
  return route.flatMap(({ run, ...highlight }, index): readonly CrashSite[] => {
    const facts = factsOf(run);
    const code = codeAt(highlight, facts);
    if (!code) return [];
    const { line } = facts.rangeOf(highlight).start;
    return [
      {
        run,
        facts,
        line,
        lineSpan: spanOfLine(line, facts),
        highlight,
        ...code,
        isRaisedHere: traceback === undefined && index === route.length - 1,
      },
    ];
  });
}

/** A whole line, which is never empty. */
function spanOfLine(line: number, { lines }: CellFacts): Span {
  const start = lines.offsetOfLine(line);
  return { start, end: Math.max(start + 1, lines.offsetOfLine(line + 1)) };
}

/** The innermost statement at the place; `undefined` if there is none. */
function codeAt(
  place: Span,
  { module }: CellFacts,
): Pick<CrashSite, 'statement' | 'isInFunction'> | undefined {
  const path = statementsAt(module, place);
  const statement = path.at(-1);
  const isInFunction = path.slice(0, -1).some(({ kind }) => kind === 'FunctionDef');
  return statement && { statement, isInFunction };
}

/** The run that crashed; where it left no number, the cell's text now stands for what ran. */
function runOf({ run, basis, cellKey }: Crash, notebook: NotebookFacts): Run | undefined {
  if (run || basis === 'foreseen') return run;
  const cell = notebook.cellOf(cellKey);
  return cell && unknownRun(cell, notebook.history);
}

/**
 * Where numbers and surroundings no longer fit: the one line of the cell that reads like the one marked, or else, since
 * the text has changed or was never seen, the printed lines themselves.
 */
function frameByItsText(frame: Frame, run: Run): readonly LocatedFrame[] {
  const index = frame.printed.findIndex(({ isMarked }) => isMarked);
  const marked = frame.printed[index]?.text.trim() ?? '';
  if (marked === '') return [];
  const lines = run.source.split('\n').map((line) => line.trim());
  const isOnly = lines.filter((line) => line === marked).length === 1;
  if (isOnly) return [{ frame, run, line: lines.indexOf(marked) }];
  const source = withoutMargin(frame.printed.map(({ text }) => text)).join('\n');
  // No cell holds this text.
  return [{ frame, run: { ...run, source, cellKey: '' }, line: index }];
}

/** Lines of a body, printed alone, would be no Python for their indentation. */
function withoutMargin(lines: readonly string[]): readonly string[] {
  const margins = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin));
}

/** The line of the cell's own code that the crash passed through. */
export function ownSite(crash: Crash, notebook: NotebookFacts): CrashSite | undefined {
  const run = crash.route?.[0]?.run ?? crash.run;
  return crashSites(crash, notebook).find((site) => site.run === run && !site.isInFunction);
}

/** The innermost notebook line. */
export function innermostSite(crash: Crash, notebook: NotebookFacts): CrashSite | undefined {
  return crashSites(crash, notebook).at(-1);
}

/** What stands on the line, or in the part of it that the traceback points at; outer expressions first. */
export function expressionsAt(site: CrashSite): readonly Expr[] {
  const place = site.highlight ?? site.lineSpan;
  return ownExprs(site.statement)
    .flatMap(everyExpression)
    .filter((expr) => (site.highlight ? isWithin(expr, place) : touches(expr, place)));
}

/** Whether the name at `span` means the notebook's variable, and no local one. */
export function isNotebookName(site: CrashSite, name: string, span: Span): boolean {
  return notebookReads(site.facts.scopes, name).some(({ start }) => start === span.start);
}

/** A part of the text that ran, in its cell; `undefined` if the cell is gone or reads differently now. */
export function placeAt(
  site: Pick<CrashSite, 'run' | 'facts'>,
  span: Span,
  notebook: NotebookFacts,
): Place | undefined {
  const cell = notebook.cellOf(site.run.cellKey);
  if (cell?.source !== site.facts.source) return undefined;
  return { cellKey: cell.key, cell: cell.index, range: site.facts.rangeOf(span) };
}
