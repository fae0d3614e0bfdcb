/** What is imported was removed from its module, or moved, in the version at hand. */
import { distributionOf } from '../../knowledge/distributions.ts';
import { movedImport, type ImportAddress, type MovedImport } from '../../knowledge/movedImports.ts';
import { successorOfPython2Module } from '../../knowledge/standardModules.ts';
import type { Fix } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { code, fitting } from '../wording.ts';
import { readFailedImport, type FailedImport } from '../module-not-found-error/failedImport.ts';
import { rewriteImport } from './movedImportEdit.ts';

interface Moved extends Match {
  readonly failed: FailedImport;
  readonly row: MovedImport;
}

export const importNameMoved = defineCause<Moved>({
  id: 'import-name-moved',
  exceptions: ['ImportError', 'ModuleNotFoundError'],
  rootCause: 'environment',
  docs: {
    title: 'Import that moved',
    what: 'The module or name that is imported existed in an earlier version and is gone from the one that is installed.',
    why: 'Libraries rename, move and remove parts from version to version; code that was written for an older one asks for what is no longer there.',
    todo: 'Import it from where it is now. Where nothing took its place, install a version that still has it.',
    limits:
      'Knows what is in its table of moved imports, with the version that removed each. The installed version is not read.',
  },
  detect(crash, notebook) {
    const failed = readFailedImport(crash, notebook);
    if (!failed?.isOwn) return undefined;
    const row = rowOf(failed.address);
    if (!row) return undefined;
    const site = failed.written?.place ?? crash.site;
    const what = code(spoken(failed.address));
    return {
      failed,
      row,
      names: [
        failed.message.kind === 'module-not-found' ? failed.message.module : failed.message.name,
      ],
      site,
      crashType:
        failed.message.kind === 'module-not-found' ? 'module-not-found' : 'environment-error',
      origin: { ...site, label: `${what} is imported here` },
      evidence: [
        { basis: 'observed', fact: `Python found no ${what}`, place: site },
        { basis: 'observed', fact: `${row.library} removed it in ${row.goneSince}` },
      ],
    };
  },
  explain({ failed, row }) {
    const what = code(spoken(failed.address));
    const now = row.replacement && code(spoken(row.replacement));
    const since = `${row.library} ${row.goneSince}`;
    const distribution = distributionOf(failed.address.module)?.distribution;
    const older =
      row.library === 'Python' || distribution === undefined || distribution === ''
        ? 'Rewrite the code that needs it.'
        : `Rewrite the code that needs it, or install an older version: ${code(`%pip install "${distribution}<${row.goneSince}"`)}.`;
    const todo =
      now === undefined
        ? older
        : row.isMechanical
          ? `Import ${now} instead; it is the same thing.`
          : `Use ${now} instead. It is not the same in all details: compare how it is called.`;
    return {
      line: lineOf(failed.address, row),
      what: `${what} no longer exists: ${since} removed it.`,
      why:
        row.library === 'Python'
          ? 'The code was written for an older Python than this kernel runs.'
          : `The code was written for an older version of ${row.library} than this kernel has.`,
      todo,
    };
  },
  fixes({ failed }, crash, notebook): readonly Fix[] {
    const rewrite = failed.written && rewriteImport(failed.written);
    if (!rewrite) return [];
    const { edit, text, isMechanical } = rewrite;
    const change = {
      title: `Change to ${code(text)}`,
      safety: isMechanical ? 'safe' : 'review',
      edits: [edit],
      newCells: [],
    } as const;
    return editFix(change, crash, notebook);
  },
});

function rowOf(address: ImportAddress): MovedImport | undefined {
  const row = movedImport(address);
  if (row) return row;
  const successor = successorOfPython2Module(address.module);
  if (successor === undefined) return undefined;
  return {
    ...address,
    library: 'Python',
    goneSince: '3.0',
    replacement: successor === '' ? undefined : { ...address, module: successor },
    isMechanical: true,
  };
}

/** The whole addresses as far as a line has room for them, else only what was asked for. */
function lineOf(address: ImportAddress, row: MovedImport): string {
  const since = `is gone since ${row.library} ${row.goneSince}`;
  const what = code(spoken(address));
  const { replacement } = row;
  if (replacement === undefined) return `${what} ${since}.`;
  const whole = `${what} ${since}; use ${code(spoken(replacement))}.`;
  const short = `${code(address.name ?? address.module)} ${since}; see ${code(replacement.module)}.`;
  return fitting(whole, short);
}

function spoken({ module, name }: ImportAddress): string {
  return name === undefined ? module : `${module}.${name}`;
}
