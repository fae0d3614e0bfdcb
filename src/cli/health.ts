/** Judges notebooks by the logs of executions in a folder. */
import { resolve } from 'node:path';
import { dayOf, notebookHealth } from '../core/index.ts';
import { notebookLogId, readAllExpected, readLogs, userLogId } from '../platform/executionLog.ts';
import type { HealthReader } from './engine.ts';

/** A reader of the logs as they are now, for today. */
export async function healthIn(folder: string): Promise<HealthReader> {
  const log = await readLogs(folder);
  const expected = await readAllExpected(folder);
  const user = userLogId();
  const now = new Date(Date.now());
  const today = dayOf(now.getTime(), now.getTimezoneOffset());
  return (path, { cells }) => {
    const id = notebookLogId(resolve(path));
    return notebookHealth(log.get(id) ?? [], cells, today, user, expected.get(id) ?? []);
  };
}
