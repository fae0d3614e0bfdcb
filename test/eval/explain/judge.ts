// Compares what the engine says of a recorded crash with the record's root cause and diagnosis.
import {
  historyFromCounts,
  readNotebook,
  type Analyst,
  type Finding,
} from '../../../src/core/index.ts';
import type { CrashRecord } from './records.ts';

/** How one answer compares. */
export interface Verdict {
  readonly record: CrashRecord;
  /** The findings about the crash, as lines, best first. */
  readonly said: readonly string[];
  readonly isExact: boolean;
  readonly isWithinTwo: boolean;
  /** The answer names something that the diagnosis names too. */
  readonly isNamed: boolean;
  /** Processor time of this process. */
  readonly milliseconds: number;
}

/** The records' names of root causes; the others are no labels of single crashes. */
const ROOT_CAUSES: Readonly<Record<string, string>> = {
  'API misuse': 'api-misuse',
  'NB specific': 'notebook-specific',
  'implementation error': 'implementation-error',
  'data confusion': 'data-confusion',
  'ML model confusion': 'model-confusion',
  'library cause': 'library',
  'environment setting': 'environment',
};

/** Explains the record's crash from its cells and traceback. */
export function judge(record: CrashRecord, analyst: Analyst): Verdict {
  const { cells } = readNotebook(notebookOf(record), `${record.id}.ipynb`);
  const history = historyFromCounts({ language: 'python', nbformat: '4.4', cells, problems: [] });
  const before = process.cpuUsage();
  const findings = analyst.explain(history).filter(({ kind }) => kind === 'crash');
  const { user, system } = process.cpuUsage(before);
  const causes = [...new Set(findings.map(({ rootCause }) => rootCause))];
  const truth = ROOT_CAUSES[record.rootCause];
  const [answer] = findings;
  return {
    record,
    said: findings.map(({ id, rootCause, message }) => `${id} [${rootCause}]: ${message}`),
    isExact: causes[0] === truth,
    isWithinTwo: causes.slice(0, 2).some((cause) => cause === truth),
    isNamed: answer !== undefined && namesAlike(answer, record.diagnosis),
    milliseconds: (user + system) / 1000,
  };
}

/** The notebook as it would have been saved after the crash. */
function notebookOf({ replay, ename, evalue, traceback }: CrashRecord): string {
  const { executed, target } = replay.buggy;
  const cell = (source: string, count: number, outputs: readonly unknown[]): unknown => ({
    cell_type: 'code',
    metadata: {},
    execution_count: count,
    outputs,
    source,
  });
  const printed = /^\s*([A-Za-z_.]*(?:Error|Exception|Warning|Interrupt|Exit|Iteration))\b/m;
  const name = printed.exec(traceback.join('\n'))?.[1] ?? ename;
  const error = { output_type: 'error', ename: name, evalue, traceback };
  return JSON.stringify({
    cells: [
      ...executed.map((source, index) => cell(source, index + 1, [])),
      cell(target, executed.length + 1, [error]),
    ],
    nbformat: 4,
    nbformat_minor: 4,
    metadata: { kernelspec: { language: 'python', name: 'python3', display_name: 'Python 3' } },
  });
}

/** Whether a name or code of the answer's line stands in the diagnosis; words of one letter only where it quotes them. */
function namesAlike({ names, message }: Finding, diagnosis: string): boolean {
  const spans = [...message.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  const words = [...names, ...spans].flatMap((text) => [text, ...(text.match(/[\w%]+/g) ?? [])]);
  return words.some((word) => {
    const quoted = ['"', "'", '`'].some((mark) => diagnosis.includes(`${mark}${word}${mark}`));
    return quoted || (word.length > 2 && isWordIn(word, diagnosis));
  });
}

function isWordIn(word: string, text: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w])${literal}(?![\\w])`).test(text);
}
