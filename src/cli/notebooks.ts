/** Finds the notebooks that the paths of a request lead to, one at a time. */
import { isFolder, notebooksUnder, type FoundPath } from '../platform/files.ts';
import type { ProjectFiles } from '../platform/projectFiles.ts';
import { isInShard, type Shard } from './shard.ts';

/** Whether one notebook was asked for by its name, or any number of them. */
export type Extent = 'one' | 'several';

/** One path that is no folder gives one record; everything else a list. */
export async function extentOf(paths: readonly string[]): Promise<Extent> {
  const [first] = paths;
  return paths.length === 1 && first !== undefined && !(await isFolder(first)) ? 'one' : 'several';
}

/**
 * What the paths lead to, or those of the shard, in their order; nothing is read yet. In folders, what their projects exclude is left
 * out.
 */
export async function* findNotebooks(
  paths: readonly string[],
  shard: Shard,
  projects: ProjectFiles,
): AsyncGenerator<FoundPath> {
  let position = 0;
  for await (const found of findAll(paths, projects)) {
    position += 1;
    if (isInShard(position, shard)) yield found;
  }
}

async function* findAll(
  paths: readonly string[],
  projects: ProjectFiles,
): AsyncGenerator<FoundPath> {
  const isExcluded = (path: string): boolean => projects.for(path)?.excludes(path) === true;
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) yield* notebooksUnder(path, isExcluded);
    else yield { path };
  }
}
