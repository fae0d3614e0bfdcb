/** A cell of the notebook makes or fetches the file that is missing, and has not run. */
import { defineCause, type Match } from '../cause.ts';
import { runCells } from '../runCells.ts';
import { CellName, cellName, code } from '../wording.ts';
import { fileMaker, type FileMaker } from './fileMaker.ts';
import { readMissingPath } from './missingPath.ts';

interface SkippedMaker extends Match {
  readonly path: string;
  readonly maker: FileMaker;
}

const DEED: Record<FileMaker['kind'], string> = {
  writes: 'writes it',
  fetches: 'fetches it',
  mounts: 'mounts the drive',
};

export const fileCellNotRun = defineCause<SkippedMaker>({
  id: 'file-cell-not-run',
  exceptions: ['FileNotFoundError', 'OSError', 'IOError', 'ValueError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'File not made yet',
    what: 'A cell of this notebook writes, downloads or unpacks the file, and it has not run since the kernel started.',
    why: 'The file is made by running that cell. On a new machine nothing of an earlier session is left.',
    todo: 'Run that cell, then this one.',
    limits:
      'Looks for the name of the file, or of its folder, in calls that write and in shell lines that fetch.',
  },
  detect(crash, notebook) {
    const missing = readMissingPath(crash, notebook);
    const maker = missing && fileMaker(missing.path, crash, notebook);
    if (!maker) return undefined;
    const { path } = missing;
    return {
      path,
      maker,
      names: [path],
      crashType: 'io-error',
      origin: { ...maker.place, label: `${code(maker.text)} has not run` },
      evidence: [
        { basis: 'observed', fact: `nothing was found at ${code(path)}`, place: crash.site },
        {
          basis: 'observed',
          fact: `no run of ${cellName(maker.cell)} in this session`,
          place: maker.place,
        },
        { basis: 'inferred', fact: `${code(maker.text)} probably makes it` },
      ],
    };
  },
  explain: ({ path, maker }) => ({
    line: `${code(path)} is not there yet: ${cellName(maker.cell)} ${DEED[maker.kind]} and has not run.`,
    what: `${code(path)} is not there yet.`,
    why: `${CellName(maker.cell)} ${DEED[maker.kind]} (${code(maker.text)}), and that cell has not run since the kernel started.`,
    todo: `Run ${cellName(maker.cell)}, then this cell.`,
  }),
  fixes: ({ maker }, crash, notebook) => runCells([maker.cell.key, crash.cellKey], notebook),
});
