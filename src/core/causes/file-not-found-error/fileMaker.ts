/** Finds the cell that makes or fetches a file, and has not run. */
import type { Crash, Place } from '../../model/crash.ts';
import type { Cell } from '../../model/notebook.ts';
import type { CallExpr, Span } from '../../python/ast.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import { everyExpression, expressionsIn } from '../../python/expressions.ts';
import { stringValue } from '../../python/stringValue.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { baseName } from './writtenPath.ts';

export interface FileMaker {
  readonly cell: Cell;
  readonly place: Place;
  /** The line, for quoting. */
  readonly text: string;
  /** `fetches`: from the network or an archive. */
  readonly kind: 'writes' | 'fetches' | 'mounts';
}

const MAKERS =
  /^(?:to_\w+|savefig|save\w*|dump|urlretrieve|download\w*|copy\w*|move|rename|imwrite|imsave|write\w*|makedirs|mkdir|extractall|unpack_archive)$/;
const SHELL =
  /\b(?:wget|curl|unzip|tar|gunzip|gdown|kaggle|aws|gsutil|git\s+clone|cp|mv|mkdir|touch|7z)\b/;

/** The first cell that has not run in this session and whose code names the file, or a folder of its path. */
export function fileMaker(
  path: string,
  crash: Crash,
  notebook: NotebookFacts,
): FileMaker | undefined {
  const base = baseName(path);
  if (base.length < 3) return undefined;
  const runId = crash.run?.id ?? notebook.history.runs.length;
  for (const cell of notebook.codeCells) {
    if (cell.key === crash.cellKey) continue;
    if (notebook.runsInSession(cell.key, runId).length > 0) continue;
    const facts = notebook.factsOf(cell);
    const found = makerIn(path, base, facts);
    if (!found) continue;
    const { span, kind } = found;
    const place = { cellKey: cell.key, cell: cell.index, range: facts.rangeOf(span) };
    return { cell, place, text: facts.textOf(span), kind };
  }
  return undefined;
}

interface Found {
  readonly span: Span;
  readonly kind: FileMaker['kind'];
}

function makerIn(path: string, base: string, facts: CellFacts): Found | undefined {
  for (const { name, argument, span } of facts.magics) {
    const isShell = name.startsWith('!') || name === 'sx' || name === 'system';
    const isWriting = name === 'writefile' || name === 'file';
    if (isWriting && baseName(argument) === base) return { span, kind: 'writes' };
    // Archives bring folders: the path's first folder counts as well.
    if (isShell && SHELL.test(argument) && namesPart(argument, path, base)) {
      return { span, kind: 'fetches' };
    }
  }
  const calls = expressionsIn(facts.module.body).filter((expr) => expr.kind === 'Call');
  const mount = calls.find((call) => isMount(call, path));
  if (mount) return { span: mount, kind: 'mounts' };
  const maker = calls.find((call) => makes(call, path, facts));
  return (
    maker && {
      span: maker,
      kind: /urlretrieve|download/.test(facts.textOf(maker.func)) ? 'fetches' : 'writes',
    }
  );
}

function namesPart(command: string, path: string, base: string): boolean {
  if (command.includes(base)) return true;
  const stem = base.replace(/\.\w+$/, '');
  const folder = path.replace(/^\.?\/+/, '').split('/')[0] ?? '';
  const isFolder = folder.length > 3 && folder !== base && path.includes('/');
  return (stem.length > 4 && command.includes(stem)) || (isFolder && command.includes(folder));
}

function isMount({ func, args }: CallExpr, path: string): boolean {
  const [target] = args;
  const isCall = func.kind === 'Attribute' && func.attr.name === 'mount';
  return (
    isCall && target?.kind === 'Constant' && target.text !== '' && path.startsWith(target.text)
  );
}

function makes(call: CallExpr, path: string, facts: CellFacts): boolean {
  const name =
    call.func.kind === 'Attribute'
      ? call.func.attr.name
      : call.func.kind === 'Name'
        ? call.func.id
        : '';
  const mode = call.keywords.find(({ arg }) => arg?.name === 'mode')?.value ?? call.args[1];
  const isOpen = name === 'open' && mode?.kind === 'Constant' && /^[wax]/.test(mode.text);
  if (!isOpen && !MAKERS.test(name)) return false;
  return [...call.args, ...call.keywords.map(({ value }) => value)]
    .flatMap(everyExpression)
    .some((expr) => expr.kind === 'Constant' && leadsTo(stringValue(expr, facts) ?? '', path));
}

/** Whether the path is the one made, perhaps written from further up. */
function leadsTo(made: string, path: string): boolean {
  const end = made.replace(/^\.\//, '');
  return end !== '' && (path === end || path.endsWith(`/${end}`));
}
