/** The line asks for a position that the sequence does not have. */
import type { CrashType, Fix, Phrase, RootCause } from '../../model/finding.ts';
import { blameMatch, orRivals } from '../blame.ts';
import { defineCause, type Match, type Wording } from '../cause.ts';
import { replaceFix } from '../replaceFix.ts';
import { comingFrom } from '../subject.ts';
import { code, fitting } from '../wording.ts';
import { readOutOfRange, type OutOfRange } from './outOfRange.ts';

interface IndexOutOfRange extends Match {
  readonly found: OutOfRange;
}

const CRASH_TYPE: CrashType = 'index-error';

export const indexOutOfRange = defineCause<IndexOutOfRange>({
  id: 'index-out-of-range',
  exceptions: ['IndexError'],
  rootCause: 'data-confusion',
  isGeneral: true,
  docs: {
    title: 'Position beyond the end',
    what: 'The line asks a list, a text, an array or a table for a position that it does not have.',
    why: 'Positions count from 0, so the last one is the length minus 1. A loop over `range(len(xs))` ends there, and `xs[i + 1]` is one further.',
    todo: 'Compare the length with the index in the last round, and end the loop earlier, or look why there are fewer items than expected.',
    limits: 'A length is known only where the text shows it, or the message does.',
  },
  detect(crash, notebook) {
    const found = readOutOfRange(crash, notebook);
    if (!found) return undefined;
    const { site, blamed, length, why } = found;
    const size = length === undefined ? '' : `; it has ${items(length, found)}`;
    const said = `${code(blamed.whole)} asks for a position that ${code(found.sequence)} does not have${size}`;
    return {
      found,
      ...blameMatch(blamed, said, CRASH_TYPE, site, crash),
      rootCause: rootCauseOf(why),
    };
  },
  explain: ({ found }) => words(found),
  fixes({ found }, crash, notebook): readonly Fix[] {
    const { site, loop, why, sequence, blamed } = found;
    if (!loop || !blamed.suspects.isSure) return [];
    if (why === 'past-end' && !loop.isInclusive) {
      const minus = loop.index.offset;
      const text = minus > 0 ? `len(${sequence}) - ${String(minus)}` : `len(${sequence})`;
      return replaceFix({ span: loop.bound, text }, site, crash, notebook);
    }
    const isPlain = loop.index.offset === 0 && /^\w+$/.test(sequence);
    return why === 'other-bound' && loop.of === undefined && isPlain && found.of !== 'table'
      ? replaceFix(
          { span: loop.bound, text: `len(${sequence})`, safety: 'review' },
          site,
          crash,
          notebook,
        )
      : [];
  },
});

function rootCauseOf(why: OutOfRange['why']): RootCause {
  const isOwnMistake = why === 'past-end' || why === 'not-growing' || why === 'no-arguments';
  return isOwnMistake ? 'implementation-error' : 'data-confusion';
}

function words(found: OutOfRange): Wording {
  const from = `${comingFrom(found.blamed.subject)}${orRivals(found.blamed)}`;
  switch (found.why) {
    case 'past-end':
    case 'other-bound':
      return ofLoop(found, from);
    case 'empty':
      return ofEmpty(found, from);
    case 'not-growing':
      return ofAssignment(found, from);
    case 'no-arguments':
      return {
        line: `A notebook has no arguments of its own: ${code(found.blamed.whole)} belongs to a script.`,
        what: `${code('sys.argv')} holds the arguments of a command, and a notebook is started without yours.`,
        why: `What the kernel finds there are its own arguments, and not ${code(found.blamed.whole)}.`,
        todo: `Assign the value in a cell, or write it in place of ${code(found.blamed.whole)}.`,
      };
    case 'split':
      return {
        line: `The text splits into fewer parts than ${code(found.blamed.whole)} needs.`,
        what: `${code(found.sequence)} gives fewer parts than ${code(`[${found.index}]`)} asks for.`,
        why: `One of the texts does not hold the separator that often: an empty line, a heading, a value of another form.${from}`,
        todo: `Print the text where it stops, and leave such texts out or treat them apart.`,
      };
    case 'too-short':
      return ofFixed(found, from);
  }
}

function ofLoop(found: OutOfRange, from: Phrase): Wording {
  const { loop, sequence, length, blamed } = found;
  if (!loop) return ofFixed(found, from);
  const i = code(loop.index.name);
  const index = code(found.index);
  const name = code(sequence);
  const isSame = found.why === 'past-end';
  const base = isSame ? length : undefined;
  const last =
    loop.of === undefined ? loop.last : base === undefined ? undefined : base + loop.last;
  const lastIndex =
    loop.of === undefined || last !== undefined ? String(last) : lengthPlus(loop.of, loop.last);
  const lastI =
    last === undefined
      ? lengthPlus(loop.of ?? sequence, loop.last - loop.index.offset)
      : String(last - loop.index.offset);
  const end =
    length === undefined ? `the last is ${code(`len(${sequence}) - 1`)}` : ending(length, found);
  const round =
    loop.index.offset === 0
      ? `In the last round ${i} is ${code(lastI)}`
      : `In the last round ${i} is ${code(lastI)} and ${index} is ${code(lastIndex)}`;
  const isOther = loop.of !== undefined && !isSame;
  return {
    line: isOther
      ? `The loop counts up to the length of ${code(loop.of)}, and ${name} is shorter.`
      : fitting(
          `${round}; ${name} ends before that${length === undefined ? '' : ` (${items(length, found)})`}.`,
          `${round}, beyond the end of ${name}.`,
        ),
    what: isOther
      ? `${code(blamed.whole)} goes beyond the end of ${name}: the loop counts the positions of ${code(loop.of)}.`
      : `${round}; ${end}.`,
    why: `Positions count from 0, so ${name} has none at its own length.${from}`,
    todo: isSame
      ? `End the loop at ${code(endText(found))}${loop.index.offset > 0 ? `, or go through pairs: ${code(`zip(${sequence}, ${sequence}[1:])`)}` : ''}.`
      : `Count with ${code(`range(len(${sequence}))`)}, or go through ${name} itself.`,
  };
}

function endText({ loop, sequence }: OutOfRange): string {
  const minus = loop?.index.offset ?? 0;
  if (loop?.isInclusive === true) return `${loop.index.name} < len(${sequence})`;
  return minus > 0 ? `range(len(${sequence}) - ${String(minus)})` : `range(len(${sequence}))`;
}

function lengthPlus(of: string, plus: number): string {
  if (plus === 0) return `len(${of})`;
  return `len(${of}) ${plus > 0 ? '+' : '-'} ${String(Math.abs(plus))}`;
}

function ofEmpty({ sequence, blamed, of }: OutOfRange, from: Phrase): Wording {
  const name = code(sequence);
  const what = of === 'string' ? 'an empty text' : 'empty';
  return {
    line: `${name} is ${what}: ${code(blamed.whole)} finds nothing in it.`,
    what: `${name} is ${what}.`,
    why: `A first and a last item are missing only where there is none at all.${from}`,
    todo: `Look why nothing was found or added, or test ${code(`if ${sequence}:`)} before.`,
  };
}

function ofAssignment(found: OutOfRange, from: Phrase): Wording {
  const name = code(found.sequence);
  const size = found.length === undefined ? '' : ` (it has ${items(found.length, found)})`;
  return {
    line: `${name} has no position ${code(found.index)} to store into; a list grows with ${code('append')}.`,
    what: `${code(blamedText(found))} stores into a position that ${name} does not have${size}.`,
    why: `Assigning to a position replaces the item there; it never makes the list longer.${from}`,
    todo: `Write ${code(`${found.sequence}.append(…)`)}, or make the list long enough first: ${code(`${found.sequence} = [None] * n`)}.`,
  };
}

function blamedText({ blamed }: OutOfRange): string {
  return blamed.whole;
}

function ofFixed(found: OutOfRange, from: Phrase): Wording {
  const { sequence, length, index, blamed, value } = found;
  const name = code(sequence);
  const which =
    value !== undefined && String(value) !== index ? ` (${code(index)} is ${String(value)})` : '';
  if (length === undefined) {
    const needed =
      value === undefined ? '' : ` (at least ${String(value < 0 ? -value : value + 1)} are needed)`;
    return {
      line: `${name} has fewer ${thing(found)} than ${code(blamed.whole)} asks for${needed}.`,
      what: `${name} has fewer ${thing(found)} than ${code(blamed.whole)} asks for${needed}.`,
      why: `Positions count from 0, so the last one is ${code(`${sizeText(found)} - 1`)}.${from}`,
      todo: `Look at ${code(sizeText(found))} first, or go through ${name} itself.`,
    };
  }
  const what = `${code(blamed.whole)} goes beyond the end of ${name}, which has ${items(length, found)}${which}`;
  return {
    line: fitting(`${what}.`, `${name} has ${items(length, found)}; ${ending(length, found)}.`),
    what: `${what}.`,
    why: `Positions count from 0: ${ending(length, found)}.${from}`,
    todo:
      value !== undefined && value === length
        ? `The last one is ${code(`${sequence}[-1]`)}; for all of them go through ${name} itself.`
        : `Look why ${name} ${thing(found) === 'columns' ? 'has fewer columns' : 'is shorter'} than expected, or use a position that it has.`,
  };
}

/** What gives the number of positions. */
function sizeText({ sequence, axis }: OutOfRange): string {
  return axis === undefined || axis === 0 ? `len(${sequence})` : `${sequence}.shape[${axis}]`;
}

/** `3 items`, `2 columns`. */
function items(length: number, found: OutOfRange): Phrase {
  const one = { items: 'item', letters: 'letter', rows: 'row', columns: 'column' }[thing(found)];
  return length === 1 ? `1 ${one}` : `${String(length)} ${thing(found)}`;
}

function thing({ of, axis }: OutOfRange): 'items' | 'letters' | 'rows' | 'columns' {
  if (of === 'string') return 'letters';
  if (of === 'table') return axis === 1 ? 'columns' : 'rows';
  return axis === 1 ? 'columns' : 'items';
}

/** `its last position is 2`. */
function ending(length: number, { sequence }: OutOfRange): Phrase {
  return length === 0
    ? `${code(sequence)} is empty`
    : `the last position of ${code(sequence)} is ${String(length - 1)}`;
}
