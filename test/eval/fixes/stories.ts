// The broken notebooks, and how each of them comes to its crash.
//
// A notebook is a text notebook in a folder named after the cause that must be found; `textNotebook.ts` explains the
// format. Its counts tell what the user did, up to the crash, which is the last run:
//
//   # %% [old 1, 2]           run cell 1; restart the kernel; …; run cell 1 as the second cell
//   # %% [1] + # ran: …       run another text; write the text that stands there, before the crash
//   # %% [1] deleted          run it; delete it, before the crash
//   # %% deleted              delete it
//
// The errors are the kernel's, so there is no `# !!`. Text above the first cell is for people, but for lines such as
// `needs pandas`: without that module the notebook is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../../src/core/index.ts';
import { readTextNotebook } from '../../causes/textNotebook.ts';
import type { Kernels } from '../mutants/kernel.ts';
import { KernelSession } from './kernelSession.ts';
import { OpenNotebook, type PageCell } from './openNotebook.ts';

/** One broken notebook. */
export interface Story {
  /** Id of the cause. */
  readonly cause: string;
  readonly name: string;
  readonly text: string;
  /** Modules that it imports and that may not be installed. */
  readonly needs: readonly string[];
  /** What a fix must reach: that the cell runs through, or, where its names mean nothing, that Python reads it. */
  readonly goal: 'runs' | 'is read';
}

const ending = '.nb.py';
const own = join(import.meta.dirname, 'notebooks');

/** The project's own, in the order of their names. */
export function ownStories(): readonly Story[] {
  return readdirSync(own)
    .sort()
    .flatMap((cause) =>
      readdirSync(join(own, cause))
        .filter((file) => file.endsWith(ending))
        .sort()
        .map((file): Story => {
          const text = readFileSync(join(own, cause, file), 'utf8');
          return {
            cause,
            name: file.slice(0, -ending.length),
            text,
            needs: needsIn(text),
            goal: 'runs',
          };
        }),
    );
}

function needsIn(text: string): readonly string[] {
  const [preface = ''] = text.split('# %%', 1);
  return [...preface.matchAll(/^needs (\w+)$/gm)].flatMap(([, module]) => module ?? []);
}

/** A notebook after everything that its story tells. */
export interface Told {
  readonly notebook: OpenNotebook;
  /** The same one, before the last run. */
  readonly before: OpenNotebook;
  /** Key of the cell that ran last. */
  readonly lastKey: string;
}

/** Does what the story tells; `undefined` if nothing in it has run. */
export async function tell(story: Story, kernels: Kernels): Promise<Told | undefined> {
  const { history } = readTextNotebook(story.text);
  const { runs, cells, removed } = history;
  const last = runs.at(-1);
  if (!last) return undefined;
  const notebook = new OpenNotebook(firstPage(history), new KernelSession(kernels));
  let before = notebook;
  for (const [index, run] of runs.entries()) {
    if (run.session !== (runs[index - 1] ?? run).session) notebook.restartKernel();
    if (run === last) {
      for (const { key, source } of cells) if (key !== run.cellKey) notebook.write(key, source);
      for (const { key } of removed) notebook.remove(key);
    }
    notebook.write(run.cellKey, run.source);
    if (run === last) before = notebook.copy();
    await notebook.execute(run.cellKey, textsAfter(run, runs));
  }
  const present = cells.find(({ key }) => key === last.cellKey);
  if (present) notebook.write(present.key, present.source);
  return { notebook, before, lastKey: last.cellKey };
}

/** All cells, those that will be deleted among them. */
function firstPage({ cells, removed }: ReturnType<typeof readTextNotebook>['history']) {
  const removedAt = (index: number): readonly PageCell[] =>
    removed
      .filter((cell) => cell.index === index)
      .map(({ key, source }) => ({ key, kind: 'code', source }));
  return [...cells.flatMap((cell) => [...removedAt(cell.index), cell]), ...removedAt(cells.length)];
}

function textsAfter(run: Run, runs: readonly Run[]): readonly string[] {
  return runs
    .filter(({ id, session }) => id > run.id && session === run.session)
    .map(({ source }) => source);
}
