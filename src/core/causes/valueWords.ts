/** Small words about values on the crash line: names of subjects, shapes, and where things come from. */
import type { Phrase } from '../model/finding.ts';
import type { Shape } from '../traceback/dataMessageFacts.ts';
import { comingFrom, type Subject } from './subject.ts';
import { code } from './wording.ts';

/** The subject as it is written, or other words where the line does not show one. */
export function subjectName(subject: Subject | undefined, otherwise: Phrase): Phrase {
  if (!subject) return otherwise;
  const { text, name } = subject;
  // Long expressions are known by what is called, or by their variable.
  return code(text.length > 40 ? (outermostCall(text) ?? name ?? text) : text);
}

/** `np.average(…)` of a text that is this call and nothing more. */
function outermostCall(text: string): string | undefined {
  const callee = /^[\w.]+(?=\()/.exec(text)?.[0];
  if (callee === undefined) return undefined;
  let depth = 0;
  for (let at = callee.length; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at === text.length - 1 ? `${callee}(…)` : undefined;
  }
  return undefined;
}

/** Where the first subjects come from, each as a sentence with a blank before it. */
export function origins(subjects: readonly Subject[]): Phrase {
  const said = subjects.map(comingFrom).filter((sentence) => sentence !== '');
  return [...new Set(said)].slice(0, 2).join('');
}

/** `3×4`; one axis is a length; `?` where a message leaves one open. */
export function spokenShape(shape: Shape): Phrase {
  if (shape.length === 0) return 'a single value';
  const lengths = shape.map((length) => (length === undefined ? '?' : String(length)));
  return lengths.length === 1 ? `${lengths.join('')} long` : lengths.join('×');
}

/** How many values an array of that shape has; `undefined` where a length is open. */
export function sizeOf(shape: Shape): number | undefined {
  return shape.reduce<number | undefined>(
    (size, length) => (size === undefined || length === undefined ? undefined : size * length),
    1,
  );
}
