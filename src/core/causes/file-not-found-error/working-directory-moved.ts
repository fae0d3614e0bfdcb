/** A relative path is looked up in another folder, because a run moved the kernel. */
import type { Phrase } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { doerName, firstLineOf, presentPlace } from '../placing.ts';
import { capital, code, lineName, runName } from '../wording.ts';
import { readMovedFolder, type MovedFolder } from './movedFolder.ts';

interface MovedDirectory extends Match {
  readonly moved: MovedFolder;
  /** The cell that moved: `this cell`, `cell 3`, `a deleted cell`. */
  readonly mover: Phrase;
  readonly statement: string;
}

export const workingDirectoryMoved = defineCause<MovedDirectory>({
  id: 'working-directory-moved',
  exceptions: ['FileNotFoundError', 'OSError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Working folder moved',
    what: 'The path starts from the kernel’s working folder, and a run of `os.chdir` or `%cd` has moved the kernel to another one.',
    why: 'The working folder belongs to the kernel, not to a cell. A move stays in force for every cell, and `%cd ..` moves up again each time it runs.',
    todo: 'Restart the kernel and run the cells in order, or write paths that do not depend on the folder.',
    limits:
      'Which files there are is not looked up. Moves inside functions, branches and loops are not known.',
  },
  detect(crash, notebook) {
    const moved = readMovedFolder(crash, notebook);
    if (!moved) return undefined;
    const { path, site, move, kind } = moved;
    const mover = doerName(move.home.cellKey, crash, notebook);
    const statement = firstLineOf(move.home.facts, move.span);
    const place = presentPlace(move, notebook);
    return {
      moved,
      mover,
      statement,
      names: [path],
      crashType: 'io-error',
      // Nothing shows that the file is where the line expects it.
      ...(kind === 'moved-below' ? { isOnlyConsistent: true } : {}),
      origin: place && { ...place, label: 'the kernel moves to another folder here' },
      evidence: [
        {
          basis: 'observed',
          fact: `Python did not find ${code(path)} (${lineName(site.line)})`,
          place: crash.site,
        },
        {
          basis: 'observed',
          fact: `run ${runName(move.run)} of ${mover} executed ${code(statement)}`,
          ...(place ? { place } : {}),
        },
        { basis: 'observed', fact: linkOf(moved) },
        ...(isSure(moved)
          ? []
          : [
              {
                basis: 'inferred' as const,
                fact: 'without that move the path means another place',
              },
            ]),
      ],
    };
  },
  explain({ moved, mover, statement }) {
    const { path, move, kind, other } = moved;
    const file = code(path);
    const run = `run ${runName(move.run)}`;
    const first = other ? runName(other) : '';
    const deed = `${run} of ${mover} executed ${code(statement)}`;
    const elsewhere = `${file} is looked up in another folder`;
    switch (kind) {
      case 'already-there':
        return {
          line: `The kernel has already moved into ${file}: ${run} of ${mover} did.`,
          what: `The kernel has already moved into ${file}.`,
          why: `${capital(deed)}. From there, ${file} would be a folder inside that folder.`,
          todo: 'Leave the line out this time. A full path would make it safe to repeat.',
        };
      case 'found-before':
        return {
          line: `${elsewhere} now: ${mover} moved the kernel (${run}).`,
          what: `${elsewhere} than in run ${first}.`,
          why: `Run ${first} got past the same line; then ${deed}. A path that does not begin at the root starts from the kernel’s folder.`,
          todo: 'Move back, or write a path that does not depend on the folder.',
        };
      case 'moved-twice':
        return {
          line: `${elsewhere}: ${code(statement)} ran twice (${first} and ${runName(move.run)}).`,
          what: `${elsewhere}, probably because the kernel moved twice.`,
          why: `Run ${first} executed ${code(statement)}, and ${run} of ${mover} did so again. Each time it starts from where the kernel is.`,
          todo: 'Restart the kernel and run the cells in order, or write the full path.',
        };
      case 'moved-below':
        return {
          line: `${elsewhere}: ${mover}, further down, moved the kernel (${run}).`,
          what: `${elsewhere}, probably because ${mover} moved the kernel.`,
          why: `${capital(deed)}. That cell stands further down, but ran first.`,
          todo: 'Restart the kernel and run the cells in order, or write the full path.',
        };
    }
  },
  fixes: () => [],
});

/** Whether the kernel has surely moved away from where the file was. */
function isSure({ kind, move }: MovedFolder): boolean {
  return !move.isQuiet && (kind === 'already-there' || kind === 'found-before');
}

/** What connects the move with the path. */
function linkOf({ path, kind, other }: MovedFolder): Phrase {
  const first = other && `run ${runName(other)}`;
  if (!first) return `${code(path)} starts from the working folder`;
  return kind === 'found-before'
    ? `${first} got past the same line`
    : `${first} had made the same move`;
}
