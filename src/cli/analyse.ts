/** Asks the core the question of a command about one notebook. */
import type {
  Analyst,
  AuditReport,
  Facts,
  Finding,
  NotebookSnapshot,
  Problem,
  Severity,
} from '../core/index.ts';
import { groupByCrash } from '../render/report.ts';
import type { Command } from './arguments.ts';
import type { Engine } from './engine.ts';

/** The findings and what the cells say of the notebook itself, or why the question cannot be asked of it. */
export type Answer =
  | {
      readonly findings: readonly Finding[];
      readonly problems: readonly Problem[];
      /** Where a whole page is asked for. */
      readonly audit?: AuditReport;
    }
  | { readonly refusal: string };

const bySeverity: Readonly<Record<Severity, number>> = {
  error: 0,
  warning: 1,
  information: 2,
  hint: 3,
};

/** The findings of one notebook, most important first, with the `live` values if they are known. Notebooks of other languages have none. */
export function analyse(
  snapshot: NotebookSnapshot,
  command: Command,
  analyst: Analyst,
  engine: Engine,
  live: Facts | undefined,
): Answer {
  if (command.name === 'check') return check(snapshot, command, analyst, engine, live);
  const history = engine.historyFromCounts(snapshot);
  switch (snapshot.language) {
    case 'python':
      return {
        findings: command.name === 'audit' ? analyst.audit(history) : analyst.explain(history),
        problems: analyst.problemsOf(history),
      };
    // What happened can be told; what would happen in Python 3 says nothing of it.
    case 'python2':
      return { findings: analyst.explain(history), problems: [] };
    default:
      return { findings: [], problems: [] };
  }
}

function check(
  snapshot: NotebookSnapshot,
  command: Extract<Command, { name: 'check' }>,
  analyst: Analyst,
  engine: Engine,
  live: Facts | undefined,
): Answer {
  const { cells } = snapshot;
  const chosen = command.cell === 'all' ? cells.filter(isCode) : [cells[command.cell]];
  const recorded = engine.historyFromCounts(snapshot);
  const findings: Finding[] = [];
  for (const cell of chosen) {
    if (cell === undefined) {
      // An unreadable notebook has no cells; its problems say so already.
      if (cells.length === 0) break;
      return { refusal: `there is no cell ${command.cell}; the last one is ${cells.length - 1}` };
    }
    if (!isCode(cell)) return { refusal: `cell ${command.cell} is no code cell` };
    if (snapshot.language !== 'python') continue;
    const history =
      command.order === 'recorded' ? recorded : engine.historyTopToBottom(snapshot, cell.key);
    findings.push(...analyst.forecastNext(history, cell.key, live));
  }
  const groups = groupByCrash(findings).toSorted(
    (a, b) => bySeverity[a.answer.severity] - bySeverity[b.answer.severity],
  );
  return {
    findings: groups.flatMap((group) => [group.answer, ...group.rivals]),
    problems: snapshot.language === 'python' ? analyst.problemsOf(recorded) : [],
  };
}

/** The answer to an audit, with all that a page about the notebook shows. */
export function analyseWhole(snapshot: NotebookSnapshot, analyst: Analyst, engine: Engine): Answer {
  const history = engine.historyFromCounts(snapshot);
  const steps = analyst.report(history);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const audit = step.value;
  switch (snapshot.language) {
    case 'python':
      return { findings: audit.findings, problems: analyst.problemsOf(history), audit };
    case 'python2': {
      const crashes = audit.findings.filter(({ kind }) => kind === 'crash');
      return { findings: crashes, problems: [], audit };
    }
    default:
      return { findings: [], problems: [], audit };
  }
}

/** Whether a finding is at least as severe as `level`; nothing is as severe as `never`. */
export function reaches(finding: Finding, level: Severity | 'never'): boolean {
  return level !== 'never' && bySeverity[finding.severity] <= bySeverity[level];
}

function isCode(cell: NotebookSnapshot['cells'][number]): boolean {
  return cell.kind === 'code';
}
