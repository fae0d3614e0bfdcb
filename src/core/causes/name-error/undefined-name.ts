/** Nothing in the notebook, nor in what ran, ever defines the name. */
import { replacementOfPython2Builtin } from '../../knowledge/builtins.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';
import { functionOwning } from './functionOwning.ts';
import { isBoundNowhere, readMissingName, type MissingName } from './missingName.ts';
import { similarName } from './similarNames.ts';
import { importStatementFor } from './wellKnownImports.ts';

interface UndefinedName extends Match {
  readonly missing: MissingName;
}

export const undefinedName = defineCause<UndefinedName>({
  id: 'undefined-name',
  exceptions: ['NameError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Defined nowhere',
    what: 'No cell of the notebook defines the name, and nothing that ran did.',
    why: 'The code was copied without its first part, the definition was lost before the notebook was saved, or the name is meant to be text and lacks its quotes.',
    todo: 'Define the name in a cell above, or correct it.',
    limits:
      'Silent if a cell defines the name, if a well-known import, a similar name or a function’s variable explains it, or if names may exist that no cell shows.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || !isBoundNowhere(missing)) return undefined;
    const { name } = missing;
    if (importStatementFor(name, missing.usedIn)) return undefined;
    if (similarName(missing, notebook) ?? functionOwning(missing, notebook)) return undefined;
    const wasDeleted = notebook.history.removed.some((cell) =>
      notebook.tools.reader.read(cell.source).definitions.some((each) => each.name === name),
    );
    if (wasDeleted) return undefined;
    return {
      missing,
      names: [name],
      crashType: missing.crashType,
      evidence: [
        missing.absence,
        { basis: 'observed', fact: `no cell defines ${code(name)}, and no text that ran did` },
      ],
    };
  },
  explain({ missing }) {
    const name = code(missing.name);
    const instead = replacementOfPython2Builtin(missing.name);
    if (instead !== undefined) {
      return {
        line: `${name} was a part of Python 2${instead === '' ? '' : `; in Python 3 write ${code(instead)}`}.`,
        what: `${name} was a part of Python 2 and is gone.`,
        why: `Python 3 has no ${name}, and no cell defines one.`,
        todo:
          instead === ''
            ? `Write the line without ${name}.`
            : `Write ${code(instead)} in place of ${name}.`,
      };
    }
    return {
      line: `${name} is defined nowhere in this notebook.`,
      what: `${name} is defined nowhere.`,
      why: `No cell assigns, imports or defines ${name}, and no cell that ran did.`,
      todo: `Define ${name} in a cell above, or correct the name. If it is meant as text, put it in quotes.`,
    };
  },
  fixes: () => [],
});
