/** One parsed text while it is turned into `ast.ts` data: its nodes, its names, and what was found wrong with it. */
import type { Expr, Identifier, Span } from './ast.ts';
import { Indentation } from './indentation.ts';
import { SYNTAX_COLUMNS, type SyntaxTable } from './parser.ts';
import type {
  CompileError,
  CompileErrorKind,
  OldForm,
  OldFormKind,
  Refusal,
  RefusalKind,
} from './refusals.ts';

/** A node of the grammar's tree. */
export interface SyntaxNode extends Span {
  readonly type: string;
  /** Its number in the table. */
  readonly row: number;
}

/** What is around the place that is being read. */
export interface Surroundings {
  /** The innermost block with names of its own. */
  readonly block: 'cell' | 'class' | 'function' | 'async-function' | 'comprehension';
  /** The innermost class, without leading underscores. */
  readonly className: string;
  /** Whether `break` leaves a loop of the block. */
  readonly isInLoop: boolean;
}

/** Lowers one node; passed to what is part of expressions and holds expressions again. */
export type LowerExpr = (node: SyntaxNode, code: SourceCode) => Expr;

/** Deeper trees are cut, so that whoever walks them is sure to have the stack for it. Python allows 200 brackets. */
const MAX_DEPTH = 600;

/** The text under the parser's table of it. */
export class SourceCode {
  readonly text: string;
  readonly refusals: Refusal[] = [];
  readonly compileErrors: CompileError[] = [];
  readonly oldForms: OldForm[] = [];
  readonly indentation: Indentation;
  private readonly table: SyntaxTable;
  /** A line of the text, where it was last looked for. */
  private line: Span = { start: 0, end: -1 };
  private surroundings: Surroundings = { block: 'cell', className: '', isInLoop: false };

  constructor(text: string, source: string, table: SyntaxTable) {
    this.text = text;
    this.indentation = new Indentation(text, source);
    this.table = table;
  }

  get root(): SyntaxNode {
    return this.nodeAt(0);
  }

  private nodeAt(row: number): SyntaxNode {
    const { rows, types } = this.table;
    const at = row * SYNTAX_COLUMNS;
    return {
      type: types[rows[at] ?? 0] ?? '',
      start: rows[at + 1] ?? 0,
      end: rows[at + 2] ?? 0,
      row,
    };
  }

  /** The row after the node's last descendant. */
  private endOf(row: number): number {
    return this.table.rows[row * SYNTAX_COLUMNS + 3] ?? 0;
  }

  /** The nodes directly inside, in order. What could not be read is left out. */
  children(node: SyntaxNode): SyntaxNode[] {
    const parts = this.parts(node);
    // A clean tree has nothing to leave out.
    return this.table.error ? parts.filter((part) => part.type !== 'ERROR') : parts;
  }

  /** The nodes directly inside, in order, `ERROR` nodes included. */
  parts(node: SyntaxNode): SyntaxNode[] {
    const end = this.endOf(node.row);
    let count = 0;
    for (let row = node.row + 1; row < end; row = this.endOf(row)) count++;
    // An array that grows by itself takes room for many more than most nodes have.
    const found = new Array<SyntaxNode>(count);
    let row = node.row + 1;
    for (let index = 0; index < count; index++) {
      found[index] = this.nodeAt(row);
      row = this.endOf(row);
    }
    return found;
  }

  /** Every node of that type inside, at any depth. */
  descendants(node: SyntaxNode, type: string): readonly SyntaxNode[] {
    const found: SyntaxNode[] = [];
    const end = this.endOf(node.row);
    for (let row = node.row + 1; row < end; row++) {
      const inner = this.nodeAt(row);
      if (inner.type === type) found.push(inner);
    }
    return found;
  }

  isTooDeep(node: SyntaxNode): boolean {
    return (this.table.rows[node.row * SYNTAX_COLUMNS + 4] ?? 0) > MAX_DEPTH;
  }

  textOf(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The first line break at or after the offset, or the end of the text. */
  lineEndAfter(offset: number): number {
    if (offset < this.line.start || offset > this.line.end) {
      const found = this.text.indexOf('\n', offset);
      this.line = { start: offset, end: found < 0 ? this.text.length : found };
    }
    return this.line.end;
  }

  /** The text from the end of one node to the start of the next: its operator or keyword, in lower case or symbols. */
  between(left: Span, right: Span): string {
    const text = this.text.slice(left.end, right.start);
    return /[\n#\\]/.test(text) ? text.replace(/#.*|\\\r?\n/g, ' ').trim() : text.trim();
  }

  /** The name without regard to classes, as the names of modules are. */
  plainName(node: Span): string {
    const written = this.textOf(node);
    return isAscii(written) ? written : written.normalize('NFKC');
  }

  /** The name as Python uses it for variables, attributes and arguments. */
  nameOf(node: Span): string {
    const name = this.plainName(node);
    const { className } = this.surroundings;
    if (className === '' || !name.startsWith('__') || name.endsWith('__')) return name;
    return `_${className}${name}`;
  }

  identifier(node: Span): Identifier {
    return { name: this.nameOf(node), start: node.start, end: node.end };
  }

  get around(): Surroundings {
    return this.surroundings;
  }

  /** Reads something that stands in other surroundings. */
  within<T>(surroundings: Partial<Surroundings>, read: () => T): T {
    const outer = this.surroundings;
    this.surroundings = { ...outer, ...surroundings };
    try {
      return read();
    } finally {
      this.surroundings = outer;
    }
  }

  /** The surroundings of a class's body, in which names that start with two underscores are private to it. */
  inClass(name: Span): Partial<Surroundings> {
    const className = this.plainName(name).replace(/^_+/, '');
    return { block: 'class', className, isInLoop: false };
  }

  refuse(kind: RefusalKind, { start, end }: Span): void {
    this.refusals.push({ kind, start, end });
  }

  /** Notes what Python refuses once the statements above have run. */
  refuseLater(kind: CompileErrorKind, { start, end }: Span): void {
    this.compileErrors.push({ kind, start, end });
  }

  /** Notes what only Python 2 reads, and so Python 3 refuses. */
  refuseOld(kind: OldFormKind & RefusalKind, span: Span): void {
    this.refuse(kind, span);
    this.noteOld(kind, span);
  }

  /** Notes what Python 3 reads another way. */
  noteOld(kind: OldFormKind, { start, end }: Span): void {
    this.oldForms.push({ kind, start, end });
  }
}

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
