/** The text of a cell cannot be read as Python: one look at it tells which kind of mistake that is. */
import type { Crash, Place } from '../../model/crash.ts';
import type { CauseDocs } from '../../model/analysis.ts';
import type { CellEdit, Evidence, Fix } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { Span } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { Answer, Cause, Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { code, lineName } from '../wording.ts';
import { isComplete } from './brokenText.ts';
import type { Repair, SyntaxKind, TextEdit, Trouble } from './kind.ts';
import { allKinds, kinds, leniencies } from './kinds.ts';
import { rowEdits } from './rowEdits.ts';
import { solve, type Solution } from './solve.ts';
import { unreadable } from './unreadable.ts';

const EXCEPTIONS = ['SyntaxError', 'IndentationError', 'TabError', 'TokenError'];
/** More ways out than that are no help. */
const MOST_FIXES = 3;

export const syntaxErrors: Cause = {
  docs: [...allKinds, unreadable].map(docsOf),
  exceptions: EXCEPTIONS,
  rootCause: 'implementation-error',
  isGeneral: false,
  isConclusive: false,
  isLastResort: false,
  examine(crash, notebook) {
    const read = textOf(crash, notebook);
    if (!read || notebook.isPython2()) return undefined;
    const { facts, line } = read;
    const { reader } = notebook.tools;
    const asked = isComplete(facts) ? leniencies : kinds;
    // What the grammar takes is known to be refused only once a kernel has refused it.
    if (asked === leniencies && crash.basis === 'foreseen') return undefined;
    const solution = solve(facts.source, asked, reader, line);
    if (solution) return answerOf(solution, crash, read, notebook);
    if (crash.basis === 'foreseen') return undefined;
    const trouble = unreadable.about(facts, line ?? crash.site.range.start.line);
    return answer(unreadable, trouble, crash, read, { proof: 'none', fixes: [] });
  },
};

function docsOf({ id, title, what, why, todo, limits }: Omit<SyntaxKind, 'find'>): CauseDocs {
  return { id, title, exceptions: EXCEPTIONS, what, why, todo, limits };
}

/** The text that was refused. */
interface RefusedText {
  readonly facts: CellFacts;
  /** The cell, if it still holds that text. */
  readonly cell: Cell | undefined;
  /** 0-based line at which Python stopped, where it said so. */
  readonly line: number | undefined;
}

/** `undefined` where another text was refused: a module that was imported, an `eval`, a cell in another language. */
function textOf(crash: Crash, notebook: NotebookFacts): RefusedText | undefined {
  const cell = notebook.codeCellOf(crash.cellKey);
  const source = crash.basis === 'raised' ? (crash.run?.source ?? cell?.source) : cell?.source;
  const frame = crash.traceback?.exceptions.at(-1)?.frames.at(-1);
  if (source === undefined || (frame && !frame.cell)) return undefined;
  const facts = notebook.tools.reader.read(source);
  if (facts.language !== 'python') return undefined;
  const isHere = crash.site.cellKey === crash.cellKey && frame?.line !== undefined;
  return {
    facts,
    cell: cell?.source === source ? cell : undefined,
    line: isHere ? crash.site.range.start.line : undefined,
  };
}

function answerOf(
  { steps, readable }: Solution,
  crash: Crash,
  read: RefusedText,
  notebook: NotebookFacts,
): Answer {
  const [first, ...more] = steps;
  const fixes = read.cell
    ? offered(first.repairs, steps.length, readable, read, read.cell).flatMap((repair) =>
        read.cell ? fixOf(repair, crash, read.facts, read.cell, notebook) : [],
      )
    : [];
  const proof = readable === undefined ? first.proof : 'whole';
  return answer(first.kind, first.trouble, crash, read, { proof, fixes, more: more.length });
}

/** The repairs that lead to a text that can be read. */
function offered(
  repairs: readonly Repair[],
  stepCount: number,
  readable: string | undefined,
  { facts }: RefusedText,
  cell: Cell,
): readonly Repair[] {
  const [first] = repairs;
  if (!first || readable === undefined) return [];
  if (stepCount === 1 && isWhole(first, facts, readable))
    return repairs.filter(isFirstOfTitle).slice(0, MOST_FIXES);
  const others = stepCount === 1 ? 'all places like it' : `what else is wrong`;
  return [
    {
      title: `${first.title}, and mend ${others}`,
      edits: rowEdits(cell.source, readable),
      safety: stepCount === 1 ? first.safety : 'review',
    },
  ];
}

/** Two ways out of one title are no choice. */
function isFirstOfTitle({ title }: Repair, index: number, all: readonly Repair[]): boolean {
  return all.findIndex((other) => other.title === title) === index;
}

function isWhole({ edits }: Repair, { source }: CellFacts, readable: string): boolean {
  const length = edits.reduce(
    (sum, { start, end, newText }) => sum + newText.length - (end - start),
    source.length,
  );
  return length === readable.length;
}

function fixOf(
  { title, edits, safety }: Repair,
  crash: Crash,
  facts: CellFacts,
  cell: Cell,
  notebook: NotebookFacts,
): readonly Fix[] {
  const cellEdits = edits.map(({ start, end, newText }: TextEdit): CellEdit => ({
    cellKey: cell.key,
    cell: cell.index,
    range: facts.rangeOf({ start, end }),
    newText,
  }));
  return editFix({ title, safety, edits: cellEdits, newCells: [] }, crash, notebook);
}

/** What is known beside the kind and the place. */
interface Outcome {
  readonly proof: 'whole' | 'line' | 'none';
  readonly fixes: readonly Fix[];
  /** How many other things are wrong. */
  readonly more?: number;
}

function answer(
  kind: Omit<SyntaxKind, 'find'>,
  trouble: Trouble,
  crash: Crash,
  read: RefusedText,
  { proof, fixes, more = 0 }: Outcome,
): Answer {
  const { facts } = read;
  const place = placeOf(trouble.span, read);
  const { origin } = trouble;
  const originPlace = origin && placeOf(origin.span, read);
  const match: Match = {
    names: trouble.names ?? [],
    crashType: 'other',
    ...(place ? { site: place } : {}),
    ...(originPlace ? { origin: { ...originPlace, label: origin.label } } : {}),
    evidence: evidenceOf(trouble, crash, facts, place ?? crash.site, proof),
  };
  const todo = trouble.todo ?? kind.todo;
  const rest =
    more === 0
      ? ''
      : ` ${more === 1 ? 'Another line needs' : `${more} other places need`} a change too.`;
  return {
    docs: docsOf(kind),
    match,
    wording: {
      line: trouble.says,
      what: trouble.says,
      why: trouble.why ?? kind.why,
      todo: `${todo}${rest}`,
    },
    fixes,
  };
}

function placeOf(span: Span, { facts, cell }: RefusedText): Place | undefined {
  return cell && { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(span) };
}

function evidenceOf(
  { span }: Trouble,
  crash: Crash,
  facts: CellFacts,
  place: Place,
  proof: Outcome['proof'],
): readonly Evidence[] {
  const row = facts.lines.positionAt(span.start).line;
  const text = facts.source.split('\n')[row] ?? '';
  const said: readonly Evidence[] =
    crash.basis === 'raised'
      ? [
          {
            basis: 'observed',
            fact: `Python refused the cell at ${lineName(crash.site.range.start.line)}: ${code(crash.message)}`,
            place: crash.site,
          },
        ]
      : [];
  return [
    ...said,
    { basis: 'observed', fact: `${lineName(row)} reads ${code(text)}`, place },
    PROOFS[proof],
  ];
}

const PROOFS: Readonly<Record<Outcome['proof'], Evidence>> = {
  whole: { basis: 'observed', fact: 'with the change the whole cell can be read' },
  line: { basis: 'observed', fact: 'with the change that line can be read' },
  none: { basis: 'inferred', fact: 'no change that was tried makes the cell readable' },
};
