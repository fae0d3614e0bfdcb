/** Reads an index that is out of range: which sequence, how long it is, and why the index gets so far. */
import type { Crash } from '../../model/crash.ts';
import type { Expr } from '../../python/ast.ts';
import { dottedName } from '../../python/dottedName.ts';
import type { NotebookFacts } from '../../state/notebookFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, type Blame } from '../blame.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { knownFacts } from '../knownFacts.ts';
import { suspectsOf, type Part, type Suspect, type Suspects } from '../suspects.ts';
import { loopBound, wholeNumber, type LoopBound } from './loopBound.ts';

/** What asked for the position: `xs[i]`, or `xs.pop(i)`. */
export interface OutOfRange {
  readonly site: CrashSite;
  readonly blamed: Blame;
  /** The sequence, as it is written. */
  readonly sequence: string;
  /** `list`, `string`, `tuple`, `array`, `table`. */
  readonly of: string;
  /** The index as it is written, and its value where that is known. */
  readonly index: string;
  readonly value: number | undefined;
  /** How many items there are. */
  readonly length: number | undefined;
  /** The axis that the message names. */
  readonly axis: number | undefined;
  /** The loop that counts the index. */
  readonly loop: LoopBound | undefined;
  readonly why:
    /** The loop runs past the end of the very sequence. */
    | 'past-end'
    /** The loop's end is another sequence's length, or a fixed number. */
    | 'other-bound'
    /** Nothing is in it. */
    | 'empty'
    /** `xs[0] = …` of a list that does not grow by that. */
    | 'not-growing'
    | 'no-arguments'
    | 'split'
    | 'too-short';
}

/** `undefined` if the message is another, or nothing on the line asks for a position. */
export function readOutOfRange(crash: Crash, notebook: NotebookFacts): OutOfRange | undefined {
  const message = parseMessage(crash.exception, crash.message);
  const isPosition = message?.kind === 'position-missing';
  if (!isPosition && message?.kind !== 'position-outside') return undefined;
  const site = innermostSite(crash, notebook);
  if (!site) return undefined;
  const type = isPosition ? TYPES[message.of] : undefined;
  const suspects = narrowed(suspectsOf(positionsAsked, type, site, crash, notebook), site);
  const asked = suspects && indexOf(suspects.first.whole);
  if (!suspects || !asked) return undefined;
  const table = tableOf(suspects.first.whole);
  // A library that looks up positions of its own is not what the line asks for.
  if (!site.isRaisedHere && !table) return undefined;
  const printed = message.kind === 'position-outside' ? message : undefined;
  const sequence = site.facts.textOf(table ?? suspects.first.value);
  const value = printed?.index ?? wholeNumber(asked);
  const loop = loopBound(asked, site.facts);
  // Only an empty sequence has no first and no last item.
  const isEmpty = (isPosition && (value === 0 || value === -1)) || printed?.size === 0;
  const axis = printed?.axis ?? axisOf(suspects.first.whole);
  const shape = table && knownFacts(table, site, crash, notebook)?.value.shape;
  const known = suspects.first.known?.length ?? shape?.[axis ?? 0];
  const common = {
    site,
    blamed: blame(suspects, site, crash, notebook),
    sequence,
    of: isPosition ? message.of : table ? 'table' : 'array',
    index: site.facts.textOf(asked),
    value,
    length: printed?.size ?? (isEmpty ? 0 : known),
    axis,
    loop,
  };
  return { ...common, why: reasonOf(common, suspects.first.value, crash) };
}

/** Without those of which the text shows that they stay in range. */
function narrowed(suspects: Suspects | undefined, site: CrashSite): Suspects | undefined {
  if (!suspects) return undefined;
  const all = [suspects.first, ...suspects.others];
  const left = all.filter((suspect) => !isInRange(suspect, site));
  const past = left.filter((suspect) => isPastEnd(suspect, site));
  const [first, ...others] = past.length > 0 ? past : left;
  return first ? { first, others, isSure: others.length === 0 } : suspects;
}

function isInRange({ value, whole, known }: Suspect, site: CrashSite): boolean {
  const index = indexOf(whole);
  const position = index && wholeNumber(index);
  const { length } = known ?? {};
  if (position !== undefined && length !== undefined)
    return position < length && position >= -length;
  const loop = index && loopBound(index, site.facts);
  return loop?.of === site.facts.textOf(value) && loop.last < 0;
}

function isPastEnd({ value, whole }: Suspect, site: CrashSite): boolean {
  const index = indexOf(whole);
  const loop = index && loopBound(index, site.facts);
  return loop?.of === site.facts.textOf(value) && loop.last >= 0;
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'list',
  string: 'str',
  tuple: 'tuple',
  pop: 'list',
};

function reasonOf(
  { site, sequence, loop, length, of }: Omit<OutOfRange, 'why'>,
  value: Expr,
  crash: Crash,
): OutOfRange['why'] {
  if (dottedName(value) === 'sys.argv') return 'no-arguments';
  if (crash.message.includes('assignment')) return 'not-growing';
  if (loop?.of === sequence && loop.last >= 0) return 'past-end';
  if (length === 0) return 'empty';
  if (loop) return 'other-bound';
  const isSplit =
    value.kind === 'Call' &&
    value.func.kind === 'Attribute' &&
    /^r?split$|^splitlines$|^partition$/.test(value.func.attr.name);
  return isSplit && of === 'list' && site.isRaisedHere ? 'split' : 'too-short';
}

/** `xs[i]`, `df.iloc[i]`, `xs.pop(i)`; not slices, names of columns and types. */
function positionsAsked(expr: Expr): readonly Part[] {
  if (expr.kind === 'Subscript') {
    const [index] = expr.indices;
    const isPosition = index !== undefined && index.kind !== 'Slice' && !isText(index);
    return isPosition || expr.indices.length > 1 ? [{ value: expr.value, whole: expr }] : [];
  }
  const isPop =
    expr.kind === 'Call' && expr.func.kind === 'Attribute' && expr.func.attr.name === 'pop';
  return isPop && expr.args.length === 1 ? [{ value: expr.func.value, whole: expr }] : [];
}

function isText(expr: Expr): boolean {
  return (expr.kind === 'Constant' && expr.type === 'str') || expr.kind === 'JoinedStr';
}

function indexOf(whole: Expr): Expr | undefined {
  if (whole.kind === 'Call') return whole.args[0];
  if (whole.kind !== 'Subscript') return undefined;
  return whole.indices.find(({ kind }) => kind !== 'Slice');
}

/** Of `df.iloc[:, i]` the second; `undefined` where several positions are asked for. */
function axisOf(whole: Expr): number | undefined {
  const indices = whole.kind === 'Subscript' ? whole.indices : [];
  const positions = indices.filter(({ kind }) => kind !== 'Slice');
  const [only] = positions;
  return only && positions.length === 1 ? indices.indexOf(only) : undefined;
}

/** The table of `df.iloc[i]`. */
function tableOf(whole: Expr): Expr | undefined {
  const value = whole.kind === 'Subscript' ? whole.value : undefined;
  return value?.kind === 'Attribute' && /^(?:iloc|iat)$/.test(value.attr.name)
    ? value.value
    : undefined;
}
