/** The name exists only as a local variable of a function. */
import type { Cell } from '../../model/notebook.ts';
import { defineCause, type Match } from '../cause.ts';
import { cellName, code } from '../wording.ts';
import { functionOwning } from './functionOwning.ts';
import { aboutName, isBoundNowhere, readMissingName, type MissingName } from './missingName.ts';
import { importStatementFor } from './wellKnownImports.ts';

interface LocalToFunction extends Match {
  readonly missing: MissingName;
  readonly functionName: string;
  readonly cell: Cell;
  readonly isParameter: boolean;
}

export const localToFunction = defineCause<LocalToFunction>({
  id: 'local-to-function',
  exceptions: ['NameError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Local to a function',
    what: 'The name is used outside, but it is a variable or parameter of a function and exists only inside.',
    why: 'What a function assigns is gone when it returns. Only what it returns reaches the cell that called it.',
    todo: 'Let the function return the value, and assign the result where it is needed.',
    limits:
      'Silent if any cell defines the name for the notebook, or if a well-known import explains it.',
  },
  detect(crash, notebook) {
    const missing = readMissingName(crash, notebook);
    if (!missing || !isBoundNowhere(missing)) return undefined;
    if (importStatementFor(missing.name, missing.usedIn)) return undefined;
    const owner = functionOwning(missing, notebook);
    if (!owner) return undefined;
    const { cell, facts, local } = owner;
    const origin = {
      cellKey: cell.key,
      cell: cell.index,
      range: facts.rangeOf(local.span),
      label: `${code(missing.name)} exists only in here`,
    };
    return {
      ...aboutName(missing),
      functionName: local.def.name.name,
      cell,
      isParameter: local.isParameter,
      origin,
      evidence: [
        missing.absence,
        {
          basis: 'observed',
          fact: `${code(local.def.name.name)} has a local variable of that name`,
          place: origin,
        },
        { basis: 'observed', fact: 'nothing outside of functions defines it' },
      ],
    };
  },
  explain({ missing, functionName, cell, isParameter }) {
    const name = code(missing.name);
    const owner = code(functionName);
    const where = cell.key === missing.cell.key ? '' : ` (${cellName(cell)})`;
    return {
      line: `${name} exists only inside ${owner}${where}.`,
      what: `${name} exists only inside ${owner}.`,
      why: `It is a ${isParameter ? 'parameter' : 'local variable'} of ${owner}${where}, and is gone when the function returns. Nothing else defines it.`,
      todo: isParameter
        ? `Define ${name} in a cell, or use it inside ${owner} only.`
        : `Let ${owner} return it, and assign the result: ${code(`${missing.name} = ${functionName}(…)`)}.`,
    };
  },
  fixes: () => [],
});
