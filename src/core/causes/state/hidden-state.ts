/** A cell reads a name that lives in the kernel, and that no cell defines any more. */
import type { Run } from '../../model/execution.ts';
import type { LostText } from '../../model/finding.ts';
import type { Cell } from '../../model/notebook.ts';
import { isKernelName } from '../../knowledge/builtins.ts';
import { notebookReads } from '../../python/scopes.ts';
import type { Binding } from '../../follow/names.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { compareFix, lostTextOf, restoreFix } from '../lostText.ts';
import { statementOf } from '../placing.ts';
import { defineState, type StateMatch } from '../state.ts';
import { cellName, code, runName } from '../wording.ts';

interface HiddenState extends StateMatch {
  readonly name: string;
  readonly binder: Run;
  /** The cell that defined it, if it still exists. */
  readonly edited: Cell | undefined;
  readonly statement: string;
  readonly lost: LostText;
}

export const hiddenState = defineState<HiddenState>({
  id: 'hidden-state',
  kind: 'state',
  docs: {
    title: 'Lives only in the kernel',
    what: 'A cell uses a name that exists in the kernel, and that no cell defines any more.',
    why: 'Deleting or editing a cell leaves the names it made in the kernel (hidden state). Everything goes on working until the kernel restarts; then nothing can bring the name back.',
    todo: 'Bring the definition back, or use another name.',
    limits:
      'Works while the notebook is open. Silent about names that no cell uses, and where a star import or `exec` may define anything.',
  },
  detect(notebook) {
    if (notebook.history.basis !== 'observed') return [];
    const names = notebook.replay.namesBefore(notebook.history.runs.length);
    if (names.mayHoldMore) return [];
    return [...new Set(names.names())].flatMap((name) => {
      const record = names.get(name);
      const binding = record.presence === 'bound' ? record.binding : undefined;
      if (!binding || isKernelName(name) || notebook.definitionsOf(name).length > 0) return [];
      return matchOf(name, binding, notebook) ?? [];
    });
  },
  explain({ name, cell, binder, edited, statement }) {
    const where = edited
      ? `${cellName(edited)}, whose text has changed since`
      : 'a cell that was deleted later';
    return {
      line: `${code(name)} lives only in the kernel: no cell defines it any more.`,
      what: `${code(name)} lives only in the kernel: no cell defines it any more.`,
      why: `Run ${runName(binder)} executed ${code(statement)} in ${where}. After a restart, ${cellName(cell)} would not find it.`,
      todo: `Bring the definition back, or stop using ${code(name)}.`,
    };
  },
  fixes: ({ lost, edited }, notebook) => [
    restoreFix(lost, notebook),
    compareFix(lost, edited ? 'Compare' : 'Show what it contained'),
  ],
});

function matchOf(name: string, binding: Binding, notebook: NotebookFacts): HiddenState | undefined {
  const binder = notebook.history.runs[binding.runId];
  const reader = firstReader(name, notebook);
  if (!binder || !reader) return undefined;
  const { cell, range } = reader;
  const site = { cellKey: cell.key, cell: cell.index, range };
  const statement = statementOf(binding);
  const edited = notebook.cellOf(binding.home.cellKey);
  return {
    name,
    binder,
    edited,
    statement,
    lost: lostTextOf(
      { ...binder, cellKey: binding.home.cellKey, source: binding.home.facts.source },
      notebook.history,
    ),
    cell,
    run: undefined,
    site,
    names: [name],
    evidence: [
      { basis: 'observed', fact: `${code(name)} is read`, place: site },
      { basis: 'observed', fact: `run ${runName(binder)} executed ${code(statement)}` },
      { basis: 'observed', fact: `no cell defines ${code(name)} now` },
    ],
  };
}

/** The first present cell that reads the name, and where. */
function firstReader(name: string, notebook: NotebookFacts) {
  for (const cell of notebook.codeCells) {
    const facts = notebook.factsOf(cell);
    const [read] = notebookReads(facts.scopes, name);
    if (read) return { cell, range: facts.rangeOf(read) };
  }
  return undefined;
}
