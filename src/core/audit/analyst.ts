/** The engine: answers the shells' questions about one notebook's history. */
import { diagnose } from '../causes/diagnose.ts';
import { readCrashes } from '../causes/readCrashes.ts';
import { causes } from '../causes/registry.ts';
import { forecastNext, forecastRuns } from '../forecast/forecast.ts';
import type { Analyst, CauseDocs, LiveName } from '../model/analysis.ts';
import type { History } from '../model/execution.ts';
import type { Finding } from '../model/finding.ts';
import { createCellReader } from '../python/cellFacts.ts';
import type { PythonParser } from '../python/parser.ts';
import type { NameSource } from '../state/namespace.ts';
import { historyTopToBottom } from '../state/histories.ts';
import { readNotebookFacts, type NotebookFacts } from '../state/notebookFacts.ts';
import { planRuns } from '../state/planRuns.ts';
import type { ReplayTools } from '../state/replay.ts';
import { parseTraceback } from '../traceback/parseTraceback.ts';
import { orderByImportance } from './importance.ts';

/** An engine that parses with `parser` and remembers the texts it has read. */
export function createAnalyst(parser: PythonParser): Analyst {
  const tools: ReplayTools = { reader: createCellReader(parser), readTraceback: parseTraceback };
  // Shells ask several questions about one history; it is replayed for the first.
  const known = new WeakMap<History, NotebookFacts>();
  const read = (history: History): NotebookFacts => {
    const hit = known.get(history);
    if (hit) return hit;
    const facts = readNotebookFacts(history, tools);
    known.set(history, facts);
    return facts;
  };

  const explain = (history: History): readonly Finding[] => {
    const notebook = read(history);
    return readCrashes(notebook).flatMap((crash) => diagnose(crash, notebook, causes));
  };
  const forecastCleanRun = (history: History): readonly Finding[] => {
    const { cells } = history;
    const snapshot = { language: 'python', nbformat: undefined, cells, problems: [] };
    return forecastRuns(read(historyTopToBottom(snapshot)));
  };
  return {
    explain,
    forecastNext(history, cellKey) {
      const notebook = read(history);
      const cell = notebook.cellOf(cellKey);
      return cell?.kind === 'code' && cell.language === 'python'
        ? forecastNext(notebook, cell)
        : [];
    },
    forecastCleanRun,
    audit: (history) => orderByImportance([...explain(history), ...forecastCleanRun(history)]),
    cellsNeededBy: (history, cellKey) => planRuns(read(history), cellKey).cellKeys,
    liveNames: (history) => liveNames(read(history).replay.namesBefore(history.runs.length)),
  };
}

function liveNames(names: NameSource): readonly LiveName[] {
  return [...new Set(names.names())].sort().flatMap((name): readonly LiveName[] => {
    const record = names.get(name);
    if (record.presence === 'absent' || !record.binding) return [];
    const { home, runId, span } = record.binding;
    return [
      {
        name,
        certainty: record.presence === 'bound' ? 'certain' : 'possible',
        runId,
        cellKey: home.cellKey,
        range: home.facts.rangeOf(span),
      },
    ];
  });
}

/** Every cause as people read about it, in the order of the registry. */
export function causeDocs(): readonly CauseDocs[] {
  return causes.map((cause) => cause.docs);
}
