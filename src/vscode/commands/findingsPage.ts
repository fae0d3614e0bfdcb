/** Opens the page that explains findings about one notebook. */
import { workspace } from 'vscode';
import type { Finding, TracebackSummary } from '../../core/index.ts';
import { renderExplanationPage } from '../../render/explanationPage.ts';
import type { Engine } from '../engine.ts';
import { linksFor } from '../show/findingLinks.ts';
import type { Pages } from '../show/pages.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';
import { notebookName } from './notebookName.ts';

/** What the page is made with. */
export interface PageTools {
  readonly engine: Promise<Engine>;
  readonly pages: Pages;
}

/** Shows the findings on the page of that title; `tracebackOf` gives what stands behind a crash. */
export async function showFindings(
  title: string,
  findings: readonly Finding[],
  { document }: WatchedNotebook,
  { engine, pages }: PageTools,
  tracebackOf?: (finding: Finding) => TracebackSummary | undefined,
): Promise<void> {
  const { causes } = await engine;
  const scene = { notebookType: document.notebookType, isTrusted: workspace.isTrusted };
  const links = linksFor(findings, scene);
  const name = notebookName(document);
  const markdown = renderExplanationPage(findings, name, causes, links, tracebackOf);
  await pages.show({ kind: 'explanation', title, markdown });
}
