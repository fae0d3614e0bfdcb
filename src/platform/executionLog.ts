/** Keeps a log of executions in a folder, one file for each day, and names what stands in it without telling more. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import {
  mergeLogs,
  readExpected,
  readLog,
  writeDay,
  writeExpected,
  writeRecord,
  type Dismissal,
  type ExecutionLog,
  type ExecutionRecord,
  type Expected,
} from '../core/index.ts';
import { readFileBytes } from './files.ts';

/** The file of a day. */
const DAY = (name: string): boolean => /^\d{4}-\d\d-\d\d\.jsonl$/.test(name);
/** The file of what the user has called expected. */
const EXPECTED = 'expected.jsonl';
/** Bytes of a file above which it is none of ours: a thousand executions take a quarter of a megabyte. */
const LARGEST_FILE = 64 * 2 ** 20;

/** Appends the record to the file of its day. The folder is made if there is none. */
export async function appendToLog(folder: string, record: ExecutionRecord): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${writeDay(record.day)}.jsonl`);
  await appendFile(file, writeRecord(record), { mode: 0o600 });
}

/** Appends what the user has called expected in a notebook, by the notebook's id in the log. */
export async function appendExpected(
  folder: string,
  notebook: string,
  dismissal: Dismissal,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, EXPECTED), writeExpected(notebook, dismissal), { mode: 0o600 });
}

/**
 * The logs in the folders and in all folders below them, as one: a team's folder holds one for each of its members.
 * What cannot be read is passed over.
 */
export async function readLogs(...folders: readonly string[]): Promise<ExecutionLog> {
  return mergeLogs((await textsIn(folders, DAY)).map(readLog));
}

/** What users have called expected, in the same folders. */
export async function readAllExpected(...folders: readonly string[]): Promise<Expected> {
  return readExpected(await textsIn(folders, (name) => name === EXPECTED));
}

/** Deletes the log of the folder with what was called expected, and nothing else. Returns how many days it held. */
export async function deleteLog(folder: string): Promise<number> {
  const names = await filesIn(folder, 'alone', DAY);
  for (const name of [...names, EXPECTED]) await rm(join(folder, name), { force: true });
  return names.length;
}

async function textsIn(
  folders: readonly string[],
  isMeant: (name: string) => boolean,
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const folder of folders) {
    for (const name of await filesIn(folder, 'and below', isMeant)) {
      const { bytes } = await readFileBytes(join(folder, name), LARGEST_FILE);
      if (bytes !== undefined) texts.push(new TextDecoder().decode(bytes));
    }
  }
  return texts;
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

/** Paths of the files whose own name is meant, in order; none of a folder that cannot be read. */
async function filesIn(
  folder: string,
  extent: 'alone' | 'and below',
  isMeant: (name: string) => boolean,
): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: extent === 'and below' });
    return names.filter((name) => isMeant(basename(name))).sort();
  } catch {
    return [];
  }
}
