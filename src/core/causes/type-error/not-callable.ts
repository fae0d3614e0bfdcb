/** Round brackets follow a value that is no function. */
import { isBuiltin } from '../../knowledge/builtins.ts';
import type { Crash } from '../../model/crash.ts';
import type { Fix } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix, type Replacement } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { isNumberType, kindOf, shortType } from '../typeWords.ts';
import { code } from '../wording.ts';

/** What the brackets were probably meant for. */
type Meaning =
  /** `x(0)` for `x[0]`. */
  | 'item'
  /** `2(x)` for `2 * x`. */
  | 'product'
  /** `f()()`: the second pair calls what the first gave. */
  | 'twice'
  /** `glob(…)` for `glob.glob(…)`. */
  | 'module'
  /** `[1, 2](3, 4)`: a comma is missing before the bracket. */
  | 'comma'
  /** `df.shape()`: it is a value, not a method. */
  | 'value'
  /** `image = image(path)`: the line itself gives the name away. */
  | 'own-name'
  | 'object';

interface NotCallable extends Match {
  readonly blamed: Blame<CallExpr>;
  readonly type: string;
  readonly meaning: Meaning;
  readonly at: CrashSite;
}

/** Modules that hold a function or class of their own name, which is what people mean. */
const SAME_NAME: ReadonlySet<string> = new Set(
  'copy datetime glob gc pprint random time tqdm decimal fractions array calendar uuid wave'.split(
    ' ',
  ),
);
const KEYED =
  /^(?:list|tuple|dict|str|DataFrame|Series|Index|RangeIndex|ndarray|defaultdict|OrderedDict|Counter|deque|range|Tensor|_LocIndexer|_iLocIndexer)$/;

export const notCallable = defineCause<NotCallable>({
  id: 'not-callable',
  exceptions: ['TypeError'],
  rootCause: 'implementation-error',
  isGeneral: true,
  docs: {
    title: 'Value called like a function',
    what: 'Round brackets follow a value that is no function: an item was meant (`x[0]`), a product (`2 * x`), a comma is missing, or a module was called instead of what is in it.',
    why: 'Round brackets right after a value call it. Python does so only with functions, classes and objects made for it.',
    todo: 'Use square brackets for an item, write the operator or the comma, or call the function that is meant.',
    limits:
      'A name that was a function before and was bound anew is explained by causes of its own; so is None.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'not-callable' || message.type === 'NoneType') return undefined;
    const at = innermostSite(crash, notebook);
    if (!at?.isRaisedHere) return undefined;
    const suspects = suspectsOf(calls, message.type, at, crash, notebook);
    if (!suspects || isBuiltinName(suspects.first.value)) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `Python found ${kindOf(message.type)} where something is called`;
    return {
      blamed,
      type: message.type,
      meaning: meaningOf(suspects.first.whole, message.type, at),
      at,
      ...blameMatch(blamed, said, 'type-error', at, crash),
      ...(mayBeShadowed(suspects.first.whole, crash, notebook) ? { isOnlyConsistent: true } : {}),
    };
  },
  explain: (match) => words(match),
  fixes({ blamed, meaning, at }, crash, notebook): readonly Fix[] {
    const rewriting = blamed.suspects.isSure ? rewrite(blamed, meaning, at) : undefined;
    return rewriting ? replaceFix(rewriting, at, crash, notebook) : [];
  },
});

function calls(expr: Expr): readonly Part<CallExpr>[] {
  return expr.kind === 'Call' ? [{ value: expr.func, whole: expr }] : [];
}

/** A name that stands for a function in another place has lost that meaning, which other causes know more about. */
function mayBeShadowed({ func }: CallExpr, crash: Crash, notebook: NotebookFacts): boolean {
  if (func.kind !== 'Name') return false;
  const record = notebook.stateAtCrash(crash, func.id);
  const binding = record.presence === 'absent' ? undefined : record.binding;
  return notebook
    .definitionsInRuns(func.id)
    .some(
      ({ facts, definition: { kind, span } }) =>
        (kind === 'function' || kind === 'class' || kind === 'import') &&
        (facts !== binding?.home.facts || span.start !== binding.span.start),
    );
}

/** Only a name that was bound anew: `shadowed-builtin` knows by what. */
function isBuiltinName(func: Expr): boolean {
  return func.kind === 'Name' && isBuiltin(func.id);
}

function meaningOf({ func, args, keywords }: CallExpr, type: string, at: CrashSite): Meaning {
  const { statement } = at;
  const given = args.length + keywords.length;
  if (func.kind === 'Call') return 'twice';
  if (func.kind === 'List' || func.kind === 'Tuple') return 'comma';
  if (func.kind === 'Constant' && func.type === 'str') return 'comma';
  const isOwn =
    func.kind === 'Name' &&
    statement.kind === 'Assign' &&
    statement.targets.some((target) => target.kind === 'Name' && target.id === func.id);
  if (isOwn) return 'own-name';
  if (type === 'module') return 'module';
  if (isNumberType(type)) return func.kind === 'Attribute' && given === 0 ? 'value' : 'product';
  if (func.kind === 'Attribute' && given === 0) return 'value';
  return KEYED.test(shortType(type)) && given > 0 && keywords.length === 0 ? 'item' : 'object';
}

function rewrite(
  { suspects, subject }: Blame<CallExpr>,
  meaning: Meaning,
  at: CrashSite,
): Replacement | undefined {
  const { whole } = suspects.first;
  const inside = whole.args.map((arg) => at.facts.textOf(arg)).join(', ');
  switch (meaning) {
    case 'item':
      return { span: whole, text: `${subject.text}[${inside}]`, safety: 'review' };
    case 'product':
      return whole.args.length === 1
        ? { span: whole, text: `${subject.text} * (${inside})`, safety: 'review' }
        : undefined;
    case 'value':
      return { span: whole, text: subject.text };
    case 'module':
      return SAME_NAME.has(subject.text)
        ? {
            span: whole.func,
            text: `${subject.text}.${subject.text}`,
          }
        : undefined;
    default:
      return undefined;
  }
}

function words({ blamed, type, meaning }: NotCallable): Wording {
  const { subject, whole, suspects } = blamed;
  const name = code(subject.text);
  const kind = kindOf(type);
  const from = `${comingFrom(subject)}${orRivals(blamed)}`;
  const inside = suspects.first.whole.args.length > 0 ? '…' : '';
  const why = (text: string): string => `${text}${from}`;
  switch (meaning) {
    case 'item':
      return {
        line: `${name} is ${kind}: an item is taken with square brackets, ${code(`${subject.text}[…]`)}.`,
        what: `${name} is ${kind}, and ${code(whole)} calls it like a function.`,
        why: why('Round brackets call, square brackets take an item.'),
        todo: `Write ${code(`${subject.text}[…]`)}.`,
      };
    case 'product':
      return {
        line: `${name} is a number: ${code(whole)} calls it; an operator is missing before the bracket.`,
        what: `${name} is a number (${code(type)}), and ${code(whole)} calls it.`,
        why: why('Python does not read a number before a bracket as a product.'),
        todo: `Write the operator: ${code(`${subject.text} * (${inside})`)}.`,
      };
    case 'twice':
      return {
        line: `${name} gives ${kind}, and the second pair of brackets calls that.`,
        what: `${code(whole)} calls what ${name} gives, and that is ${kind}.`,
        why: why('Two pairs of round brackets make two calls.'),
        todo: `Leave out the second pair of brackets.`,
      };
    case 'module':
      return {
        line: SAME_NAME.has(subject.text)
          ? `${name} is the module; what is meant is probably ${code(`${subject.text}.${subject.text}`)}.`
          : `${name} is a module, not a function: call something that is in it.`,
        what: `${name} is a module, and a module cannot be called.`,
        why: why('An import of the module binds the name to all of it, not to a function in it.'),
        todo: `Call ${code(`${subject.text}.name(…)`)}, or import the function itself: ${code(`from ${subject.text} import …`)}.`,
      };
    case 'comma':
      return {
        line: `Before the bracket after ${name} a comma or an operator is missing.`,
        what: `${name} is ${kind}, and the bracket after it calls it.`,
        why: why('Without a comma between the two, Python takes the bracket for a call.'),
        todo: `Write a comma, or an operator, before the bracket.`,
      };
    case 'value':
      return {
        line: `${name} is a value (${code(type)}), no method: leave out the brackets.`,
        what: `${name} is a value of type ${code(type)}, not a method.`,
        why: why('Attributes that are values are read without brackets.'),
        todo: `Write ${name} without the brackets.`,
      };
    case 'own-name':
      return {
        line: `${name} is ${kind} here, no function: this line itself gives the name to its result.`,
        what: `${name} is ${kind} when ${code(whole)} calls it.`,
        why: why(
          'The line stores its result under the name of what it calls, so the name means something else from then on.',
        ),
        todo: `Give the result a name of its own, and run what defines the function again.`,
      };
    case 'object':
      return {
        line: `${name} is ${kind} and cannot be called like a function.`,
        what: `${name} is ${kind}, and ${code(whole)} calls it.`,
        why: why('Only functions, classes and objects made for it can be called.'),
        todo: `Call one of its methods, or look where ${name} was to become a function.`,
      };
  }
}
