/** Reads what a name is bound to where it should be something else: a builtin, a module, a function. */
import type { Crash } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Cell } from '../model/notebook.ts';
import type { BoundValue } from '../python/acts.ts';
import type { Span } from '../python/ast.ts';
import type { Binding } from '../follow/names.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { expressionsAt, isNotebookName, type CrashSite } from './crashSite.ts';

/** The binding of a name that hides what the line means by it. */
export interface Shadow {
  readonly name: string;
  readonly site: CrashSite;
  /** What the line does with the name: the whole call, or the name with its attribute. */
  readonly use: Span;
  readonly binding: Binding;
  /** Not in a branch or loop that may not have run. */
  readonly isSure: boolean;
  readonly value: BoundValue | undefined;
  /** The run that bound it, and its cell; `undefined` if that was deleted. */
  readonly run: Run;
  readonly cell: Cell | undefined;
}

/** A place that uses a name. */
export interface NameUse {
  readonly name: string;
  readonly span: Span;
  readonly use: Span;
}

/** The calls on the line whose callee is a plain name. */
export function callsByName(site: CrashSite): readonly NameUse[] {
  return expressionsAt(site).flatMap((expr) =>
    expr.kind === 'Call' && expr.func.kind === 'Name'
      ? [{ name: expr.func.id, span: expr.func, use: expr }]
      : [],
  );
}

/** Where the line takes that attribute from a plain name. */
export function attributeUses(site: CrashSite, attribute: string): readonly NameUse[] {
  return expressionsAt(site).flatMap((expr) =>
    expr.kind === 'Attribute' && expr.attr.name === attribute && expr.value.kind === 'Name'
      ? [{ name: expr.value.id, span: expr.value, use: expr }]
      : [],
  );
}

/** The notebook's binding of the name at the crash; `undefined` if it is not the notebook's, or not known. */
export function shadowOf(
  { name, span, use }: NameUse,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): Shadow | undefined {
  if (!isNotebookName(site, name, span)) return undefined;
  const record = notebook.stateAtCrash(crash, name);
  if (record.presence === 'absent' || !record.binding) return undefined;
  const { binding, presence } = record;
  const run = notebook.history.runs[binding.runId];
  if (!run) return undefined;
  const cell = notebook.cellOf(binding.home.cellKey);
  const value = valueOf(binding, notebook);
  return { name, site, use, binding, isSure: presence === 'bound', value, run, cell };
}

function valueOf({ home, span, name }: Binding, notebook: NotebookFacts): BoundValue | undefined {
  const act = notebook.objects
    .effectsOf(home.facts)
    .find((effect) => effect.name === name && effect.start === span.start)?.act;
  return act?.kind === 'binds' ? act.value : undefined;
}

/** Whether the value can be of that type, as Python prints it: only a literal tells. */
export function fitsType({ value }: Shadow, type: string): boolean {
  return value?.kind !== 'literal' || value.type === type;
}

/** Whether the traceback points at exactly this use. */
export function isMarked({ site: { highlight }, use }: Shadow): boolean {
  return highlight?.start === use.start && highlight.end === use.end;
}
