/** Tells findings that are new from those that an earlier result has already. */
import { resolve } from 'node:path';
import type { Finding, NotebookSnapshot } from '../core/index.ts';
import { readFileBytes } from '../platform/files.ts';
import { fingerprintOf } from '../render/fingerprint.ts';

/** Which of a notebook's findings are new. */
export type Baseline = (
  notebook: string,
  findings: readonly Finding[],
  snapshot: NotebookSnapshot,
) => readonly Finding[];

/** Bytes above which a result is not read: what one text may have. */
const largestResult = 2 ** 29 - 2 ** 10;

/** The result of `--format json` or `jsonl` in that file, or a sentence on why it cannot be used. */
export async function readBaseline(path: string): Promise<Baseline | string> {
  const read = await readFileBytes(path, largestResult);
  if (read.bytes === undefined) return `${path}: ${read.problem.message}`;
  const records = recordsIn(new TextDecoder().decode(read.bytes));
  if (records === undefined) return `${path} is no result of --format json.`;
  const known = new Map<string, readonly string[]>();
  for (const { notebook, findings } of records) {
    known.set(
      resolve(notebook),
      findings.map(({ fingerprint }) => fingerprint),
    );
  }
  return (notebook, findings, { cells }) => {
    // Each known finding stands for one: a second one like it is new.
    const left = [...(known.get(resolve(notebook)) ?? [])];
    return findings.filter((finding) => {
      const at = left.indexOf(fingerprintOf(finding, cells));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
}

interface KnownNotebook {
  readonly notebook: string;
  readonly findings: readonly { readonly fingerprint: string }[];
}

function recordsIn(text: string): readonly KnownNotebook[] | undefined {
  const values = parse(text) ?? text.trim().split('\n').map(parse);
  const list: readonly unknown[] = Array.isArray(values) ? values : [values];
  return list.every(isKnownNotebook) ? list : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isKnownNotebook(value: unknown): value is KnownNotebook {
  const record = value as Partial<Record<keyof KnownNotebook, unknown>> | null | undefined;
  return (
    typeof record === 'object' &&
    record !== null &&
    typeof record.notebook === 'string' &&
    Array.isArray(record.findings) &&
    record.findings.every(hasFingerprint)
  );
}

function hasFingerprint(finding: unknown): boolean {
  return (
    typeof finding === 'object' &&
    finding !== null &&
    'fingerprint' in finding &&
    typeof finding.fingerprint === 'string'
  );
}
