/** Finds the settings of the project that a file belongs to: the nearest file of settings, from its folder upward. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { readProjectSettings, type ProjectSettings, type ReadSettings } from '../core/index.ts';

/** The files that may hold settings, in the order in which they are looked for. */
const SETTINGS_FILES = ['.cellscope.json', 'pyproject.toml'] as const;

/** A project's settings and where they stand. */
export interface ProjectFile {
  readonly path: string;
  readonly settings: ProjectSettings;
  readonly problems: ReadSettings['problems'];
  /** Whether the project leaves out that file or folder when it is searched. */
  excludes(path: string): boolean;
}

/** The settings of projects, each file read once. */
export class ProjectFiles {
  readonly #causeIds: readonly string[];
  readonly #known = new Map<string, ProjectFile | undefined>();

  constructor(causeIds: readonly string[]) {
    this.#causeIds = causeIds;
  }

  /** The settings that hold for a file; `undefined` if no project wishes anything. */
  for(file: string): ProjectFile | undefined {
    return this.#nearest(dirname(resolve(file)));
  }

  /** Forgets what was read: files have changed. */
  forget(): void {
    this.#known.clear();
  }

  #nearest(folder: string): ProjectFile | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    const above = dirname(folder);
    const found = this.#in(folder) ?? (above === folder ? undefined : this.#nearest(above));
    this.#known.set(folder, found);
    return found;
  }

  #in(folder: string): ProjectFile | undefined {
    for (const name of SETTINGS_FILES) {
      const path = join(folder, name);
      const text = textOf(path);
      if (text === undefined) continue;
      const format = name.endsWith('.json') ? 'json' : 'toml';
      const { settings, problems } = readProjectSettings(text, format, this.#causeIds);
      if (settings === undefined) continue;
      return { path, settings, problems, excludes: pathMatcher(settings.exclude, folder) };
    }
    return undefined;
  }
}

/**
 * Whether a path is meant by one of the patterns, which count from `folder`. A pattern without a slash means files and
 * folders of that name anywhere; what a meant folder holds is never asked about.
 */
export function pathMatcher(
  patterns: readonly string[],
  folder: string,
): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const plain = patterns.map((pattern) => pattern.replace(/^\.?\/|\/(?:\*\*)?$/g, ''));
  const matches = picomatch(plain, { dot: true, basename: true });
  return (path) => {
    const below = relative(folder, resolve(path)).split(sep).join('/');
    return below !== '' && !below.startsWith('../') && matches(below);
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
