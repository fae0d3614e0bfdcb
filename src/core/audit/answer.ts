/** Asks the engine one question about one notebook as it was read from its file. */
import type { Analyst } from '../model/analysis.ts';
import type { AuditReport } from '../model/auditReport.ts';
import type { History } from '../model/execution.ts';
import type { Facts } from '../model/facts.ts';
import type { Finding, Order } from '../model/finding.ts';
import type { NotebookSnapshot, Problem } from '../model/notebook.ts';
import type { Suppressed } from '../model/suppression.ts';
import { historyFromCounts, historyTopToBottom } from '../state/histories.ts';
import { unknownCausesIn, withoutSuppressed } from '../config/suppressions.ts';
import { causeDocs } from './analyst.ts';
import { orderBySeverity } from './importance.ts';

/** What is asked. Plain data, so that it can be handed to another thread. */
export type Question =
  | { readonly name: 'explain' }
  | { readonly name: 'audit' }
  /** An audit with all that a page about the notebook shows. */
  | { readonly name: 'report' }
  | {
      readonly name: 'check';
      /** 0-based index over all cells. */
      readonly cell: number | 'all';
      readonly order: Order;
      /** What is known of the values before the cell. */
      readonly live?: Facts | undefined;
    };

/** The findings and what the cells say of the notebook itself, or why the question cannot be asked of it. */
export type Answer =
  | {
      readonly findings: readonly Finding[];
      /** What the notebook itself takes back, by comments and tags. */
      readonly suppressed: readonly Suppressed[];
      readonly problems: readonly Problem[];
      /** Where a report is asked for. */
      readonly audit?: AuditReport | undefined;
    }
  | { readonly refusal: string };

/** The findings of one notebook, most important first. Notebooks of other languages have none. */
export function answerAbout(
  snapshot: NotebookSnapshot,
  question: Question,
  analyst: Analyst,
): Answer {
  const told = tell(snapshot, question, analyst);
  if ('refusal' in told) return told;
  const heard = withoutSuppressed(told.findings, snapshot.cells);
  return {
    ...heard,
    ...(told.audit === undefined ? {} : { audit: { ...told.audit, findings: heard.findings } }),
    problems: [...told.problems, ...problemsOfComments(snapshot.cells)],
  };
}

/** All there is to tell. */
function tell(snapshot: NotebookSnapshot, question: Question, analyst: Analyst): Told {
  if (question.name === 'check') return check(snapshot, question, analyst);
  const history = historyFromCounts(snapshot);
  if (question.name === 'report') return report(snapshot, history, analyst);
  switch (snapshot.language) {
    case 'python':
      return {
        findings: question.name === 'audit' ? analyst.audit(history) : analyst.explain(history),
        problems: analyst.problemsOf(history),
      };
    // What happened can be told; what would happen in Python 3 says nothing of it.
    case 'python2':
      return { findings: analyst.explain(history), problems: [] };
    default:
      return { findings: [], problems: [] };
  }
}

/** The answer to an audit, with all that a page about the notebook shows. */
function report(snapshot: NotebookSnapshot, history: History, analyst: Analyst): Told {
  const audit = analyst.report(history);
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

/** Before anything is taken back. */
type Told =
  | {
      readonly findings: readonly Finding[];
      readonly problems: readonly Problem[];
      readonly audit?: AuditReport;
    }
  | { readonly refusal: string };

function problemsOfComments(cells: NotebookSnapshot['cells']): readonly Problem[] {
  return unknownCausesIn(cells, causeIds).map(({ cell, line, id }) => ({
    code: 'unknown-cause',
    message: `There is no cause '${id}' to ignore (cell ${cell + 1}, line ${line + 1}).`,
  }));
}

function causeIds(): ReadonlySet<string> {
  return new Set(causeDocs().map(({ id }) => id));
}

function check(
  snapshot: NotebookSnapshot,
  question: Extract<Question, { name: 'check' }>,
  analyst: Analyst,
): Told {
  const { cells } = snapshot;
  const chosen = question.cell === 'all' ? cells.filter(isCode) : [cells[question.cell]];
  const recorded = historyFromCounts(snapshot);
  const findings: Finding[] = [];
  for (const cell of chosen) {
    if (cell === undefined) {
      // An unreadable notebook has no cells; its problems say so already.
      if (cells.length === 0) break;
      return {
        refusal: `there is no cell ${question.cell}: counted from 0, the last one is ${cells.length - 1}`,
      };
    }
    if (!isCode(cell)) return { refusal: `cell ${question.cell} is no code cell` };
    if (snapshot.language !== 'python') continue;
    const history =
      question.order === 'recorded' ? recorded : historyTopToBottom(snapshot, cell.key);
    findings.push(...analyst.forecastNext(history, cell.key, question.live));
  }
  return {
    findings: orderBySeverity(findings),
    problems: snapshot.language === 'python' ? analyst.problemsOf(recorded) : [],
  };
}

function isCode(cell: NotebookSnapshot['cells'][number]): boolean {
  return cell.kind === 'code';
}
