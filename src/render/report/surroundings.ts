/** Lists what a notebook needs from outside: packages and files. */
import type { ImportedModule, Presence, ReadFile } from '../../core/model/auditReport.ts';
import { escapeHtml } from '../html.ts';
import { cellLinks } from './links.ts';

const presence: Readonly<Record<Presence, string>> = {
  present: 'yes',
  missing: 'missing',
  unknown: 'not known',
};

/** Packages in a table, what the kernel lacks first; Python's own modules in a sentence. */
export function importsHtml(imports: readonly ImportedModule[]): string {
  const packages = inOrderOfNeed(imports.filter(({ source }) => source === 'package'));
  const own = imports.filter(({ source }) => source === 'python').map(({ module }) => code(module));
  const standard =
    own.length === 0 ? '' : `<p class="aside">Part of Python: ${own.join(', ')}.</p>\n`;
  if (packages.length === 0) {
    return standard === '' ? '<p>Nothing is imported.</p>\n' : standard;
  }
  const rows = packages.map(
    (each) =>
      `<tr><th scope="row">${code(each.module)}</th><td>${packageOf(each)}</td><td>${presenceHtml(each.presence)}${each.version === undefined ? '' : `, ${escapeHtml(each.version)}`}</td><td>${cellLinks(each.cells)}</td></tr>\n`,
  );
  return `<table><thead><tr><th scope="col">Import</th><th scope="col">Package</th><th scope="col">In this kernel</th><th scope="col">Where</th></tr></thead><tbody>
${rows.join('')}</tbody></table>
${standard}`;
}

/** Where no table tells, a file beside the notebook may be meant. */
function packageOf({ distribution }: ImportedModule): string {
  return distribution === undefined ? 'its own name, or a file of yours' : code(distribution);
}

/** What the notebook reads, what is missing first. */
export function filesHtml(files: readonly ReadFile[]): string {
  if (files.length === 0) return '<p>No path is written out in a call that reads.</p>\n';
  const rows = inOrderOfNeed(files).map(
    ({ path, kind, presence: found, cells }) =>
      `<tr><th scope="row">${code(path)}</th><td>${kind === 'address' ? 'on the network' : presenceHtml(found)}</td><td>${cellLinks(cells)}</td></tr>\n`,
  );
  return `<table><thead><tr><th scope="col">Path</th><th scope="col">There</th><th scope="col">Where</th></tr></thead><tbody>
${rows.join('')}</tbody></table>
`;
}

function presenceHtml(found: Presence): string {
  return `<span class="${found}">${presence[found]}</span>`;
}

function inOrderOfNeed<T extends { readonly presence: Presence }>(
  items: readonly T[],
): readonly T[] {
  return items.toSorted(
    (a, b) => Number(a.presence !== 'missing') - Number(b.presence !== 'missing'),
  );
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
