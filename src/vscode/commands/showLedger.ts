/** *Show Execution Ledger*: what ran, in which order, with which text, and what the kernel knows now. */
import { renderLedgerMarkdown } from '../../render/ledger.ts';
import type { Engine } from '../engine.ts';
import type { Pages } from '../show/pages.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { notebookName } from './notebookName.ts';

/** Shows the ledger of the notebook as it is now. */
export async function showLedger(
  watched: WatchedNotebook,
  engine: Engine,
  pages: Pages,
): Promise<void> {
  const analysis = await watched.analysis();
  const history = analysis.historyOf(watched.view());
  await pages.show({
    kind: 'ledger',
    title: `Ledger of ${notebookName(watched.document)}`,
    markdown: renderLedgerMarkdown(history, engine.analyst.liveNames(history)),
  });
}
