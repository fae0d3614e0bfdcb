/**
 * Replaces IPython's own syntax in a cell's text by blanks and placeholders of the same length, so that a Python parser
 * can read the rest.
 *
 * The rules are those of `IPython.core.inputtransformer2` (7 to 9) and, for a cell of one line, of
 * `IPython.core.prefilter`.
 */
import {
  cellMagic,
  isAutomagic,
  lineMagic,
  type MagicRow,
  type MagicText,
} from '../knowledge/magics.ts';
import type { Span } from './ast.ts';
import { endOfWord, escapeAt, helpTarget, readBareMagic, trimmed } from './escapes.ts';
import {
  endOfCommand,
  endOfLine,
  readLogicalLine,
  skipBlanks,
  startOfStatement,
} from './logicalLine.ts';
import { namesInExpansions, namesInExpression } from './magicArguments.ts';
import {
  effectsOfMagic,
  NO_EFFECTS,
  textRunBy,
  type MagicBody,
  type MagicUse,
} from './magicUse.ts';
import { blankPrompts } from './prompts.ts';

export type { MagicUse } from './magicUse.ts';

/** A cell's text as Python, and what had to be taken out of it. */
export interface BlankedCell {
  /** As long as the source, with the same line breaks. Nothing but blanks if `language` is `other`. */
  readonly python: string;
  /** `other`: a cell magic hands the text to something that is not the notebook's Python. */
  readonly language: 'python' | 'other';
  /** The first cell magic, without its percent signs; `undefined` if there is none. */
  readonly cellMagic: string | undefined;
  /** In source order. */
  readonly magics: readonly MagicUse[];
}

/** Any text is taken; one without IPython's syntax comes back as it is. */
export function blankIPython(source: string): BlankedCell {
  return new Blanker(source).run();
}

/** These statements cannot follow a `;`. */
const COMPOUND = /^(?:async|class|def|for|if|match|try|while|with)\b/;
const SQL_CLAUSE =
  /^(?:and|from|full|group|having|inner|join|left|limit|on|or|order|outer|right|select|set|union|using|values|where)\b/i;
/**
 * Spares most texts the walk along their lines: commands start a line, or the value after an `=`; help is asked with a
 * `?`.
 */
const MAY_HOLD_COMMANDS = /\?|(?:^|[\n=])[ \t\f\r]*[!%,;/]/;
/** Deeper cell magics lose their prompts' treatment; it reads the whole text each time. */
const PROMPT_LEVELS = 20;

type Role = 'statement' | 'value';

/** Works through one text from its start to its end. */
class Blanker {
  /** The source, its prompts already blank. */
  private text: string;
  private readonly pieces: string[] = [];
  /** Up to here the result is in `pieces`. */
  private done = 0;
  private readonly magics: MagicUse[] = [];
  private line = 0;
  private lineOffset = 0;

  constructor(source: string) {
    this.text = source;
  }

  run(): BlankedCell {
    let at = 0;
    let language: BlankedCell['language'] = 'python';
    // A cell magic's body is a cell again.
    for (;;) {
      at = this.skipEmptyLines(at);
      if (this.magics.length < PROMPT_LEVELS) this.text = blankPrompts(this.text, at);
      const magic = this.cellMagic(at);
      if (!magic) break;
      at = magic.end;
      language = magic.language;
      if (language === 'other') break;
    }
    if (this.bareMagic(at)) at = this.text.length;
    if (!MAY_HOLD_COMMANDS.test(this.text.slice(at))) at = this.text.length;
    while (at < this.text.length) at = this.logicalLine(at) + 1;
    this.pieces.push(this.text.slice(this.done));
    return {
      python: this.pieces.join(''),
      language,
      cellMagic: this.magics.find((magic) => magic.kind === 'cell-magic')?.name,
      magics: this.magics,
    };
  }

  /** Replaces a stretch by `head` and blanks; line breaks stay. */
  private blank(start: number, end: number, head = ''): void {
    const blanks = this.text.slice(start + head.length, end).replace(/[^\n\r]/g, ' ');
    this.pieces.push(this.text.slice(this.done, start), head, blanks);
    this.done = end;
  }

  private add(magic: Pick<MagicUse, 'kind' | 'name' | 'span'> & Partial<MagicUse>): void {
    // Magics come in source order, so the lines are counted once over the whole text.
    for (;;) {
      const next = endOfLine(this.text, this.lineOffset) + 1;
      if (next > magic.span.start || next > this.text.length) break;
      this.lineOffset = next;
      this.line++;
    }
    this.magics.push({
      ...NO_EFFECTS,
      argument: '',
      placeholder: undefined,
      body: undefined,
      isUnlessBound: false,
      ...magic,
      line: this.line,
    });
  }

  private skipEmptyLines(offset: number): number {
    let at = offset;
    for (;;) {
      const content = skipBlanks(this.text, at, this.text.length);
      if (this.text.charAt(content) !== '\n') return at;
      at = content + 1;
    }
  }

  /** Blanks the cell magic on the line at `offset`. `end`: where the text goes on. `undefined`: there is none. */
  private cellMagic(
    offset: number,
  ): { readonly end: number; readonly language: 'python' | 'other' } | undefined {
    const start = skipBlanks(this.text, offset, this.text.length);
    const isDouble = this.text.startsWith('%%', start);
    if (!isDouble && this.text.charAt(start) !== '%') return undefined;
    const end = endOfLine(this.text, start);
    // `%%magic?` asks for help.
    if (isDouble && /^%%\w+\?/.test(this.text.slice(start, end))) return undefined;
    const nameSpan = { start: start + (isDouble ? 2 : 1), end: 0 };
    nameSpan.end = endOfWord(this.text, nameSpan.start, end);
    const name = this.text.slice(nameSpan.start, nameSpan.end);
    const row = isDouble ? cellMagic(name) : this.wholeCellMagic(name, nameSpan.end, end);
    if (!isDouble && !row) return undefined;

    const argument = { start: nameSpan.end, end };
    const body = { start: Math.min(end + 1, this.text.length), end: this.text.length };
    const site = { source: this.text, nameSpan, argument, body };
    const { parsed, effects } = effectsOfMagic(name, row, site);
    const text = row ? textRunBy(row, parsed) : 'other';
    const language = text === 'other' ? 'other' : 'python';
    const code = language === 'python' && parsed.codeStart < end ? parsed.codeStart : undefined;
    let placeholder: number | undefined;
    if (code !== undefined) placeholder = this.blankBefore(code, start, 'statement');
    else this.blank(start, language === 'python' ? end : this.text.length);
    this.add({
      ...effects,
      kind: 'cell-magic',
      name,
      argument: this.text.slice(nameSpan.end, end).trim(),
      span: { start, end },
      placeholder,
      body: bodyOf(text, { start: code ?? body.start, end: body.end }),
    });
    return { end: language === 'python' ? body.start : this.text.length, language };
  }

  /** Databricks takes the whole cell for `%md` and its like on the first line, with one percent sign. */
  private wholeCellMagic(name: string, nameEnd: number, end: number): MagicRow | undefined {
    if (this.magics.length > 0) return undefined;
    const row = lineMagic(name);
    if (row?.effects.includes('takes-cell')) return row;
    if (name !== 'sql') return undefined;
    // `%sql` is also a line magic: it takes the cell if the query starts or goes on below.
    const below = this.text.slice(end + 1).trimStart();
    if (below === '') return undefined;
    const isAlone = skipBlanks(this.text, nameEnd, end) === end;
    const goesOn = SQL_CLAUSE.test(below) && !/^from\s+[\w.]+\s+import\b/.test(below);
    return isAlone || goesOn ? cellMagic('sql') : undefined;
  }

  /** Reads one logical line and blanks what is not Python in it. Returns where it ends. */
  private logicalLine(offset: number): number {
    const start = startOfStatement(this.text, offset);
    if (escapeAt(this.text, start) !== '') {
      const end = endOfCommand(this.text, start);
      this.escaped(start, end, 'statement', readLogicalLine(this.text, start, end).helpMark);
      return end;
    }
    const { helpMark, end, escapedValue } = readLogicalLine(this.text, offset);
    if (escapedValue === undefined) this.help(start, helpMark);
    else {
      const command = readLogicalLine(this.text, escapedValue, end);
      if (!this.help(start, command.helpMark)) this.escaped(escapedValue, end, 'value', undefined);
    }
    return end;
  }

  /** A command that starts with an escape character and takes the rest of its line. `helpMark`: the `?` at its end. */
  private escaped(start: number, end: number, role: Role, helpMark: number | undefined): void {
    // `!ls?` asks for help, and so does `%time?`.
    if (this.help(start, helpMark)) return;
    const escape = this.text.charAt(start);
    if (escape === '!') this.shell(start, end);
    else if (escape === '%') this.lineMagic({ start, end }, start + 1, role);
    else if (escape === '?') {
      const marks = this.text.charAt(start + 1) === '?' ? '??' : '?';
      const target = trimmed(this.text, { start: start + marks.length, end });
      this.addHelp({ start, end }, target, marks);
    } else this.autoCall(start, end);
  }

  /** `target?` at the end of a logical line replaces all of the line. */
  private help(start: number, helpMark: number | undefined): boolean {
    if (helpMark === undefined) return false;
    const marks = this.text.charAt(helpMark - 1) === '?' ? '??' : '?';
    const target = helpTarget(this.text, start, helpMark + 1 - marks.length);
    if (!target) return false;
    this.addHelp({ start, end: helpMark + 1 }, target, marks);
    return true;
  }

  private addHelp(span: Span, target: Span, marks: string): void {
    const name = this.text.slice(target.start, target.end);
    const isVariable = !name.startsWith('%') && !name.includes('*');
    this.add({
      kind: 'help',
      name,
      argument: marks,
      span,
      placeholder: this.stand(span),
      reads: isVariable ? namesInExpression(name, target.start).slice(0, 1) : [],
    });
  }

  private shell(start: number, end: number): void {
    const name = this.text.charAt(start + 1) === '!' ? '!!' : '!';
    const command = this.text.slice(start + name.length, end);
    this.add({
      kind: 'shell',
      name,
      argument: command.trim(),
      span: { start, end },
      placeholder: this.stand({ start, end }),
      reads: namesInExpansions(command, start + name.length),
    });
  }

  private autoCall(start: number, end: number): void {
    const nameEnd = endOfWord(this.text, start + 1, end);
    const callee = this.text.slice(start + 1, nameEnd);
    const argument = this.text.slice(nameEnd, end);
    // `,f a b` and `;f a b` quote what follows; `/f a b` calls `f(a, b)`.
    const isEvaluated = this.text.charAt(start) === '/';
    this.add({
      kind: 'auto-call',
      name: callee,
      argument: argument.trim(),
      span: { start, end },
      placeholder: this.stand({ start, end }),
      reads: [
        ...namesInExpression(callee, start + 1),
        ...(isEvaluated ? namesInExpression(argument, nameEnd) : []),
      ],
    });
  }

  private lineMagic(span: Span, nameStart: number, role: Role): void {
    const nameEnd = endOfWord(this.text, nameStart, span.end);
    const name = this.text.slice(nameStart, nameEnd);
    const row = lineMagic(name);
    const { parsed, effects } = this.effects(name, row, { start: nameStart, end: nameEnd }, span);
    const keepsCode = row !== undefined && row.text !== 'other' && parsed.codeStart < span.end;
    this.add({
      ...effects,
      kind: 'line-magic',
      name,
      argument: this.text.slice(nameEnd, span.end).trim(),
      span,
      placeholder: keepsCode
        ? this.blankBefore(parsed.codeStart, span.start, role)
        : this.stand(span),
      body: keepsCode ? bodyOf(row.text, { start: parsed.codeStart, end: span.end }) : undefined,
    });
  }

  private effects(
    name: string,
    row: MagicRow | undefined,
    nameSpan: Span,
    { end }: Span,
  ): ReturnType<typeof effectsOfMagic> {
    const argument = { start: nameSpan.end, end };
    return effectsOfMagic(name, row, { source: this.text, nameSpan, argument, body: undefined });
  }

  /** A cell of one line that starts with a magic's name needs no percent sign. */
  private bareMagic(offset: number): boolean {
    const start = skipBlanks(this.text, offset, this.text.length);
    const end = endOfLine(this.text, start);
    if (end + 1 < this.text.length) return false;
    const name = /^[A-Za-z_]\w*/.exec(this.text.slice(start, Math.min(end, start + 40)))?.[0];
    if (name === undefined || !isAutomagic(name)) return false;
    const nameEnd = start + name.length;
    const rest = this.text.slice(nameEnd, end);
    const reading = readBareMagic(rest);
    // `time x = !ls` and `history?` are read by the rules of the line.
    if (reading === 'python' || readLogicalLine(this.text, start).escapedValue !== undefined)
      return false;
    if (rest.trimEnd().endsWith('?')) return false;
    if (reading === 'magic') {
      this.lineMagic({ start, end }, start, 'statement');
      return true;
    }
    const nameSpan = { start, end: nameEnd };
    this.add({
      ...this.effects(name, lineMagic(name), nameSpan, { start, end }).effects,
      kind: 'line-magic',
      name,
      argument: rest.trim(),
      span: { start, end },
      isUnlessBound: true,
    });
    return true;
  }

  /** Puts `0` in the place of a whole command. Returns where. */
  private stand(span: Span): number {
    this.blank(span.start, span.end, '0');
    return span.start;
  }

  /** Blanks a magic and its options before the Python it runs, which stays in its column. Returns the placeholder. */
  private blankBefore(codeStart: number, start: number, role: Role): number | undefined {
    let head = '0;';
    // Only `%time` gives its expression's value. Beside any other, a tuple keeps the expression readable.
    if (role === 'value') head = this.text.startsWith('%time ', start) ? '' : '0,';
    else if (COMPOUND.test(this.text.slice(codeStart, codeStart + 6))) head = '';
    this.blank(start, codeStart, head);
    return head === '' ? undefined : start;
  }
}

function bodyOf(text: MagicText, span: Span): MagicBody {
  return {
    span,
    language: text === 'other' ? 'other' : 'python',
    namespace: text === 'python' ? 'notebook' : 'own',
  };
}
