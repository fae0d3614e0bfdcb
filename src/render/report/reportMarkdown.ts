/** Writes the audit of a notebook as Markdown. */
import type { Presence } from '../../core/model/auditReport.ts';
import { healthOfCells } from '../health.ts';
import type { FindingLinks } from '../hover.ts';
import { codeSpan, escapeMarkdown, phraseMarkdown, table } from '../markdown.ts';
import { spokenCell, spokenCells } from '../place.ts';
import type { AuditPage } from './auditPage.ts';
import { findingsMarkdown } from './findingsMarkdown.ts';
import { profileOf, spokenRuns } from './profile.ts';
import { verdictOf } from './verdict.ts';

const presence: Readonly<Record<Presence, string>> = {
  present: 'yes',
  missing: '**missing**',
  unknown: 'not known',
};

/** For readers from where no link leads into the editor. */
const noLinks: FindingLinks = { reveal: () => undefined, fix: () => undefined };

/** The verdict and the findings, then what the pictures of the page show as tables. */
export function reportMarkdown(page: AuditPage, links = noLinks): string {
  const { headline, notes } = verdictOf(page);
  const parts = [
    `# Audit of ${escapeMarkdown(page.notebook)}`,
    `**${phraseMarkdown(headline)}**`,
    notes.map((note) => `- ${phraseMarkdown(note)}`).join('\n'),
    ...findingsMarkdown(page, links),
    ...cells(page),
    ...imports(page),
    ...files(page),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function cells(page: AuditPage): readonly string[] {
  const { graph } = page.audit;
  const profile = profileOf(page);
  const health = healthOfCells(page);
  const rows = page.snapshot.cells
    .filter(({ kind }) => kind === 'code')
    .map((cell) => {
      const { index } = cell;
      const takes = graph.edges.filter(({ to }) => to === index);
      const missing = graph.nodes.find(({ cell }) => cell === index)?.missing ?? [];
      return [
        spokenCell(index),
        spokenRuns(cell, profile),
        ...(health === undefined ? [] : [health.get(index) ?? '']),
        [
          ...missing.map((name) => `**nothing defines** ${codeSpan(name)}`),
          ...takes.map(
            ({ from, names }) =>
              `${names.map(({ name, isStale }) => `${codeSpan(name)}${isStale ? ' (changed since)' : ''}`).join(', ')} from ${spokenCell(from)}`,
          ),
        ].join('; '),
      ];
    });
  const head = ['Cell', 'Runs', ...(health === undefined ? [] : ['Health']), 'Takes'];
  return rows.length === 0 ? [] : ['## Cells', table(head, rows)];
}

function imports({ audit }: AuditPage): readonly string[] {
  const rows = audit.imports
    .filter(({ source }) => source === 'package')
    .map(({ module, distribution, presence: found, cells: where }) => [
      codeSpan(module),
      distribution === undefined ? 'its own name, or a file of yours' : codeSpan(distribution),
      presence[found],
      spokenCells(where),
    ]);
  if (rows.length === 0) return [];
  return ['## Packages', table(['Import', 'Package', 'In this kernel', 'Where'], rows)];
}

function files({ audit }: AuditPage): readonly string[] {
  const rows = audit.files.map(({ path, kind, presence: found, cells: where }) => [
    codeSpan(path),
    kind === 'address' ? 'on the network' : presence[found],
    spokenCells(where),
  ]);
  return rows.length === 0 ? [] : ['## Files it reads', table(['Path', 'There', 'Where'], rows)];
}
