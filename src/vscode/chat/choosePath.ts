/** Finds the notebook that somebody names more or less exactly: by address, path, end of a path, or file name. */

/** An open notebook. */
export interface OpenFile {
  readonly uri: string;
  readonly path: string;
}

/** The address of the one that is meant, or why it is none of them. */
export function choosePath(
  wanted: string,
  open: readonly OpenFile[],
): { readonly uri: string | undefined; readonly problem: string } {
  const end = slashed(wanted).replace(/^\.\//, '');
  const exact = open.filter(({ uri, path }) => uri === wanted || slashed(path) === end);
  const close = open.filter(({ path }) => `/${slashed(path)}`.endsWith(`/${end}`));
  const candidates = exact.length > 0 ? exact : close;
  const [first, ...others] = candidates;
  const names = (files: readonly OpenFile[]): string => files.map(({ path }) => path).join(', ');
  if (first === undefined) {
    const there = open.length === 0 ? 'No notebook is open.' : `Open are: ${names(open)}.`;
    return { uri: undefined, problem: `${wanted} is not open in the editor. ${there}` };
  }
  if (others.length > 0) {
    return { uri: undefined, problem: `Several open notebooks fit: ${names(candidates)}.` };
  }
  return { uri: first.uri, problem: '' };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
