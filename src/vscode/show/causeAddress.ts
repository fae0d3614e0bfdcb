/** The addresses that lead to the pages of the causes. */

/** The path of a cause's page. */
export function causePath(id: string): string {
  return `/cause/${id}`;
}

/** The id of the cause at that path; `undefined` for any other path. */
export function causeAt(path: string): string | undefined {
  return /^\/cause\/([a-z0-9-]+)$/.exec(path)?.[1];
}
