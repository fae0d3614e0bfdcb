/** The fix that runs what is missing, then the cell that crashed. */
import type { Fix } from '../../model/finding.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { planRuns } from '../../state/planRuns.ts';
import { runCells } from '../runCells.ts';
import type { MissingName } from './missingName.ts';

/** Offered only where following the cells shows that none stops on the way and the name would be there. */
export function runFixes(missing: MissingName, notebook: NotebookFacts): readonly Fix[] {
  const plan = planRuns(notebook, missing.cell.key);
  const isVain = plan.obstacles.length > 0 || plan.unresolved.includes(missing.name);
  return isVain ? [] : runCells(plan.cellKeys, notebook);
}
