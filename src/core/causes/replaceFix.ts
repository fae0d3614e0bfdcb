/** The fix that writes another text in the place of a part of the crash line, or of the text that made its value. */
import type { Crash } from '../model/crash.ts';
import type { Fix, FixSafety, Phrase } from '../model/finding.ts';
import type { Span } from '../python/ast.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { placeAt, type CrashSite } from './crashSite.ts';
import { editFix } from './editFix.ts';
import { code } from './wording.ts';

export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** `Change to …` if not given. */
  readonly title?: Phrase;
  /** `review` if not given: most changes of what is asked for change results. */
  readonly safety?: FixSafety;
}

/** Nothing is offered where the text that ran is no longer on the page, or would no longer be Python. */
export function replaceFix(
  { span, text, title, safety = 'review' }: Replacement,
  site: Pick<CrashSite, 'run' | 'facts'>,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const place = placeAt(site, span, notebook);
  if (!place) return [];
  return editFix(
    {
      title: title ?? `Change to ${code(text)}`,
      safety,
      edits: [{ ...place, newText: text }],
      newCells: [],
    },
    crash,
    notebook,
  );
}
