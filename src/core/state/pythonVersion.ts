/** Recognises notebooks for Python 2 by what their cells say, where the file does not tell. */
import type { History } from '../model/execution.ts';
import type { Cell } from '../model/notebook.ts';
import type { CellReader } from '../python/cellFacts.ts';
import { isSyntaxError } from '../traceback/syntaxErrors.ts';

/** Syntax that Python 2 refuses: f-strings, walruses, annotations, `nonlocal`, coroutines. */
const PYTHON_3 = /(?:^|[^\w'"\\])[fF]["']|:=|->|\bnonlocal\b|\basync\s+(?:def|for|with)\b/;

/**
 * Whether only Python 2 can have run the notebook: a cell got through with syntax that Python 3 refuses. Of a notebook
 * that nobody has run, whether it has such syntax and none that Python 2 refuses.
 */
export function isPython2(
  history: History,
  codeCells: readonly Cell[],
  reader: CellReader,
): boolean {
  // Where the parser got lost, it sees old forms that nobody wrote.
  const isOld = (source: string): boolean => {
    const { oldForms, error } = reader.read(source).module;
    return oldForms.length > 0 && error === undefined;
  };
  const ran = sourcesThatRan(history, codeCells);
  if (ran.length > 0) return ran.some(isOld);
  const sources = codeCells.flatMap((cell) => (showsSyntaxError(cell) ? [] : [cell.source]));
  return sources.some(isOld) && !sources.some((source) => PYTHON_3.test(source));
}

/** The texts that some Python took. */
function sourcesThatRan(history: History, codeCells: readonly Cell[]): readonly string[] {
  if (history.basis !== 'observed') {
    const ran = codeCells.filter((cell) => cell.executionCount !== undefined);
    return ran.filter((cell) => !showsSyntaxError(cell)).map(({ source }) => source);
  }
  return history.runs.flatMap(({ outcome, source }) => {
    if (outcome.kind === 'unfinished') return [];
    return outcome.kind === 'failed' && isSyntaxError(outcome.error?.name ?? '') ? [] : [source];
  });
}

function showsSyntaxError({ outputs }: Cell): boolean {
  return outputs.some((output) => output.kind === 'error' && isSyntaxError(output.error.name));
}
