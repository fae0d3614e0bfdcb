/** A library asks another one for a part that its installed version does not have. */
import { distributionOf } from '../../knowledge/distributions.ts';
import { movedImport } from '../../knowledge/movedImports.ts';
import type { Fix } from '../../model/finding.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { readFailedImport } from '../module-not-found-error/failedImport.ts';

interface Clash extends Match {
  readonly library: string;
  readonly other: string;
  readonly part: string;
  readonly since: string | undefined;
  readonly cell: number;
}

export const libraryVersionsClash = defineCause<Clash>({
  id: 'library-versions-clash',
  exceptions: ['ImportError', 'ModuleNotFoundError'],
  rootCause: 'environment',
  docs: {
    title: 'Versions of two libraries do not fit',
    what: 'A library that the notebook imports asks another library for something that its installed version does not have.',
    why: 'Libraries are installed and upgraded one by one. One of the two is too old, or too new, for the other.',
    todo: 'Upgrade both together, then restart the kernel.',
    limits:
      'The installed versions are not read; which of the two is to change is known only where the table of moved imports tells.',
  },
  detect(crash, notebook) {
    const failed = readFailedImport(crash, notebook);
    const cell = notebook.cellOf(crash.cellKey);
    if (!failed || !cell || failed.library === undefined) return undefined;
    const { message, library, address } = failed;
    const [other = ''] = address.module.split('.');
    const isWhole = message.kind === 'module-not-found' && !message.module.includes('.');
    if (isWhole || (message.kind === 'import-name-missing' && message.isCircular)) return undefined;
    const part = message.kind === 'import-name-missing' ? message.name : address.module;
    const row = movedImport(address);
    return {
      library,
      other,
      part,
      since: row && `${row.library} ${row.goneSince}`,
      cell: cell.index,
      names: [part, library],
      crashType: 'environment-error',
      origin: { ...crash.site, label: `${code(library)} is imported here` },
      evidence: [
        {
          basis: 'observed',
          fact: `${code(library)} asks ${code(other)} for ${code(part)}, and it is not there`,
          place: crash.site,
        },
        row
          ? { basis: 'observed', fact: `${row.library} removed it in ${row.goneSince}` }
          : { basis: 'observed', fact: 'the line that failed is inside an installed library' },
      ],
    };
  },
  explain({ library, other, part, since }) {
    const within = library === other;
    return {
      line: within
        ? `The installed ${code(library)} is broken: it has no ${code(part)} of its own.`
        : `${code(library)} does not fit the installed ${code(other)}, which has no ${code(part)}.`,
      what: within
        ? `${code(library)} asks for its own part ${code(part)} and does not find it.`
        : `${code(library)} imports ${code(part)} from ${code(other)}, whose installed version has none.`,
      why:
        since === undefined
          ? within
            ? 'Files of two versions are mixed, or the kernel still holds an older one in memory.'
            : 'The two versions were not made for each other.'
          : `It is gone since ${since}, and this ${code(library)} was written for an older one.`,
      todo: within
        ? `Restart the kernel. If that does not help, reinstall: ${code(`%pip install --force-reinstall ${nameOf(library)}`)}.`
        : `Upgrade both, then restart the kernel: ${code(upgrade(library, other))}.`,
    };
  },
  fixes({ library, other, cell }): readonly Fix[] {
    if (library === other) return [];
    const source = upgrade(library, other);
    return [
      {
        kind: 'install',
        title: `Insert ${code(source)} above and run it`,
        safety: 'review',
        packages: [nameOf(library), nameOf(other)],
        newCells: [{ before: cell, source }],
      },
    ];
  },
});

function upgrade(library: string, other: string): string {
  return `%pip install --upgrade ${nameOf(library)} ${nameOf(other)}`;
}

function nameOf(module: string): string {
  const known = distributionOf(module)?.distribution ?? '';
  return known === '' ? module : known;
}
