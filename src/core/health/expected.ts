/** What users have called expected, as text: JSON lines beside the log of executions, only ever appended to. */
import { asObject, asText, type Json } from '../formats/json.ts';
import type { Dismissal } from '../model/health.ts';

/** Longer lines are none of ours. */
const LONGEST_LINE = 4000;

/** What is expected of each notebook, by the id that the log gives it. */
export type Expected = ReadonlyMap<string, readonly Dismissal[]>;

/** The dismissal as one line, with its line break. It begins with one too: the line before it may be torn. */
export function writeExpected(notebook: string, { subject, duration }: Dismissal): string {
  return `\n${JSON.stringify({ notebook, subject, duration })}\n`;
}

/** The dismissals of files, in their order. Lines that are none are passed over. */
export function readExpected(texts: readonly string[]): Expected {
  const expected = new Map<string, Dismissal[]>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const fields = line.length > LONGEST_LINE ? undefined : asObject(parse(line));
    const [notebook, subject] = [asText(fields?.['notebook']), asText(fields?.['subject'])];
    if (notebook === undefined || subject === undefined) continue;
    const duration = fields?.['duration'];
    const isTime = typeof duration === 'number' && Number.isFinite(duration);
    const dismissal = isTime ? { subject, duration } : { subject };
    expected.set(notebook, [...(expected.get(notebook) ?? []), dismissal]);
  }
  return expected;
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}
