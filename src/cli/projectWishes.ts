/** What the arguments and the projects of the notebooks wish together. */
import { isAsSevereAs, noSettings, type ProjectSettings, type Severity } from '../core/index.ts';
import type { ProjectFile, ProjectFiles } from '../platform/projectFiles.ts';
import { complain, type CommandIo } from './io.ts';
import type { Wishes } from './scope.ts';

/** What holds for one notebook. */
export interface NotebookWishes {
  readonly settings: ProjectSettings;
  /** The least severity that makes the command fail. */
  readonly failOn: Severity | 'never';
}

/**
 * What holds for the notebook of that path; `undefined` if its project's file cannot be meant as it is. What is wrong
 * with a file is told once. The arguments choose, and both leave out.
 */
export type WishesReader = (notebook: string) => Promise<NotebookWishes | undefined>;

/** A reader of the projects' files. */
export function wishesReader(
  { select, ignore, failOn }: Wishes,
  projects: ProjectFiles,
  io: CommandIo,
): WishesReader {
  const told = new Set<ProjectFile>();
  return async (notebook) => {
    const project = projects.for(notebook === '-' ? 'notebook.ipynb' : notebook);
    if (project !== undefined && !told.has(project)) {
      told.add(project);
      await tellProblems(project, io);
    }
    if (project?.problems.some(({ weight }) => weight === 'error') === true) return undefined;
    const settings = project?.settings ?? noSettings;
    return {
      settings: {
        ...settings,
        select: select.length > 0 ? select : settings.select,
        ignore: [...ignore, ...settings.ignore],
      },
      failOn: failOn ?? settings.failOn ?? 'error',
    };
  };
}

async function tellProblems({ path, problems }: ProjectFile, io: CommandIo): Promise<void> {
  for (const { line, message } of problems) {
    await complain(io, `${path}${line === undefined ? '' : `, line ${line + 1}`}: ${message}`);
  }
}

/** Whether something so severe makes the command fail. */
export function reaches(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && isAsSevereAs({ severity }, failOn);
}
