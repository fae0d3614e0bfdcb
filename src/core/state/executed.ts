/** Says which places of its text a run got past. */
import type { Run } from '../model/execution.ts';
import type { Span } from '../python/ast.ts';
import { statementsAt } from '../python/expressions.ts';
import type { NotebookFacts } from './notebookFacts.ts';

/** Whether the run, by its end, got past the place. A branch or a loop around it is not looked at. */
export function hasPassed(run: Run, place: Span, notebook: NotebookFacts): boolean {
  const followed = notebook.replay.followed[run.id];
  if (!followed || followed.home.facts.syntaxError || run.outcome.kind === 'unfinished') {
    return false;
  }
  const { stop } = followed;
  return stop ? place.end <= stop.span.start : run.outcome.kind === 'succeeded';
}

/** Where a statement of that text starts in the run's text, if the run got past it. */
export function executedAt(run: Run, text: string, notebook: NotebookFacts): number | undefined {
  const { module } = notebook.tools.reader.read(run.source);
  const start = run.source.indexOf(text);
  if (start < 0) return undefined;
  const place = { start, end: start + text.length };
  const statement = statementsAt(module, place).at(-1);
  const isWhole = statement?.start === start && statement.end === place.end;
  return isWhole && hasPassed(run, place, notebook) ? start : undefined;
}
