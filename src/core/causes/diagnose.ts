/** Asks every cause about a crash and ranks the answers. */
import type { Crash } from '../model/crash.ts';
import type { Confidence, CrashType, Evidence, Finding, RootCause } from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { chainEvidence } from './chain.ts';
import { contentOf, type Answer, type Cause } from './cause.ts';
import { cellName, code, list } from './wording.ts';
import { confidenceAmongRivals, confidenceOf, severityOf } from './confidence.ts';

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

interface Candidate {
  readonly cause: Cause;
  readonly answer: Answer;
  readonly confidence: Confidence;
}

/** Findings about the crash, best first; empty if no cause fits. */
export function diagnose(
  crash: Crash,
  notebook: NotebookFacts,
  causes: readonly Cause[],
): readonly Finding[] {
  const fitting = causes.filter(({ exceptions }) => explains(exceptions, crash.exception));
  const ask = (asked: readonly Cause[]): readonly Candidate[] =>
    asked.flatMap((cause): readonly Candidate[] => {
      const answer = cause.examine(crash, notebook);
      return answer ? [{ cause, answer, confidence: confidenceOf(answer.match, crash.reach) }] : [];
    });
  const special = rankCandidates(ask(fitting.filter(({ isLastResort }) => !isLastResort)));
  const isOpen = crash.basis === 'raised' && leavesReasonOpen(special);
  const lastResort = isOpen
    ? rankCandidates(ask(fitting.filter(({ isLastResort }) => isLastResort)))
    : [];
  const candidates = [...special, ...otherReasons(lastResort, special)];
  const chain = chainEvidence(crash);
  const seen = seenEvidence(crash);
  return candidates.map((candidate, index) => {
    const { answer, confidence } = candidate;
    const { match } = answer;
    const content = contentOf(answer);
    const kind = crash.basis === 'raised' ? 'crash' : 'forecast';
    return {
      id: answer.docs.id,
      kind,
      order: notebook.order,
      severity: severityOf(kind, confidence, index + 1),
      confidence,
      rank: index + 1,
      cell: crash.cell,
      cellKey: crash.cellKey,
      executionCount: crash.run?.executionCount,
      output: crash.output,
      site: match.site ?? crash.site,
      ...(crash.call ? { call: crash.call } : {}),
      exception: crash.exception,
      rootCause: rootCauseOf(candidate),
      crashType: match.crashType,
      ...content,
      evidence: [...content.evidence, ...chain, ...seen],
    };
  });
}

/** The outputs that a foreseen crash rests on: what they showed may have changed since. */
function seenEvidence({ seenIn = [] }: Crash): readonly Evidence[] {
  return seenIn.map(({ names, ...place }) => ({
    basis: 'inferred',
    fact: `${list(names.map(code))} ${names.length === 1 ? 'is' : 'are'} still what an output of ${cellName({ index: place.cell })} shows`,
    place,
  }));
}

/**
 * What no last resort may speak about: ends that Python does not count among the `Exception`s, the end of an iterator,
 * and errors about names and texts, which no argument and no data explain.
 */
const NO_ERRORS = new Set([
  'KeyboardInterrupt',
  'SystemExit',
  'GeneratorExit',
  'StopIteration',
  'StopAsyncIteration',
  'NameError',
  'UnboundLocalError',
  'SyntaxError',
  'IndentationError',
  'TabError',
  '',
]);

function explains(exceptions: readonly string[], exception: string): boolean {
  if (exceptions.includes(exception)) return true;
  return exceptions.includes('Exception') && !NO_ERRORS.has(exception);
}

/** Reasons that look alike from outside: the same error can come of the call, of the data, or of the code around it. */
const ALIKE = new Set<RootCause>([
  'api-misuse',
  'data-confusion',
  'implementation-error',
  'model-confusion',
  'library',
]);

/** Crashes that tell their reason themselves, once a cause has recognised them. */
const CLEAR = new Set<CrashType>([
  'variable-not-found',
  'name-error',
  'module-not-found',
  'environment-error',
  'io-error',
  'request-error',
  'oom',
  'other',
]);

function leavesReasonOpen(special: readonly Candidate[]): boolean {
  const [answer] = special;
  if (answer === undefined) return true;
  if (answer.cause.isConclusive) return false;
  return ALIKE.has(rootCauseOf(answer)) && !CLEAR.has(answer.answer.match.crashType);
}

/** Of the last resorts, at most two in all, and none that gives a reason again. */
function otherReasons(
  lastResort: readonly Candidate[],
  special: readonly Candidate[],
): readonly Candidate[] {
  const given = new Set(special.map(rootCauseOf));
  const others = lastResort.filter((candidate) => !given.has(rootCauseOf(candidate)));
  return others
    .toSorted((a, b) => plausibilityOf(b) - plausibilityOf(a))
    .slice(0, Math.max(0, MOST_REASONS - given.size));
}

const MOST_REASONS = 2;

function plausibilityOf({ answer }: Candidate): number {
  return answer.match.plausibility ?? 0;
}

function rootCauseOf({ cause, answer }: Candidate): RootCause {
  return answer.match.rootCause ?? cause.rootCause;
}

/** By confidence; equals stay in the order of the registry, most specific first. */
function rankCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = withoutDoubles(candidates).toSorted(
    (a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence),
  );
  return ranked.map((candidate) => {
    const rivals = ranked.filter((other) => other !== candidate).map((other) => other.confidence);
    return { ...candidate, confidence: confidenceAmongRivals(candidate.confidence, rivals) };
  });
}

/** What the line met is no rival of how it came about: where that is told, the general answer steps back. */
function withoutDoubles(candidates: readonly Candidate[]): readonly Candidate[] {
  const isTold = candidates.some(
    ({ cause, confidence }) => !cause.isGeneral && confidence !== 'possible',
  );
  return candidates.map((candidate) =>
    isTold && candidate.cause.isGeneral ? { ...candidate, confidence: 'possible' } : candidate,
  );
}
