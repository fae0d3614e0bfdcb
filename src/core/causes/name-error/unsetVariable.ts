/** Reads the errors about variables of functions that had no value yet. */
import type { Crash } from '../../model/crash.ts';
import type { Origin } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import type { FunctionDefStmt, Span } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { bindingsInFunction, functionsAround } from '../../python/functions.ts';
import { isLocalTo } from '../../python/scopes.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { code } from '../wording.ts';

/** A variable of a function, and the assignment that makes it one. */
export interface UnsetVariable {
  readonly name: string;
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly def: FunctionDefStmt;
  /** The first place in the function that binds it. */
  readonly binding: Span;
  readonly origin: Origin;
  /** Whether the notebook has a variable of the same name. */
  readonly isNotebookNameToo: boolean;
}

/** The variable that the crash is about; `undefined` if its function is not in a present cell. */
export function readUnsetVariable(
  crash: Crash,
  scope: 'local' | 'free',
  notebook: NotebookFacts,
): UnsetVariable | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const cell = notebook.cellOf(crash.site.cellKey);
  if (message?.kind !== 'variable-unset' || message.scope !== scope || !cell) return undefined;
  const { name } = message;
  const facts = notebook.factsOf(cell);
  const { line, character } = crash.site.range.start;
  const offset = facts.lines.offsetOfLine(line) + character;
  const def = functionsAround(facts.module, offset).find((candidate) => {
    const own = facts.scopes.scopeOf(candidate);
    return own !== undefined && isLocalTo(own, name);
  });
  const binding = def && bindingsInFunction(def, name, facts.scopes)[0];
  if (!def || !binding) return undefined;
  return {
    name,
    cell,
    facts,
    def,
    binding,
    origin: {
      cellKey: cell.key,
      cell: cell.index,
      range: facts.rangeOf(binding),
      label: `this makes ${code(name)} a variable of ${code(def.name.name)}`,
    },
    isNotebookNameToo: notebook.stateAtCrash(crash, name).presence !== 'absent',
  };
}
