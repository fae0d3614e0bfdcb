/** Lays out the findings of an audit as Markdown. */
import type { Finding, FindingKind } from '../../core/model/finding.ts';
import { fixLinks, placesMarkdown, type FindingLinks } from '../hover.ts';
import { escapeMarkdown, phraseMarkdown } from '../markdown.ts';
import { capitalised, spokenRun } from '../place.ts';
import { groupByCrash, type CrashGroup, type NotebookReport } from '../report.ts';

/** The sections of the page, in the order a reader needs them. */
const sections: readonly (readonly [kind: FindingKind, title: string])[] = [
  ['crash', 'Crashes'],
  ['forecast', 'A clean run, top to bottom'],
  ['state', 'State of the kernel'],
  ['smell', 'Worth a look'],
];

/** The file's problems, then the findings by kind; a group is its answer with its rivals. Markdown paragraphs. */
export function findingsMarkdown(
  { snapshot, findings }: NotebookReport,
  links: FindingLinks,
): readonly string[] {
  const groups = groupByCrash(findings);
  const problems = snapshot.problems.map(({ message }) => `- ${escapeMarkdown(message)}`);
  return [
    ...(problems.length === 0 ? [] : ['## The file', problems.join('\n')]),
    ...sections.flatMap(([kind, title]) => {
      const own = groups.filter((group) => group.answer.kind === kind);
      if (own.length === 0) return [];
      return [`## ${title}`, ...own.map((group) => entry(group, findings, links))];
    }),
  ];
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
