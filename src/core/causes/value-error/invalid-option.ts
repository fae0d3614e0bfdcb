/** A call was given a value that the argument does not take. */
import type { Phrase } from '../../model/finding.ts';
import type { Expr, Keyword } from '../../python/ast.ts';
import { expressionsAt, type CrashSite } from '../crashSite.ts';
import type { OptionRefused } from '../../traceback/modelMessageFacts.ts';
import { nearestKey } from '../nearestKey.ts';
import type { Replacement } from '../replaceFix.ts';
import type { Subject } from '../subject.ts';
import { defineValueCause, type CrashLine, type Found } from '../valueCause.ts';
import { origins } from '../valueWords.ts';
import { code, fitting, list } from '../wording.ts';

interface InvalidOption extends Found {
  readonly value: Subject | undefined;
  readonly callee: string | undefined;
  readonly near: string | undefined;
}

const MOST_ALLOWED = 8;

export const invalidOption = defineValueCause<'option-refused', InvalidOption>({
  id: 'invalid-option',
  exceptions: [
    'ValueError',
    'TypeError',
    'KeyError',
    'InvalidParameterError',
    'OSError',
    'RuntimeError',
  ],
  rootCause: 'api-misuse',
  docs: {
    title: 'Value that the argument does not take',
    what: 'An argument takes only certain values (a name from a list, a number within limits), and was given another.',
    why: 'Names of options must be spelled exactly, some exclude each other (a solver and its penalties), and lists change between versions.',
    todo: 'Use one of the values that the message lists; where it lists none, look at the documentation of the call.',
    limits:
      'Options that are checked late (in `fit`) were often given in another cell, where the object was made.',
  },
  kind: 'option-refused',
  find(message, line) {
    const { given, option, allowed } = message;
    const where = line.site && givenAt(message, line.site);
    const [value] = line.subjects(where?.value);
    const near = given === undefined ? undefined : nearestKey(given, allowed)?.key;
    const maker = line.failed?.call.func;
    const [owner] = where
      ? []
      : line.subjects(maker?.kind === 'Attribute' ? maker.value : undefined);
    return {
      said:
        given === undefined
          ? `${optionName(option)} has a value that is not allowed`
          : `${optionName(option)} was given ${code(given)}`,
      crashType: 'invalid-argument',
      subjects: [value, owner].flatMap((each) => each ?? []),
      alsoNamed: option === undefined ? [] : [option],
      value,
      callee: line.failed?.callee,
      near: near === undefined ? undefined : String(near),
      replacements: replacementOf(
        where?.value,
        near === undefined ? undefined : String(near),
        line,
      ),
    };
  },
  words({ callee, near, subjects }, { option, given, allowed, rule }) {
    const by = callee === undefined || callee === option ? '' : ` of ${code(callee)}`;
    const name = optionName(option);
    const shown = allowed.slice(0, MOST_ALLOWED).map((each) => code(each));
    const listed =
      shown.length > 0
        ? `It takes ${list(shown)}${allowed.length > MOST_ALLOWED ? ' and others' : ''}.`
        : '';
    const must = rule === undefined ? '' : `The rule: ${code(rule)}.`;
    const head =
      given === undefined
        ? `${option === undefined ? 'An argument' : name}${by} has a value that is not allowed`
        : `${code(given)} is not a value that ${name}${by} takes`;
    const short = shown.length > 0 && shown.length <= 4 ? `; it takes ${list(shown)}` : '';
    const refusal =
      given === undefined && option === undefined && rule !== undefined
        ? `${callee === undefined ? 'The call' : code(callee)} refuses a value: ${code(rule)}`
        : undefined;
    const line =
      near !== undefined ? `${head}; there is ${code(near)}.` : `${refusal ?? `${head}${short}`}.`;
    return {
      line: fitting(line, `${head}.`),
      what: `${head}.${near === undefined ? '' : ` Closest: ${code(near)}.`}`,
      why:
        `${[listed, must].filter((each) => each !== '').join(' ')}${origins(subjects)}`.trim() ||
        'The message does not list what is allowed; the documentation of the call does.',
      todo:
        near !== undefined
          ? `Change it to ${code(near)}.`
          : shown.length > 0
            ? 'Use one of these.'
            : 'Compare the value with what the documentation of the call allows.',
    };
  },
});

function optionName(option: string | undefined): Phrase {
  return option === undefined ? 'the argument' : code(option);
}

/** The keyword of that name on the line, else the text that was refused. */
function givenAt(
  { option, given }: OptionRefused,
  site: CrashSite,
): { readonly value: Expr } | undefined {
  const expressions = expressionsAt(site);
  const keyword = expressions
    .flatMap((expr): readonly Keyword[] => (expr.kind === 'Call' ? expr.keywords : []))
    .find(({ arg }) => arg !== undefined && arg.name === option);
  if (keyword) return keyword;
  const text = expressions.find((expr) => expr.kind === 'Constant' && expr.text === given);
  return text && { value: text };
}

function replacementOf(
  value: Expr | undefined,
  near: string | undefined,
  { site }: CrashLine,
): readonly Replacement[] {
  if (!site || near === undefined || value?.kind !== 'Constant' || value.type !== 'str') return [];
  const [quote = "'"] = site.facts.textOf(value);
  const text = `${quote}${near}${quote}`;
  return [{ span: value, text, title: `Change to ${code(text)}` }];
}
