// The Python cells of real notebooks beside the project, where there are some.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotebookFile } from '../../../../src/core/index.ts';
import { blankIPython } from '../../../../src/core/python/ipython.ts';

const DATA = join(import.meta.dirname, '../../../../../shared/data');

export interface CorpusCell {
  readonly place: string;
  readonly source: string;
}

/** Code cells whose text is Python once IPython's syntax is blanked, of notebooks for any kernel; none if the folder is absent. */
export function corpusCells(): readonly CorpusCell[] {
  return [...notebookCells(), ...crashCells()].filter(
    ({ source }) => blankIPython(source).language === 'python',
  );
}

function notebookCells(): readonly CorpusCell[] {
  const folder = join(DATA, 'corpus');
  if (!existsSync(folder)) return [];
  return ['clean', 'errors', 'order', 'stress'].flatMap((kind) =>
    readdirSync(join(folder, kind)).flatMap((file) => {
      const notebook = readNotebookFile(readFileSync(join(folder, kind, file)), file);
      return notebook.cells
        .filter((cell) => cell.kind === 'code')
        .map(({ index, source }) => ({ place: `${kind}/${file} ${index}`, source }));
    }),
  );
}

/** A crash as it was replayed: the cells that had run, and the one that crashed. */
interface Replay {
  readonly executed: readonly string[];
  readonly target: string;
}

function crashCells(): readonly CorpusCell[] {
  const path = join(DATA, 'crashes/junobench.json');
  if (!existsSync(path)) return [];
  const crashes = JSON.parse(readFileSync(path, 'utf8')) as readonly {
    readonly id: string;
    readonly replay: Readonly<Record<'buggy' | 'fixed', Replay>>;
  }[];
  return crashes.flatMap(({ id, replay }) =>
    [replay.buggy, replay.fixed].flatMap(({ executed, target }) =>
      [...executed, target].map((source) => ({ place: id, source })),
    ),
  );
}
