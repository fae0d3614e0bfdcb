/** The imported module is not installed in the kernel's environment. */
import { distributionOf } from '../../knowledge/distributions.ts';
import { isStandardModule } from '../../knowledge/standardModules.ts';
import type { Crash, Place } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { Span } from '../../python/ast.ts';
import { importsIn } from '../../python/imports.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface NotInstalled extends Match {
  readonly module: string;
  readonly distribution: string;
  /** Whether the table of packages has the module. */
  readonly isKnown: boolean;
  readonly cell: number;
}

/** Names that projects give their own folders and files; packages of these names exist and are never meant. */
const OWN_FILE =
  /^(utils?|utilities|helpers?|lib|libs|src|source|common|config|configs|settings|constants|models?|modules?|data|datasets?|dataset_utils|tools|scripts|functions|main|app|core|api_keys?|secrets?|keys?|credentials|my_?\w+|test|tests|train|plotting|preprocess(ing)?|load_data|\w+_utils?|\w+_helpers?|utils?_\w+|\w+_functions?)$/;

export const moduleNotInstalled = defineCause<NotInstalled>({
  id: 'module-not-installed',
  exceptions: ['ModuleNotFoundError', 'ImportError'],
  rootCause: 'environment',
  docs: {
    title: 'Package not installed',
    what: 'The module that is imported belongs to a package that the environment of this kernel does not have.',
    why: 'Every kernel has an environment of its own. A package installed elsewhere, or with another Python, is not seen; and a package is often called otherwise than the module it brings.',
    todo: 'Install the package into the running kernel with `%pip install`, then run the import again.',
    limits:
      'Silent for modules of Python itself, for relative imports, and for names that look like files of the project.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'module-not-found') return undefined;
    const [top = ''] = message.module.split('.');
    const known = distributionOf(message.module);
    if (isStandardModule(top) || message.notPackage !== undefined) return undefined;
    // Python names the part it did not find: `a.b` means that it found `a`. Namespaces such as `google` are an exception.
    if (message.module.includes('.') && !known?.isNamespace) return undefined;
    const cell = notebook.cellOf(crash.cellKey);
    if (!cell || known?.isInstallable === false || (!known && OWN_FILE.test(top))) return undefined;
    const site = siteOfModule(message.module, crash, notebook);
    return {
      module: message.module,
      distribution: known?.distribution ?? top,
      isKnown: known !== undefined,
      cell: cell.index,
      names: [message.module],
      ...(site ? { site } : {}),
      crashType: 'module-not-found',
      origin: { ...(site ?? crash.site), label: `${code(message.module)} is imported here` },
      evidence: [
        {
          basis: 'observed',
          fact: `Python found no module ${code(message.module)}`,
          place: site ?? crash.site,
        },
        known
          ? {
              basis: 'observed',
              fact: `${code(top)} comes from the package ${code(known.distribution)}`,
            }
          : { basis: 'inferred', fact: `the package is probably called ${code(top)}, as most are` },
      ],
    };
  },
  explain({ module, distribution }) {
    const [top = ''] = module.split('.');
    const isSame = distribution === top;
    return {
      line: isSame
        ? `${code(module)} is not installed in this kernel.`
        : `${code(module)} is not installed in this kernel; the package is called ${code(distribution)}.`,
      what: isSame
        ? `This kernel does not have the package ${code(distribution)}.`
        : `${code(top)} comes from the package ${code(distribution)}, which this kernel does not have.`,
      why: 'A package is installed into one environment. This kernel runs in an environment without it.',
      todo: `Insert ${code(`%pip install ${distribution}`)} and run it, then this cell.`,
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

/** The module's name in the import on the line that crashed. */
function siteOfModule(module: string, crash: Crash, notebook: NotebookFacts): Place | undefined {
  const cell = notebook.cellOf(crash.site.cellKey);
  if (!cell) return undefined;
  const facts = notebook.factsOf(cell);
  const isIt = (name: string): boolean => name === module || name.startsWith(`${module}.`);
  const spans = importsIn(facts.module.body).flatMap((stmt): readonly Span[] => {
    if (stmt.kind === 'Import') return stmt.names.filter(({ name }) => isIt(name));
    return isIt(stmt.module) ? [stmt.moduleSpan] : [];
  });
  const { line } = crash.site.range.start;
  const span = spans.find(({ start }) => facts.lines.positionAt(start).line === line);
  if (!span) return undefined;
  const end = Math.min(span.end, span.start + module.length);
  const range = facts.rangeOf({ start: span.start, end });
  return { cellKey: cell.key, cell: cell.index, range };
}
