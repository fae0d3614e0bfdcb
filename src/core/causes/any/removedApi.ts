/** Finds what the crash line uses of a library that the library had in earlier versions only. */
import {
  keywordsOnlyOf,
  removedKeyword,
  removedMember,
} from '../../knowledge/removedApis/removedApis.ts';
import type {
  KeywordsOnly,
  RemovedKeyword,
  RemovedMember,
} from '../../knowledge/removedApis/removedApi.ts';
import type { Crash } from '../../model/crash.ts';
import type { AttributeExpr, CallExpr, Keyword } from '../../python/ast.ts';
import { importsIn } from '../../python/imports.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import type { ArgumentsRefused, AttributeMissing } from '../../traceback/messageFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { libraryOf } from '../../traceback/reading.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { lastName } from '../../python/dottedName.ts';

/** What the line uses, with the place where it says so; the place is `undefined` where a library's own line did it. */
export type RemovedUse =
  | {
      readonly kind: 'member';
      readonly row: RemovedMember;
      readonly expr: AttributeExpr | undefined;
    }
  | {
      readonly kind: 'keyword';
      readonly row: RemovedKeyword;
      readonly call: CallExpr | undefined;
      readonly keyword: Keyword | undefined;
    }
  | { readonly kind: 'positions'; readonly row: KeywordsOnly; readonly call: CallExpr };

export interface RemovedApiFound {
  readonly use: RemovedUse;
  readonly site: CrashSite | undefined;
  /** The library whose code uses it; `undefined` if it is the notebook's. */
  readonly user: string | undefined;
}

/** `undefined` if no table knows what the message complains of, or another library may be meant. */
export function findRemovedApi(crash: Crash, notebook: NotebookFacts): RemovedApiFound | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const site = innermostSite(crash, notebook);
  const use =
    message?.kind === 'attribute-missing'
      ? memberUse(message, site, notebook)
      : message?.kind === 'arguments-refused'
        ? argumentUse(message, site, notebook)
        : undefined;
  if (!use) return undefined;
  const isPlaced = use.kind === 'positions' || (use.kind === 'member' ? use.expr : use.call);
  const raiser = crash.traceback && libraryOf(crash.traceback);
  // A call that the table tells apart by its own words is the notebook's, wherever the library checks it.
  return { use, site, user: isPlaced ? undefined : raiser };
}

function memberUse(
  { owner, attribute }: AttributeMissing,
  site: CrashSite | undefined,
  notebook: NotebookFacts,
): RemovedUse | undefined {
  if (owner.kind === 'unknown') return undefined;
  const name = owner.kind === 'instance' ? owner.type : owner.name;
  const row = name === undefined ? undefined : removedMember(name, attribute);
  if (!row || isOtherMakers(row, notebook)) return undefined;
  const expr = site
    ? expressionsAt(site).find(
        (each): each is AttributeExpr => each.kind === 'Attribute' && each.attr.name === attribute,
      )
    : undefined;
  return { kind: 'member', row, expr };
}

function argumentUse(
  { callee, problem, parameters, given }: ArgumentsRefused,
  site: CrashSite | undefined,
  notebook: NotebookFacts,
): RemovedUse | undefined {
  const calls = site
    ? expressionsAt(site).filter((each): each is CallExpr => each.kind === 'Call')
    : [];
  if (problem === 'excess' && given !== undefined) return positionsUse(callee, calls, notebook);
  const [parameter] = parameters;
  if (problem !== 'unexpected' || parameter === undefined) return undefined;
  for (const call of calls) {
    const keyword = call.keywords.find(({ arg }) => arg?.name === parameter);
    const name = lastName(call.func);
    if (!keyword || !site || name === undefined) continue;
    const row = removedKeyword(name, parameter, site.facts.textOf(keyword.value));
    if (row && !isOwnName(name, notebook)) return { kind: 'keyword', row, call, keyword };
  }
  const name = callee.replace(/\.__init__$/, '').replace(/^.*\./, '');
  const row = removedKeyword(name, parameter, '');
  const isSomewhere = calls.some(({ keywords }) =>
    keywords.some(({ arg }) => arg?.name === parameter),
  );
  return row && !isSomewhere && !isOwnName(name, notebook)
    ? { kind: 'keyword', row, call: undefined, keyword: undefined }
    : undefined;
}

function positionsUse(
  callee: string,
  calls: readonly CallExpr[],
  notebook: NotebookFacts,
): RemovedUse | undefined {
  const printed = callee.replace(/^.*\./, '');
  for (const call of calls) {
    const name = lastName(call.func);
    const row = name === undefined ? undefined : keywordsOnlyOf(name);
    if (name === undefined || !row || (printed !== '__init__' && printed !== name)) continue;
    const isNamed = call.args.length <= row.from + row.names.length;
    const isPlain = !call.args.some(({ kind }) => kind === 'Starred');
    if (call.args.length > row.allowed && isNamed && isPlain && !isOwnName(name, notebook))
      return { kind: 'positions', row, call };
  }
  return undefined;
}

/** A function or class of the notebook may take what it likes. */
function isOwnName(name: string, notebook: NotebookFacts): boolean {
  return notebook
    .definitionsOf(name)
    .some(({ definition }) => definition.kind === 'function' || definition.kind === 'class');
}

/** Libraries whose types print the same names. */
const OTHER_MAKERS: Readonly<Record<string, readonly string[]>> = {
  pandas: ['pyspark', 'polars', 'dask', 'cudf', 'vaex'],
  networkx: ['igraph', 'dgl', 'graphviz', 'rdflib'],
};

function isOtherMakers({ library }: RemovedMember, notebook: NotebookFacts): boolean {
  const others = OTHER_MAKERS[library];
  if (!others) return false;
  const imported = importedPackages(notebook);
  return !imported.has(library) && others.some((other) => imported.has(other));
}

function importedPackages(notebook: NotebookFacts): ReadonlySet<string> {
  const modules = notebook.codeCells.flatMap((cell) =>
    importsIn(notebook.factsOf(cell).module.body).flatMap((stmt) =>
      stmt.kind === 'Import' ? stmt.names.map(({ name }) => name) : [stmt.module],
    ),
  );
  return new Set(modules.map((module) => module.replace(/\..*/, '')));
}
