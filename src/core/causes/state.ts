/** What a state is: a rule that recognises what is odd about a notebook although nothing has crashed. */
import type { CauseDocs } from '../model/analysis.ts';
import type { Place } from '../model/crash.ts';
import type { Run } from '../model/execution.ts';
import type { Fix } from '../model/finding.ts';
import type { Cell } from '../model/notebook.ts';
import type { Steps } from '../model/steps.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import type { Explained, Match, Wording } from './cause.ts';

/** What every match of a state says. */
export interface StateMatch extends Omit<Match, 'crashType' | 'site'> {
  /** The cell that the finding is about. */
  readonly cell: Cell;
  /** The run of it that the finding is about; `undefined` if nobody saw it. */
  readonly run: Run | undefined;
  readonly site: Place;
}

export interface StateSpec<M extends StateMatch> {
  /** Kebab-case; names the problem, not the remedy. Also the file's name and the diagnostic's code. */
  readonly id: string;
  /** `smell`: nothing is wrong yet, so it is told more quietly, and of no order. */
  readonly kind: 'state' | 'smell';
  readonly docs: Omit<CauseDocs, 'id' | 'exceptions'>;
  /**
   * Finds, never words. One match for each cell or name that it is about. Who looks long yields also where nothing is:
   * others have their turn then.
   */
  detect(notebook: NotebookFacts): Iterable<M | undefined>;
  explain(match: M): Wording;
  /** Best first. */
  fixes(match: M, notebook: NotebookFacts): readonly Fix[];
}

export interface State {
  readonly kind: 'state' | 'smell';
  readonly docs: CauseDocs;
  /** Detects, and explains every match, in steps. */
  examine(notebook: NotebookFacts): Steps<readonly Explained<StateMatch>[]>;
}

/** Makes a state of its parts. */
export function defineState<M extends StateMatch>(spec: StateSpec<M>): State {
  return {
    kind: spec.kind,
    docs: { id: spec.id, exceptions: [], ...spec.docs },
    *examine(notebook) {
      const explained: Explained<M>[] = [];
      for (const match of spec.detect(notebook)) {
        if (match !== undefined) {
          const [wording, fixes] = [spec.explain(match), spec.fixes(match, notebook)];
          explained.push({ match, wording, fixes });
        }
        yield;
      }
      return explained;
    },
  };
}
