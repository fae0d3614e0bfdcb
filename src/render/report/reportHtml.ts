/** Lays out the audit of a notebook as HTML: complete without a script, and the same in the editor and in a file. */
import { escapeHtml, htmlFile, phraseHtml } from '../html.ts';
import { counted } from '../place.ts';
import type { AuditPage, PageTarget } from './auditPage.ts';
import { cellsHtml } from './cells.ts';
import { countFindings, findingsHtml } from './findings.ts';
import { graphHtml } from './graph.ts';
import { profileHtml, profileOf } from './profile.ts';
import { reportStyle } from './style.ts';
import { filesHtml, importsHtml } from './surroundings.ts';
import { timelineHtml } from './timeline.ts';
import { verdictOf } from './verdict.ts';

/** What the page holds, for the inside of `body`. All text from the notebook is escaped. */
export function reportBody(page: AuditPage, target: PageTarget): string {
  const { audit, snapshot } = page;
  const all = snapshot.cells.length;
  const findings = countFindings(page);
  const sections = [
    ...(snapshot.problems.length === 0 ? [] : [section('file', 'The file', problemsHtml(page))]),
    section(
      'findings',
      findings === 0 ? 'Findings' : counted(findings, 'finding'),
      findingsHtml(page, target),
    ),
    section('executions', 'Executions', timelineHtml(audit.timeline, all)),
    section('graph', 'What feeds what', graphHtml(audit.graph)),
    section('profile', 'Passes and failures', profileHtml(profileOf(page), all)),
    section('imports', 'Packages', importsHtml(audit.imports)),
    section('files', 'Files it reads', filesHtml(audit.files)),
    section('cells', 'Cells', cellsHtml(page)),
  ];
  return `<main>
${headHtml(page)}${sections.join('')}</main>
`;
}

/** The page as one file that needs nothing else: no script, no network. */
export function reportFile(page: AuditPage): string {
  return htmlFile({
    title: `Audit of ${page.notebook}`,
    style: reportStyle,
    body: reportBody(page, { kind: 'file' }),
  });
}

function headHtml(page: AuditPage): string {
  const { mood, headline, notes } = verdictOf(page);
  const items = notes.map((note) => `<li>${phraseHtml(note)}</li>\n`);
  return `<header>
<h1>Audit of ${escapeHtml(page.notebook)}</h1>
<p class="verdict ${mood}">${phraseHtml(headline)}</p>
<ul class="notes">
${items.join('')}</ul>
</header>
`;
}

function problemsHtml({ snapshot }: AuditPage): string {
  const items = snapshot.problems.map(({ message }) => `<li>${escapeHtml(message)}</li>\n`);
  return `<ul>\n${items.join('')}</ul>\n`;
}

/** Nothing for an empty inside. `id` and `title` are ours. */
function section(id: string, title: string, inside: string): string {
  if (inside === '') return '';
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${inside}</section>
`;
}
