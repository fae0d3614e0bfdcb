/** The fix that lets `drop` pass over what is gone already. */
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { CallExpr } from '../../python/ast.ts';
import { isWithin } from '../../python/expressions.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { rerunHazards } from '../../state/rerun.ts';
import { expressionsAt } from '../crashSite.ts';
import { editFix } from '../editFix.ts';
import { code } from '../wording.ts';
import type { LostItem } from './lostItem.ts';

/** Offered only if the text still stands as it ran, and nothing else in it would stop for a like reason. */
export function ignoreMissingFix(
  { kind, site }: LostItem,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const cell = notebook.cellOf(crash.cellKey);
  const call = expressionsAt({ ...site, highlight: undefined }).find(
    (expr): expr is CallExpr =>
      expr.kind === 'Call' && expr.func.kind === 'Attribute' && expr.func.attr.name === 'drop',
  );
  if (kind !== 'removed' || cell?.source !== site.facts.source || !call) return [];
  const others = rerunHazards(notebook, cell).filter((hazard) => !isWithin(hazard.need, call));
  if (others.length > 0) return [];
  const end = call.end - 1;
  const hasComma = /,\s*$/.test(cell.source.slice(call.start, end));
  const edit = {
    cellKey: cell.key,
    cell: cell.index,
    range: site.facts.rangeOf({ start: end, end }),
    newText: `${hasComma ? ' ' : ', '}errors='ignore'`,
  };
  const title = `Drop only what is there (${code("errors='ignore'")})`;
  return editFix({ title, safety: 'review', edits: [edit], newCells: [] }, crash, notebook);
}
