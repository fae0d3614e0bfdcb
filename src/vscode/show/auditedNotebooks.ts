/** Keeps what an audit of the workspace found, by notebook: also of notebooks that nobody has opened. */
import { EventEmitter, type Uri } from 'vscode';
import type { Finding, Problem } from '../../core/index.ts';
import type { WatchedNotebook } from '../watch/watchedNotebook.ts';

/** One notebook of the audit, as its file was read. */
export interface AuditedNotebook {
  readonly uri: Uri;
  /** Most important first. The key of a cell is `#` and its index, as in every notebook read from a file. */
  readonly findings: readonly Finding[];
  /** What kept the notebook, or a part of it, from being understood. */
  readonly problems: readonly Problem[];
}

/**
 * What the audit found in a notebook that is open now, and its marks do not say; nothing any more once the notebook has
 * been changed or run.
 */
export function foundBesidesMarks(
  watched: WatchedNotebook,
  audited: AuditedNotebook | undefined,
): readonly Finding[] {
  const isAsRead = !watched.document.isDirty && !watched.tracker.hasRuns;
  if (audited === undefined || !isAsRead) return [];
  const marked = [...watched.shown(), ...watched.shownStates()];
  const isMarked = ({ id, cell, kind }: Finding): boolean =>
    marked.some((own) => own.id === id && own.cell === cell && own.kind === kind);
  return audited.findings.filter((finding) => !isMarked(finding));
}

/** The notebooks of the last audit of the workspace, in the order in which they were read. */
export class AuditedNotebooks {
  readonly #notebooks = new Map<string, AuditedNotebook>();
  readonly #changed = new EventEmitter<readonly Uri[]>();

  /** Fires with the notebooks of which something else is known now, or nothing any more. */
  readonly onDidChange = this.#changed.event;

  /** All of them. */
  all(): readonly AuditedNotebook[] {
    return [...this.#notebooks.values()];
  }

  /** What was found in that notebook; `undefined` if the audit has not come to it. */
  of(uri: Uri): AuditedNotebook | undefined {
    return this.#notebooks.get(uri.toString());
  }

  /** Takes what was found, in place of what was known of the same notebooks. An audit hands on several at a time. */
  set(notebooks: readonly AuditedNotebook[]): void {
    for (const notebook of notebooks) this.#notebooks.set(notebook.uri.toString(), notebook);
    this.#tell(notebooks.map(({ uri }) => uri));
  }

  /** Forgets one notebook. */
  delete(uri: Uri): void {
    if (this.#notebooks.delete(uri.toString())) this.#tell([uri]);
  }

  /** Forgets everything. */
  clear(): void {
    const uris = this.all().map(({ uri }) => uri);
    this.#notebooks.clear();
    this.#tell(uris);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #tell(uris: readonly Uri[]): void {
    if (uris.length > 0) this.#changed.fire(uris);
  }
}
