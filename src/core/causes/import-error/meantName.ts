/** Guesses which name of a module was meant by one that it does not have. */
import { importedNames } from '../../knowledge/importedNames.ts';
import type { ImportAddress } from '../../knowledge/movedImports.ts';
import { importsIn } from '../../python/imports.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { closestOf } from '../spelling.ts';

/** A name that was meant, and the module that has it. */
export interface MeantName {
  readonly name: string;
  readonly module: string;
  /** `spelling`: another name of the same module. `place`: the same name, of another module. */
  readonly difference: 'spelling' | 'place';
}

/** The nearest name of the module, else the module that the name belongs to; `undefined` if neither is clear. */
export function meantName(
  { module, name }: ImportAddress,
  notebook: NotebookFacts,
): MeantName | undefined {
  if (name === undefined) return undefined;
  const near = closestOf(name, namesOf(module), importedElsewhere(module, notebook));
  if (near !== undefined) return { name: near, module, difference: 'spelling' };
  const [top = ''] = module.split('.');
  const homes = importedNames.filter(
    (row) => row.module !== module && row.names.some((each) => bare(each) === name),
  );
  // Of several modules the one of the same library is meant; Keras is a library of its own inside TensorFlow.
  const same = homes.filter((row) => row.module.split('.', 1)[0] === top);
  const [home, other] = same.length > 0 ? same : homes;
  return home && !other ? { name, module: home.module, difference: 'place' } : undefined;
}

function namesOf(module: string): readonly string[] {
  return importedNames
    .filter((row) => row.module === module)
    .flatMap(({ names }) => names.map(bare));
}

/** Without the marks of the table. */
function bare(name: string): string {
  return name.replace(/\?+$/, '');
}

/** What other cells, which ran through, import from the module. */
function importedElsewhere(module: string, notebook: NotebookFacts): readonly string[] {
  return notebook.history.runs
    .filter(({ outcome }) => outcome.kind === 'succeeded')
    .flatMap(({ source }) => importsIn(notebook.tools.reader.read(source).module.body))
    .flatMap((stmt) => (stmt.kind === 'ImportFrom' && stmt.module === module ? stmt.names : []))
    .map(({ name }) => name);
}
