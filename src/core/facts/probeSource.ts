/** The Python that asks a kernel for live values: the probe's text with a question put in. */
import type { LiveQuestions } from '../model/facts.ts';

/** The format of the answer, a JSON text as `parseFacts` reads it, among the outputs of the code. */
export const factsMime = 'application/vnd.cellscope.facts';

/**
 * Python code that answers with one output of type `factsMime`; where the kernel is not IPython's, it prints the answer.
 * `probe` is the text of probe.py.
 */
export function probeSource(probe: string, request: LiveQuestions): string {
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
