/** The imported module is not installed in the kernel's environment. */
import type { Fix } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { readMissingModule, type MissingModule } from './missingModule.ts';

type NotInstalled = Match &
  MissingModule & {
    readonly distribution: string;
    readonly cell: number;
  };

export const moduleNotInstalled = defineCause<NotInstalled>({
  id: 'module-not-installed',
  exceptions: ['ModuleNotFoundError', 'ImportError', 'ValueError', 'RuntimeError', 'OSError'],
  rootCause: 'environment',
  docs: {
    title: 'Package not installed',
    what: 'The module that is imported, or that a library needs, belongs to a package that the environment of this kernel does not have.',
    why: 'Every kernel has an environment of its own. A package installed elsewhere, or with another Python, is not seen; and a package is often called otherwise than the module it brings.',
    todo: 'Install the package into the running kernel with `%pip install`, then run the import again.',
    limits:
      'Silent for modules of Python itself, for relative imports, and for names that look like files of the project.',
  },
  detect(crash, notebook) {
    const missing = readMissingModule(crash, notebook);
    const cell = notebook.cellOf(crash.cellKey);
    if (!missing || !cell || missing.setUp) return undefined;
    const { module, known, isSaidByLibrary, library, site } = missing;
    if (known?.isInstallable === false || missing.isOwnFile) return undefined;
    const [top = ''] = module.split('.');
    const distribution = known?.distribution ?? top;
    return {
      ...missing,
      distribution,
      cell: cell.index,
      names: [module],
      site,
      crashType: isSaidByLibrary ? 'environment-error' : 'module-not-found',
      origin: {
        ...site,
        label: `${code(module)} is ${isSaidByLibrary ? 'needed' : 'imported'} here`,
      },
      evidence: [
        {
          basis: 'observed',
          fact: isSaidByLibrary
            ? `the message asks for the package ${code(module)}`
            : `Python found no module ${code(module)}`,
          place: site,
        },
        ...(library === undefined
          ? []
          : [{ basis: 'observed' as const, fact: `${code(library)} imports it` }]),
        known
          ? {
              basis: 'observed',
              fact: `${code(top)} comes from the package ${code(known.distribution)}`,
            }
          : { basis: 'inferred', fact: `the package is probably called ${code(top)}, as most are` },
      ],
    };
  },
  explain({ module, distribution, known, library }) {
    const [top = ''] = module.split('.');
    const isSame = distribution === top;
    const forWhom = library === undefined || library === top ? '' : `${code(library)} needs it. `;
    const conda = known?.condaPackage ?? '';
    const condaName =
      conda === '' || conda === distribution.toLowerCase()
        ? ''
        : ` In a conda environment it is called ${code(conda)}.`;
    return {
      line: isSame
        ? `${code(module)} is not installed in this kernel.`
        : `${code(module)} is not installed in this kernel; the package is called ${code(distribution)}.`,
      what: isSame
        ? `This kernel does not have the package ${code(distribution)}.`
        : `${code(top)} comes from the package ${code(distribution)}, which this kernel does not have.`,
      why: `${forWhom}A package is installed into one environment. This kernel runs in an environment without it.`,
      todo: `Insert ${code(`%pip install ${distribution}`)} and run it, then this cell.${condaName}`,
    };
  },
  fixes({ distribution, cell }): readonly Fix[] {
    const source = `%pip install ${distribution}`;
    return [
      {
        kind: 'install',
        title: `Insert ${code(source)} above and run it, then this cell`,
        safety: 'review',
        packages: [distribution],
        newCells: [{ before: cell, source }],
      },
    ];
  },
});
