/** Lists what a class of the notebook gives its objects. */
import type { Crash } from '../../model/crash.ts';
import type { ClassDefStmt, Expr, FunctionDefStmt, Stmt } from '../../python/ast.ts';
import { expressionsIn } from '../../python/expressions.ts';
import { bodiesOf, methodOf } from '../../python/functions.ts';
import { forEachTarget } from '../../python/walk.ts';
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';

/** A class that a cell defines, and the names that its objects may have. */
export interface OwnClass {
  readonly definition: DefinitionInCell;
  readonly members: readonly string[];
  /** Those of them that an object gets only when a method runs. */
  readonly setByMethods: readonly string[];
  /** Those of them that an object gets when it is made. */
  readonly setByInit: readonly string[];
  /** Those of them that a base sets in its `__init__`, where the class has one of its own that does not call it. */
  readonly setByUncalledInit: readonly string[];
  /** All its bases are classes of the notebook, so that there are no other members. */
  readonly isComplete: boolean;
}

/**
 * The class as it was when the code crashed; where no cell holds that text any more, the last definition on the page.
 * `undefined` if no cell defines the class.
 */
export function findOwnClass(
  name: string,
  crash: Crash,
  notebook: NotebookFacts,
  seen: readonly string[] = [],
): OwnClass | undefined {
  const definitions = notebook
    .definitionsOf(name)
    .filter((each) => each.definition.kind === 'class');
  const record = notebook.stateAtCrash(crash, name);
  const home = record.presence === 'absent' ? undefined : record.binding?.home;
  const definition =
    definitions.findLast(
      ({ cell, facts }) => cell.key === home?.cellKey && facts.source === home.facts.source,
    ) ?? definitions.at(-1);
  const stmt =
    definition && classAt(definition.facts.module.body, definition.definition.span.start);
  if (!definition || !stmt || seen.includes(name)) return undefined;
  const bases = stmt.bases.map((base) =>
    base.kind === 'Name' ? findOwnClass(base.id, crash, notebook, [...seen, name]) : undefined,
  );
  const inherited = bases.flatMap((base) => base?.members ?? []);
  const init = methodOf(stmt, '__init__');
  const isBaseCalled = init === undefined || callsBase(init);
  const setByBases = bases.flatMap((base) => base?.setByInit ?? []);
  const isPlain = (base: Expr): boolean => base.kind === 'Name' && base.id === 'object';
  return {
    definition,
    members: [...new Set([...membersOf(stmt), ...inherited])],
    setByMethods: [
      ...stmt.body.flatMap((each) => (each.kind === 'FunctionDef' ? givenBy(each) : [])),
      ...bases.flatMap((base) => base?.setByMethods ?? []),
    ],
    setByUncalledInit: isBaseCalled ? [] : setByBases,
    setByInit: [...(init ? givenBy(init) : []), ...(isBaseCalled ? setByBases : [])],
    isComplete: stmt.bases.every(
      (base, index) => isPlain(base) || bases[index]?.isComplete === true,
    ),
  };
}

function classAt(body: readonly Stmt[], offset: number): ClassDefStmt | undefined {
  for (const stmt of body) {
    if (stmt.kind === 'ClassDef' && stmt.name.start === offset) return stmt;
    const inner = classAt(bodiesOf(stmt), offset);
    if (inner) return inner;
  }
  return undefined;
}

/** Whether that `__init__` calls another: `super().__init__(…)`, or that of a base by its name. */
function callsBase({ body }: FunctionDefStmt): boolean {
  return expressionsIn(body).some(
    (expr) => expr.kind === 'Attribute' && expr.attr.name === '__init__',
  );
}

/** Methods, values of the class, and what its methods give to their first parameter. */
function membersOf({ body }: ClassDefStmt): readonly string[] {
  return body.flatMap((stmt): readonly string[] => {
    if (stmt.kind === 'FunctionDef') return [stmt.name.name, ...givenBy(stmt)];
    if (stmt.kind === 'ClassDef') return [stmt.name.name];
    if (stmt.kind === 'AnnAssign') return stmt.target.kind === 'Name' ? [stmt.target.id] : [];
    return stmt.kind === 'Assign'
      ? stmt.targets.flatMap((target) => (target.kind === 'Name' ? [target.id] : []))
      : [];
  });
}

function givenBy({ params, body }: FunctionDefStmt): readonly string[] {
  const self = params[0]?.name;
  const names: string[] = [];
  const visit = (stmts: readonly Stmt[]): void => {
    for (const stmt of stmts) {
      const targets =
        stmt.kind === 'Assign'
          ? stmt.targets
          : stmt.kind === 'AugAssign' || stmt.kind === 'AnnAssign'
            ? [stmt.target]
            : [];
      for (const target of targets) {
        forEachTarget(target, (leaf) => {
          const isOwn = leaf.kind === 'Attribute' && leaf.value.kind === 'Name';
          if (isOwn && leaf.value.id === self) names.push(leaf.attr.name);
        });
      }
      visit(bodiesOf(stmt));
    }
  };
  visit(body);
  return names;
}
