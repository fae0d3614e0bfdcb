/** Shows over a crash what happened, what to do and where. */
import {
  type Disposable,
  Hover,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
  workspace,
} from 'vscode';
import { type Finding, containsPosition } from '../../core/index.ts';
import { renderHoverMarkdown } from '../../render/hover.ts';
import type { Log } from '../log.ts';
import { cellSelector, type NotebookWatcher } from '../watch/notebookWatcher.ts';
import { linksFor } from './findingLinks.ts';
import { commandAddress, linkCommands } from './links.ts';
import { editorRange } from './ranges.ts';

/** Registers the hover for the cells of all watched notebooks. */
export function showHovers(watcher: NotebookWatcher, log: Log): Disposable {
  return languages.registerHoverProvider([...cellSelector], {
    provideHover: (document, position) =>
      log.guard('Hovering', () => hoverAt(watcher, document, position), undefined),
  });
}

function hoverAt(
  watcher: NotebookWatcher,
  { uri }: TextDocument,
  position: Position,
): Hover | undefined {
  const cellKey = uri.toString();
  const watched = watcher.withCell(cellKey);
  const findings = (watched?.shown() ?? []).filter(
    (finding) => finding.site.cellKey === cellKey && isUnder(finding, position),
  );
  const [first] = findings;
  if (watched === undefined || first === undefined) return undefined;
  const scene = {
    notebookType: watched.document.notebookType,
    isTrusted: workspace.isTrusted,
  };
  const hasCrash = findings.some(({ kind }) => kind === 'crash');
  const text = new MarkdownString(
    renderHoverMarkdown(findings, {
      ...linksFor(findings, scene),
      explain: hasCrash ? commandAddress('explain', first.cellKey) : undefined,
    }),
  );
  text.isTrusted = { enabledCommands: Object.values(linkCommands) };
  return new Hover(text, editorRange(first.site.range));
}

/** A crash is explained anywhere on its line, a forecast on its own place. */
function isUnder({ kind, site: { range } }: Finding, position: Position): boolean {
  if (kind !== 'crash') return containsPosition(range, position);
  return range.start.line <= position.line && position.line <= range.end.line;
}
