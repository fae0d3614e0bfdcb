/** Finds functions and classes that the kernel knows in another text than the page shows. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Cell } from '../../model/notebook.ts';
import type { ClassDefStmt, FunctionDefStmt, Module, Stmt } from '../../python/ast.ts';
import { bodiesOf, methodOf } from '../../python/functions.ts';
import type { CellFacts } from '../../python/cellFacts.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { isCreation } from '../../state/objects.ts';
import type { ArgumentsRefused } from '../../traceback/messageFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';

/** A definition whose present text would not have crashed there. */
export interface OldDefinition {
  /** The function or class. */
  readonly name: string;
  /** The attribute that was missing; `undefined` where arguments were refused. */
  readonly member: string | undefined;
  readonly site: CrashSite;
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly definition: FunctionDefStmt | ClassDefStmt;
  /** The run that the kernel's definition comes from. */
  readonly run: Run;
  /** `edited`: that run had another text. `older-object`: the object was made before that run. */
  readonly kind: 'edited' | 'older-object';
  /** The object's name and the run that made it, where one is known. */
  readonly object: { readonly name: string; readonly run: Run } | undefined;
}

export function readOldDefinition(
  crash: Crash,
  notebook: NotebookFacts,
): OldDefinition | undefined {
  const site = innermostSite(crash, notebook);
  const message = parseMessage(crash.exception, crash.message);
  if (!site || !crash.run) return undefined;
  switch (message?.kind) {
    case 'attribute-missing':
      return message.owner.kind === 'instance'
        ? olderClass(message.owner.type, message.attribute, site, crash, notebook)
        : undefined;
    case 'arguments-refused':
      return olderSignature(message, site, crash, notebook);
    default:
      return undefined;
  }
}

/** A definition on the page, and the run that the kernel's comes from. */
interface Versions<D> {
  readonly cell: Cell;
  readonly facts: CellFacts;
  readonly present: D;
  readonly run: Run;
  readonly ran: D;
}

type Definition = FunctionDefStmt | ClassDefStmt;

function versionsOf<K extends Definition['kind']>(
  name: string,
  kind: K,
  crash: Crash,
  notebook: NotebookFacts,
): Versions<Extract<Definition, { kind: K }>> | undefined {
  const record = notebook.stateAtCrash(crash, name);
  if (record.presence !== 'bound' || !record.binding) return undefined;
  const run = notebook.history.runs[record.binding.runId];
  const cell = run && notebook.codeCellOf(run.cellKey);
  if (!cell) return undefined;
  const facts = notebook.factsOf(cell);
  const present = definitionIn(facts.module, name, kind);
  const ran = definitionIn(record.binding.home.facts.module, name, kind);
  return present && ran && { cell, facts, present, run, ran };
}

/** The last definition of that name on the module's own level. */
function definitionIn<K extends Definition['kind']>(
  { body }: Module,
  name: string,
  kind: K,
): Extract<Definition, { kind: K }> | undefined {
  return body.findLast(
    (stmt): stmt is Extract<Definition, { kind: K }> =>
      stmt.kind === kind && 'name' in stmt && stmt.name.name === name,
  );
}

/** `'Model' object has no attribute 'fit'`, where the class on the page has it. */
function olderClass(
  type: string,
  member: string,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): OldDefinition | undefined {
  const versions = versionsOf(type, 'ClassDef', crash, notebook);
  if (!versions || !hasMember(versions.present, member)) return undefined;
  const { cell, facts, present, run, ran } = versions;
  const object = objectWithout(member, site, crash, notebook);
  const common = { name: type, member, site, cell, facts, definition: present, run, object };
  if (!hasMember(ran, member)) return { ...common, kind: 'edited' };
  return object && object.run.id < run.id ? { ...common, kind: 'older-object' } : undefined;
}

/** The name on the line that lacks the attribute, and the run that made its object. */
function objectWithout(
  member: string,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): OldDefinition['object'] {
  for (const expr of expressionsAt(site)) {
    if (expr.kind !== 'Attribute' || expr.attr.name !== member || expr.value.kind !== 'Name') {
      continue;
    }
    const name = expr.value.id;
    const creation = notebook.objects
      .at(crash.run?.id ?? 0, site.statement)
      .eventsOf(name)
      .findLast(isCreation);
    const run = creation && notebook.history.runs[creation.home.runId];
    if (run && !site.isInFunction) return { name, run };
  }
  return undefined;
}

/** Whether the class itself gives its objects that attribute. */
function hasMember({ body }: ClassDefStmt, member: string): boolean {
  return body.some((stmt) => {
    switch (stmt.kind) {
      case 'FunctionDef':
        return stmt.name.name === member || setsOnSelf(stmt, member);
      case 'ClassDef':
        return stmt.name.name === member;
      case 'Assign':
        return stmt.targets.some((target) => target.kind === 'Name' && target.id === member);
      case 'AnnAssign':
        return stmt.target.kind === 'Name' && stmt.target.id === member;
      default:
        return false;
    }
  });
}

/** `self.member = …` anywhere in the method. */
function setsOnSelf({ params, body }: FunctionDefStmt, member: string): boolean {
  const self = params[0]?.name;
  const visit = (stmt: Stmt): boolean => {
    const targets =
      stmt.kind === 'Assign' ? stmt.targets : stmt.kind === 'AnnAssign' ? [stmt.target] : [];
    return (
      targets.some(
        (target) =>
          target.kind === 'Attribute' &&
          target.attr.name === member &&
          target.value.kind === 'Name' &&
          target.value.id === self,
      ) || bodiesOf(stmt).some(visit)
    );
  };
  return body.some(visit);
}

/** `f() takes 1 positional argument but 2 were given`, where the function on the page takes two. */
function olderSignature(
  message: ArgumentsRefused,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): OldDefinition | undefined {
  const path = message.callee.split('.');
  const last = path.at(-1) ?? '';
  const owner = path.at(-2);
  if (owner === undefined) {
    const common = {
      name: last,
      member: undefined,
      site,
      object: undefined,
      kind: 'edited',
    } as const;
    const functions = versionsOf(last, 'FunctionDef', crash, notebook);
    const classes = functions ? undefined : versionsOf(last, 'ClassDef', crash, notebook);
    const isCuredFunction = functions && isCured(message, functions.ran, functions.present);
    // `Shop() takes no arguments`: the class had no `__init__`.
    const isCuredClass =
      classes && !methodOf(classes.ran, '__init__') && methodOf(classes.present, '__init__');
    const versions = isCuredFunction ? functions : isCuredClass ? classes : undefined;
    if (!versions) return undefined;
    const { cell, facts, present, run } = versions;
    return { ...common, cell, facts, definition: present, run };
  }
  const versions = versionsOf(owner, 'ClassDef', crash, notebook);
  const before = versions && methodOf(versions.ran, last);
  const now = versions && methodOf(versions.present, last);
  if (!versions || !before || !now || !isCured(message, before, now)) return undefined;
  const { cell, facts, present, run } = versions;
  // Calling the class makes a new object; a method is called on one that keeps its class.
  const object = last === '__init__' ? undefined : objectWithout(last, site, crash, notebook);
  const common = { member: undefined, site, object, kind: 'edited' } as const;
  return { ...common, name: owner, cell, facts, definition: present, run };
}

/** Whether the call that was refused fits the new definition, and not the old one. */
function isCured(
  message: ArgumentsRefused,
  ran: FunctionDefStmt,
  present: FunctionDefStmt,
): boolean {
  return !accepts(ran, message) && accepts(present, message);
}

/** Whether the definition has no such complaint about the call. */
function accepts({ params }: FunctionDefStmt, message: ArgumentsRefused): boolean {
  const { problem, given, parameters } = message;
  switch (problem) {
    case 'excess': {
      if (given === undefined) return false;
      const places = params.filter(({ form }) => form === 'positional').length;
      return places >= given || params.some(({ form }) => form === 'var-positional');
    }
    case 'unexpected':
      return (
        params.some(({ form }) => form === 'var-keyword') ||
        parameters.every((name) => params.some((param) => param.name === name))
      );
    case 'missing':
      return parameters.every((name) =>
        params.every((param) => param.name !== name || param.default !== undefined),
      );
    case 'repeated':
      return false;
  }
}

/** Keys of the cells to run so that the new definition is used, the crashed one last. */
export function cellsRenewing(
  { cell, kind, object }: OldDefinition,
  crash: Crash,
): readonly string[] {
  const maker = object && object.run.cellKey !== crash.cellKey ? [object.run.cellKey] : [];
  const definer = kind === 'edited' ? [cell.key] : [];
  return [...new Set([...definer, ...maker]), crash.cellKey];
}
