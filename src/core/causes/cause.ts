/** What a cause is: a rule that recognises one reason for a crash, explains it and offers ways out. */
import type { Crash, Place } from '../model/crash.ts';
import type { CauseDocs } from '../model/analysis.ts';
import type {
  CrashType,
  Evidence,
  Explanation,
  Finding,
  Fix,
  LostText,
  Origin,
  Phrase,
  RootCause,
} from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';

/** What every match says; a cause adds what its words need. */
export interface Match {
  /** Never empty. */
  readonly evidence: readonly Evidence[];
  readonly names: readonly string[];
  readonly crashType: CrashType;
  /** What to mark, if it is not the crash site. */
  readonly site?: Place;
  readonly origin?: Origin | undefined;
  readonly lost?: LostText | undefined;
  /** The facts allow the cause but do not speak for it. */
  readonly isOnlyConsistent?: boolean;
  /** Where it differs from the cause's own. */
  readonly rootCause?: RootCause;
  /** Of a last resort: how well the kind of error speaks for it, from 0; the others' places are the registry's. */
  readonly plausibility?: number;
}

/** The words: the line, and the three parts. */
export interface Wording extends Explanation {
  readonly line: Phrase;
}

export interface CauseSpec<M extends Match> {
  /** Kebab-case; names the problem, not the remedy. Also the file's name and the diagnostic's code. */
  readonly id: string;
  /** Exceptions it explains, by the last part of their name; `Exception` stands for every error. */
  readonly exceptions: readonly string[];
  readonly rootCause: RootCause;
  /** It says what the line met, not how that came about; causes that tell that come first. */
  readonly isGeneral?: boolean;
  /** Its facts leave no other reason: the last resorts are not asked. */
  readonly isConclusive?: boolean;
  /** Fits nearly every crash and says little: asked only where the other causes leave the reason open. */
  readonly isLastResort?: boolean;
  readonly docs: Omit<CauseDocs, 'id' | 'exceptions'>;
  /** Finds, never words. `undefined`: this is not it. */
  detect(crash: Crash, notebook: NotebookFacts): M | undefined;
  explain(match: M, crash: Crash): Wording;
  /** Best first; edits are checked before they are offered. */
  fixes(match: M, crash: Crash, notebook: NotebookFacts): readonly Fix[];
}

/** A match together with what its cause says about it. */
export interface Explained<M = Match> {
  readonly match: M;
  readonly wording: Wording;
  readonly fixes: readonly Fix[];
}

/** What one cause says, and which. */
export interface Answer extends Explained {
  readonly docs: CauseDocs;
}

/** What is asked about a crash: one cause, or several that one look at the crash tells apart. */
export interface Cause {
  /** Never empty. */
  readonly docs: readonly CauseDocs[];
  readonly exceptions: readonly string[];
  readonly rootCause: RootCause;
  readonly isGeneral: boolean;
  readonly isConclusive: boolean;
  readonly isLastResort: boolean;
  /** Detects and, on a match, explains. */
  examine(crash: Crash, notebook: NotebookFacts): Answer | undefined;
}

/** Makes a cause of its parts. */
export function defineCause<M extends Match>(spec: CauseSpec<M>): Cause {
  const docs: CauseDocs = { id: spec.id, exceptions: spec.exceptions, ...spec.docs };
  return {
    docs: [docs],
    exceptions: spec.exceptions,
    rootCause: spec.rootCause,
    isGeneral: spec.isGeneral ?? false,
    isConclusive: spec.isConclusive ?? false,
    isLastResort: spec.isLastResort ?? false,
    examine(crash, notebook) {
      const match = spec.detect(crash, notebook);
      if (!match) return undefined;
      return {
        docs,
        match,
        wording: spec.explain(match, crash),
        fixes: spec.fixes(match, crash, notebook),
      };
    },
  };
}

/** The part of a finding that its cause says. */
export function contentOf({
  match,
  wording: { line, ...explanation },
  fixes,
}: Explained<Omit<Match, 'crashType'>>): Pick<
  Finding,
  'names' | 'message' | 'explanation' | 'origin' | 'lost' | 'evidence' | 'fixes'
> {
  const { names, origin, lost, evidence } = match;
  return { names, message: line, explanation, origin, lost, evidence, fixes };
}
