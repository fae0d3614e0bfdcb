/** A notebook file's text as JSON, or why it is none. */
import type { Problem } from '../model/notebook.ts';
import type { Json } from './json.ts';
import { type JsonScan, scanJson } from './jsonScan.ts';

export type ParsedJson =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** Parses text without a byte order mark. Accepts `NaN` and `Infinity`, as Python does, and makes them `null`. */
export function parseJson(text: string): ParsedJson {
  const value = tryParse(text);
  if (value !== undefined) return { kind: 'json', value };
  const conflict = conflictMarkerLine(text);
  if (conflict !== undefined) return { kind: 'broken', problem: unfinishedMerge(conflict) };
  const scan = scanJson(text);
  const repaired = scan.brokenAt === undefined ? tryParse(withNulls(text, scan)) : undefined;
  if (repaired !== undefined) return { kind: 'json', value: repaired };
  return { kind: 'broken', problem: invalidJson(text, scan.brokenAt ?? text.length) };
}

/** 0-based line of the first conflict marker of a merge; `undefined` if there are not both ends of one. */
export function conflictMarkerLine(text: string): number | undefined {
  const start = /^<{7}(?: .*)?$/m.exec(text);
  if (start === null || !/^>{7}(?: .*)?$/m.test(text)) return undefined;
  return lineAndColumn(text, start.index).line;
}

/** What to say of a file with conflict markers from this 0-based line on. */
export function unfinishedMerge(line: number): Problem {
  const message =
    `The file holds an unfinished merge: the first conflict marker is on line ${line + 1}. ` +
    'Keep one side of each conflict, in a text editor or with a notebook merge tool such as nbdime, and open it again.';
  return { code: 'merge-conflict', message };
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function withNulls(text: string, scan: JsonScan): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of scan.notNumbers) {
    pieces.push(text.slice(from, start), 'null');
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

function invalidJson(text: string, at: number): Problem {
  if (text.slice(at).trim() === '') {
    const message =
      'The file breaks off before its end, as when a download or a save was interrupted. ' +
      'Fetch it again or restore an earlier version.';
    return { code: 'invalid-json', message };
  }
  const { line, column } = lineAndColumn(text, at);
  const message =
    `The file is not valid JSON from line ${line + 1}, column ${column + 1} on, so no notebook editor can open it. ` +
    'Mend that place in a text editor, or restore an earlier version.';
  return { code: 'invalid-json', message };
}

function lineAndColumn(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length - 1, column: at - (before.lastIndexOf('\n') + 1) };
}
