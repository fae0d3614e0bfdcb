/** Says what one use of IPython's own syntax does to the notebook's names. */
import { namesOfExtension } from '../knowledge/extensions.ts';
import type { MagicRow, MagicText } from '../knowledge/magics.ts';
import type { Span } from './ast.ts';
import {
  isVariableName,
  nameBeforeArrow,
  namesInExpansions,
  namesInExpression,
  namesInQuery,
  namesInWord,
  readArguments,
  type MagicArguments,
  type MagicName,
  type Word,
} from './magicArguments.ts';

export type MagicKind = 'line-magic' | 'cell-magic' | 'shell' | 'help' | 'auto-call';

/** Text that a magic runs or hands on. */
export interface MagicBody {
  readonly span: Span;
  /** `python`: it is visible in the blanked text. */
  readonly language: 'python' | 'other';
  /** `notebook`: what it binds is bound in the notebook. `own`: gone when the magic is done. */
  readonly namespace: 'notebook' | 'own';
}

/** One use of IPython's syntax. Spans are UTF-16 offsets into the cell's text. */
export interface MagicUse {
  readonly kind: MagicKind;
  /** Without percent signs: `time`, `pip`; `!` or `!!` for a shell command; the target of help; what is called. */
  readonly name: string;
  /** The rest of the line, trimmed, as written. */
  readonly argument: string;
  /** 0-based line on which it starts. */
  readonly line: number;
  /** From the percent sign or its like to the end of its line; for cell magics the first line alone. */
  readonly span: Span;
  /** Offset of the `0` that stands for its value in the blanked text; `undefined` if nothing stands for it. */
  readonly placeholder: number | undefined;
  readonly body: MagicBody | undefined;
  /** Names it binds by itself; the targets of `x = %magic` are ordinary Python and not repeated here. */
  readonly binds: readonly MagicName[];
  /** Names it may read; those that do not exist are left alone without an error. */
  readonly reads: readonly MagicName[];
  readonly deletes: readonly MagicName[];
  /** It may bind names that the text does not show. */
  readonly bindsUnknown: boolean;
  /** `all`: it empties the notebook's namespace. `some`: it deletes names that the text does not show. */
  readonly clears: 'all' | 'some' | undefined;
  readonly changesDirectory: boolean;
  /**
   * The text is also valid Python and was left alone: IPython runs the magic `name` only while no variable has that
   * name. Everything else above then holds only in that case.
   */
  readonly isUnlessBound: boolean;
}

/** What a magic does, apart from where it stands. */
export type Effects = Pick<
  MagicUse,
  'binds' | 'reads' | 'deletes' | 'bindsUnknown' | 'clears' | 'changesDirectory'
>;

export const NO_EFFECTS: Effects = {
  binds: [],
  reads: [],
  deletes: [],
  bindsUnknown: false,
  clears: undefined,
  changesDirectory: false,
};

/** Where a magic's text is. */
export interface MagicSite {
  readonly source: string;
  /** The magic's name as it is written, for names it binds without spelling them. */
  readonly nameSpan: Span;
  /** The rest of its line. */
  readonly argument: Span;
  /** The lines below a cell magic. */
  readonly body: Span | undefined;
}

/** What `%name` or `%%name` does, and how its line was read. `row` is `undefined` for a magic that the table lacks. */
export function effectsOfMagic(
  name: string,
  row: MagicRow | undefined,
  site: MagicSite,
): { readonly effects: Effects; readonly parsed: MagicArguments } {
  const { source, argument } = site;
  const parsed = readArguments(row, source, argument.start, argument.end);
  // `%%x` on a later line, and whatever else is no name, is an error that binds nothing.
  if (!row) return { effects: { ...NO_EFFECTS, bindsUnknown: isVariableName(name) }, parsed };

  const has = (effect: MagicRow['effects'][number]): boolean => row.effects.includes(effect);
  const text = source.slice(argument.start, argument.end);
  const positional = parsed.words.flatMap((word) => namesInWord(word));
  const special = specialEffects(name, site, parsed);
  const effects: Effects = {
    binds: [
      ...row.binds.map((bound) => ({ name: bound, span: site.nameSpan })),
      ...valuesOf(parsed, row.bindOptions),
      ...(has('binds-arguments') ? positional : []),
      ...(has('binds-first') ? firstName(parsed.words) : []),
      ...(has('binds-arrow') ? nameBeforeArrow(text, argument.start) : []),
      ...(name === 'cython' ? cythonNames(site) : []),
      ...(special.binds ?? []),
    ],
    reads: [
      ...valuesOf(parsed, row.readOptions),
      ...(has('reads-arguments') ? parsed.words.flatMap((word) => baseNames(word)) : []),
      ...(has('reads-body') ? queryNames(site) : expandedNames(row, site)),
      ...(special.reads ?? []),
    ],
    deletes: [...(has('deletes-arguments') ? positional : []), ...(special.deletes ?? [])],
    bindsUnknown: has('binds-unknown') || special.bindsUnknown === true,
    clears: special.clears,
    changesDirectory: has('changes-directory'),
  };
  return { effects, parsed };
}

/** Whose Python one use of the magic runs, which its options may decide. */
export function textRunBy(row: MagicRow, { options }: MagicArguments): MagicText {
  return options.some(({ name }) => row.localOptions.includes(name)) ? 'python' : row.text;
}

function valuesOf(parsed: MagicArguments, names: readonly string[]): readonly MagicName[] {
  return parsed.options.flatMap(({ name, value }) =>
    value && names.includes(name) ? namesInWord(value) : [],
  );
}

function firstName(words: readonly Word[]): readonly MagicName[] {
  const [first] = words;
  return first ? namesInWord(first).slice(0, 1) : [];
}

/** `np` of `np.load`. */
function baseNames(word: Word): readonly MagicName[] {
  return namesInExpression(word.text, word.start).slice(0, 1);
}

/** `{name}` and `$name` on its line; a magic that runs Python takes them as they are. */
function expandedNames(row: MagicRow, { source, argument }: MagicSite): readonly MagicName[] {
  if (row.text !== 'other') return [];
  return namesInExpansions(source.slice(argument.start, argument.end), argument.start);
}

function queryNames({ source, argument, body }: MagicSite): readonly MagicName[] {
  const end = body?.end ?? argument.end;
  return namesInQuery(source.slice(argument.start, end), argument.start);
}

/** `%store`, `%reset` and their like: what they do depends on their options. */
function specialEffects(
  name: string,
  { nameSpan }: MagicSite,
  { options, words }: MagicArguments,
): Partial<Effects> {
  const hasOption = (...wanted: readonly string[]): boolean =>
    options.some((option) => wanted.includes(option.name));
  const names = words.flatMap((word) => namesInWord(word));
  switch (name) {
    case 'store':
      if (hasOption('-d', '-z')) return {};
      if (hasOption('-r')) return names.length > 0 ? { binds: names } : { bindsUnknown: true };
      // `%store x > file`: the file is no name of the notebook.
      return { reads: words.slice(0, 1).flatMap((word) => namesInWord(word)) };
    case 'reset':
      // `%reset in`, `%reset array`: not the whole namespace.
      return { clears: words.length > 0 ? 'some' : 'all' };
    case 'xdel':
      // Other names of the same object go too.
      return hasOption('-n') ? {} : { clears: 'some' };
    case 'reset_selective':
      return { clears: 'some', deletes: names };
    case 'pylab':
      return { bindsUnknown: !hasOption('--no-import-all') };
    case 'load_ext':
    case 'reload_ext': {
      const [extension] = words;
      const bound = extension && namesOfExtension(extension.text);
      if (!extension || !bound) return { bindsUnknown: extension !== undefined };
      return { binds: bound.map((each) => ({ name: each, span: nameSpan })) };
    }
    default:
      return {};
  }
}

const CYTHON_DEFINITIONS = /^(?:def|cpdef|class|cdef[ \t]+class)[ \t]([^(:\n]*)/gm;

/** The functions and classes that a `%%cython` body hands to the notebook, as far as its text shows them. */
function cythonNames({ source, body }: MagicSite): readonly MagicName[] {
  if (!body) return [];
  const text = source.slice(body.start, body.end);
  return [...text.matchAll(CYTHON_DEFINITIONS)].flatMap(
    ({ 0: whole, 1: signature = '', index }) => {
      const before = signature.trimEnd();
      // `cpdef double area(double r)`: the name is the last word.
      const name = before.slice(before.lastIndexOf(' ') + 1);
      const end = body.start + index + whole.length - signature.length + before.length;
      return isVariableName(name) ? [{ name, span: { start: end - name.length, end } }] : [];
    },
  );
}
