/** The fix that brings back the text that defined a name, and runs it. */
import type { Crash } from '../../model/crash.ts';
import type { Fix, LostText } from '../../model/finding.ts';
import { planRuns } from '../../state/planRuns.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { supposeChange } from '../../state/textChange.ts';
import { editFix } from '../editFix.ts';
import { restorationOf } from '../lostText.ts';
import { lastDeletedText } from './deletedText.ts';

/** Who needs more than that has lost a notebook, not a name. */
const MOST_TEXTS = 10;

/** Brings back the text, and every deleted cell without which it cannot run. */
export function restoringFixes(
  lost: LostText,
  crash: Crash,
  notebook: NotebookFacts,
): readonly Fix[] {
  const texts = [lost];
  for (;;) {
    const next = texts.length < MOST_TEXTS ? nextNeeded(texts, crash, notebook) : undefined;
    if (!next) break;
    texts.push(next);
  }
  const restoration = restorationOf(texts, notebook);
  return editFix({ ...restoration, safety: 'review', spokenOf: lost.cellKey }, crash, notebook);
}

/** The deleted text of a name that would be missing although these texts are back. */
function nextNeeded(
  texts: readonly LostText[],
  crash: Crash,
  notebook: NotebookFacts,
): LostText | undefined {
  const after = supposeChange(notebook, restorationOf(texts, notebook));
  const { obstacles, unresolved } = planRuns(after, crash.cellKey);
  const nextRunId = notebook.history.runs.length;
  return [...obstacles, ...unresolved]
    .map((name) => lastDeletedText(name, nextRunId, notebook)?.lost)
    .find((lost) => lost && texts.every(({ cellKey }) => cellKey !== lost.cellKey));
}
