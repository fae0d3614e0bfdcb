/** Compares the order in which cells ran with the order on the page. */
import type { PageOrder } from '../../model/auditReport.ts';
import { lastRunsOf } from '../../state/lastRuns.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';

/** Takes the last run of each cell in the present session; blank cells do not count. */
export function pageOrder(notebook: NotebookFacts): PageOrder {
  const { history, codeCells } = notebook;
  const lastRuns = lastRunsOf(history);
  const cells = codeCells.filter(({ source }) => source.trim() !== '');
  const notRun = cells.filter(({ key }) => !lastRuns.has(key)).map(({ index }) => index);
  const ran = cells
    .flatMap(({ key, index }) => {
      const run = lastRuns.get(key);
      return run ? [{ index, id: run.id }] : [];
    })
    .toSorted((a, b) => a.id - b.id);
  let lowest = -1;
  for (const { index } of ran) {
    if (index < lowest) return { agreement: 'differs', early: lowest, late: index, notRun };
    lowest = index;
  }
  return { agreement: ran.length === 0 ? 'nothing-ran' : 'agrees', notRun };
}
