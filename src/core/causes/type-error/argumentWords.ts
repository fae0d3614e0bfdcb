/** Says how a call and the parameters of what it calls do not fit. */
import { isBuiltin } from '../../knowledge/builtins.ts';
import type { Phrase } from '../../model/finding.ts';
import type { Param } from '../../python/ast.ts';
import type { Wording } from '../cause.ts';
import { code, fitsLine, list } from '../wording.ts';
import type { OwnFunction, RefusedCall } from './refusedCall.ts';

/** What is known of a refused call. */
export interface ArgumentProblem {
  readonly call: RefusedCall;
  /** The parameter that a misspelt keyword means. */
  readonly near: string | undefined;
  /** A constructor under a wrong name: `_init_`. */
  readonly misnamed: string | undefined;
  /** Where the function is defined: `cell 2`. */
  readonly where: string | undefined;
  /** The call, as it is written. */
  readonly written: string;
  /** The parameters of a function that is not the notebook's own, in parentheses, where the kernel tells them. */
  readonly signature: string | undefined;
}

export function sayRefusedCall(problem: ArgumentProblem): Wording {
  const { call } = problem;
  if (!call.call) return byLibrary(problem);
  if (call.onClass !== undefined && call.message.problem === 'missing') {
    return onClass(problem, call.onClass);
  }
  if (call.own?.lacksSelf === true && call.message.problem === 'excess') {
    return withoutSelf(problem, call.own);
  }
  switch (call.message.problem) {
    case 'unexpected':
      return unexpected(problem);
    case 'missing':
      return missing(problem);
    case 'repeated':
      return repeated(problem);
    case 'excess':
      return excess(problem);
  }
}

function onClass({ call, written }: ArgumentProblem, owner: string): Wording {
  const method = code(call.callee);
  const name = code(owner);
  return {
    line: `${method} is called on the class ${name} itself; it needs an object: ${code(`${owner}()`)} first.`,
    what: `${code(written)} calls ${method} on the class ${name}, not on an object made from it.`,
    why: `The first argument is then taken for the object, and one is missing at the end.`,
    todo: `Make an object, then call its method: ${code(`${owner}(…).${call.callee}(…)`)}.`,
  };
}

function withoutSelf({ where, call }: ArgumentProblem, own: OwnFunction): Wording {
  const method = code(own.def?.name.name ?? own.name);
  const owner = code(own.owner?.name.name ?? '');
  return {
    line: `${method} in class ${owner}${at(where)} has no ${code('self')} as its first parameter.`,
    what: `The method ${method} of ${owner} is declared without ${code('self')}.`,
    why: `Python hands the object itself to a method as its first argument. ${method} takes ${count(own.params.length)}, and gets ${counted(call)} with the object.`,
    todo: `Write ${code(signature(own, ['self', ...own.params.map(({ name }) => name)]))}.`,
  };
}

function unexpected({ call, near, where, written, signature: told }: ArgumentProblem): Wording {
  const name = code(call.callee);
  const [wrong = ''] = call.message.parameters;
  const { own } = call;
  if (near !== undefined) {
    return {
      line: `${name} has no parameter ${code(wrong)}; did you mean ${code(near)}?`,
      what: `${name} has no parameter ${code(wrong)}; it has ${code(near)}.`,
      why: own
        ? `${name}${at(where)} takes ${paramList(own.params)}.`
        : `The name of a parameter has to be spelt exactly.${declared(call, told)}`,
      todo: `Change ${code(wrong)} to ${code(near)}.`,
    };
  }
  if (own) {
    const takes = own.params.length === 0 ? 'no arguments' : paramList(own.params);
    return {
      line: `${name} has no parameter ${code(wrong)}; it takes ${takes}.`,
      what: `${name} has no parameter ${code(wrong)}.`,
      why: `${name}${at(where)} is declared with ${takes === 'no arguments' ? takes : `${takes} only`}.`,
      todo: `Leave ${code(wrong)} out of the call, or add it to the definition.`,
    };
  }
  const printed = code(call.message.callee === '' ? call.callee : call.message.callee);
  return {
    line: `${name} has no parameter ${code(wrong)} in the version installed here, or for this kind of object.`,
    what: `${printed} has no parameter ${code(wrong)}.`,
    why: `${code(written)} hands it over by that name. Either the installed version differs from the one the code was written for, or ${name} belongs to another kind of object than meant.${declared(call, told)}`,
    todo: `Look up the parameters with ${code(`help(${call.call ? calleeText(written) : call.callee})`)}, then rename ${code(wrong)} or leave it out.`,
  };
}

function missing(problem: ArgumentProblem): Wording {
  const { call, misnamed, where, written, signature: told } = problem;
  const name = code(call.callee);
  const { parameters } = call.message;
  if (parameters.length === 0) return tooFew(problem);
  const lacking = list(parameters.map(code));
  const { own } = call;
  const also = misnamed === undefined ? '' : ` ${code(misnamed)} is not called by Python.`;
  return {
    line: short(
      `${name} also needs ${lacking}; ${code(written)} does not give ${it(parameters)}.`,
      [`${name} also needs ${lacking}.`, `${name} needs ${count(parameters.length)} more.`],
    ),
    what: `${code(written)} leaves out ${lacking}.`,
    why: own
      ? `${name}${at(where)} is declared as ${code(signature(own))}: every parameter without a default has to be given.${also}`
      : `${name} has no default for ${parameters.length > 1 ? 'them' : 'it'}.${declared(call, told)}`,
    todo: own
      ? `Give ${lacking} in the call, or a default in the definition.`
      : `Give ${lacking} in the call.`,
  };
}

/** Functions in C count the arguments, and name none. */
function tooFew({ call, written, signature: told }: ArgumentProblem): Wording {
  const { taken = 0, given: gets = 0 } = call.message;
  const name = code(call.callee);
  return {
    line: `${name} needs ${count(taken)}, and ${code(written)} gives ${String(gets)}.`,
    what: `${code(written)} gives ${name} ${count(gets)}; it needs ${String(taken)}.`,
    why: `${name} is called with each of its arguments, from the left.${declared(call, told)}`,
    todo: `Give the others, too; ${code(`help(${calleeText(written)})`)} shows what they mean.`,
  };
}

function repeated({ call, where, written }: ArgumentProblem): Wording {
  const [name = ''] = call.message.parameters;
  const { own } = call;
  const position = own ? own.params.findIndex((param) => param.name === name) : -1;
  const given = position === -1 ? undefined : call.call?.args[position];
  const text = given && call.site.facts.textOf(given);
  const first = text === undefined ? 'once by position' : `by position (${code(text)})`;
  return {
    line: short(`${code(call.callee)} gets ${code(name)} twice: ${first} and by name.`, [
      `${code(call.callee)} gets ${code(name)} twice: by position and by name.`,
    ]),
    what: `${code(name)} is given twice.`,
    why: own
      ? `${code(own.name)}${at(where)} is declared as ${code(signature(own))}, so ${code(written)} fills ${code(name)} ${first}, and then by name.`
      : `Arguments without a name fill the parameters from the left, and one of them fills ${code(name)} already.`,
    todo: `Give ${code(name)} once: by name, or by position.`,
  };
}

function excess({ call, misnamed, where, written, signature: told }: ArgumentProblem): Wording {
  const name = code(call.callee);
  const { own, message } = call;
  if (misnamed !== undefined) {
    return {
      line: `The class ${name} has no ${code('__init__')}: it is called ${code(misnamed)}${at(where)}.`,
      what: `The class ${name} has a method ${code(misnamed)}, but no ${code('__init__')}.`,
      why: `Python calls ${code('__init__')}, with two underscores on each side, when an object is made. Without it the class takes no arguments.`,
      todo: `Rename ${code(misnamed)} to ${code('__init__')}.`,
    };
  }
  if (own) {
    const most = own.params.filter(({ form }) => form === 'positional').length;
    const byName = own.params.filter(({ form }) => form === 'keyword-only');
    const takes = most === 0 ? 'no arguments' : count(most);
    const named =
      byName.length > 0 ? `; ${list(byName.map((param) => code(param.name)))} only by name` : '';
    return {
      line: `${name} takes ${takes} by position${named}; the call gives ${given(call)}.`,
      what: `${code(written)} gives ${given(call)} by position, and ${name} takes ${takes}.`,
      why: own.def
        ? `${name}${at(where)} is declared as ${code(signature(own))}.`
        : `The class ${name}${at(where)} has no ${code('__init__')} that would take arguments.`,
      todo:
        byName.length > 0
          ? `Give ${list(byName.map((param) => code(param.name)))} by name: ${code(`${byName[0]?.name ?? ''}=…`)}.`
          : `Leave out what is too much, or add a parameter to the definition.`,
    };
  }
  const most = message.taken ?? 0;
  if (isBuiltin(call.callee)) {
    return {
      line: `${name} takes at most ${count(most)}; ${code(written)} gives ${counted(call)}.`,
      what: `${code(written)} gives ${counted(call)} arguments, and ${name} takes at most ${String(most)}.`,
      why: `${name} is Python’s own and takes no more than that.`,
      todo: `Leave out what is too much; ${code(`help(${call.callee})`)} shows what each argument means.`,
    };
  }
  const isMethod = call.call?.func.kind === 'Attribute' || message.callee.includes('.');
  const objects = isMethod ? ' (its own object counted)' : '';
  const takes = most === 0 ? 'no arguments' : `at most ${count(most)}`;
  if (call.callee === '<lambda>') {
    return {
      line: `The lambda takes ${takes}; ${code(written)} gives ${counted(call)}.`,
      what: `${code(written)} gives ${counted(call)}, and the lambda takes ${takes}.`,
      why: `Its parameters stand between ${code('lambda')} and the colon.`,
      todo: `Give it a parameter for each value (${code('lambda x: …')}), or leave the value out.`,
    };
  }
  return {
    line: `${name} takes ${takes} by position${objects}; give the others by name.`,
    what: `${name} does not take so many arguments by position.`,
    why: `It takes ${takes} that way${objects}. Many libraries have come to ask for names, so that arguments cannot be mixed up.${declared(call, told)}`,
    todo: `Write the arguments as ${code('name=value')}; ${code(`help(${calleeText(written)})`)} shows the names.`,
  };
}

function byLibrary({ call, where }: ArgumentProblem): Wording {
  const name = code(call.callee);
  const params = call.own?.params ?? [];
  const takes = params.length === 0 ? 'takes no arguments' : `takes ${paramList(params)}`;
  const { given: gets, problem, parameters } = call.message;
  const how =
    problem === 'missing'
      ? `without ${list(parameters.map(code))}`
      : problem === 'unexpected'
        ? `with ${list(parameters.map(code))}`
        : `with ${gets === undefined ? 'more' : count(gets)}`;
  return {
    line: `${name} ${takes}, and is called for you ${how}.`,
    what: `${name} is handed over on this line, and called ${how}.`,
    why: `${name}${at(where)} ${takes}. Whoever calls it decides on the arguments.`,
    todo: `Change the parameters of ${name} to what it is called with.`,
  };
}

/** A sentence with a blank before it; nothing where the parameters are not known. */
function declared({ callee }: RefusedCall, signature: string | undefined): Phrase {
  return signature === undefined ? '' : ` Here it is ${code(callee + signature)}.`;
}

/** As it was declared: `area(width, height=1)`. */
function signature(own: OwnFunction, names?: readonly string[]): string {
  const params = own.params.map((param, index) => {
    const star = param.form === 'var-positional' ? '*' : param.form === 'var-keyword' ? '**' : '';
    const text = param.default && own.place.home.facts.textOf(param.default);
    const isFirstNamed =
      param.form === 'keyword-only' &&
      own.params[index - 1]?.form !== 'keyword-only' &&
      own.params[index - 1]?.form !== 'var-positional';
    const divider = isFirstNamed ? '*, ' : '';
    return `${divider}${star}${param.name}${text === undefined ? '' : `=${text}`}`;
  });
  const shown = own.def?.name.name === '__init__' ? own.name : (own.def?.name.name ?? own.name);
  return `${shown}(${(names ?? params).join(', ')})`;
}

function paramList(params: readonly Param[]): Phrase {
  const names = params.map(({ name }) => code(name));
  const shown = names.length > 6 ? [...names.slice(0, 5), 'others'] : names;
  return list(shown);
}

function at(where: string | undefined): Phrase {
  return where === undefined ? '' : ` (${where})`;
}

function count(n: number): Phrase {
  return n === 1 ? '1 argument' : `${String(n)} arguments`;
}

function counted({ message }: RefusedCall): Phrase {
  return message.given === undefined ? 'more' : String(message.given);
}

/** How many the call itself gives, a method's own object not counted. */
function given({ call, message, own }: RefusedCall): Phrase {
  const isMethod = own?.owner !== undefined && !own.lacksSelf;
  if (message.given !== undefined) return String(message.given - (isMethod ? 1 : 0));
  return call && call.args.length > 0 ? String(call.args.length) : 'some';
}

function it(names: readonly string[]): Phrase {
  return names.length > 1 ? 'them' : 'it';
}

function calleeText(written: string): string {
  return written.replace(/\(.*$/s, '');
}

/** The first of them that fits on the line. */
function short(text: Phrase, shorter: readonly Phrase[]): Phrase {
  return [text, ...shorter].find(fitsLine) ?? text;
}
