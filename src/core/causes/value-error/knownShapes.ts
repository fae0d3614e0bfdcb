/** Brings the shapes that values are known to have together with those that a message prints. */
import type { ValueFacts } from '../../model/facts.ts';
import type { Evidence, Phrase } from '../../model/finding.ts';
import type { Expr } from '../../python/ast.ts';
import type { Shape, ShapesDiffer } from '../../traceback/dataMessageFacts.ts';
import { expressionsAt } from '../crashSite.ts';
import type { Subject } from '../subject.ts';
import type { CrashLine } from '../valueCause.ts';
import { spokenShape } from '../valueWords.ts';
import { code, list } from '../wording.ts';

/** A value on the line, its shape, and who knows that. */
export interface Shaped {
  readonly subject: Subject;
  readonly shape: Shape;
  readonly evidence: Evidence;
}

/** The subject with its shape; `undefined` where that is not known. */
export function shapedOf(subject: Subject, line: CrashLine): Shaped | undefined {
  const known = line.known(subject);
  const shape = known && shapeOf(known.value);
  if (!known || !shape) return undefined;
  return { subject, shape, evidence: known.says(`${code(subject.text)} is ${spokenShape(shape)}`) };
}

/** A list has one axis. */
function shapeOf({ shape, length }: Partial<ValueFacts>): Shape | undefined {
  return shape ?? (length === undefined ? undefined : [length]);
}

/**
 * The two values on the line that have the shapes in the message; empty unless each shape is that of one of them only.
 */
export function valuesOfShapes(
  { shapes: [a, b] }: ShapesDiffer,
  line: CrashLine,
): readonly Shaped[] {
  if (!a || !b || isSame(a, b)) return [];
  const all = shapedOn(line);
  const fitting = [a, b].map((shape) => all.filter((each) => isSame(each.shape, shape)));
  const pair = fitting.flatMap(([first, ...others]) =>
    first && others.length === 0 ? [first] : [],
  );
  return pair.length === 2 ? pair : [];
}

/** Every value of the line whose shape is known, each once, outer expressions first. */
function shapedOn(line: CrashLine): readonly Shaped[] {
  const exprs = line.site ? expressionsAt(line.site).filter(isPlain) : [];
  const shaped = line.subjects(...exprs).flatMap((subject) => shapedOf(subject, line) ?? []);
  const texts = shaped.map(({ subject }) => subject.text);
  return shaped.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

function isPlain({ kind }: Expr): boolean {
  return kind === 'Name' || kind === 'Attribute' || kind === 'Subscript';
}

function isSame(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

/** The columns of a table that is made from a dict, if two are known to have different lengths: the first two. */
export function unequalColumns(line: CrashLine): readonly Shaped[] {
  const [data] = line.failed?.call.args ?? [];
  const values = data?.kind === 'Dict' ? data.items.map(({ value }) => value) : [];
  const shaped = line.subjects(...values).flatMap((subject) => shapedOf(subject, line) ?? []);
  const [first, ...others] = shaped;
  const other = others.find(({ shape }) => shape[0] !== first?.shape[0]);
  return first && other ? [first, other] : [];
}

/** Sentences, with a blank before them, on shapes that the message does not print. */
export function shapesBesides(shaped: readonly Shaped[], { shapes }: ShapesDiffer): Phrase {
  const fresh = shaped.filter(({ shape }) => !shapes.some((printed) => isSame(printed, shape)));
  const parts = fresh.map(({ subject, shape }) => `${code(subject.text)} is ${spokenShape(shape)}`);
  return parts.length > 0 ? ` ${list(parts)}.` : '';
}
