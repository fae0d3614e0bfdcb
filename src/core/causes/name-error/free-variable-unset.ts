/** An inner function reads a variable of the function around it before that one has set it. */
import { defineCause, type Match } from '../cause.ts';
import { code, lineName } from '../wording.ts';
import { readUnsetVariable, type UnsetVariable } from './unsetVariable.ts';

interface FreeVariableUnset extends Match {
  readonly variable: UnsetVariable;
}

export const freeVariableUnset = defineCause<FreeVariableUnset>({
  id: 'free-variable-unset',
  exceptions: ['NameError'],
  rootCause: 'implementation-error',
  docs: {
    title: 'Enclosing variable read before it is set',
    what: 'An inner function, lambda or comprehension reads a variable of the function around it, and that function has not set it yet.',
    why: 'The inner function looks the variable up when it runs, not when it is written. Called too early, it finds nothing.',
    todo: 'Set the variable before the inner function is called.',
    limits: 'Needs the function’s text on the page as it ran.',
  },
  detect(crash, notebook) {
    const variable = readUnsetVariable(crash, 'free', notebook);
    if (!variable) return undefined;
    return {
      variable,
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
          fact: `${code(variable.def.name.name)} sets it later`,
          place: variable.origin,
        },
      ],
    };
  },
  explain({ variable }) {
    const name = code(variable.name);
    const where = code(variable.def.name.name);
    const line = lineName(variable.origin.range.start.line);
    return {
      line: `${name} has no value yet: ${where} sets it on ${line}, after this was called.`,
      what: `${name} has no value yet.`,
      why: `It belongs to ${where}, which sets it on ${line}; the inner function was called before that.`,
      todo: `Move ${line} above the call.`,
    };
  },
  fixes: () => [],
});
