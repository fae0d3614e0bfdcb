/** Lays out the page of *Explain This Crash*: the hover in full, with every fact, fix and rival. */
import type { CauseDocs, TracebackSummary } from '../core/model/analysis.ts';
import type { CellEdit, Finding, Fix, NewCell } from '../core/model/finding.ts';
import { answerMarkdown, factMarkdown, placesMarkdown, type FindingLinks } from './hover.ts';
import { codeBlock, codeSpan, escapeMarkdown, link, phraseMarkdown } from './markdown.ts';
import { capitalised, spokenCell, spokenPlace, spokenRun } from './place.ts';
import { tracebackMarkdown } from './traceback.ts';
import { groupByCrash, isAction, saysMoreThanItsFixes, type CrashGroup } from './report.ts';

export interface PageLinks extends FindingLinks {
  /** Opens the page of a cause, by its id. */
  cause(id: string): string | undefined;
  /** Opens the whole traceback of a cell in an editor. */
  traceback(cellKey: string): string | undefined;
}

/** Gives the traceback behind a finding; `undefined` where there is none. */
export type TracebackSource = (finding: Finding) => TracebackSummary | undefined;

/**
 * The page about the findings, in Markdown: a chapter for each crash. `causes` gives the causes their
 * titles; a cause that is not among them goes by its id. Without findings, the page says that.
 */
export function renderExplanationPage(
  findings: readonly Finding[],
  notebookTitle: string,
  causes: readonly CauseDocs[],
  links: PageLinks,
  tracebackOf: TracebackSource = () => undefined,
): string {
  const title = escapeMarkdown(notebookTitle);
  if (findings.length === 0) {
    return `# Nothing to explain\n\nCellscope has no answer for a crash in ${title}.\n`;
  }
  const chapters = groupByCrash(findings).map((group) =>
    chapter({ group, title, findings, causes, links, tracebackOf }),
  );
  return `${chapters.join('\n\n---\n\n')}\n`;
}

interface Chapter {
  readonly group: CrashGroup;
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly causes: readonly CauseDocs[];
  readonly links: PageLinks;
  readonly tracebackOf: TracebackSource;
}

function chapter({ group, title, findings, causes, links, tracebackOf }: Chapter): string {
  const { answer, rivals } = group;
  const traceback = tracebackOf(answer);
  const index = findings.indexOf(answer);
  const causeLink = (finding: Finding): string => {
    const docs = causes.find((cause) => cause.id === finding.id);
    const address = links.cause(finding.id);
    return docs === undefined
      ? link(codeSpan(finding.id), address)
      : `${link(phraseMarkdown(docs.title), address)} (${codeSpan(finding.id)})`;
  };
  const rivalRow = (rival: Finding): string =>
    `- ${phraseMarkdown(rival.message)} (${rival.confidence}): ${causeLink(rival)}`;
  return [
    `# ${heading(answer)}`,
    [title, ...(answer.exception === undefined ? [] : [codeSpan(answer.exception)])].join(' · '),
    answerMarkdown(answer),
    ...section('What to do', [
      saysMoreThanItsFixes(answer) ? phraseMarkdown(answer.explanation.todo) : '',
      answer.fixes.map((fix, at) => fixItem(fix, links.fix(index, at))).join('\n'),
    ]),
    ...section('Where', [bullets(placesMarkdown(answer, links))]),
    ...section('Facts', [
      bullets(answer.evidence.map((fact) => capitalised(factMarkdown(fact, links)))),
    ]),
    ...lostText(answer),
    ...section('Also possible', [rivals.map(rivalRow).join('\n')]),
    ...section('The way there', [
      traceback ? tracebackMarkdown(traceback, links, links.traceback(answer.cellKey)) : '',
    ]),
    ...section('The cause in general', [causeLink(answer)]),
  ].join('\n\n');
}

function heading(finding: Finding): string {
  const cell = escapeMarkdown(spokenRun(finding.cell, finding.executionCount));
  switch (finding.kind) {
    case 'crash':
      return `Why ${cell} crashed`;
    case 'forecast':
      return finding.order === 'document'
        ? `Why ${cell} would crash in a clean run`
        : `Why ${cell} would crash`;
    case 'state':
    case 'smell':
      return `About ${cell}`;
  }
}

/** A headed section of its parts that are not empty; nothing if all are. */
function section(title: string, parts: readonly string[]): readonly string[] {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`## ${title}`, ...filled];
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A fix with what it would change, so that nobody has to click to find out. */
function fixItem(fix: Fix, address: string | undefined): string {
  const title = `- ${link(phraseMarkdown(fix.title), isAction(fix) ? address : undefined)}`;
  const changes = [...editsOf(fix).map(editBlock), ...newCellsOf(fix).map(newCellBlock)];
  return [title, ...changes.map((change) => change.replace(/^(?=.)/gm, '  '))].join('\n\n');
}

function editsOf(fix: Fix): readonly CellEdit[] {
  return fix.kind === 'edit' ? fix.edits : [];
}

function newCellsOf(fix: Fix): readonly NewCell[] {
  return fix.kind === 'edit' || fix.kind === 'install' ? fix.newCells : [];
}

function editBlock(edit: CellEdit): string {
  const place = capitalised(spokenPlace(edit));
  if (edit.newText === '') return `${place}: remove the marked text.`;
  return `${place} gets:\n\n${codeBlock(edit.newText, 'python')}`;
}

function newCellBlock(cell: NewCell): string {
  return `New ${spokenCell(cell.before)}:\n\n${codeBlock(cell.source, 'python')}`;
}

function lostText(finding: Finding): readonly string[] {
  const { lost } = finding;
  if (lost === undefined) return [];
  const run =
    lost.executionCount === undefined ? 'An earlier run' : `Run \\[${lost.executionCount}\\]`;
  return section('Text that ran and is in no cell now', [
    `${run} of ${spokenCell(lost.cell)}:`,
    codeBlock(lost.source, 'python'),
  ]);
}
