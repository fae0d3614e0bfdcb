// Reads the list of texts beside this file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TextGroup {
  readonly title: string;
  /** The 12 of 3.12: the oldest version that takes the texts. */
  readonly since: number;
  readonly texts: readonly string[];
}

/** Text as it is written in the list, as it is meant. */
export function unfold(line: string): string {
  return line.replaceAll('⏎', '\n').replaceAll('⇥', '\t').replaceAll('␌', '\f');
}

export function acceptedTexts(): readonly TextGroup[] {
  const file = readFileSync(join(import.meta.dirname, 'accepted.txt'), 'utf8');
  return file
    .split('\n== ')
    .slice(1)
    .map((group) => {
      const [title = '', ...lines] = group.trimEnd().split('\n');
      const since = Number(/ 3\.(\d+)$/.exec(title)?.[1] ?? 8);
      return { title, since, texts: lines.map(unfold) };
    });
}
