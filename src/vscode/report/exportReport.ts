/** Saves an audit's report where the user says, as a page, as text, or for programs. */
import { env, Uri, window, workspace } from 'vscode';
import type { AuditPage } from '../../render/report/auditPage.ts';
import { auditRecord } from '../../render/report/reportJson.ts';
import { reportMarkdown } from '../../render/report/reportMarkdown.ts';
import { renderSarif } from '../../render/sarif/sarifLog.ts';
import type { Engine } from '../engine.ts';
import type { LayOut } from './layOut.ts';

/** What writing a report takes. */
export interface ExportTools {
  readonly layOut: LayOut;
  readonly engine: Promise<Engine>;
  /** The product's version. */
  readonly version: string;
}

interface Form {
  readonly label: string;
  readonly description: string;
  /** The file's ending. */
  readonly ending: string;
  readonly write: (page: AuditPage, tools: ExportTools) => string | Promise<string>;
}

const forms: readonly Form[] = [
  {
    label: 'HTML',
    description: 'the whole page as one file; needs no network',
    ending: 'html',
    write: (page, { layOut }) => layOut({ page, target: { kind: 'file' } }),
  },
  {
    label: 'Markdown',
    description: 'for a wiki or a pull request',
    ending: 'md',
    write: (page) => reportMarkdown(page),
  },
  {
    label: 'JSON',
    description: 'for programs',
    ending: 'json',
    write: (page) => `${JSON.stringify(auditRecord(page), undefined, 2)}\n`,
  },
  {
    label: 'SARIF',
    description: 'the findings alone, for code scanning',
    ending: 'sarif',
    write: async (page, { engine, version }) =>
      renderSarif([page], { version, causes: (await engine).causes }),
  },
];

/** Asks for the form and the place, and writes the file. `notebook` is the address of the notebook. */
export async function exportReport(
  page: AuditPage,
  notebook: string,
  tools: ExportTools,
): Promise<void> {
  const form = await window.showQuickPick(forms, {
    title: 'Export Audit',
    placeHolder: 'As what?',
  });
  if (form === undefined) return;
  const { ending } = form;
  const name = page.notebook.replace(/\.ipynb$/, '');
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(Uri.parse(notebook), '..', `${name}-audit.${ending}`),
    filters: { [form.label]: [ending] },
  });
  if (target === undefined) return;
  const text = await form.write(page, tools);
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = 'Open';
  const chosen = await window.showInformationMessage(
    `The audit of ${page.notebook} is saved.`,
    open,
  );
  if (chosen !== open) return;
  if (ending === 'html') await env.openExternal(target);
  else await window.showTextDocument(target);
}
