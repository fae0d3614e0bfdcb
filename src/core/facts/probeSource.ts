/** The Python that asks a kernel for live values: the probe's text with a question put in. */

/** What to ask a kernel for. Earlier entries are answered first: there is little time. */
export interface ProbeRequest {
  /** Variables. */
  readonly names: readonly string[];
  /** What variables lead to. */
  readonly expressions: readonly AskedExpression[];
  /** Names that are imported, whose versions matter. */
  readonly packages: readonly string[];
  /** Top-level modules that may or may not be there. */
  readonly modules: readonly string[];
  /** Paths as the notebook writes them. */
  readonly paths: readonly string[];
}

/** A variable, and the way from it: `df.columns`, `history['loss']`. */
export interface AskedExpression {
  readonly name: string;
  readonly steps: readonly AskedStep[];
}

/** What is taken out of the value so far, and how that is written in Python. */
export type AskedStep =
  | readonly [kind: 'attribute', name: string, written: string]
  | readonly [kind: 'key', key: string | number, written: string];

/** The format of the answer, a JSON text as `parseFacts` reads it, among the outputs of the code. */
export const factsMime = 'application/vnd.cellscope.facts';

/**
 * Python code that answers with one output of type `factsMime`; where the kernel is not IPython's, it prints the answer.
 * `probe` is the text of probe.py.
 */
export function probeSource(probe: string, request: ProbeRequest): string {
  const globals = `{'request': ${pythonText(JSON.stringify(request))}, 'deliver_to': None}`;
  // A cell of two lines, because IPython rewrites one of a single line in ways that look at the user's values.
  return [
    '# Cellscope reads live values.',
    `__import__('builtins').exec(${pythonText(probe)}, ${globals})`,
  ].join('\n');
}

/** A text as Python writes it: every escape of JSON means the same there. */
function pythonText(text: string): string {
  return JSON.stringify(text);
}
