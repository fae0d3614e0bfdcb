/** Puts together what a kernel has told at two moments between which nothing ran. */
import type { Facts } from '../model/facts.ts';

/** All that is known; where both know something, the later answer counts. */
export function mergeFacts(earlier: Facts, later: Facts): Facts {
  return {
    ...earlier,
    ...later,
    packages: merged(earlier.packages, later.packages),
    names: merged(earlier.names, later.names),
    expressions: merged(earlier.expressions, later.expressions),
    absent: new Set([...earlier.absent, ...later.absent]),
    modules: merged(earlier.modules, later.modules),
    paths: merged(earlier.paths, later.paths),
  };
}

function merged<T>(
  earlier: ReadonlyMap<string, T>,
  later: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  return new Map([...earlier, ...later]);
}
