/** Reads a crash on a module that is not there: what would bring it, as far as tables and names tell. */
import { distributionOf, type Distribution } from '../../knowledge/distributions.ts';
import { movedImport } from '../../knowledge/movedImports.ts';
import { isStandardModule, successorOfPython2Module } from '../../knowledge/standardModules.ts';
import type { Crash, Place } from '../../model/crash.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { readFailedImport } from './failedImport.ts';
import { isNamedLikeOwnFile } from './ownFile.ts';
import { meantModule } from './meantModule.ts';
import { unrunSetUp, type UnrunSetUp } from './unrunSetUp.ts';

export interface MissingModule {
  /** As Python or the library names it. */
  readonly module: string;
  /** The row of the table of packages; `undefined` if it has none. */
  readonly known: Distribution | undefined;
  /** Whether the name is one that projects give their own files. */
  readonly isOwnFile: boolean;
  /** Whether a library says that it needs the module, rather than Python that it does not find it. */
  readonly isSaidByLibrary: boolean;
  readonly site: Place;
  /** The library whose own import failed. */
  readonly library: string | undefined;
  /** A cell that would have brought it. */
  readonly setUp: UnrunSetUp | undefined;
}

/**
 * `undefined` for modules of Python itself, for those that moved or are misspelled, and for parts of packages that
 * are there.
 */
export function readMissingModule(
  crash: Crash,
  notebook: NotebookFacts,
): MissingModule | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind === 'dependency-missing') {
    const [module = ''] = message.packages;
    if (module === '' || isStandardModule(module)) return undefined;
    return complete({ module, isSaidByLibrary: true, site: crash.site, library: undefined });
  }
  const failed = readFailedImport(crash, notebook);
  if (failed?.message.kind !== 'module-not-found') return undefined;
  const { module, notPackage } = failed.message;
  const [top = ''] = module.split('.');
  if (isStandardModule(top) || successorOfPython2Module(top) !== undefined) return undefined;
  if (notPackage !== undefined || movedImport(failed.address) || meantModule(module)) {
    return undefined;
  }
  // Python names the part it did not find: `a.b` means that it found `a`. Namespaces such as `google` are an exception.
  const isPart = module.includes('.');
  if (isPart && !distributionOf(module)?.isNamespace && !isNamedLikeOwnFile(top)) return undefined;
  const site = failed.written?.place ?? crash.site;
  return complete({ module, isSaidByLibrary: false, site, library: failed.library });

  function complete(
    part: Pick<MissingModule, 'module' | 'isSaidByLibrary' | 'site' | 'library'>,
  ): MissingModule {
    const known = distributionOf(part.module);
    const [first = ''] = part.module.split('.');
    const isOwnFile = !known && isNamedLikeOwnFile(part.module);
    const wanted = {
      module: first,
      distribution: known?.distribution ?? first,
      isOwnFile: !known,
    };
    const runId = crash.run?.id ?? notebook.history.runs.length;
    const setUp = unrunSetUp(wanted, { cellKey: crash.cellKey, runId }, notebook);
    return { ...part, known, isOwnFile, setUp };
  }
}
