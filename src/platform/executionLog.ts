/** Keeps a log of executions in a folder, one file for each day, and names what stands in it without telling more. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import {
  mergeLogs,
  readLog,
  writeDay,
  writeRecord,
  type ExecutionLog,
  type ExecutionRecord,
} from '../core/index.ts';
import { readFileBytes } from './files.ts';

const FILE_NAME = /^\d{4}-\d\d-\d\d\.jsonl$/;
/** Bytes of a file above which it is none of ours: a thousand executions take a quarter of a megabyte. */
const LARGEST_FILE = 64 * 2 ** 20;

/** Appends the record to the file of its day. The folder is made if there is none. */
export async function appendToLog(folder: string, record: ExecutionRecord): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${writeDay(record.day)}.jsonl`);
  await appendFile(file, writeRecord(record), { mode: 0o600 });
}

/**
 * The logs in the folder and in all folders below it, as one: a team's folder holds one for each of its members.
 * What cannot be read is passed over.
 */
export async function readLogs(folder: string): Promise<ExecutionLog> {
  const logs: (readonly ExecutionRecord[])[] = [];
  for (const name of await logFilesIn(folder, 'and below')) {
    const { bytes } = await readFileBytes(join(folder, name), LARGEST_FILE);
    if (bytes !== undefined) logs.push(readLog(new TextDecoder().decode(bytes)));
  }
  return mergeLogs(logs);
}

/** Deletes the log of the folder, and nothing else that is in it. Returns how many days it held. */
export async function deleteLog(folder: string): Promise<number> {
  const names = await logFilesIn(folder, 'alone');
  for (const name of names) await rm(join(folder, name), { force: true });
  return names.length;
}

/** How logs name a notebook: by a hash of its file's name and folder, so that clones of a repository agree. */
export function notebookLogId(path: string): string {
  return hashOf('notebook', path.split(/[\\/]/).slice(-2).join('/'));
}

/** How logs name one life of a kernel. */
export function sessionLogId(session: string): string {
  return hashOf('session', session);
}

/** How logs name the user of this process. */
export function userLogId(): string {
  return hashOf('user', userName());
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In containers the user may have a number and no name.
    return String(process.getuid?.() ?? '');
  }
}

/** The same text gives different hashes in different roles, and others than any other program makes of it. */
function hashOf(role: string, text: string): string {
  return createHash('sha256').update(`cellscope\0${role}\0${text}`).digest('hex').slice(0, 16);
}

/** Names of the files, oldest day first; none of a folder that cannot be read. */
async function logFilesIn(folder: string, extent: 'alone' | 'and below'): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: extent === 'and below' });
    return names.filter((name) => FILE_NAME.test(basename(name))).sort();
  } catch {
    return [];
  }
}
