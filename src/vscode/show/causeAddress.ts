/** The addresses by which other programs lead to the pages of the causes. */

/** The id of the cause at the path `/cause/<id>`; `undefined` for any other path. */
export function causeAt(path: string): string | undefined {
  return /^\/cause\/([a-z0-9-]+)$/.exec(path)?.[1];
}
