/** Positions in the text of one cell, counted as VS Code and tree-sitter count them. */

/** A place between two characters: 0-based line, 0-based UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half-open stretch of text: `start` is in it, `end` is not. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Negative, zero or positive as `a` comes before, at or after `b`. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** Whether `position` lies in `range` or at its end. */
export function containsPosition(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}
