/**
 * Modules and names that can no longer be imported from where they were, and what took their place.
 *
 * Sources: What's New in Python 3.8 to 3.14; the release notes and deprecation lists of the libraries named.
 */
import { removedFromLearning } from './removedImports/learning.ts';
import { removedFromPython } from './removedImports/python.ts';
import { removedFromScience } from './removedImports/science.ts';
import { removedFromTools } from './removedImports/tools.ts';

/** A module, or one of its names: an address that an import can have. */
export interface ImportAddress {
  readonly module: string;
  /** `undefined` if the module itself is meant. */
  readonly name: string | undefined;
}

/** One row: an address that is gone. */
export interface MovedImport extends ImportAddress {
  /** As its makers write it: `scikit-learn`, `Python`. */
  readonly library: string;
  /** The first version without it. */
  readonly goneSince: string;
  /** `undefined` if nothing took its place. */
  readonly replacement: ImportAddress | undefined;
  /** The replacement is the same thing at another address, so that an edit of the import is all there is to do. */
  readonly isMechanical: boolean;
}

function addressOf(text: string): ImportAddress {
  const [module = '', name] = text.split(':');
  return { module, name };
}

function readRow(line: string, library: string): MovedImport {
  const [old = '', version = '', mark, now] = line.split(' ');
  return {
    ...addressOf(old),
    library,
    goneSince: version,
    replacement: now === undefined ? undefined : addressOf(now),
    isMechanical: mark === '=',
  };
}

/** Every row, in the table's order. */
export const movedImports: readonly MovedImport[] = [
  ...removedFromPython,
  ...removedFromScience,
  ...removedFromLearning,
  ...removedFromTools,
].flatMap(({ library, rows }) =>
  rows
    .trim()
    .split('\n')
    .map((line) => readRow(line, library)),
);

const byAddress: ReadonlyMap<string, MovedImport> = new Map(
  movedImports.map((row) => [keyOf(row), row]),
);

function keyOf({ module, name }: ImportAddress): string {
  return name === undefined ? module : `${module}:${name}`;
}

/**
 * Where an address went that is gone: its own row, or that of the module it was in. `undefined` if the table does not
 * have it. The replacement is that of the whole address: `sklearn.model_selection:KFold` for
 * `sklearn.cross_validation:KFold`.
 */
export function movedImport(address: ImportAddress): MovedImport | undefined {
  const own = byAddress.get(keyOf(address)) ?? asModule(address);
  if (own) return own;
  for (
    let module = address.module;
    module !== '';
    module = module.slice(0, Math.max(0, module.lastIndexOf('.')))
  ) {
    const row = byAddress.get(module);
    if (row) return within(row, address);
  }
  return undefined;
}

/** `from sklearn import cross_validation` asks for a module by `name`. */
function asModule({ module, name }: ImportAddress): MovedImport | undefined {
  if (name === undefined) return undefined;
  const row = byAddress.get(`${module}.${name}`);
  if (!row) return undefined;
  const { replacement } = row;
  return { ...row, module, name, replacement: replacement && splitLast(replacement) };
}

function splitLast(address: ImportAddress): ImportAddress {
  const dot = address.module.lastIndexOf('.');
  if (address.name !== undefined || dot === -1) return address;
  return { module: address.module.slice(0, dot), name: address.module.slice(dot + 1) };
}

/** The row of a module, for something inside it. */
function within(row: MovedImport, { module, name }: ImportAddress): MovedImport {
  const { replacement } = row;
  if (replacement === undefined || replacement.name !== undefined) return { ...row, module, name };
  const rest = module.slice(row.module.length);
  return { ...row, module, name, replacement: { module: replacement.module + rest, name } };
}
