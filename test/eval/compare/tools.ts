// The tools that name missing variables in notebooks, each asked in its own way and answering in the same one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** One tool's word that a name is missing: the notebook's file name, the cell's index (over all cells), the name. */
export interface Claim {
  readonly file: string;
  readonly cell: number;
  readonly name: string;
}

/** A tool; `claims` is undefined where it cannot be started. */
export interface Tool {
  readonly title: string;
  readonly claims: (notebooks: readonly string[]) => readonly Claim[] | undefined;
}

/** What a command prints, or undefined where there is no such command. */
function print(command: string, args: readonly string[]): string | undefined {
  const ran = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return ran.error === undefined ? ran.stdout : undefined;
}

const project = join(import.meta.dirname, '../../..');

/** Cellscope's forecasts of a clean run, by the built command line; what it calls possible does not count. */
export const cellscope: Tool = {
  title: 'Cellscope',
  claims: (notebooks) => {
    const cli = join(project, 'dist/cli.mjs');
    const printed = print(process.execPath, [cli, 'audit', ...notebooks, '--format', 'jsonl']);
    const records = (printed ?? '').split('\n').filter((line) => line !== '');
    return records.flatMap((line) => {
      const record = JSON.parse(line) as CellscopeRecord;
      return record.findings
        .filter(({ kind, order }) => kind === 'forecast' && order === 'document')
        .filter(({ exception }) => exception === 'NameError')
        .filter(({ confidence }) => confidence !== 'possible')
        .flatMap(({ cell, names }) =>
          names.map((name) => ({ file: basename(record.notebook), cell, name })),
        );
    });
  },
};

interface CellscopeRecord {
  readonly notebook: string;
  readonly findings: readonly {
    readonly kind: string;
    readonly order: string | null;
    readonly exception: string | null;
    readonly confidence: string;
    readonly cell: number;
    readonly names: readonly string[];
  }[];
}

/** Ruff's rules for undefined names and for locals that are read before they are bound (it counts cells from 1). */
export function ruff(command: string): Tool {
  return {
    title: 'Ruff (F821, F823)',
    claims: (notebooks) => {
      const flags = ['check', '--isolated', '--no-cache', '--select', 'F821,F823'];
      const printed = print(command, [...flags, '--output-format', 'json', ...notebooks]);
      if (printed === undefined) return undefined;
      const rows = JSON.parse(printed) as readonly RuffRow[];
      return rows.flatMap(({ filename, cell, code, message }) => {
        const name = /`([^`]+)`/u.exec(message)?.[1];
        if (cell === null || name === undefined || !/^F82/u.test(code ?? '')) return [];
        return [{ file: basename(filename), cell: cell - 1, name }];
      });
    },
  };
}

interface RuffRow {
  readonly filename: string;
  readonly cell: number | null;
  readonly code: string | null;
  readonly message: string;
}

/** Basedpyright, the type checker that reads notebooks on the command line: names undefined or unbound (it counts code cells). */
export function basedpyright(command: string): Tool {
  return {
    title: 'basedpyright (undefined, unbound)',
    claims: (notebooks) => {
      const folder = mkdtempSync(join(tmpdir(), 'cellscope-compare-'));
      try {
        for (const notebook of notebooks) {
          symlinkSync(resolve(notebook), join(folder, basename(notebook)));
        }
        const settings = { typeCheckingMode: 'off', reportUndefinedVariable: 'error' };
        writeFileSync(join(folder, 'pyrightconfig.json'), JSON.stringify(settings));
        const printed = print(command, ['--outputjson', '-p', folder]);
        if (printed === undefined) return undefined;
        const { generalDiagnostics } = JSON.parse(printed) as PyrightAnswer;
        return generalDiagnostics.flatMap(({ file, cell, message }) => {
          const name = /^"(.+)" is (?:not defined|unbound)/u.exec(message)?.[1];
          if (cell === undefined || name === undefined) return [];
          const index = codeCells(file)[cell];
          return index === undefined ? [] : [{ file: basename(file), cell: index, name }];
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

interface PyrightAnswer {
  readonly generalDiagnostics: readonly {
    readonly file: string;
    readonly cell?: number;
    readonly message: string;
  }[];
}

/** The indexes of a notebook's code cells among all of its cells. */
function codeCells(notebook: string): readonly number[] {
  const { cells } = JSON.parse(readFileSync(notebook, 'utf8')) as {
    readonly cells: readonly { readonly cell_type: string }[];
  };
  return cells.flatMap(({ cell_type }, index) => (cell_type === 'code' ? [index] : []));
}
