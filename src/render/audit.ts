/** Lays out the audit of a whole notebook as a page. */
import type { Finding, FindingKind } from '../core/model/finding.ts';
import { spokenHealth } from './health.ts';
import { fixLinks, placesMarkdown, type FindingLinks } from './hover.ts';
import { escapeMarkdown, phraseMarkdown } from './markdown.ts';
import { capitalised, counted, spokenRun } from './place.ts';
import { cleanRunVerdict, groupByCrash, type CrashGroup, type NotebookReport } from './report.ts';

/** The sections of the page, in the order a reader needs them. */
const sections: readonly (readonly [kind: FindingKind, title: string])[] = [
  ['crash', 'Crashes'],
  ['forecast', 'A clean run, top to bottom'],
  ['state', 'State of the kernel'],
  ['smell', 'Worth a look'],
];

/** The page in Markdown: the verdict first, then the problems of the file, then the findings by kind. */
export function renderAuditMarkdown(report: NotebookReport, links: FindingLinks): string {
  const { problems } = report.snapshot;
  const groups = groupByCrash(report.findings);
  const health = spokenHealth(report);
  const parts = [
    `# Audit of ${escapeMarkdown(report.notebook)}`,
    verdict(report, groups),
    ...(health === undefined ? [] : [escapeMarkdown(health)]),
    ...(problems.length === 0
      ? []
      : [
          '## The file',
          problems.map((problem) => `- ${escapeMarkdown(problem.message)}`).join('\n'),
        ]),
    ...sections.flatMap(([kind, title]) => {
      const own = groups.filter((group) => group.answer.kind === kind);
      if (own.length === 0) return [];
      return [`## ${title}`, ...own.map((group) => entry(group, report.findings, links))];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function verdict(report: NotebookReport, groups: readonly CrashGroup[]): string {
  const { cells } = report.snapshot;
  if (cells.length === 0) return '**There is no cell to look at.**';
  const codeCells = cells.filter((cell) => cell.kind === 'code').length;
  const crashes = groups.filter((group) => group.answer.kind === 'crash').length;
  const explained = crashes === 0 ? '' : `, ${counted(crashes, 'crash', 'crashes')} explained`;
  return `**${escapeMarkdown(cleanRunVerdict(report))}** ${counted(codeCells, 'code cell')}${explained}.`;
}

function entry(group: CrashGroup, findings: readonly Finding[], links: FindingLinks): string {
  const { answer, rivals } = group;
  const title = capitalised(spokenRun(answer.cell, answer.executionCount));
  const exception = answer.exception === undefined ? '' : `: ${escapeMarkdown(answer.exception)}`;
  return [
    `### ${escapeMarkdown(title)}${exception}`,
    phraseMarkdown(answer.message),
    fixLinks(answer, findings.indexOf(answer), links).join(' · '),
    placesMarkdown(answer, links).join(' · '),
    ...rivals.map((rival) => `Also possible: ${phraseMarkdown(rival.message)}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
