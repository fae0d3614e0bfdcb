/** Asks which of IPython's commands a statement, or a name, stands in. */
import type { Span } from '../python/ast.ts';
import type { CodePlace } from './home.ts';
import type { Frame } from './values.ts';

/** Whether `%timeit` or the like runs the statement, in a namespace of its own. */
export function isApart(stmt: Span, frame: Frame): boolean {
  return frame.home.facts.magics.some(
    ({ body }) =>
      body?.namespace === 'own' && body.span.start <= stmt.start && stmt.start < body.span.end,
  );
}

/** Whether the statement has a `%time` in it, or is one. */
export function isTimed(stmt: Span, frame: Frame): boolean {
  return frame.home.facts.magics.some(
    ({ kind, name, span }) =>
      kind === 'line-magic' && name === 'time' && span.start < stmt.end && stmt.start < span.end,
  );
}

/** Whether one `%time` was given the statement and the place. */
export function isTimedWith({ home, span }: CodePlace, stmt: Span, frame: Frame): boolean {
  if (home.facts !== frame.home.facts) return false;
  return frame.home.facts.magics.some(({ kind, name, body }) => {
    const isIn = (each: Span): boolean =>
      body !== undefined && body.span.start <= each.start && each.end <= body.span.end;
    return kind === 'line-magic' && name === 'time' && isIn(stmt) && isIn(span);
  });
}

/** Whether IPython takes the name for a magic, since no variable has it: `ls`, `cd ..`. */
export function isMagicWord(span: Span, frame: Frame): boolean {
  return frame.home.facts.magics.some(
    (magic) => magic.isUnlessBound && magic.span.start <= span.start && span.end <= magic.span.end,
  );
}
