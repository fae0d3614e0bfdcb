/** What a notebook is called in titles. */
import type { NotebookDocument } from 'vscode';

/** The last part of its address, as on its tab. */
export function notebookName({ uri }: NotebookDocument): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}
