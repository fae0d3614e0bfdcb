/** Loads the Python that asks a kernel for live values. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The probe's text, as the build lays it beside the bundles in that folder. Rejects if it cannot be read. */
export function loadProbe(folder: string): Promise<string> {
  return readFile(join(folder, 'probe.py'), 'utf8');
}
