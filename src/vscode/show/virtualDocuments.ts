/** Read-only documents for texts that no cell holds any more. */
import {
  type Disposable,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';

const scheme = 'cellscope';

/** Texts by their address, kept for as long as an editor shows them. */
export class VirtualDocuments implements TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions: readonly Disposable[];
  #count = 0;

  constructor() {
    this.#subscriptions = [
      workspace.registerTextDocumentContentProvider(scheme, this),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    ];
  }

  /** The address of a new document; `name` is what its tab shows, with the ending that gives its language. */
  add(name: string, text: string): Uri {
    this.#count += 1;
    const uri = Uri.from({ scheme, path: `/${this.#count}/${name.replaceAll('/', ' ')}` });
    this.#texts.set(uri.toString(), text);
    return uri;
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#texts.clear();
  }

  #forget({ uri }: TextDocument): void {
    if (uri.scheme === scheme) this.#texts.delete(uri.toString());
  }
}
