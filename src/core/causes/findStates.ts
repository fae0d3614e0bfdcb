/** Asks every state about a notebook. */
import type { Finding } from '../model/finding.ts';
import type { Steps } from '../model/steps.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { contentOf, type Explained } from './cause.ts';
import { confidenceOf, severityOf } from './confidence.ts';
import type { State, StateMatch } from './state.ts';

/** What is odd about the notebook as it ran, in the order of the registry. */
export function* findStates(
  notebook: NotebookFacts,
  states: readonly State[],
): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const state of states) {
    const explained = yield* state.examine(notebook);
    findings.push(...explained.map((each) => findingOf(state, each, notebook)));
    yield;
  }
  return findings;
}

function findingOf(
  { kind, docs }: State,
  explained: Explained<StateMatch>,
  notebook: NotebookFacts,
): Finding {
  const { match } = explained;
  const confidence = confidenceOf(match);
  return {
    id: docs.id,
    kind,
    order: kind === 'smell' ? undefined : notebook.order,
    severity: severityOf(kind, confidence, 1),
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
}
