/** Reads which keys a crash missed, and which names of its line were asked for them. */
import type { Effect } from '../python/acts.ts';
import type { Span } from '../python/ast.ts';
import { touches } from '../python/expressions.ts';
import type { Key, KeyTerms } from '../python/keys.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { ObjectsAt } from '../state/objects.ts';
import type { MessageFacts } from '../traceback/messageFacts.ts';
import type { PythonLiteral } from '../traceback/pythonLiteral.ts';
import { expressionsAt, isNotebookName, type CrashSite } from './crashSite.ts';

/** The keys that a message says are missing. */
export function missingKeys(message: MessageFacts | undefined): readonly Key[] {
  switch (message?.kind) {
    case 'key-missing':
      return keysIn([message.key]);
    case 'labels-missing':
      return keysIn(message.labels);
    case 'attribute-missing':
      // A table gives its columns as attributes too.
      return message.owner.kind === 'instance' && /DataFrame$/.test(message.owner.type)
        ? [message.attribute]
        : [];
    default:
      return [];
  }
}

function keysIn(literals: readonly PythonLiteral[]): readonly Key[] {
  return literals.flatMap((literal) => (literal.kind === 'other' ? [] : [literal.value]));
}

/** A name on the crash line that is asked for one of these keys. */
export interface AskedName {
  readonly name: string;
  readonly key: Key;
  /** The part of the line that names the key; `undefined` if only the object stands there. */
  readonly need: Span | undefined;
}

/** Names that the line asks for one of the keys, in evaluation order; then the other names on it. */
export function namesAsked(
  keys: readonly Key[],
  site: CrashSite,
  objects: ObjectsAt,
  notebook: NotebookFacts,
): readonly AskedName[] {
  const asked = effectsAt(site, notebook).flatMap((need): readonly AskedName[] => {
    const { name, act } = need;
    if (act.kind !== 'needs') return [];
    const key = objects.keysOf(act.keys).find((each) => keys.includes(each));
    return key === undefined ? [] : [{ name, key, need: termOf(key, act.keys) ?? need }];
  });
  const expressions = expressionsAt(site);
  const attributes = expressions.flatMap((expr): readonly AskedName[] => {
    if (expr.kind !== 'Attribute' || expr.value.kind !== 'Name') return [];
    const { name: attribute } = expr.attr;
    return keys.includes(attribute)
      ? [{ name: expr.value.id, key: attribute, need: expr.attr }]
      : [];
  });
  const direct = [...asked, ...attributes];
  const others = namesOn(site)
    .filter((name) => !direct.some((each) => each.name === name))
    .flatMap((name) => keys.map((key) => ({ name, key, need: undefined })));
  return [...direct, ...others];
}

/** Where the key itself is written, or the variable that holds it; `undefined` if several may. */
export function termOf(key: Key, { terms }: KeyTerms): Span | undefined {
  const literal = terms.find((term) => term.kind === 'literal' && term.key === key);
  return literal ?? (terms.length === 1 ? terms[0] : undefined);
}

/** The notebook's names that the line reads, each once. */
export function namesOn(site: CrashSite): readonly string[] {
  const names = expressionsAt(site).flatMap((expr) =>
    expr.kind === 'Name' && isNotebookName(site, expr.id, expr) ? [expr.id] : [],
  );
  return [...new Set(names)];
}

/** What the statement on the line does; only the part that the traceback points at, if it does. */
export function effectsAt(site: CrashSite, notebook: NotebookFacts): readonly Effect[] {
  const place: Span = site.highlight ?? site.lineSpan;
  return notebook.objects
    .effectsOf(site.facts)
    .filter((effect) => effect.statement.start === site.statement.start && touches(effect, place));
}
