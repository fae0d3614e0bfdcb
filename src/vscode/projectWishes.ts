/** Follows the settings of projects, as their files hold them: what they wish counts where the user says nothing. */
import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  languages,
  Range,
  Uri,
  workspace,
} from 'vscode';
import { ProjectFiles, type ProjectFile } from '../platform/projectFiles.ts';
import { settingsFor } from './configuration.ts';
import { type Settings, withProject } from './settings.ts';

/** A column beyond the end of any line that somebody wrote. */
const LONGEST = 1000;

/** The wishes of all projects; what is wrong in their files is marked there. */
export class ProjectWishes {
  readonly #causeIds: readonly string[];
  readonly #files: ProjectFiles;
  readonly #marks = languages.createDiagnosticCollection('cellscope-project');
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(causeIds: readonly string[]) {
    this.#causeIds = causeIds;
    this.#files = new ProjectFiles(causeIds);
    const watcher = workspace.createFileSystemWatcher('**/{.cellscope.json,pyproject.toml}');
    const forget = (): void => {
      this.#files.forget();
      this.#marks.clear();
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    );
  }

  /** The settings that hold for the notebook: the user's own, and beneath them those of its project. */
  settingsFor(notebook: Uri): Settings {
    const own = settingsFor(notebook);
    if (notebook.scheme !== 'file') return own;
    const project = this.#files.for(notebook.fsPath);
    if (project === undefined) return own;
    this.#mark(project);
    return withProject(own, project.settings, this.#causeIds);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#marks.dispose();
    this.#changed.dispose();
  }

  #mark({ path, problems }: ProjectFile): void {
    const uri = Uri.file(path);
    if (problems.length === 0 || this.#marks.has(uri)) return;
    this.#marks.set(
      uri,
      problems.map(({ line = 0, message, weight }) => {
        const level =
          weight === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Information;
        const mark = new Diagnostic(new Range(line, 0, line, LONGEST), message, level);
        mark.source = 'Cellscope';
        return mark;
      }),
    );
  }
}
