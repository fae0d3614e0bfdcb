/** Asks every cause about a crash and ranks the answers. */
import type { Crash } from '../model/crash.ts';
import type { Confidence, Finding } from '../model/finding.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';
import { chainEvidence } from './chain.ts';
import { contentOf, type Cause, type Explained } from './cause.ts';
import { confidenceAmongRivals, confidenceOf, severityOf } from './confidence.ts';

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

interface Candidate {
  readonly cause: Cause;
  readonly explained: Explained;
  readonly confidence: Confidence;
}

/** Findings about the crash, best first; empty if no cause fits. */
export function diagnose(
  crash: Crash,
  notebook: NotebookFacts,
  causes: readonly Cause[],
): readonly Finding[] {
  const candidates = causes
    .filter((cause) => cause.docs.exceptions.includes(crash.exception))
    .flatMap((cause): readonly Candidate[] => {
      const explained = cause.examine(crash, notebook);
      return explained
        ? [{ cause, explained, confidence: confidenceOf(explained.match, crash.reach) }]
        : [];
    });
  const chain = chainEvidence(crash);
  return rankCandidates(candidates).map(({ cause, explained, confidence }, index) => {
    const { match } = explained;
    const content = contentOf(explained);
    const kind = crash.basis === 'raised' ? 'crash' : 'forecast';
    return {
      id: cause.docs.id,
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
      rootCause: match.rootCause ?? cause.rootCause,
      crashType: match.crashType,
      ...content,
      evidence: [...content.evidence, ...chain],
    };
  });
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
