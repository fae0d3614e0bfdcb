/** A cell gave the name of a builtin to a value, and the line calls it. */
import { isBuiltin } from '../../knowledge/builtins.ts';
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { expressionsAt, innermostSite, placeAt, type CrashSite } from '../crashSite.ts';
import { editFix } from '../editFix.ts';
import { presentPlace, statementOf } from '../placing.ts';
import {
  callsByName,
  fitsType,
  isMarked,
  shadowOf,
  type NameUse,
  type Shadow,
} from '../shadowing.ts';
import { capital, cellName, code, lineName, runName } from '../wording.ts';

interface ShadowedBuiltin extends Match {
  readonly shadow: Shadow;
  readonly binder: string;
  readonly statement: string;
  readonly isOwn: boolean;
}

export const shadowedBuiltin = defineCause<ShadowedBuiltin>({
  id: 'shadowed-builtin',
  exceptions: ['TypeError'],
  rootCause: 'notebook-specific',
  docs: {
    title: 'Builtin overwritten',
    what: 'A cell gave the name of a builtin function or type (`list`, `str`, `sum`, `max`, `input`) to a value; the line calls the name and gets the value.',
    why: 'In a notebook all cells share their names. Once a cell has bound `list`, every cell sees that value, until the name is deleted or the kernel restarts.',
    todo: 'Take the builtin back, and give the value another name in the cell that bound it.',
    limits: 'Silent where the value may be called, such as a function or a class.',
  },
  detect(crash, notebook) {
    const site = innermostSite(crash, notebook);
    if (!site?.isRaisedHere) return undefined;
    const shadows = suspectsAt(crash, site).flatMap((use): readonly Shadow[] => {
      const shadow = isBuiltin(use.name) ? shadowOf(use, site, crash, notebook) : undefined;
      return shadow && isValue(shadow) ? [shadow] : [];
    });
    const message = parseMessage(crash.exception, crash.message);
    const type = message?.kind === 'not-callable' ? message.type : undefined;
    const shadow = shadows.find((each) => type === undefined || fitsType(each, type));
    return shadow && matchOf(shadow, type, crash, notebook);
  },
  explain({ shadow, binder, statement, isOwn }) {
    const name = code(shadow.name);
    const run = `run ${runName(shadow.run)}`;
    return {
      line: `${name} is not the builtin any more: ${binder} took the name for a value (${run}).`,
      what: `${name} is not the builtin any more.`,
      why: `${isOwn ? 'This cell' : capital(binder)} executed ${code(statement)} (${run}). Since then ${name} means that value, in every cell.`,
      todo: `Give the value another name in ${binder}, then take the builtin back: ${code(`del ${shadow.name}`)}.`,
    };
  },
  fixes: ({ shadow }, crash, notebook): readonly Fix[] => takeBack(shadow, crash, notebook),
});

/** The names that the message may be about: what is called, or what `isinstance` is to compare with. */
function suspectsAt(crash: Crash, site: CrashSite): readonly NameUse[] {
  const message = parseMessage(crash.exception, crash.message);
  switch (message?.kind) {
    case 'not-callable':
      return callsByName(site);
    case 'not-a-type':
      return expressionsAt(site).flatMap((expr) =>
        expr.kind === 'Call' && expr.func.kind === 'Name' && expr.func.id === message.function
          ? namesIn(expr.args[1])
          : [],
      );
    default:
      return [];
  }
}

function namesIn(expr: Expr | undefined): readonly NameUse[] {
  if (expr?.kind === 'Tuple') return expr.elts.flatMap(namesIn);
  return expr?.kind === 'Name' ? [{ name: expr.id, span: expr, use: expr }] : [];
}

/** Functions, classes and imports may be called: they hide a builtin, but that is not why. */
function isValue({ binding }: Shadow): boolean {
  return binding.kind !== 'function' && binding.kind !== 'class' && binding.kind !== 'import';
}

function matchOf(
  shadow: Shadow,
  type: string | undefined,
  crash: Crash,
  notebook: NotebookFacts,
): ShadowedBuiltin {
  const { name, binding, isSure, run, cell, site, use, value } = shadow;
  const isOwn = run === crash.run;
  const binder = isOwn ? 'this cell' : cell ? cellName(cell) : 'a deleted cell';
  const statement = statementOf(binding);
  const place = presentPlace(binding, notebook);
  const used = placeAt(site, use, notebook);
  const isTold = isSure && (value?.kind === 'literal' || isMarked(shadow) || !hasRivals(shadow));
  const what = type === undefined ? 'what is no type' : `a value of type ${code(type)}`;
  return {
    shadow,
    binder,
    statement,
    isOwn,
    names: [name],
    crashType: 'type-error',
    ...(used ? { site: used } : {}),
    ...(isOwn ? { rootCause: 'implementation-error' as const } : {}),
    origin: place && { ...place, label: `${code(name)} becomes a value here` },
    evidence: [
      {
        basis: isTold ? 'observed' : 'inferred',
        fact: `${lineName(site.line)} uses ${code(name)} as the builtin and meets ${what}`,
        place: used ?? crash.site,
      },
      {
        basis: 'observed',
        fact: `run ${runName(run)} of ${binder} executed ${code(statement)}`,
        ...(place ? { place } : {}),
      },
      { basis: 'observed', fact: `nothing that ran since has bound or deleted ${code(name)}` },
    ],
  };
}

/** Whether another call on the line may be the one that failed: of a method, an item, a name of the notebook. */
function hasRivals({ site, use }: Shadow): boolean {
  return expressionsAt(site).some(
    (expr) =>
      expr.kind === 'Call' &&
      expr.start !== use.start &&
      !(expr.func.kind === 'Name' && isBuiltin(expr.func.id)),
  );
}

/** Brings the builtin back where it is used; in the cell that takes the name, the value needs another. */
function takeBack({ name, run }: Shadow, crash: Crash, notebook: NotebookFacts): readonly Fix[] {
  const cell = notebook.cellOf(crash.cellKey);
  const first = cell && notebook.factsOf(cell).module.body[0];
  if (!cell || !first || run === crash.run) return [];
  const start = notebook.factsOf(cell).lines.positionAt(first.start);
  const edit = {
    cellKey: cell.key,
    cell: cell.index,
    range: { start, end: start },
    // Unlike `del`, it may run any number of times.
    newText: `from builtins import ${name}\n`,
  };
  const title = `Take the builtin ${code(name)} back in this cell`;
  return editFix({ title, safety: 'review', edits: [edit], newCells: [] }, crash, notebook);
}
