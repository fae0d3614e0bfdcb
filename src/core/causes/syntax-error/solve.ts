/** Finds what keeps a text from being read, and the edits after which it can be. */
import type { CellReader } from '../../python/cellFacts.ts';
import {
  isComplete,
  lineText,
  readBrokenText,
  readsAlone,
  type BrokenText,
  type CodeLine,
} from './brokenText.ts';
import { applyEdits, type Repair, type SyntaxKind, type TextEdit, type Trouble } from './kind.ts';

/** One thing that is wrong. */
export interface Step {
  readonly kind: SyntaxKind;
  readonly trouble: Trouble;
  /** The text in which `trouble` was found: the edits of the steps before are made. */
  readonly text: BrokenText;
  /** `whole`: nothing else is wrong after the repair. `line`: its line can be read then. */
  readonly proof: 'whole' | 'line' | 'none';
  /** The repairs that were proved, the one that was carried out first. */
  readonly repairs: readonly Repair[];
}

export interface Solution {
  /** Never empty. */
  readonly steps: readonly [Step, ...Step[]];
  /** The text that can be read; `undefined` if no edits led to one. */
  readonly readable: string | undefined;
}

/** Cells with more things wrong are no Python with mistakes in it. */
const MOST_STEPS = 6;
/** Longer texts are generated, or data. */
const LONGEST_TEXT = 50_000;
/** Looking at more places takes longer than people wait: places of one kind, and characters read in all trials. */
const MOST_PLACES = 60;
const MOST_READ = 150_000;

/**
 * What is wrong with the text, first things first; `undefined` if nothing is, or nothing that is known. `crashLine` is
 * the 0-based line at which Python stopped.
 */
export function solve(
  source: string,
  kinds: readonly SyntaxKind[],
  reader: CellReader,
  crashLine: number | undefined,
): Solution | undefined {
  if (source.length > LONGEST_TEXT) return undefined;
  const steps: Step[] = [];
  let text = source;
  let readable: string | undefined;
  while (steps.length < MOST_STEPS) {
    const broken = readBrokenText(text, reader);
    const step = nextStep(broken, kinds, reader, crashLine);
    if (!step) break;
    steps.push(step);
    const [repair] = step.repairs;
    if (!repair) break;
    text = applyEdits(text, [...repair.edits, ...alike(step, repair, reader)]);
    if (isComplete(reader.readOnce(text))) {
      readable = text;
      break;
    }
  }
  const [first, ...more] = steps;
  return first && { steps: [first, ...more], readable };
}

interface Candidate {
  readonly kind: SyntaxKind;
  readonly trouble: Trouble;
}

/** The place to speak of first: one that cures all; one whose line gets readable; one that is sure. */
function nextStep(
  text: BrokenText,
  kinds: readonly SyntaxKind[],
  reader: CellReader,
  crashLine: number | undefined,
): Step | undefined {
  const candidates = kinds.flatMap((kind) =>
    kind
      .find(text)
      .slice(0, MOST_PLACES)
      .map((trouble): Candidate => ({ kind, trouble })),
  );
  let read = 0;
  const proved: Step[] = [];
  for (const { kind, trouble } of candidates) {
    const whole: Repair[] = [];
    const line: Repair[] = [];
    const tried = new Set<string>();
    for (const repair of trouble.repairs) {
      const after = applyEdits(text.source, repair.edits);
      const own = brokenLineOf(text, repair.edits);
      if (tried.has(after) || read > MOST_READ) continue;
      tried.add(after);
      // A line that stays broken keeps the whole broken, and is read faster.
      read += own ? lineText(own, text.source).length : 0;
      if (own && !curesLine(text, own, repair, reader)) continue;
      read += after.length;
      if (isComplete(reader.readOnce(after))) whole.push(repair);
      else if (own) line.push(repair);
    }
    // The kinds come in the order of their specificity: the first that cures all is the answer.
    if (whole.length > 0) return { kind, trouble, text, proof: 'whole', repairs: whole };
    if (line.length > 0) proved.push({ kind, trouble, text, proof: 'line', repairs: line });
    else if (trouble.isSure === true) {
      const step: Step = { kind, trouble, text, proof: 'none', repairs: [] };
      if (trouble.isLastWord === true) return step;
      proved.push(step);
    }
  }
  const rowOf = ({ trouble }: Step): number => text.facts.rangeOf(trouble.span).start.line;
  const atCrash = proved.filter((step) => rowOf(step) === crashLine);
  const [first] = (atCrash.length > 0 ? atCrash : proved).toSorted(
    (a, b) => Number(a.proof === 'none') - Number(b.proof === 'none') || rowOf(a) - rowOf(b),
  );
  return first;
}

/** Whether a line that cannot be read by itself can be after the edits, all of them made in it. */
function curesLine(
  text: BrokenText,
  line: CodeLine,
  { edits }: Repair,
  reader: CellReader,
): boolean {
  const before = lineText(line, text.source);
  const moved = edits.map(({ start, end, newText }): TextEdit => ({
    start: start - line.first.start,
    end: end - line.first.start,
    newText,
  }));
  const after = applyEdits(before, moved);
  return after.split('\n').every((part) => part.trim() !== '') && readsAlone(after.trim(), reader);
}

/** The line in which all edits are made, if it cannot be read by itself. An open string of several rows is no line. */
function brokenLineOf(text: BrokenText, edits: readonly TextEdit[]): CodeLine | undefined {
  return text.brokenLines.find(
    ({ first, last }) =>
      (last.isClosed || !last.text.includes('\n')) &&
      edits.every(
        ({ start, end, newText }) =>
          first.start <= start && end <= last.end && !newText.startsWith('%%'),
      ),
  );
}

/** The edits of all other places of the same kind whose own line they cure. */
function alike(
  { kind, text, trouble, proof }: Step,
  repair: Repair,
  reader: CellReader,
): readonly TextEdit[] {
  if (proof === 'whole') return [];
  const taken: TextEdit[] = [...repair.edits];
  const found: TextEdit[] = [];
  for (const other of kind.find(text).slice(0, MOST_PLACES)) {
    if (other.span.start === trouble.span.start) continue;
    const cure = other.repairs.find((each) => {
      const line = brokenLineOf(text, each.edits);
      return line !== undefined && curesLine(text, line, each, reader);
    });
    const isFree = cure?.edits.every((edit) =>
      taken.every(({ start, end }) => edit.end <= start || end <= edit.start),
    );
    if (
      !cure ||
      isFree !== true ||
      cure.edits.some((edit) =>
        taken.some((own) => own.start === edit.start && own.end === edit.end),
      )
    )
      continue;
    found.push(...cure.edits);
    taken.push(...cure.edits);
  }
  return found;
}
