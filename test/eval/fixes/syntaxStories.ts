// The texts that are no Python, as notebooks whose fixes are proved: Python must read what a fix makes of them.
import { syntaxTexts } from '../../causes/syntaxTexts.ts';
import type { Story } from './stories.ts';

/** What must not run here, though it may be read: programs, installations, and loops without an end. */
const UNTOUCHED = /^\s*(?:!|%(?:pip|conda)\b|while True\b)/m;

/** One notebook for each text of the table that has an edit and may run; a cell before it shows that all is Python. */
export function syntaxStories(): readonly Story[] {
  return syntaxTexts().flatMap(({ id, rows }) =>
    rows.flatMap(({ text, fixed }, index): readonly Story[] => {
      if (fixed === undefined || UNTOUCHED.test(fixed)) return [];
      return [
        {
          cause: id,
          name: `text ${String(index + 1)}`,
          text: `# %% [1]\nxs = [5]\n\n# %% [2]\n${text}\n`,
          needs: [],
          goal: 'is read',
        },
      ];
    }),
  );
}
