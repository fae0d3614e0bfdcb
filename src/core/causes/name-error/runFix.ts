/** The fix that runs what is missing, then the cell that crashed. */
import type { Fix } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRuns } from '../../state/planRuns.ts';
import { cellNames } from '../wording.ts';
import type { MissingName } from './missingName.ts';

/** Offered only where following the cells shows that the name would be there. */
export function runFixes(missing: MissingName, notebook: NotebookFacts): readonly Fix[] {
  const plan = planRuns(notebook, missing.cell.key);
  if (plan.unresolved.includes(missing.name) || plan.cellKeys.length < 2) return [];
  const first = plan.cellKeys.slice(0, -1).flatMap((key) => {
    const cell = notebook.cellOf(key);
    return cell ? [cell] : [];
  });
  return [
    {
      kind: 'run',
      title: `Run ${cellNames(first)}, then this cell`,
      safety: 'review',
      cellKeys: plan.cellKeys,
    },
  ];
}
