/** A text that is to become a number is none. */
import type { Fix, Phrase } from '../../model/finding.ts';
import type { CallExpr, Expr } from '../../python/ast.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { blame, blameMatch, orRivals, type Blame } from '../blame.ts';
import { defineCause, type Match } from '../cause.ts';
import { innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { suspectsOf, type Part } from '../suspects.ts';
import { code, fitting } from '../wording.ts';

/** What keeps the text from being a number. */
type Flaw =
  | 'empty'
  | 'thousands'
  | 'decimal-comma'
  | 'percent'
  | 'currency'
  | 'fraction'
  | 'placeholder'
  | 'unit'
  | 'words';

interface StringToNumber extends Match {
  readonly blamed: Blame<CallExpr>;
  readonly text: string;
  readonly flaw: Flaw;
  readonly at: CrashSite;
}

export const stringToNumber = defineCause<StringToNumber>({
  id: 'string-to-number',
  exceptions: ['ValueError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Text that is no number',
    what: '`int(…)` or `float(…)` gets a text that Python cannot read as a number: a thousands separator, a sign such as `%` or `$`, a gap, or words.',
    why: 'Python reads digits, one decimal point and a sign, nothing else. `int` does not read `3.0` either.',
    todo: 'Take the other characters out first, or leave such values out.',
    limits:
      'Columns that a library converts (`astype`, `fit`) are explained by the cause of their own.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'text-not-number' || message.text === undefined) return undefined;
    const at = innermostSite(crash, notebook);
    if (!at?.isRaisedHere) return undefined;
    const wanted = message.to === 'int' ? /^int$/ : /^(?:float|complex)$/;
    const partsOf = (expr: Expr): readonly Part<CallExpr>[] => conversions(expr, wanted);
    const suspects = suspectsOf(partsOf, undefined, at, crash, notebook);
    if (!suspects) return undefined;
    const blamed = blame(suspects, at, crash, notebook);
    const said = `The text ${shown(message.text)} is not a number`;
    const match = blameMatch(blamed, said, 'value-error', at, crash);
    return {
      blamed,
      text: message.text,
      flaw: flawOf(message.text, message.to),
      at,
      ...match,
      names: [...match.names, ...(message.text === '' ? [] : [message.text.slice(0, 40)])],
    };
  },
  explain({ blamed, text, flaw }) {
    const { subject, whole } = blamed;
    const from = `${comingFrom(subject)}${orRivals(blamed)}`;
    const { is, why, todo } = FLAWS[flaw];
    return {
      line: fitting(
        `${code(whole)} met ${shown(text)}, ${is}.`,
        `The text ${shown(text)} is no number: ${is}.`,
      ),
      what: `${code(whole)} met the text ${shown(text)}, ${is}.`,
      why: `${why}${from}`,
      todo: todo(subject.text),
    };
  },
  fixes({ blamed, flaw, at }, crash, notebook): readonly Fix[] {
    const { suspects, subject } = blamed;
    const change = CHANGES[flaw];
    if (!suspects.isSure || change === undefined) return [];
    const { value } = suspects.first;
    return replaceFix({ span: value, text: change(subject.text) }, at, crash, notebook);
  },
});

function conversions(expr: Expr, wanted: RegExp): readonly Part<CallExpr>[] {
  if (expr.kind !== 'Call' || expr.func.kind !== 'Name') return [];
  const [first, second] = expr.args;
  if (wanted.test(expr.func.id) && first) return [{ value: first, whole: expr }];
  // `map(int, texts)`.
  const isMap = expr.func.id === 'map' && first?.kind === 'Name' && wanted.test(first.id);
  return isMap && second ? [{ value: second, whole: expr }] : [];
}

function flawOf(text: string, to: 'int' | 'float' | 'number'): Flaw {
  const plain = text.trim();
  if (plain === '') return 'empty';
  if (/^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return 'thousands';
  if (/^[-+]?\d+,\d+$/.test(plain)) return 'decimal-comma';
  if (/^[-+]?[\d.,]+ ?%$/.test(plain)) return 'percent';
  if (/^[-+]?(?:[$€£¥] ?[-\d.,]+|[\d.,]+ ?[$€£¥])$/.test(plain)) return 'currency';
  if (to === 'int' && /^[-+]?(?:\d+\.\d*|\.\d+|\d+(?:\.\d+)?e[-+]?\d+)$/i.test(plain))
    return 'fraction';
  if (/^(?:\?|-+|\.+|n\/?a|null|none|unknown|missing|#n\/a|\*+)$/i.test(plain))
    return 'placeholder';
  return /^[-+]?\d[\d.,]* ?[^\d\s]{1,4}$/.test(plain) ? 'unit' : 'words';
}

interface FlawWords {
  readonly is: Phrase;
  readonly why: Phrase;
  readonly todo: (value: string) => Phrase;
}

const READS = 'Python reads digits, one decimal point and a sign, nothing else.';

const FLAWS: Readonly<Record<Flaw, FlawWords>> = {
  empty: {
    is: 'which is empty',
    why: 'An empty cell or line has no number to read.',
    todo: () => 'Leave empty values out, or give them a value of their own.',
  },
  thousands: {
    is: 'with commas between the thousands',
    why: READS,
    todo: (value) => `Take the commas out: ${code(CHANGES.thousands?.(value) ?? value)}.`,
  },
  'decimal-comma': {
    is: 'with a comma as the decimal point',
    why: READS,
    todo: (value) =>
      `Write a point for the comma: ${code(CHANGES['decimal-comma']?.(value) ?? value)}.`,
  },
  percent: {
    is: 'with a percent sign',
    why: READS,
    todo: (value) =>
      `Take the sign off (${code(CHANGES.percent?.(value) ?? value)}), and divide by 100 where a share is meant.`,
  },
  currency: {
    is: 'with the sign of a currency',
    why: READS,
    todo: (value) => `Take the sign off: ${code(CHANGES.currency?.(value) ?? value)}.`,
  },
  fraction: {
    is: `which has a decimal point; ${code('int')} reads whole numbers only`,
    why: `${code('int')} cuts a number, but does not read a text with a decimal point.`,
    todo: (value) => `Convert it in two steps: ${code(`int(float(${value}))`)}.`,
  },
  placeholder: {
    is: 'which stands for a missing value',
    why: 'The data marks its gaps with that text.',
    todo: () =>
      `Name it when the file is read (${code("pd.read_csv(…, na_values=['?'])")}), or leave such values out.`,
  },
  unit: {
    is: 'with something after the number',
    why: READS,
    todo: () => 'Take the unit off first, and mind that units may differ.',
  },
  words: {
    is: 'which is not written as a number',
    why: `${READS} The value may come from another column or line than meant, such as a heading.`,
    todo: () => 'Look where the text comes from, and convert only what is a number.',
  },
};

const CHANGES: Readonly<Partial<Record<Flaw, (value: string) => string>>> = {
  thousands: (value) => `${grouped(value)}.replace(',', '')`,
  'decimal-comma': (value) => `${grouped(value)}.replace(',', '.')`,
  percent: (value) => `${grouped(value)}.rstrip('%')`,
  currency: (value) => `${grouped(value)}.strip('$€£').replace(',', '')`,
  fraction: (value) => `float(${value})`,
};

/** In brackets where a method would belong to its last part only. */
function grouped(value: string): string {
  return /^[\w.]+$|^['"][^'"]*['"]$|[\])]$/.test(value) ? value : `(${value})`;
}

/** In quotation marks, since blanks matter. */
function shown(text: string): Phrase {
  return code(`'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`);
}
