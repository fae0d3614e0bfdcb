/** Spelling: how far apart two names are, and which of many is meant. */

/**
 * Optimal string alignment distance: the number of letters to insert, delete, replace, or swap with their
 * neighbour (Damerau 1964). Stops counting beyond `limit` and gives `limit + 1`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/** How many letters may differ in a name of that length for it to be a slip. */
function tolerance(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

/**
 * How unlike the two are, 0 to 2; `undefined` if one is not a slip of the other. Names that differ in digits, or in
 * words like train and test, are different on purpose.
 */
function slipDistance(wanted: string, candidate: string): number | undefined {
  if (wanted === candidate || candidate.length < 2 || wanted.length < 2) return undefined;
  if (digitsOf(wanted) !== digitsOf(candidate) || roleOf(wanted) !== roleOf(candidate))
    return undefined;
  const plainWanted = wanted.toLowerCase().replaceAll('_', '');
  const plainCandidate = candidate.toLowerCase().replaceAll('_', '');
  // Only case and underscores differ. Single letters (X and x) are separate names by custom.
  if (plainWanted === plainCandidate) return plainWanted.length > 1 ? 0 : undefined;
  const limit = tolerance(Math.min(wanted.length, candidate.length));
  if (limit === 0) return undefined;
  const distance = editDistance(wanted, candidate, limit);
  return distance > limit ? undefined : distance;
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

const ROLES =
  /(train|test|valid|val|dev|left|right|min|max|old|new|first|last|start|end|lower|upper)/gi;

function roleOf(name: string): string {
  return (name.match(ROLES) ?? []).join().toLowerCase();
}

/**
 * The nearest of the candidates. An earlier group wins over a later one at the same distance; two equally near
 * names of one group give `undefined`: then nobody can tell which is meant.
 */
export function closestOf(
  wanted: string,
  ...groups: readonly (readonly string[])[]
): string | undefined {
  let best: { readonly names: Set<string>; readonly distance: number } | undefined;
  for (const group of groups) {
    const near = new Map<number, Set<string>>();
    for (const candidate of group) {
      const distance = slipDistance(wanted, candidate);
      if (distance === undefined) continue;
      const known = near.get(distance);
      if (known) known.add(candidate);
      else near.set(distance, new Set([candidate]));
    }
    const distance = Math.min(...near.keys());
    const names = near.get(distance);
    if (names && (best === undefined || distance < best.distance)) best = { names, distance };
  }
  const [only] = best?.names ?? [];
  return best?.names.size === 1 ? only : undefined;
}
