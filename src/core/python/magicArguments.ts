/** Takes the text after a magic's name apart: options, names, and expressions that IPython puts in. */
import { isKeyword } from '../knowledge/keywords.ts';
import type { MagicRow } from '../knowledge/magics.ts';
import type { Span } from './ast.ts';

/** A name as a magic's text spells it. */
export interface MagicName {
  readonly name: string;
  readonly span: Span;
}

/** A piece of the argument between blanks; quotes hold blanks together. */
export interface Word extends Span {
  readonly text: string;
}

/** The argument of one magic. */
export interface MagicArguments {
  readonly options: readonly { readonly name: string; readonly value: Word | undefined }[];
  /** What is no option, up to a comment. Empty if the magic runs Python. */
  readonly words: readonly Word[];
  /** Where the Python starts that the magic runs; the end of the text if there is none. */
  readonly codeStart: number;
}

const NAME = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}_]*$/u;
const NAMES_OUTSIDE_STRINGS =
  /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.])[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}_]*/gu;
const EXPANSIONS = /\{([^{}\n]*)\}|(?<!\$)\$([A-Za-z_]\w*)/g;
const SQL_VARIABLES = /\{([^{}\n]*)\}|(?<!\$)\$([A-Za-z_]\w*)|(?<![:\w]):([A-Za-z_]\w*)/g;

/** Whether the text can be a variable's name. */
export function isVariableName(text: string): boolean {
  return NAME.test(text) && !isKeyword(text);
}

/** Reads `text` from `start` to `end` as the argument of the magic `row`. */
export function readArguments(
  row: MagicRow | undefined,
  text: string,
  start: number,
  end: number,
): MagicArguments {
  const options: { name: string; value: Word | undefined }[] = [];
  const words: Word[] = [];
  const runsPython = row !== undefined && row.text !== 'other' && runsItsLine(row);
  // `%time -x` negates `x`: a magic without options reads everything as code.
  const hasOptions = row === undefined || !runsPython || row.valueOptions.length > 0;
  let at = start;
  for (let word = nextWord(text, at, end); word; word = nextWord(text, at, end)) {
    if (word.text.startsWith('#')) break;
    if (!(hasOptions ? /^--?[A-Za-z]/ : /^--[A-Za-z]/).test(word.text)) {
      if (runsPython) return { options, words, codeStart: word.start };
      words.push(word);
      at = word.end;
      continue;
    }
    at = word.end;
    for (const option of splitOption(word, row)) {
      let value = option.value;
      if (option.takesValue && value === undefined) {
        value = nextWord(text, at, end);
        at = value?.end ?? at;
      }
      options.push({ name: option.name, value });
    }
  }
  return { options, words, codeStart: end };
}

/** Whether the line of the magic itself is Python, after the options. */
function runsItsLine(row: MagicRow): boolean {
  return row.form === 'line' || row.effects.includes('runs-line');
}

interface OptionPart {
  readonly name: string;
  readonly value: Word | undefined;
  readonly takesValue: boolean;
}

/** `--out=x`, `--out`, `-n10`, `-qn`: one option, or several flags in one word. */
function splitOption(word: Word, row: MagicRow | undefined): readonly OptionPart[] {
  const takes = (name: string): boolean => row?.valueOptions.includes(name) === true;
  if (word.text.startsWith('--')) {
    const equals = word.text.indexOf('=');
    if (equals < 0) return [{ name: word.text, value: undefined, takesValue: takes(word.text) }];
    const name = word.text.slice(0, equals);
    return [{ name, value: restOf(word, equals + 1), takesValue: takes(name) }];
  }
  const parts: OptionPart[] = [];
  for (let at = 1; at < word.text.length; at++) {
    const name = `-${word.text.charAt(at)}`;
    const takesValue = takes(name);
    const hasRest = at + 1 < word.text.length;
    parts.push({
      name,
      value: takesValue && hasRest ? restOf(word, at + 1) : undefined,
      takesValue,
    });
    if (takesValue) break;
  }
  return parts;
}

function restOf(word: Word, from: number): Word {
  return { text: word.text.slice(from), start: word.start + from, end: word.end };
}

/** The next run of characters without blanks outside quotes; a backslash before a line break is blank. */
function nextWord(text: string, from: number, end: number): Word | undefined {
  const isBlank = (at: number): boolean =>
    /\s/.test(text.charAt(at)) || (text.charAt(at) === '\\' && text.charAt(at + 1) === '\n');
  let start = from;
  while (start < end && isBlank(start)) start++;
  if (start >= end) return undefined;
  let at = start;
  let quote = '';
  while (at < end && (quote !== '' || !isBlank(at))) {
    const char = text.charAt(at);
    if (quote === char) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    at++;
  }
  return { text: text.slice(start, at), start, end: at };
}

/** The names in a word such as `a,b`; parts that are no names are left out. */
export function namesInWord(word: Word): readonly MagicName[] {
  const names: MagicName[] = [];
  let start = word.start;
  for (const part of word.text.split(',')) {
    if (isVariableName(part)) names.push({ name: part, span: { start, end: start + part.length } });
    start += part.length + 1;
  }
  return names;
}

/** The variables an expression may read: its names outside strings, without attributes and keywords. */
export function namesInExpression(text: string, offset: number): readonly MagicName[] {
  return [...text.matchAll(NAMES_OUTSIDE_STRINGS)]
    .filter(([name]) => isVariableName(name))
    .map(({ 0: name, index }) => {
      const start = offset + index;
      return { name, span: { start, end: start + name.length } };
    });
}

/** The variables that IPython would put in for `{expression}` and `$name`. */
export function namesInExpansions(text: string, offset: number): readonly MagicName[] {
  return expandedNames(EXPANSIONS, text, offset);
}

/** The variables that a query may take from the notebook: `:name`, `{name}` and `$name`. */
export function namesInQuery(text: string, offset: number): readonly MagicName[] {
  return expandedNames(SQL_VARIABLES, text, offset);
}

function expandedNames(pattern: RegExp, text: string, offset: number): readonly MagicName[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: expression, index }) => {
    // What follows `:` or `!` in braces is a format.
    if (expression !== undefined) {
      return namesInExpression(expression.replace(/[:!].*/, ''), offset + index + 1);
    }
    const name = whole.slice(1);
    const start = offset + index + 1;
    return isVariableName(name) ? [{ name, span: { start, end: start + name.length } }] : [];
  });
}

/** The name before `<<`, as in `%sql result << SELECT …`. */
export function nameBeforeArrow(text: string, offset: number): readonly MagicName[] {
  const arrow = text.indexOf('<<');
  if (arrow < 0) return [];
  const before = text.slice(0, arrow).trimEnd().replace(/=$/, '').trimEnd();
  let start = before.length;
  while (start > 0 && !/\s/.test(before.charAt(start - 1))) start--;
  const name = before.slice(start);
  const span = { start: offset + start, end: offset + before.length };
  return isVariableName(name) ? [{ name, span }] : [];
}
