/** Remembers the notebooks for which the user has silenced us, for as long as the workspace lives. */
import { EventEmitter, type Memento, type Uri } from 'vscode';

const memory = 'silencedNotebooks';

/** The silenced notebooks of this workspace. */
export class Silence {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  isSilenced(notebook: Uri): boolean {
    return this.#notebooks().includes(notebook.toString());
  }

  async silence(notebook: Uri): Promise<void> {
    await this.#remember([...this.#others(notebook), notebook.toString()]);
  }

  async endSilence(notebook: Uri): Promise<void> {
    await this.#remember(this.#others(notebook));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #notebooks(): readonly string[] {
    return this.#memento.get<readonly string[]>(memory, []);
  }

  #others(notebook: Uri): readonly string[] {
    return this.#notebooks().filter((uri) => uri !== notebook.toString());
  }

  async #remember(notebooks: readonly string[]): Promise<void> {
    await this.#memento.update(memory, notebooks);
    this.#changed.fire();
  }
}
