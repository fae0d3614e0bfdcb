/** *Would This Cell Crash?*: looks ahead at one cell with live values, and answers in a sentence. */
import { type MessageItem, window, workspace } from 'vscode';
import type { Finding } from '../../core/index.ts';
import { foreseenAnswer, spokenOutlook } from '../../render/outlook.ts';
import { plain } from '../../render/phrase.ts';
import { spokenCell } from '../../render/place.ts';
import { applyFix, type FixTools } from '../act/applyFix.ts';
import { canApply } from '../act/fixAbility.ts';
import { revealPlace } from '../act/reveal.ts';
import type { LiveValues, Reading } from '../facts/liveValues.ts';
import { spokenRefusal } from '../facts/permission.ts';
import { addressOf } from '../show/links.ts';
import { messageText } from '../show/messageText.ts';
import { editorRange } from '../show/ranges.ts';
import { type PageTools, showFindings } from './findingsPage.ts';
import { pythonCell, type Target } from './targets.ts';

/** What the answer and its buttons may take. */
export interface ForesightTools extends FixTools, PageTools {
  readonly liveValues: LiveValues;
}

interface Button extends MessageItem {
  readonly act: () => Promise<void>;
}

/** Reads live values if it may, looks ahead, marks what it found in the cell, and says it. */
export async function wouldCrash(target: Target, tools: ForesightTools): Promise<void> {
  const { watched, cellKey } = target;
  if (pythonCell(target, watched.view()) === undefined) return;
  const reading = await tools.liveValues.read(watched, cellKey, 'asked');
  // The user may have changed the page while Jupyter asked its question.
  const view = watched.view();
  const cell = view.cells.find(({ key }) => key === cellKey);
  if (cell === undefined) return;
  const findings = await watched.foresee(cellKey);
  const analysis = await watched.analysis();
  const spoken = spokenOutlook({
    cell: cell.index,
    findings,
    notKnown: analysis.notKnown(view, cellKey),
    refusal: reading.kind === 'read' ? undefined : spokenRefusal(reading.kind),
  });
  const answer = foreseenAnswer(findings);
  const buttons =
    answer === undefined
      ? offersAfter(reading, target, tools)
      : offersAbout(answer, findings, target, tools);
  // Nobody waits for a message to be clicked.
  void window.showInformationMessage(messageText(spoken), ...buttons).then((chosen) => {
    void chosen?.act();
  });
}

/** The first fix, the whole explanation, and the place where the trouble began. */
function offersAbout(
  answer: Finding,
  findings: readonly Finding[],
  { watched }: Target,
  tools: ForesightTools,
): readonly Button[] {
  const { origin, cell, fixes } = answer;
  const scene = { notebookType: watched.document.notebookType, isTrusted: workspace.isTrusted };
  const [fix] = fixes.filter((each) => canApply(each, scene));
  const title = `Why ${spokenCell(cell)} would crash`;
  return [
    ...(fix
      ? [
          {
            title: plain(fix.title),
            act: () => applyFix(watched, addressOf(answer, fix), tools),
          },
        ]
      : []),
    { title: 'Show Why', act: () => showFindings(title, findings, watched, tools) },
    ...(origin && origin.cell !== cell
      ? [
          {
            title: `Go to Cell ${origin.cell + 1}`,
            act: () => revealPlace(watched.document, origin.cellKey, editorRange(origin.range)),
          },
        ]
      : []),
  ];
}

/** A no to Jupyter's question can be taken back. */
function offersAfter(reading: Reading, target: Target, tools: ForesightTools): readonly Button[] {
  if (reading.kind !== 'denied') return [];
  const askAgain = async (): Promise<void> => {
    await tools.liveValues.forgetDenial();
    await wouldCrash(target, tools);
  };
  return [{ title: 'Ask Again', act: askAgain }];
}
