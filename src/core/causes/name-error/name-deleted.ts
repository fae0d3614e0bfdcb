/** The name existed, and was deleted. */
import type { Removal } from '../../follow/names.ts';
import { defineCause, type Match } from '../cause.ts';
import { CellName, cellName, code, lineName } from '../wording.ts';
import { aboutName, readMissingName, type MissingName } from './missingName.ts';
import { presentPlace } from '../placing.ts';
import { runFixes } from './runFix.ts';

interface DeletedName extends Match {
  readonly missing: MissingName;
  readonly removal: Removal;
  /** `cell 5, line 2`, or `line 2` in the same cell. */
  readonly where: string;
  readonly index: number | undefined;
  readonly statement: string;
}

export const nameDeleted = defineCause<DeletedName>({
  id: 'name-deleted',
  exceptions: ['NameError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Deleted by `del` or `%reset`',
    what: 'The name was defined and then removed: by `del`, by `%reset`, or at the end of the `except … as` block that it belongs to.',
    why: 'After `del x` the name is gone for every cell, also for those above. The name of `except … as e` ends with its block: Python deletes it so that the traceback can be freed.',
    todo: 'Run the cell that defines it again, or take out the deletion.',
    limits: 'Silent if the deletion stands in a branch that may not have run.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    const removal = missing?.record?.removal;
    if (!missing || !removal) return undefined;
    const { facts, cellKey } = removal.home;
    const line = facts.rangeOf(removal.span).start.line;
    const cell = notebook.cellOf(cellKey);
    const isHere = cellKey === missing.cell.key;
    const where = isHere || !cell ? lineName(line) : `${cellName(cell)}, ${lineName(line)}`;
    const place = presentPlace(removal, notebook);
    const statement = (facts.source.split('\n')[line] ?? '').trim();
    return {
      ...aboutName(missing),
      removal,
      where,
      index: isHere ? undefined : cell?.index,
      statement,
      ...(removal.kind === 'except-end' ? { rootCause: 'implementation-error' as const } : {}),
      origin: place && { ...place, label: `${code(missing.name)} is deleted here` },
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `${code(statement)} removed it`,
          ...(place ? { place } : {}),
        },
        { basis: 'observed', fact: 'nothing that ran since defines it again' },
      ],
    };
  },
  explain({ missing, removal, where, index, statement }) {
    const name = code(missing.name);
    if (removal.kind === 'except-end') {
      return {
        line: `${name} exists only inside its ${code('except')} block (${where}).`,
        what: `${name} ends with its ${code('except')} block.`,
        why: `Python deletes the name of ${code(statement)} when the block is over.`,
        todo: `Use ${name} inside the block, or keep it there under another name: ${code(`error = ${missing.name}`)}.`,
      };
    }
    const by = index === undefined ? where : CellName({ index });
    return {
      line: `${name} was deleted (${where}: ${code(statement)}).`,
      what: `${name} was deleted.`,
      why: `${by} removed it (${code(statement)}), and nothing that ran since defines it again.`,
      todo: `Run the cell that defines ${name} again, or take out the deletion.`,
    };
  },
  fixes: ({ missing, removal }, _crash, notebook) =>
    removal.kind === 'except-end' ? [] : runFixes(missing, notebook),
});
