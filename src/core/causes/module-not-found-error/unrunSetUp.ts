/** Finds a cell that would have brought the module, and has not run: an installation, a clone, a change of the path. */
import type { Place } from '../../model/crash.ts';
import type { Cell } from '../../model/notebook.ts';
import type { Expr } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { dottedName } from '../../python/dottedName.ts';
import { everyExpression } from '../../python/expressions.ts';
import { ownExprs } from '../../python/walk.ts';
import type { MagicUse } from '../../python/magicUse.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';

/** A cell that has not run in this kernel, and the line in it that would have helped. */
export interface UnrunSetUp {
  readonly cell: Cell;
  readonly place: Place;
  /** The line, for quoting. */
  readonly text: string;
  /** `installs`: the package itself; `clones`: a repository of its name; `adds-path`: another folder to look in. */
  readonly kind: 'installs' | 'clones' | 'adds-path';
}

/** What is looked for. */
export interface WantedModule {
  /** As imported, its first part. */
  readonly module: string;
  /** What `pip install` calls it. */
  readonly distribution: string;
  /** Whether it may be a file of the user's own, which a folder on the path would bring. */
  readonly isOwnFile: boolean;
}

const PYTHON_PATH = /^(?:sys\.path\.(?:append|insert|extend)|site\.addsitedir|os\.chdir)$/;

/** The first such cell from the top; the crashed cell itself does not count. */
export function unrunSetUp(
  wanted: WantedModule,
  crashed: { readonly cellKey: string; readonly runId: number },
  notebook: NotebookFacts,
): UnrunSetUp | undefined {
  for (const cell of notebook.codeCells) {
    if (cell.key === crashed.cellKey) continue;
    if (notebook.runsInSession(cell.key, crashed.runId).length > 0) continue;
    const facts = notebook.factsOf(cell);
    const found = setUpIn(wanted, facts);
    if (!found) continue;
    const range = facts.rangeOf(found);
    return {
      cell,
      place: { cellKey: cell.key, cell: cell.index, range },
      text: facts.textOf(found),
      kind: found.kind,
    };
  }
  return undefined;
}

interface SetUp {
  readonly start: number;
  readonly end: number;
  readonly kind: UnrunSetUp['kind'];
}

function setUpIn(wanted: WantedModule, facts: CellFacts): SetUp | undefined {
  for (const magic of facts.magics) {
    const kind = kindOf(wanted, magic);
    if (kind) return { start: magic.span.start, end: magic.span.end, kind };
  }
  if (!wanted.isOwnFile) return undefined;
  const call = facts.module.body
    .flatMap(ownExprs)
    .flatMap(everyExpression)
    .find((expr: Expr) => expr.kind === 'Call' && PYTHON_PATH.test(dottedName(expr.func) ?? ''));
  return call && { start: call.start, end: call.end, kind: 'adds-path' };
}

function kindOf(wanted: WantedModule, { name, argument }: MagicUse): SetUp['kind'] | undefined {
  const command = name === '!' || name === '!!' ? argument : `${name} ${argument}`;
  const names = new Set([plain(wanted.module), plain(wanted.distribution)]);
  if (/\b(?:pip3?|conda|mamba|uv)\s+(?:-\S+\s+)*(?:pip\s+)?install\b/.test(command)) {
    return packagesIn(command).some((each) => names.has(each)) ? 'installs' : undefined;
  }
  if (/\bgit\s+clone\b/.test(command)) {
    const repository = /([^/\s]+?)(?:\.git)?\/?\s*$/.exec(command)?.[1] ?? '';
    return names.has(plain(repository)) || wanted.isOwnFile ? 'clones' : undefined;
  }
  return name === 'cd' && wanted.isOwnFile ? 'adds-path' : undefined;
}

/** Names behind `install`, without versions, extras and options; of an address its last part. */
function packagesIn(command: string): readonly string[] {
  const [, after = ''] = /\binstall\b(.*)$/s.exec(command) ?? [];
  return after
    .split(/\s+/)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) =>
      plain(
        word
          .replace(/^['"]|['"]$/g, '')
          .replace(/[<>=!~;[@].*$/, '')
          .replace(/(?:\.git)?\/?$/, '')
          .replace(/^.*\//, ''),
      ),
    );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '');
}
