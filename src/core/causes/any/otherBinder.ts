/** Finds names whose value comes from another cell than the page suggests. */
import type { Crash } from '../../model/crash.ts';
import type { Run } from '../../model/execution.ts';
import type { Cell } from '../../model/notebook.ts';
import type { BoundValue } from '../../python/acts.ts';
import type { Span } from '../../python/ast.ts';
import type { KeyChange } from '../../python/keyChanges.ts';
import type { Binding } from '../../follow/names.ts';
import type { DefinitionInCell, NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { missingKeys, namesAsked } from '../askedKeys.ts';
import { expressionsAt, ownSite, type CrashSite } from '../crashSite.ts';

/** A name on the crash line that another cell bound last than the one that stands above it. */
export interface OtherBinder {
  readonly name: string;
  readonly site: CrashSite;
  readonly need: Span;
  /** The definition above that a reader of the page expects. */
  readonly expected: DefinitionInCell;
  /** `unrun`: it has not run in this session. `earlier`: it ran before the one that counts. */
  readonly kind: 'unrun' | 'earlier';
  readonly binding: Binding;
  /** The run that bound the name, and its cell; `undefined` if that was deleted. */
  readonly run: Run;
  readonly cell: Cell | undefined;
  /** What speaks for the expected value: a run that found in it what is missing now, or its type. */
  readonly support:
    { readonly kind: 'found'; readonly run: Run } | { readonly kind: 'type' } | undefined;
}

export function readOtherBinder(crash: Crash, notebook: NotebookFacts): OtherBinder | undefined {
  const site = ownSite(crash, notebook);
  if (!site || !crash.run) return undefined;
  for (const { name, need } of namesInQuestion(crash, site, notebook)) {
    const found = otherBinderOf(name, need, site, crash, notebook);
    if (found) return found;
  }
  return undefined;
}

/** The names that the message is about: what has no such key, attribute or position, or cannot be called. */
function namesInQuestion(
  crash: Crash,
  site: CrashSite,
  notebook: NotebookFacts,
): readonly { readonly name: string; readonly need: Span }[] {
  const message = parseMessage(crash.exception, crash.message);
  switch (message?.kind) {
    case 'key-missing':
    case 'labels-missing': {
      const objects = notebook.objects.at(crash.run?.id ?? 0, site.statement);
      return namesAsked(missingKeys(message), site, objects, notebook).flatMap(({ name, need }) =>
        need ? [{ name, need }] : [],
      );
    }
    case 'attribute-missing':
      return expressionsAt(site).flatMap((expr) =>
        expr.kind === 'Attribute' &&
        expr.attr.name === message.attribute &&
        expr.value.kind === 'Name'
          ? [{ name: expr.value.id, need: expr.attr }]
          : [],
      );
    default:
      return [];
  }
}

function otherBinderOf(
  name: string,
  need: Span,
  site: CrashSite,
  crash: Crash,
  notebook: NotebookFacts,
): OtherBinder | undefined {
  const record = notebook.stateAtCrash(crash, name);
  const crashed = crash.run;
  if (record.presence !== 'bound' || !record.binding || !crashed) return undefined;
  const { binding } = record;
  const run = notebook.history.runs[binding.runId];
  const expected = notebook
    .definitionsOf(name)
    .filter(({ definition }) => !definition.isConditional)
    .findLast(({ cell }) => cell.index < crash.cell);
  const cell = run && notebook.cellOf(run.cellKey);
  if (!run || !expected || run.cellKey === expected.cell.key || run.cellKey === crash.cellKey) {
    return undefined;
  }
  const runs = notebook.runsInSession(expected.cell.key, crashed.id);
  const isRunBefore = runs.some((each) => each.id < run.id && each.outcome.kind === 'succeeded');
  if (runs.length > 0 && !isRunBefore) return undefined;
  // From top to bottom the nearer one above would count as well.
  const isBetween = cell && cell.index > expected.cell.index && cell.index < crash.cell;
  const value = valueOf(name, expected, notebook);
  const isHandedOn = value?.kind === 'from-itself' && !value.changes.some(isUnknown);
  if (isBetween || !value || value.kind === 'alias' || isHandedOn) return undefined;
  const isSameType = value.kind === 'literal' && value.type === typeMet(crash);
  if (isSameType) return undefined;
  const found = findingRun(name, need, expected.cell, { site, crashed, notebook });
  const isOtherType = value.kind === 'literal' && typeMet(crash) !== undefined;
  return {
    name,
    site,
    need,
    expected,
    kind: runs.length === 0 ? 'unrun' : 'earlier',
    binding,
    run,
    cell,
    support: found ? { kind: 'found', run: found } : isOtherType ? { kind: 'type' } : undefined,
  };
}

function isUnknown(change: KeyChange): boolean {
  return change.kind === 'obscures' || change.kind === 'adds';
}

function valueOf(
  name: string,
  { facts, definition }: DefinitionInCell,
  notebook: NotebookFacts,
): BoundValue | undefined {
  const act = notebook.objects
    .effectsOf(facts)
    .find((effect) => effect.name === name && effect.start === definition.span.start)?.act;
  return act?.kind === 'binds' ? act.value : undefined;
}

/** The type that the line met, if the message says so. */
function typeMet(crash: Crash): string | undefined {
  const message = parseMessage(crash.exception, crash.message);
  return message?.kind === 'attribute-missing' && message.owner.kind === 'instance'
    ? message.owner.type
    : undefined;
}

/** An earlier run that got past the same words while the name was what the expected cell had made. */
function findingRun(
  name: string,
  need: Span,
  expected: Cell,
  { site, crashed, notebook }: { site: CrashSite; crashed: Run; notebook: NotebookFacts },
): Run | undefined {
  const words = site.facts.source.slice(startOfObject(name, need, site), need.end);
  return notebook.history.runs.findLast((run) => {
    if (run.id >= crashed.id || run.session !== crashed.session) return false;
    if (run.outcome.kind !== 'succeeded' || !run.source.includes(words)) return false;
    const record = notebook.replay.namesBefore(run.id).get(name);
    if (record.presence !== 'bound' || !record.binding) return false;
    return notebook.history.runs[record.binding.runId]?.cellKey === expected.key;
  });
}

/** Where the name stands whose part is needed: `df` of `df['a']`. */
function startOfObject(name: string, need: Span, site: CrashSite): number {
  const starts = expressionsAt({ ...site, highlight: undefined }).flatMap((expr) =>
    expr.kind === 'Name' && expr.id === name && expr.start < need.start ? [expr.start] : [],
  );
  return Math.max(...starts, 0);
}
