/** A function reads a variable of its own before it has a value. */
import type { CellEdit, Fix } from '../../model/finding.ts';
import type { Stmt } from '../../python/ast.ts';
import { defineCause, type Match } from '../cause.ts';
import { editFix } from '../editFix.ts';
import { code, lineName } from '../wording.ts';
import { readUnsetVariable, type UnsetVariable } from './unsetVariable.ts';

interface UnboundLocal extends Match {
  readonly variable: UnsetVariable;
  readonly bindingLine: number;
}

export const unboundLocal = defineCause<UnboundLocal>({
  id: 'unbound-local',
  exceptions: ['UnboundLocalError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Local variable read before it is set',
    what: 'A function assigns the name somewhere, and reads it before that assignment.',
    why: 'One assignment anywhere in a function makes the name local in all of it. The notebook’s variable of the same name is then not seen inside.',
    todo: 'Pass the value in as an argument, give the local variable a first value, or declare it `global`.',
    limits: 'Needs the function’s text on the page as it ran.',
  },
  detect(crash, notebook) {
    const variable = readUnsetVariable(crash, 'local', notebook);
    if (!variable) return undefined;
    const bindingLine = variable.origin.range.start.line;
    return {
      variable,
      bindingLine,
      names: [variable.name],
      crashType: 'variable-not-found',
      origin: variable.origin,
      evidence: [
        {
          basis: 'observed',
          fact: `${code(variable.name)} is read before it has a value`,
          place: crash.site,
        },
        {
          basis: 'observed',
          fact: `${code(variable.def.name.name)} assigns it, so it is local there`,
          place: variable.origin,
        },
      ],
    };
  },
  explain({ variable, bindingLine }) {
    const name = code(variable.name);
    const where = code(variable.def.name.name);
    const notSeen = variable.isNotebookNameToo ? ` The notebook’s ${name} is not seen inside.` : '';
    return {
      line: `${name} is local to ${where} (${lineName(bindingLine)} assigns it) and has no value yet.`,
      what: `${name} has no value yet inside ${where}.`,
      why: `${lineName(bindingLine).replace('l', 'L')} assigns ${name}, which makes it local in the whole function, also before that line.${notSeen}`,
      todo: variable.isNotebookNameToo
        ? `Pass ${name} in as an argument, or write ${code(`global ${variable.name}`)} in ${where} to use the notebook’s.`
        : `Give ${name} a value before it is read.`,
    };
  },
  fixes({ variable }, crash, notebook): readonly Fix[] {
    const { name, cell, def, isNotebookNameToo } = variable;
    const declaration = isNotebookNameToo ? declarationEdit(variable) : undefined;
    if (!declaration) return [];
    const title = `Use the notebook’s ${code(name)} in ${code(def.name.name)} (global)`;
    const edits = [{ cellKey: cell.key, cell: cell.index, ...declaration }];
    return editFix({ title, safety: 'review', edits, newCells: [] }, crash, notebook);
  },
});

/** Puts `global name` before the first statement that is no docstring; an annotated name cannot be global. */
function declarationEdit({
  name,
  facts,
  def,
}: UnsetVariable): Pick<CellEdit, 'range' | 'newText'> | undefined {
  const first = def.body.find((stmt) => !isText(stmt));
  if (!first || facts.scopes.scopeOf(def)?.symbols.get(name)?.isAnnotated) return undefined;
  const position = facts.lines.positionAt(first.start);
  const before = facts.source.slice(first.start - position.character, first.start);
  const separator = before.trim() === '' ? `\n${before}` : '; ';
  return { range: { start: position, end: position }, newText: `global ${name}${separator}` };
}

function isText(stmt: Stmt): boolean {
  return stmt.kind === 'Expr' && stmt.value.kind === 'Constant' && stmt.value.type === 'str';
}
