/** Finds the text that defined a name and stood in a cell that is deleted now. */
import type { LostText } from '../../model/finding.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { Definition } from '../../python/definitions.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { lostTextOf } from '../lostText.ts';

export interface DeletedText {
  readonly lost: LostText;
  readonly facts: CellFacts;
  readonly definition: Definition;
  /** Session of the run; `undefined` if the cell was deleted before it ever ran. */
  readonly session: number | undefined;
}

/** The last such text, of those that ran before that run if any did. */
export function lastDeletedText(
  name: string,
  beforeRunId: number,
  notebook: NotebookFacts,
): DeletedText | undefined {
  const ran = notebook
    .definitionsInRuns(name)
    .findLast(({ run }) => run.id < beforeRunId && !notebook.cellOf(run.cellKey));
  if (ran) {
    const { run, facts, definition } = ran;
    return { lost: lostTextOf(run, notebook.history), facts, definition, session: run.session };
  }
  for (const cell of notebook.history.removed.toReversed()) {
    const facts = notebook.tools.reader.read(cell.source);
    const definition = facts.definitions.find((each) => each.name === name);
    if (!definition) continue;
    const lost = {
      cellKey: cell.key,
      cell: cell.index,
      executionCount: undefined,
      source: cell.source,
    };
    return { lost, facts, definition, session: undefined };
  }
  return undefined;
}
