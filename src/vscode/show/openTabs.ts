/** Tells which notebooks the user has open: the editor keeps a document for a while after its tab is closed. */
import { type NotebookDocument, TabInputNotebook, window } from 'vscode';

/** Whether a tab shows the notebook. An Interactive Window is asked about by its document alone. */
export function hasTab({ uri, notebookType, isClosed }: NotebookDocument): boolean {
  if (notebookType === 'interactive') return !isClosed;
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) => input instanceof TabInputNotebook && input.uri.toString() === uri.toString(),
    ),
  );
}
