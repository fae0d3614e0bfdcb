/** *Explain This Crash*: the page about the error of a cell. */
import { window } from 'vscode';
import type { NotebookSnapshot } from '../../core/index.ts';
import { spokenCell } from '../../render/place.ts';
import { isPython, showsError } from '../watch/notebookAnalysis.ts';
import { type PageTools, showFindings } from './findingsPage.ts';
import type { Target } from './targets.ts';

/** Shows the page for the cell, or for the only crash of its notebook; says so if nothing has crashed. */
export async function explainCrash(target: Target, tools: PageTools): Promise<void> {
  const { watched } = target;
  const view = watched.view();
  if (!isPython(view)) {
    void window.showInformationMessage('Cellscope explains Python notebooks only.');
    return;
  }
  const crashed = crashedCell(view, target.cellKey);
  if (typeof crashed === 'string') {
    void window.showInformationMessage(crashed);
    return;
  }
  const analysis = await watched.analysis();
  if (analysis.isOutdated(crashed.key)) {
    const cell = spokenCell(crashed.index);
    void window.showInformationMessage(
      `The error that ${cell} shows is left over from before. Run ${cell} again to have it explained.`,
    );
    return;
  }
  const findings = analysis.explainCell(view, crashed.key);
  await showFindings(
    `Why ${spokenCell(crashed.index)} crashed`,
    findings,
    watched,
    tools,
    ({ cellKey, output }) => analysis.tracebackOf(view, cellKey, output),
  );
}

/** The cell meant: the given one if it shows an error, else the only one that does; or why there is none. */
function crashedCell(
  view: NotebookSnapshot,
  cellKey: string,
): NotebookSnapshot['cells'][number] | string {
  const crashed = view.cells.filter(showsError);
  const [only] = crashed;
  const meant = crashed.find((cell) => cell.key === cellKey);
  if (meant !== undefined) return meant;
  if (only === undefined) return 'No cell of this notebook shows an error.';
  if (crashed.length === 1) return only;
  const numbers = crashed.map(({ index }) => String(index + 1));
  const cells = new Intl.ListFormat('en-GB').format(numbers);
  return `Cells ${cells} show errors: select one of them first.`;
}
