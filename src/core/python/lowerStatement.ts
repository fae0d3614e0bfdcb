/** Turns the grammar's statements, and so a whole cell, into `ast.ts` data. */
import type {
  ExceptHandler,
  Expr,
  Identifier,
  MatchCase,
  Module,
  Span,
  Stmt,
  TypeParam,
  WithStmt,
} from './ast.ts';
import { findInvisibleCharacter } from './invisibleCharacters.ts';
import { readLogicalLine } from './logicalLine.ts';
import { lowerArguments } from './lowerArguments.ts';
import { lowerExpr, refuseAwait } from './lowerExpression.ts';
import { lowerParams, lowerTypeParams } from './lowerParams.ts';
import { lowerPattern } from './lowerPattern.ts';
import { lowerSimple, refuseTarget } from './lowerSimple.ts';
import type { SyntaxTable } from './parser.ts';
import { SourceCode, type SyntaxNode } from './sourceCode.ts';

/** The cell whose `source`, without IPython's syntax, is the `text` that the parser made the table of. */
export function lowerModule(source: string, text: string, table: SyntaxTable): Module {
  const code = new SourceCode(text, source, table);
  const body = lowerBody(code.root, code, 0);
  const invisible = findInvisibleCharacter(code);
  if (invisible) code.refuse('invisible-character', invisible);
  return {
    body,
    error: table.error,
    refusals: code.refusals.sort(bySource),
    compileErrors: code.compileErrors.sort(bySource),
    oldForms: code.oldForms.sort(bySource),
  };
}

function bySource(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The statements of a block. Each that begins a line is to be indented by `indentation`, or else like the first. */
function lowerBody(
  block: SyntaxNode,
  code: SourceCode,
  indentation: number | undefined,
): readonly Stmt[] {
  let expected = indentation;
  const body: Stmt[] = [];
  for (const child of code.parts(block)) {
    const found = code.indentation.at(child.start);
    expected ??= found;
    if (found !== undefined && found !== expected) code.refuse('indentation', child);
    body.push(lowerStmt(child, code));
  }
  return body;
}

/** Where a statement ends that these parts make up: the grammar counts comments behind the last into it. */
function endOf(
  { text }: SourceCode,
  statement: Span,
  ...parts: readonly (readonly Span[])[]
): number {
  const end = parts.findLast((part) => part.length > 0)?.at(-1)?.end ?? statement.end;
  const semicolon = /[^ \t]|$/.exec(text.slice(end, end + 100))?.index ?? 0;
  return text.charAt(end + semicolon) === ';' ? end + semicolon + 1 : end;
}

/** The block among the parts of a compound statement or of one of its clauses. */
function lowerBlock(parts: readonly SyntaxNode[], of: Span, code: SourceCode): readonly Stmt[] {
  const index = parts.findIndex((part) => part.type === 'block');
  const block = parts[index];
  const header = parts[index - 1];
  if (header) refuseLineBreak(of.start, header.end, code);
  const body = block ? lowerBody(block, code, undefined) : [];
  if (body.length === 0)
    code.refuse('missing-block', { start: of.start, end: block?.start ?? of.end });
  return body;
}

type Lower = (node: SyntaxNode, code: SourceCode) => Stmt | undefined;

const COMPOUNDS: Readonly<Partial<Record<string, Lower>>> = {
  function_definition: (node, code) => lowerDefinition(node, node, [], code),
  class_definition: (node, code) => lowerDefinition(node, node, [], code),
  decorated_definition: lowerDecorated,
  if_statement: lowerIf,
  for_statement: lowerFor,
  while_statement: lowerWhile,
  try_statement: lowerTry,
  with_statement: lowerWith,
  match_statement: lowerMatch,
};

function lowerStmt(node: SyntaxNode, code: SourceCode): Stmt {
  if (code.isTooDeep(node)) return { kind: 'Broken', parts: [], start: node.start, end: node.end };
  const simple = lowerSimple(node, code);
  if (simple) {
    refuseLineBreak(node.start, node.end, code);
    return simple;
  }
  return COMPOUNDS[node.type]?.(node, code) ?? lowerBroken(node, code);
}

/** The grammar reads on in the next line where a statement cannot end; Python does so in brackets only. */
function refuseLineBreak(start: number, end: number, code: SourceCode): void {
  if (code.lineEndAfter(start) >= end) return;
  // Inside of f-strings, it depends on the version.
  if (/[ft]r?["']/i.test(code.text.slice(start, end))) return;
  const line = readLogicalLine(code.text, start);
  if (line.end < end) code.refuse('line-break', { start, end: line.end });
}

const HOLDS_NO_STATEMENT = /^(?!.*_statement$|.*_definition$|.*_clause$|block$|ERROR$)/;

/** Keeps the statements and expressions inside something unreadable. */
function lowerBroken(node: SyntaxNode, code: SourceCode): Stmt {
  const parts = code.parts(node).flatMap((child): readonly Stmt[] => {
    const { start, end } = child;
    if (HOLDS_NO_STATEMENT.test(child.type))
      return [{ kind: 'Expr', value: lowerExpr(child, code), start, end }];
    return child.type === 'block' ? lowerBody(child, code, undefined) : [lowerStmt(child, code)];
  });
  return { kind: 'Broken', parts, start: node.start, end: node.end };
}

/** Refuses a clause that is not indented like the statement it belongs to. */
function refuseMisaligned(clause: SyntaxNode, statement: Span, code: SourceCode): void {
  const found = code.indentation.at(clause.start);
  const expected = code.indentation.at(statement.start);
  if (found !== undefined && expected !== undefined && found !== expected)
    code.refuse('indentation', clause);
}

function lowerDecorated(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const decorators: Expr[] = [];
  for (const child of code.children(node)) {
    refuseMisaligned(child, node, code);
    if (child.type !== 'decorator') return lowerDefinition(child, node, decorators, code);
    decorators.push(...code.children(child).map((part) => lowerExpr(part, code)));
  }
  return undefined;
}

function lowerDefinition(
  node: SyntaxNode,
  { start, end }: Span,
  decorators: readonly Expr[],
  code: SourceCode,
): Stmt | undefined {
  const [nameNode, ...parts] = code.children(node);
  if (nameNode?.type !== 'identifier') return undefined;
  const part = (type: string): SyntaxNode | undefined => parts.find((each) => each.type === type);
  const name = code.identifier(nameNode);
  const lowerGenerics = (): readonly TypeParam[] =>
    lowerTypeParams(part('type_parameter'), code, lowerExpr);
  if (node.type === 'class_definition') {
    const list = part('argument_list');
    const inBrackets = list && lowerArguments(list, code, lowerExpr);
    const { typeParams, body } = code.within(code.inClass(nameNode), () => ({
      typeParams: lowerGenerics(),
      body: lowerBlock(parts, node, code),
    }));
    return {
      kind: 'ClassDef',
      name,
      typeParams,
      decorators,
      start,
      bases: inBrackets?.args ?? [],
      keywords: inBrackets?.keywords ?? [],
      body,
      end: endOf(code, { start, end }, body),
    };
  }
  const list = part('parameters');
  const returns = part('type');
  const isAsync = code.text.startsWith('async', node.start);
  const block = isAsync ? 'async-function' : 'function';
  const body = code.within({ block, isInLoop: false }, () => lowerBlock(parts, node, code));
  return {
    kind: 'FunctionDef',
    name,
    typeParams: lowerGenerics(),
    decorators,
    start,
    params: list ? lowerParams(list, code, lowerExpr) : [],
    returns: returns && lowerExpr(returns, code),
    body,
    isAsync,
    end: endOf(code, { start, end }, body),
  };
}

/** More than this many `elif` would nest deeper than their readers can follow. */
const MAX_ELIFS = 150;

function lowerIf(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const parts = code.children(node);
  const clauses = parts.filter(({ type }) => type === 'elif_clause' || type === 'else_clause');
  for (const clause of clauses) refuseMisaligned(clause, node, code);
  let orelse: readonly Stmt[] = [];
  // Each `elif` is an `if` in the `else` of the one before.
  for (const [index, clause] of [...clauses.entries()].reverse()) {
    const inner = code.children(clause);
    const { start } = clause;
    if (clause.type === 'else_clause') orelse = lowerBlock(inner, clause, code);
    else if (index < MAX_ELIFS) orelse = lowerBranch(inner, { start, end: node.end }, orelse, code);
    else {
      const parts = [...lowerBlock(inner, clause, code), ...orelse];
      orelse = [{ kind: 'Broken', parts, start, end: node.end }];
    }
  }
  const [stmt] = lowerBranch(parts, node, orelse, code);
  return stmt;
}

function lowerBranch(
  parts: readonly SyntaxNode[],
  { start, end }: Span,
  orelse: readonly Stmt[],
  code: SourceCode,
): readonly Stmt[] {
  const [test] = parts;
  if (!test || test.type === 'block') return [];
  const body = lowerBlock(parts, { start, end }, code);
  return [
    {
      kind: 'If',
      test: lowerExpr(test, code),
      body,
      orelse,
      start,
      end: endOf(code, { start, end }, body, orelse),
    },
  ];
}

/** The body of a statement's `else`. */
function lowerElse(
  parts: readonly SyntaxNode[],
  statement: Span,
  code: SourceCode,
): readonly Stmt[] {
  const clause = parts.find((part) => part.type === 'else_clause');
  if (!clause) return [];
  refuseMisaligned(clause, statement, code);
  return lowerBlock(code.children(clause), clause, code);
}

function lowerFor(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const { start } = node;
  const parts = code.children(node);
  const [target, iter] = parts;
  if (!target || !iter || iter.type === 'block') return undefined;
  const isAsync = code.text.startsWith('async', start);
  if (isAsync) refuseAwait({ start, end: target.start }, code);
  const body = code.within({ isInLoop: true }, () => lowerBlock(parts, node, code));
  const orelse = lowerElse(parts, node, code);
  return {
    kind: 'For',
    isAsync,
    target: lowerExpr(target, code),
    iter: lowerExpr(iter, code),
    body,
    orelse,
    start,
    end: endOf(code, node, body, orelse),
  };
}

function lowerWhile(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const parts = code.children(node);
  const [test] = parts;
  if (!test || test.type === 'block') return undefined;
  const body = code.within({ isInLoop: true }, () => lowerBlock(parts, node, code));
  const orelse = lowerElse(parts, node, code);
  const end = endOf(code, node, body, orelse);
  return { kind: 'While', test: lowerExpr(test, code), body, orelse, start: node.start, end };
}

function lowerTry(node: SyntaxNode, code: SourceCode): Stmt {
  const parts = code.children(node);
  const body = lowerBlock(parts, node, code);
  const handlers = parts
    .filter((part) => part.type === 'except_clause')
    .map((clause) => lowerHandler(clause, node, code));
  const last = parts.find((part) => part.type === 'finally_clause');
  if (last) refuseMisaligned(last, node, code);
  else if (handlers.length === 0) code.refuse('missing-handler', node);
  const orelse = lowerElse(parts, node, code);
  const finalbody = last ? lowerBlock(code.children(last), last, code) : [];
  return {
    kind: 'Try',
    body,
    handlers,
    orelse,
    finalbody,
    start: node.start,
    end: endOf(code, node, body, handlers, orelse, finalbody),
  };
}

function lowerHandler(clause: SyntaxNode, statement: Span, code: SourceCode): ExceptHandler {
  refuseMisaligned(clause, statement, code);
  const { start } = clause;
  const parts = code.children(clause);
  const values = parts.filter((part) => part.type !== 'block');
  const body = lowerBlock(parts, clause, code);
  const end = endOf(code, clause, body);
  const [value, ...more] = values;
  const last = more.at(-1);
  if (!value) return { type: undefined, name: undefined, body, start, end };
  if (last) {
    // `except A, b:` catches A as b in Python 2, and A and b since 3.14.
    code.noteOld('except-comma', { start, end: last.end });
    const elts = values.map((each) => lowerExpr(each, code));
    const type: Expr = { kind: 'Tuple', elts, start: value.start, end: last.end };
    return { type, name: undefined, body, start, end };
  }
  if (value.type !== 'as_pattern')
    return { type: lowerExpr(value, code), name: undefined, body, start, end };
  const [caught, alias] = code.children(value);
  const type = caught && lowerExpr(caught, code);
  return { type, name: alias && lowerHandlerName(alias, code), body, start, end };
}

function lowerHandlerName(alias: SyntaxNode, code: SourceCode): Identifier | undefined {
  const [name] = code.children(alias);
  if (name?.type === 'identifier') return code.identifier(name);
  code.refuse('assignment-target', alias);
  return undefined;
}

function lowerWith(node: SyntaxNode, code: SourceCode): Stmt {
  const { start } = node;
  const parts = code.children(node);
  const clause = parts.find((part) => part.type === 'with_clause');
  const items = (clause ? code.children(clause) : [])
    .flatMap((item) => code.children(item))
    .flatMap((value) => lowerWithItem(value, code));
  const isAsync = code.text.startsWith('async', start);
  if (isAsync && clause) refuseAwait({ start, end: clause.start }, code);
  const body = lowerBlock(parts, node, code);
  return {
    kind: 'With',
    isAsync,
    items,
    body,
    start,
    end: endOf(code, node, body),
  };
}

/** One item, or the several of `with (a as b, c as d):`, where the grammar may read a tuple. */
function lowerWithItem(value: SyntaxNode, code: SourceCode): WithStmt['items'] {
  const inner = code.children(value);
  const [context, alias] = inner;
  if (value.type === 'as_pattern') {
    if (!context) return [];
    const target = alias && lowerExpr(alias, code);
    if (target) refuseTarget(target, code);
    return [{ context: lowerExpr(context, code), target }];
  }
  const holdsItems = value.type === 'tuple' || value.type === 'parenthesized_expression';
  return holdsItems && inner.some((child) => child.type === 'as_pattern')
    ? inner.flatMap((child) => lowerWithItem(child, code))
    : [{ context: lowerExpr(value, code), target: undefined }];
}

function lowerMatch(node: SyntaxNode, code: SourceCode): Stmt | undefined {
  const parts = code.children(node);
  const block = parts.find((part) => part.type === 'block');
  const subjects = parts.filter((part) => part !== block);
  const [first] = subjects;
  if (!first) return undefined;
  const clauses = block ? code.children(block) : [];
  if (clauses.length === 0) code.refuse('missing-block', node);
  const cases = clauses
    .filter((child) => child.type === 'case_clause')
    .map((child) => {
      if (clauses[0]) refuseMisaligned(child, clauses[0], code);
      return lowerCase(child, code);
    });
  return {
    kind: 'Match',
    subject: lowerSubject(subjects, first, code),
    cases,
    start: node.start,
    end: endOf(code, node, cases),
  };
}

/** `match a, b:` and `match a,:` match a tuple. */
function lowerSubject(subjects: readonly SyntaxNode[], first: SyntaxNode, code: SourceCode): Expr {
  const end = subjects.at(-1)?.end ?? first.end;
  const comma = /^\s*,/.exec(code.text.slice(end, end + 100))?.[0];
  if (subjects.length === 1 && comma === undefined) return lowerExpr(first, code);
  const elts = subjects.map((child) => lowerExpr(child, code));
  return { kind: 'Tuple', elts, start: first.start, end: end + (comma?.length ?? 0) };
}

function lowerCase(node: SyntaxNode, code: SourceCode): MatchCase {
  const parts = code.children(node);
  const patterns = parts.filter((part) => part.type === 'case_pattern');
  const guard = parts.find((part) => part.type === 'if_clause');
  const [test] = guard ? code.children(guard) : [];
  const body = lowerBlock(parts, node, code);
  return {
    pattern: lowerPattern(patterns, code),
    guard: test && lowerExpr(test, code),
    body,
    start: node.start,
    end: endOf(code, node, body),
  };
}
