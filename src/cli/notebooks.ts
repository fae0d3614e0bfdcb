/** Finds the notebooks that the paths of a request lead to, one at a time. */
import { dirname, resolve } from 'node:path';
import { isFolder, notebooksUnder, type FoundPath } from '../platform/files.ts';
import type { ProjectFiles } from '../platform/projectFiles.ts';
import type { Scope } from './scope.ts';
import { isInShard } from './shard.ts';

/** Whether one notebook was asked for by its name, or any number of them. */
export type Extent = 'one' | 'several';

/** One path that is no folder gives one record; everything else a list. */
export async function extentOf(paths: readonly string[]): Promise<Extent> {
  const [first] = paths;
  return paths.length === 1 && first !== undefined && !(await isFolder(first)) ? 'one' : 'several';
}

/**
 * What the scope leads to, in the order of its paths, without what the notebooks' projects exclude; nothing is read yet.
 */
export async function* findNotebooks(
  scope: Scope,
  projects: ProjectFiles,
): AsyncGenerator<FoundPath> {
  let position = 0;
  for await (const found of findAll(scope, projects)) {
    position += 1;
    if (isInShard(position, scope.shard)) yield found;
  }
}

/** How many notebooks the scope leads to. */
export async function countNotebooks(scope: Scope, projects: ProjectFiles): Promise<number> {
  const found = findNotebooks(scope, projects);
  let count = 0;
  while ((await found.next()).done !== true) count += 1;
  return count;
}

/** A sentence where there is none. */
export function noNotebook({ paths }: Scope): string {
  return `There is no notebook (.ipynb) in ${paths.join(', ')}.`;
}

/** Whether it is in order that there is no notebook: others have them, or a project excludes what was named. */
export function isPartOfMore({ shard, exclusion }: Scope): boolean {
  return shard.of > 1 || exclusion === 'everywhere';
}

async function* findAll(
  { paths, exclusion }: Scope,
  projects: ProjectFiles,
): AsyncGenerator<FoundPath> {
  const isExcluded = (path: string): boolean => projects.for(path)?.excludes(path) === true;
  for (const path of paths) {
    if (path === '-') yield { path };
    else if (exclusion === 'everywhere' && withAncestors(path).some(isExcluded)) continue;
    else if (await isFolder(path)) yield* notebooksUnder(path, isExcluded);
    else yield { path };
  }
}

/** The path and all folders that it lies in: a folder that is excluded was never searched. */
function withAncestors(path: string): readonly string[] {
  const full = resolve(path);
  const above = dirname(full);
  return above === full ? [full] : [full, ...withAncestors(above)];
}
