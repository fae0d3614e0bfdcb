/** Reads a NameError into the question that its causes answer: what happened to that name. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { CrashType, Evidence } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { notebookReads } from '../../python/scopes.ts';
import type { NameRecord } from '../../follow/names.ts';
import type {
  DefinitionInCell,
  DefinitionInRun,
  NotebookFacts,
} from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { code } from '../wording.ts';
import { importStatementFor } from './wellKnownImports.ts';

/** Everything known about one missing name at the moment it was read. */
export interface MissingName {
  readonly name: string;
  /** The cell that ran, or would run. */
  readonly cell: Cell;
  /** The text that reads it: that cell's, or of a function that it called. */
  readonly usedIn: CellFacts;
  /** Id of the run that missed it; of a run to come, the id it would get. */
  readonly runId: number;
  /** Where present cells define it: those above the cell, the cell itself, those below. */
  readonly above: readonly DefinitionInCell[];
  readonly within: readonly DefinitionInCell[];
  readonly below: readonly DefinitionInCell[];
  /** Where texts that ran before define it, reached or not. */
  readonly inEarlierRuns: readonly DefinitionInRun[];
  /** What following the runs says of it; not `absent` where nobody knows why it was missing. */
  readonly state: NameRecord;
  /** The same, if it is absent. */
  readonly record: Extract<NameRecord, { presence: 'absent' }> | undefined;
  readonly crashType: CrashType;
  /** That Python did not, or will not, find it. */
  readonly absence: Evidence;
}

/** `undefined` if the crash is not about a missing notebook name. */
export function readMissingName(crash: Crash, notebook: NotebookFacts): MissingName | undefined {
  return notebook.once(missingNameOf, crash);
}

function missingNameOf(crash: Crash, notebook: NotebookFacts): MissingName | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const cell = notebook.cellOf(crash.cellKey);
  if (message?.kind !== 'name-not-defined' || !cell) return undefined;
  const { name } = message;
  const record = notebook.stateAtCrash(crash, name);
  if (isOfAnotherNamespace(crash, record)) return undefined;
  const runId = crash.run?.id ?? notebook.history.runs.length;
  const definitions = notebook.definitionsOf(name);
  const usedIn = notebook.factsOf(notebook.cellOf(crash.site.cellKey) ?? cell);
  const isIn = (wanted: (index: number) => boolean): readonly DefinitionInCell[] =>
    definitions.filter((definition) => wanted(definition.cell.index));
  return {
    name,
    cell,
    usedIn,
    runId,
    above: isIn((index) => index < cell.index),
    within: isIn((index) => index === cell.index),
    below: isIn((index) => index > cell.index),
    inEarlierRuns: notebook.definitionsInRuns(name).filter(({ run }) => run.id < runId),
    state: record,
    record: record.presence === 'absent' ? record : undefined,
    crashType: crashTypeOf(name, definitions, usedIn),
    absence: absenceOf(name, crash),
  };
}

/** Whether a module's own code missed it, or a text that was run with names of its own. */
function isOfAnotherNamespace({ traceback }: Crash, { presence }: NameRecord): boolean {
  const file = traceback?.exceptions.at(-1)?.frames.at(-1)?.file ?? '';
  // What `eval` and `%prun` are given mostly means the notebook's names.
  return /\.pyx?$/.test(file) || (file === '<string>' && presence !== 'absent');
}

function absenceOf(name: string, crash: Crash): Evidence {
  const fact =
    crash.basis === 'raised' ? `Python did not find ${code(name)}` : `${code(name)} is read`;
  return { basis: 'observed', fact, place: crash.site };
}

/** The part of a match that every cause of a missing name shares. */
export function aboutName(missing: MissingName): {
  readonly missing: MissingName;
  readonly names: readonly string[];
  readonly crashType: CrashType;
} {
  return { missing, names: [missing.name], crashType: missing.crashType };
}

/** Whether the notebook has never bound the name anywhere anybody saw. */
export function isBoundNowhere(missing: MissingName): boolean {
  return (
    missing.above.length === 0 &&
    missing.within.length === 0 &&
    missing.below.length === 0 &&
    missing.inEarlierRuns.length === 0 &&
    missing.record?.removal === undefined
  );
}

/** The study's word for it: a module, a function or class, or a variable. */
function crashTypeOf(
  name: string,
  definitions: readonly DefinitionInCell[],
  facts: CellFacts,
): CrashType {
  const [definition] = definitions;
  if (definition) {
    switch (definition.definition.kind) {
      case 'import':
        return bindsModule(definition) ? 'module-not-found' : 'name-error';
      case 'function':
      case 'class':
        return 'name-error';
      default:
        return 'variable-not-found';
    }
  }
  const known = importStatementFor(name, facts);
  if (known) return known.isModule ? 'module-not-found' : 'name-error';
  return isCalled(name, facts) ? 'name-error' : 'variable-not-found';
}

function bindsModule({ facts, definition }: DefinitionInCell): boolean {
  return /^\s*import\b/.test(facts.textOf(definition.statement));
}

function isCalled(name: string, facts: CellFacts): boolean {
  return notebookReads(facts.scopes, name).some(({ end }) =>
    facts.source.slice(end).trimStart().startsWith('('),
  );
}

/** Runs of the cell in the session of the crash, before it. */
export function earlierRunsOf(
  missing: MissingName,
  cell: Pick<Cell, 'key'>,
  notebook: NotebookFacts,
): readonly Run[] {
  return notebook.runsInSession(cell.key, missing.runId);
}
