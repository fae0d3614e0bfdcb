/** Shows pages beside the notebook: explanations, the ledger, causes, clean runs. */
import { commands, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { linkCommands } from './links.ts';
import { pageHtml } from './pageHtml.ts';

/** What a page is about; there is one page of each kind, which is used again. */
export type PageKind = 'explanation' | 'ledger' | 'cause' | 'verification';

export interface Page {
  readonly kind: PageKind;
  /** The tab's title. */
  readonly title: string;
  /** Markdown in which everything untrusted is escaped already. */
  readonly markdown: string;
}

/** The pages that are open. */
export class Pages {
  readonly #extension: Uri;
  readonly #panels = new Map<PageKind, WebviewPanel>();

  /** `extension` is the folder of the extension. */
  constructor(extension: Uri) {
    this.#extension = extension;
  }

  /** Shows the page and puts the focus on it. */
  async show(page: Page): Promise<void> {
    const body = await renderMarkdown(page.markdown);
    const panel = this.#panels.get(page.kind) ?? this.#open(page);
    const { webview } = panel;
    panel.title = page.title;
    webview.html = pageHtml({
      body,
      styles: webview.asWebviewUri(this.#media('page.css')).toString(),
      source: webview.cspSource,
    });
    panel.reveal();
  }

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose();
  }

  #open({ kind, title }: Page): WebviewPanel {
    const panel = window.createWebviewPanel(`cellscope.${kind}`, title, this.#column(), {
      enableScripts: false,
      enableCommandUris: Object.values(linkCommands),
      enableFindWidget: true,
      localResourceRoots: [Uri.joinPath(this.#extension, 'media')],
    });
    panel.iconPath = this.#media('icon.svg');
    panel.onDidDispose(() => this.#panels.delete(kind));
    this.#panels.set(kind, panel);
    return panel;
  }

  /** Beside the notebook; where pages are open already, among them. */
  #column(): ViewColumn {
    const columns = [...this.#panels.values()].map((panel) => panel.viewColumn);
    return columns.find((column) => column !== undefined) ?? ViewColumn.Beside;
  }

  #media(name: string): Uri {
    return Uri.joinPath(this.#extension, 'media', name);
  }
}

/** HTML by the editor's own Markdown renderer, which colours code as its preview does. */
function renderMarkdown(markdown: string): Thenable<string> {
  return commands.executeCommand<string>('markdown.api.render', markdown);
}
