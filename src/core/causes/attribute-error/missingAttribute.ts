/** Reads which value of the crash line was asked for an attribute that it does not have. */
import type { Crash } from '../../model/crash.ts';
import type { CellEdit, Fix, Phrase } from '../../model/finding.ts';
import type { AttributeExpr } from '../../python/ast.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { editFix } from '../editFix.ts';
import { rewriteMember, sameMember, type Rewriting } from '../memberEdits.ts';
import type { Replacement } from '../../knowledge/removedApis/removedApi.ts';
import { subjectOf, type Subject } from '../subject.ts';
import { readUncalled } from '../uncalled.ts';
import { code } from '../wording.ts';

/** An attribute that the line asks for in vain. */
export interface MissingAttribute {
  readonly site: CrashSite;
  readonly expr: AttributeExpr;
  readonly attribute: string;
  /** As the message names it: a type, a class, or a module by its full name. */
  readonly owner: string;
  readonly ownerKind: 'instance' | 'class' | 'module';
  /** What stands before the dot, and where it came from. */
  readonly subject: Subject;
}

/**
 * `undefined` if the message names no owner, or if the line does not ask for that attribute: then a library did. Some
 * libraries raise the error in code of their own for an attribute that the line asks for.
 */
export function readMissingAttribute(
  crash: Crash,
  notebook: NotebookFacts,
): MissingAttribute | undefined {
  const message = parseMessage(crash.exception, crash.message);
  if (message?.kind !== 'attribute-missing' || message.owner.kind === 'unknown') return undefined;
  if (readUncalled(crash, notebook)) return undefined;
  const { owner, attribute } = message;
  const name = owner.kind === 'instance' ? owner.type : owner.name;
  const site = innermostSite(crash, notebook);
  if (!site || name === undefined || name === 'NoneType') return undefined;
  const expr = expressionsAt(site).find(
    (each): each is AttributeExpr => each.kind === 'Attribute' && each.attr.name === attribute,
  );
  if (!expr) return undefined;
  const subject = subjectOf(expr.value, site, crash, notebook);
  return { site, expr, attribute, owner: name, ownerKind: owner.kind, subject };
}

/** The place of the attribute as it is written anew. */
export function rewriting(
  { expr, site }: MissingAttribute,
  instead: Replacement,
  notebook: NotebookFacts,
): Rewriting | undefined {
  return rewriteMember(instead, expr, site.facts, notebook);
}

/** The edit of every place in the notebook that asks the same value for the attribute in the same words. */
export function memberFix(
  { expr, site }: MissingAttribute,
  instead: Replacement,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const own = rewriteMember(instead, expr, site.facts, notebook);
  const cell = notebook.cellOf(site.run.cellKey);
  if (!own || own.needs.length > 0 || !cell || cell.source !== site.facts.source) return [];
  const ownerText = site.facts.textOf(expr.value);
  const edits = notebook.codeCells.flatMap((each): readonly CellEdit[] => {
    const facts = notebook.factsOf(each);
    return sameMember(expr, facts, ownerText).flatMap((use) => {
      const change = rewriteMember(instead, use, facts, notebook);
      if (!change) return [];
      const range = facts.rangeOf(change.span);
      return [{ cellKey: each.key, cell: each.index, range, newText: change.newText }];
    });
  });
  const title: Phrase =
    edits.length > 1
      ? `Change ${edits.length} uses to ${code(own.spoken)}`
      : `Change to ${code(own.spoken)}`;
  const cure = { title, safety: 'review', edits, newCells: [], needed: [cell.key] } as const;
  return editFix(cure, crash, notebook);
}
