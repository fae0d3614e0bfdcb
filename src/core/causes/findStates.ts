/** Asks every state about a notebook. */
import type { Finding } from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { contentOf } from './cause.ts';
import { confidenceOf, severityOf } from './confidence.ts';
import type { State } from './state.ts';

/** What is odd about the notebook as it ran, in the order of the registry. */
export function findStates(notebook: NotebookFacts, states: readonly State[]): readonly Finding[] {
  return states.flatMap((state) =>
    state.examine(notebook).map((explained): Finding => {
      const { match } = explained;
      const confidence = confidenceOf(match);
      return {
        id: state.docs.id,
        kind: state.kind,
        order: state.kind === 'smell' ? undefined : notebook.order,
        severity: severityOf(state.kind, confidence, 1),
        confidence,
        rank: 1,
        cell: match.cell.index,
        cellKey: match.cell.key,
        executionCount: match.run?.executionCount ?? match.cell.executionCount,
        output: undefined,
        site: match.site,
        exception: undefined,
        rootCause: match.rootCause ?? 'notebook-specific',
        crashType: 'other',
        ...contentOf(explained),
      };
    }),
  );
}
