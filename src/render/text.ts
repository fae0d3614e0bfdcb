/** Lays out a report for the terminal: each crash with its line, its reason and its ways out. */
import type { Finding, Severity } from '../core/model/finding.ts';
import type { Place } from '../core/model/crash.ts';
import type { Cell } from '../core/model/notebook.ts';
import { spokenHealth } from './health.ts';
import { legible, plain } from './phrase.ts';
import { counted, spokenPlace, spokenRun } from './place.ts';
import {
  cleanRunVerdict,
  groupByCrash,
  saysMoreThanItsFixes,
  spokenStop,
  type CrashGroup,
  type NotebookReport,
} from './report.ts';
import { phraseLines, type Palette, type Terminal } from './terminal.ts';

/** Columns taken by the labels of a finding's parts. */
const labelled = 10;

/**
 * The report as lines of text that end with a line break; empty where there is nothing to say. An audit
 * explains its crashes in full and says the rest in short.
 */
export function renderNotebookText(report: NotebookReport, terminal: Terminal): string {
  const { problems, cells } = report.snapshot;
  const { palette } = terminal;
  const health = spokenHealth(report);
  if (problems.length === 0 && report.findings.length === 0 && health.length === 0) return '';
  const lines = [
    palette.heading(legible(report.notebook)),
    ...problems.flatMap((problem) => {
      const paint = cells.length === 0 ? palette.error : palette.warning;
      return [`  ${paint(legible(problem.message))}`];
    }),
    ...(report.question === 'audit' && cells.length > 0 ? [`  ${cleanRunVerdict(report)}`] : []),
    ...[...health, ...leftOut(report)].flatMap((line) => phraseLines(line, '', 2, terminal)),
  ];
  const blocks = groupByCrash(report.findings).map((group) =>
    groupLines(group, report, terminal).join('\n'),
  );
  return `${[lines.join('\n'), ...blocks].join('\n\n')}\n\n`;
}

/** One line for a notebook of which there is nothing to say. */
export function renderQuietText(report: NotebookReport): string {
  const name = legible(report.notebook);
  return `${[`${name}: ${quietly(report)}`, ...leftOut(report)].join(' ')}\n`;
}

function quietly(report: NotebookReport): string {
  switch (report.question) {
    case 'audit':
      return `nothing found. ${cleanRunVerdict(report)}`;
    case 'explain':
      return 'no crash to explain.';
    case 'check':
      return 'no crash foreseen.';
  }
}

/** What was found and is not told. */
function leftOut({ suppressed = [], known = 0 }: NotebookReport): readonly string[] {
  return [
    ...(suppressed.length === 0
      ? []
      : [`${counted(suppressed.length, 'finding')} suppressed by comments or tags.`]),
    ...(known === 0 ? [] : [`${counted(known, 'finding')} known from the baseline.`]),
  ];
}

/** What went by of several notebooks. */
export interface Summary {
  readonly notebooks: number;
  readonly unread: number;
  /** How many crashes were answered, by the severity of the answer. */
  readonly answers: ReadonlyMap<Severity, number>;
}

/** The last line over several notebooks: how many, and what was found in them. */
export function renderSummaryText({ notebooks, unread, answers }: Summary): string {
  const severities: readonly (readonly [severity: Severity, noun: string, plural?: string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'piece of information', 'pieces of information'],
    ['hint', 'hint'],
  ];
  const found = severities.flatMap(([severity, noun, plural]) => {
    const count = answers.get(severity) ?? 0;
    return count === 0 ? [] : [counted(count, noun, plural)];
  });
  const said = found.length === 0 ? 'nothing to report' : found.join(', ');
  const missed = unread === 0 ? '' : `; ${unread} could not be read`;
  return `${counted(notebooks, 'notebook')}: ${said}${missed}.\n`;
}

function groupLines(
  group: CrashGroup,
  report: NotebookReport,
  terminal: Terminal,
): readonly string[] {
  const { answer, rivals } = group;
  const { cells } = report.snapshot;
  const { palette } = terminal;
  const inFull = answer.kind === 'crash' || report.question === 'check';
  const part = (label: string, phrase: string): readonly string[] =>
    phrase === '' ? [] : phraseLines(phrase, `    ${label}`, labelled, terminal);
  const { origin } = answer;
  return [
    `  ${heading(answer, cells, palette)}`,
    ...phraseLines(answer.message, '', 4, terminal),
    ...excerpt(answer.site, cells, palette, palette[answer.severity]),
    ...(inFull ? part('Why', answer.explanation.why) : []),
    ...(inFull && saysMoreThanItsFixes(answer) ? part('Do', answer.explanation.todo) : []),
    ...(origin === undefined ? [] : part('From', `${spokenPlace(origin)}: ${origin.label}`)),
    ...(origin === undefined || !inFull
      ? []
      : excerpt(origin, cells, palette, palette.information)),
    ...(inFull ? answer.fixes : answer.fixes.slice(0, 1)).flatMap((fix) => part('Fix', fix.title)),
    ...rivals.flatMap((rival) => part('Or', rival.message)),
  ];
}

/** Where it is, what it does there, and by which cause. */
function heading(finding: Finding, cells: readonly Cell[], palette: Palette): string {
  const { site } = finding;
  const line = `line ${site.range.start.line + 1}`;
  const place = spokenRun(finding.cell, finding.executionCount);
  const where =
    site.cell === finding.cell ? `${place}, ${line}` : `${place}, in ${spokenPlace(site)}`;
  const firstLine = cells[site.cell]?.firstLine;
  const inFile =
    firstLine === undefined ? '' : ` (line ${firstLine + site.range.start.line + 1} of the file)`;
  const stop = [spokenStop(finding), finding.exception].filter((part) => part !== undefined);
  const what = stop.length === 0 ? finding.severity : plain(stop.join(': '));
  return [
    palette.heading(where + inFile),
    palette[finding.severity](what),
    palette.faint(finding.id),
  ].join('  ');
}

/** The line of source at a place, underlined; nothing where the cell has no such line or it is too long to show. */
function excerpt(
  place: Pick<Place, 'cell' | 'range'>,
  cells: readonly Cell[],
  palette: Palette,
  paint: (text: string) => string,
): readonly string[] {
  const { start, end } = place.range;
  const source = cells[place.cell]?.source.split('\n')[start.line];
  const longest = 160;
  if (source === undefined || source.trim() === '' || source.length > longest) return [];
  const number = String(start.line + 1).padStart(labelled - 3);
  const until = end.line === start.line ? end.character : source.length;
  const length = Math.max(1, Math.min(until, source.length) - start.character);
  const gutter = ' '.repeat(number.length);
  return [
    palette.faint(`${number} | `) + legible(source),
    palette.faint(`${gutter} | `) + ' '.repeat(start.character) + paint('^'.repeat(length)),
  ];
}
