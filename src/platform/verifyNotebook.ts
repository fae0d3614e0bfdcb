/** Runs a notebook cleanly and says what that shows: the whole of a verification, for both shells. */
import { dirname, relative, resolve } from 'node:path';
import {
  verify,
  type Analyst,
  type NotebookSnapshot,
  type ShownOutput,
  type Verification,
} from '../core/index.ts';
import { runClean, type CleanRunOrder, type Progress } from './cleanRun.ts';
import { readPicture } from './pictures.ts';

/** The notebook, its stored outputs by the index of the cell, and how to run it. */
export interface VerificationOrder extends Omit<CleanRunOrder, 'cells'> {
  readonly snapshot: NotebookSnapshot;
  readonly stored: readonly (readonly ShownOutput[])[];
}

/** What is copied for a notebook, and the notebook's own folder in it. */
export interface NotebookFolders {
  readonly folder: string;
  readonly notebookFolder: string;
}

/** Those of the notebook at that path. What is copied is the folder that is `asked` for, if the notebook is in it. */
export function foldersFor(notebook: string, asked: string | undefined): NotebookFolders {
  const notebookFolder = dirname(resolve(notebook));
  const folder = asked === undefined ? notebookFolder : resolve(asked);
  const isInside = !relative(folder, notebookFolder).startsWith('..');
  return { folder: isInside ? folder : notebookFolder, notebookFolder };
}

/** Rejects if no kernel can be started, in words for the user. An aborted run gives what it has until then. */
export async function verifyNotebook(
  order: VerificationOrder,
  analyst: Analyst,
  signal: AbortSignal,
  progress?: Progress,
): Promise<Verification> {
  const { snapshot, stored } = order;
  const run = await runClean({ ...order, cells: snapshot.cells }, signal, progress);
  return verify({ snapshot, stored, run }, analyst, readPicture);
}
