/** Lists what a notebook imports, which packages bring it, and whether its kernel has them. */
import { distributionOf } from '../../knowledge/distributions.ts';
import { isStandardModule } from '../../knowledge/standardModules.ts';
import type { ImportedModule, Presence } from '../../model/auditReport.ts';
import type { Finding } from '../../model/finding.ts';
import { groupBy } from '../../model/groupBy.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { importsIn, modulesOf, topOf } from '../../python/imports.ts';
import { lastRunsOf } from '../../state/lastRuns.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';

interface WrittenImport {
  readonly top: string;
  /** All of it: `google.cloud.storage`. */
  readonly module: string;
  readonly cell: number;
}

/** By name. A kernel has or lacks a module only where live values, a run or a crash of this session says so. */
export function importedModules(
  notebook: NotebookFacts,
  findings: readonly Finding[],
): readonly ImportedModule[] {
  const imports = notebook.codeCells.flatMap((cell) =>
    importedBy(notebook.factsOf(cell)).map((module): WrittenImport => ({
      top: topOf(module),
      module,
      cell: cell.index,
    })),
  );
  const known = presenceIn(notebook, findings);
  return [...groupBy(imports, ({ top }) => top)]
    .map(([module, written]): ImportedModule => {
      const isPython = isStandardModule(module);
      return {
        module,
        cells: [...new Set(written.map(({ cell }) => cell))],
        source: isPython ? 'python' : 'package',
        distribution: isPython ? undefined : distributionFor(written),
        presence: known(module),
        version: notebook.history.facts?.packages.get(module),
      };
    })
    .sort((a, b) => (a.module < b.module ? -1 : 1));
}

/** Parts of a namespace come from packages of their own; the first that is known counts. */
function distributionFor(written: readonly WrittenImport[]): string | undefined {
  for (const { module } of written) {
    const row = distributionOf(module);
    if (row?.isInstallable === true) return row.distribution;
  }
  return undefined;
}

function presenceIn(
  notebook: NotebookFacts,
  findings: readonly Finding[],
): (module: string) => Presence {
  const { history, codeCells } = notebook;
  const lacking = new Set(
    findings
      .filter(({ kind, exception }) => kind === 'crash' && exception === 'ModuleNotFoundError')
      .flatMap(({ names }) => names),
  );
  const lastRuns = lastRunsOf(history);
  // A saved notebook does not tell which kernel it will meet.
  const passed = history.basis === 'observed' ? codeCells : [];
  const imported = new Set(
    passed
      .filter(({ key, source }) => {
        const run = lastRuns.get(key);
        return run?.outcome.kind === 'succeeded' && run.source === source;
      })
      .flatMap((cell) => importedBy(notebook.factsOf(cell)).map(topOf)),
  );
  return (module) => {
    const told = history.facts?.modules.get(module);
    if (told !== undefined) return told ? 'present' : 'missing';
    if (history.facts?.packages.has(module) === true || imported.has(module)) return 'present';
    return lacking.has(module) ? 'missing' : 'unknown';
  };
}

function importedBy({ module }: CellFacts): readonly string[] {
  return importsIn(module.body).flatMap(modulesOf);
}
