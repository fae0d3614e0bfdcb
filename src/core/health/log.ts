/** The log of executions as text: JSON lines that are only ever appended to. */
import { asObject, asText, type Json } from '../formats/json.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ExecutionRecord } from '../model/health.ts';
import { readDay, writeDay } from './days.ts';

/** Where a record starts that was appended to a torn line: inside a JSON text the quotes would be escaped. */
const RECORD_START = /(?=\{"notebook":)/;
/** Longer lines and ids are none of ours. */
const LONGEST_LINE = 2000;
const LONGEST_ID = 200;

/** The executions of each notebook, by its id, oldest first. */
export type ExecutionLog = ReadonlyMap<string, readonly ExecutionRecord[]>;

/** The record as one line, with its line break. */
export function writeRecord(record: ExecutionRecord): string {
  const { notebook, cell, text, day, duration, succeeded, session, user } = record;
  const line = { notebook, cell, text, day: writeDay(day), duration, succeeded, session, user };
  return `${JSON.stringify(line)}\n`;
}

/**
 * The records of one file, in its order. Lines that are none are passed over: torn, cut, foreign. A record that was
 * appended behind a torn one is found in the same line. Fields that this version does not know are dropped.
 */
export function readLog(text: string): readonly ExecutionRecord[] {
  return text.split('\n').flatMap((line) => {
    const record = recordOf(line);
    if (record !== undefined) return [record];
    return line.split(RECORD_START).flatMap((piece) => recordOf(piece) ?? []);
  });
}

/** The logs of several users or files as one. Between records of the same day their order stays. */
export function mergeLogs(logs: readonly (readonly ExecutionRecord[])[]): ExecutionLog {
  const inOrder = logs.flat().sort((a, b) => a.day - b.day);
  return groupBy(inOrder, ({ notebook }) => notebook);
}

function recordOf(line: string): ExecutionRecord | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const fields = asObject(parse(line));
  if (fields === undefined) return undefined;
  const [notebook, cell, text] = [
    idOf(fields['notebook']),
    idOf(fields['cell']),
    idOf(fields['text']),
  ];
  const [session, user] = [idOf(fields['session']), idOf(fields['user'])];
  const day = readDay(asText(fields['day']) ?? '');
  const { duration, succeeded } = fields;
  if (notebook === undefined || cell === undefined || text === undefined) return undefined;
  if (session === undefined || user === undefined || day === undefined) return undefined;
  if (typeof duration !== 'number' || !Number.isFinite(duration) || duration < 0) return undefined;
  if (typeof succeeded !== 'boolean') return undefined;
  return { notebook, cell, text, day, duration, succeeded, session, user };
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

function idOf(value: Json | undefined): string | undefined {
  const id = asText(value);
  return id !== undefined && id !== '' && id.length <= LONGEST_ID ? id : undefined;
}
