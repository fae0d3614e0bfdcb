// Asks the machine's newest CPython about texts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { NodeEntry } from './nodes.ts';

export interface CPython {
  readonly path: string;
  /** The 11 of 3.11. */
  readonly minor: number;
}

/** What CPython makes of one text. */
export type Answer =
  | { readonly refused: string }
  | { readonly refused?: undefined; readonly tables: string; readonly nodes: readonly NodeEntry[] };

/** The newest Python 3 from 3.11 on: the one that PYTHON names, or the newest found. */
export function findCPython(): CPython | undefined {
  const named = process.env['PYTHON'];
  const candidates =
    named === undefined ? [...onPath(), ...ofPyenv(), '/usr/bin/python3'] : [named];
  return candidates
    .flatMap((path): CPython[] => {
      const { stdout, status } = spawnSync(
        path,
        ['-c', 'import sys; print(sys.version_info.major, sys.version_info.minor)'],
        { encoding: 'utf8' },
      );
      const [major, minor] = status === 0 ? stdout.trim().split(' ').map(Number) : [];
      return major === 3 && minor !== undefined && minor >= 11 ? [{ path, minor }] : [];
    })
    .sort((a, b) => b.minor - a.minor)[0];
}

function onPath(): readonly string[] {
  return ['python3', ...[11, 12, 13, 14, 15].map((minor) => `python3.${minor}`)];
}

function ofPyenv(): readonly string[] {
  const folder = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  return existsSync(folder)
    ? readdirSync(folder).map((version) => join(folder, version, 'bin', 'python3'))
    : [];
}

/** One answer a text, in their order. */
export function askCPython(python: CPython, texts: readonly string[]): readonly Answer[] {
  const { stdout, stderr, status } = spawnSync(
    python.path,
    [join(import.meta.dirname, 'cpython.py')],
    {
      input: texts.map((text) => JSON.stringify(text)).join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  if (status !== 0) throw new Error(`${python.path} failed: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}
