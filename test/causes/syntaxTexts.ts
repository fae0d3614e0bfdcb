// Reads the table of texts that are no Python, which stands beside this file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfold } from '../core/python/texts/acceptedTexts.ts';

/** A text that Python refuses. */
export interface SyntaxText {
  /** Id of the cause that must be found. */
  readonly id: string;
  readonly text: string;
  /** The text after the first edit; `undefined` if none must be offered. */
  readonly fixed: string | undefined;
}

/** What the table holds for one cause. */
export interface SyntaxGroup {
  readonly id: string;
  readonly rows: readonly SyntaxText[];
  /** Texts that only look similar, and are Python. */
  readonly similar: readonly string[];
}

/** In the table, a text stands in a line, and under it what it becomes; `✓` begins a text that only looks similar. */
export function syntaxTexts(): readonly SyntaxGroup[] {
  return readFileSync(join(import.meta.dirname, 'syntaxTexts.txt'), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((group) => {
      const [id = '', ...lines] = group.trimEnd().split('\n');
      const rows = lines.flatMap((line, index): readonly SyntaxText[] => {
        if (line.startsWith('  ')) return [];
        const [, fixed] = /^ {2}→ (.*)$/.exec(lines[index + 1] ?? '') ?? [];
        return [{ id, text: unfold(line), fixed: fixed === undefined ? undefined : unfold(fixed) }];
      });
      const similar = lines.flatMap((line) =>
        line.startsWith('  ✓ ') ? unfold(line.slice(4)) : [],
      );
      return { id, rows, similar };
    });
}
