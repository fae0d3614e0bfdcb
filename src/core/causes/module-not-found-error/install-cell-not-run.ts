/** A cell installs, clones or adds the folder of the module that is missing, and has not run. */
import { defineCause, type Match } from '../cause.ts';
import { runCells } from '../runCells.ts';
import { CellName, cellName, code } from '../wording.ts';
import { readMissingModule } from './missingModule.ts';
import type { UnrunSetUp } from './unrunSetUp.ts';

interface SkippedSetUp extends Match {
  readonly module: string;
  readonly setUp: UnrunSetUp;
}

const DEED: Record<UnrunSetUp['kind'], string> = {
  installs: 'installs it',
  clones: 'fetches it',
  'adds-path': 'changes where Python looks for it',
};

export const installCellNotRun = defineCause<SkippedSetUp>({
  id: 'install-cell-not-run',
  exceptions: ['ModuleNotFoundError', 'ImportError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Installing cell not run',
    what: 'A cell of this notebook installs the package, clones the repository or adds the folder that the import needs, and it has not run since the kernel started.',
    why: 'A kernel in a new environment has nothing that earlier sessions installed, and `sys.path` begins anew with every kernel.',
    todo: 'Run that cell, then this one.',
    limits:
      'Looks for `pip`, `conda` and `git clone` lines, `%cd`, `os.chdir` and `sys.path`. A folder is only guessed at: whether the module lies in it is not known.',
  },
  detect(crash, notebook) {
    const missing = readMissingModule(crash, notebook);
    const setUp = missing?.setUp;
    if (!setUp) return undefined;
    const { module, site } = missing;
    const deed = code(setUp.text);
    return {
      module,
      setUp,
      names: [module],
      site,
      crashType: 'module-not-found',
      origin: { ...setUp.place, label: `${deed} has not run` },
      evidence: [
        { basis: 'observed', fact: `Python found no module ${code(module)}`, place: site },
        {
          basis: 'observed',
          fact: `no run of ${cellName(setUp.cell)} in this session`,
          place: setUp.place,
        },
        ...(setUp.kind === 'installs'
          ? []
          : [{ basis: 'inferred' as const, fact: `${code(module)} probably lies there` }]),
      ],
    };
  },
  explain: ({ module, setUp }) => ({
    line: `${code(module)} is missing: ${cellName(setUp.cell)} ${DEED[setUp.kind]} and has not run.`,
    what: `${code(module)} is missing in this kernel.`,
    why: `${CellName(setUp.cell)} ${DEED[setUp.kind]} (${code(setUp.text)}), and that cell has not run since the kernel started. What another session installed or added to the path does not count for this kernel.`,
    todo: `Run ${cellName(setUp.cell)}, then this cell.`,
  }),
  fixes: ({ setUp }, crash, notebook) => runCells([setUp.cell.key, crash.cellKey], notebook),
});
