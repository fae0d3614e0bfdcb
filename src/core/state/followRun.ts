/** Follows one run from its first statement to its end, or to the line where it is known to have stopped. */
import type { Span, Stmt } from '../python/ast.ts';
import { bindTarget, evaluate, moduleFrame } from './evaluate.ts';
import { executeBody, executeStmt } from './execute.ts';
import { Follower } from './follower.ts';
import type { Flow, InheritedUse, MissingUse, Reach } from './machine.ts';
import { Namespace, type NameSource } from './namespace.ts';
import type { Binding, CodePlace, Frame, Home } from './names.ts';

/** How the run ends, as far as it is known beforehand. */
export type Ending =
  /** Nothing is known: it is a prediction, and stops where a name is missing. */
  | { readonly kind: 'predicted' }
  | { readonly kind: 'succeeded' }
  /** An exception passed through this 0-based line of the cell. */
  | { readonly kind: 'failed-at'; readonly line: number }
  /** It stopped somewhere, nobody knows where. */
  | { readonly kind: 'failed-somewhere' }
  /** Python refused the text: nothing was executed. */
  | { readonly kind: 'refused' };

/** What following a run gave. */
export interface FollowedRun {
  readonly home: Home;
  /** What it did to the notebook's names. */
  readonly changes: Namespace;
  /** Names it would not find; empty for runs that are known to have ended some way. */
  readonly missing: readonly MissingUse[];
  /** Names that it must have found, since it got past them, although nothing that was seen bound them. */
  readonly unexplained: readonly MissingUse[];
  /** Names it took from earlier runs, each once. */
  readonly inherited: readonly InheritedUse[];
  readonly stop: CodePlace | undefined;
}

/** Follows `home`'s text from the names in `before`. `reach` weakens every prediction, for runs that are not sure. */
export function followRun(
  home: Home,
  before: NameSource,
  ending: Ending,
  reach: Reach = 'certain',
): FollowedRun {
  const changes = new Namespace(before);
  const follower = new Follower(home, ending.kind === 'predicted' ? 'stop' : 'prove');
  const frame = moduleFrame({
    home,
    scope: home.facts.scopes.root,
    locals: new Map(),
    enclosing: undefined,
  });
  const flow: Flow = { names: changes, reach };
  const { body } = home.facts.module;
  const all = (on: Flow): void => {
    executeCell(body, frame, on, follower);
  };
  const stopAt = (span: Span | undefined): void => {
    follower.stop = { home, span: span ?? { start: 0, end: 0 } };
    all({ names: changes.fork(), reach: 'possible' });
  };

  switch (ending.kind) {
    case 'predicted':
      if (home.facts.syntaxError) stopAt(home.facts.syntaxError);
      else all(flow);
      break;
    case 'succeeded':
      all(flow);
      break;
    case 'refused':
      stopAt(home.facts.syntaxError);
      break;
    case 'failed-somewhere': {
      const layer = changes.fork();
      all({ names: layer, reach: 'possible' });
      changes.joinOneOf([changes.fork(), layer]);
      break;
    }
    case 'failed-at':
      stopAt(executeUntil(body, lineSpan(home, ending.line), frame, flow, follower));
  }
  recordLosses(changes, follower);
  return {
    home,
    changes,
    missing: follower.missing,
    unexplained: follower.unexplained,
    inherited: follower.inherited,
    stop: follower.stop,
  };
}

/** The statements, with what magics do that are no statements. */
function executeCell(body: readonly Stmt[], frame: Frame, flow: Flow, follower: Follower): void {
  // `%timeit` runs its text in a namespace of its own.
  const apart = frame.home.facts.magics.flatMap(({ body: text }) =>
    text?.namespace === 'own' ? [text.span] : [],
  );
  if (apart.length === 0) executeBody(body, frame, flow, follower);
  else {
    for (const stmt of body) {
      const isApart = apart.some((span) => span.start <= stmt.start && stmt.start < span.end);
      const layer = isApart ? { ...flow, names: flow.names.fork() } : flow;
      executeStmt(stmt, frame, layer, follower);
    }
  }
  for (const magic of frame.home.facts.magics) {
    if (magic.placeholder === undefined) follower.noteMagic(magic, frame, flow);
  }
}

function lineSpan(home: Home, line: number): Span {
  return {
    start: home.facts.lines.offsetOfLine(line),
    end: home.facts.lines.offsetOfLine(line + 1),
  };
}

function touches(stmt: Span, line: Span): boolean {
  return stmt.start < line.end && line.start < stmt.end;
}

/** Executes what ran before `line` was reached; gives the statement that stopped. */
function executeUntil(
  body: readonly Stmt[],
  line: Span,
  frame: Frame,
  flow: Flow,
  follower: Follower,
): Span {
  for (const stmt of body) {
    if (touches(stmt, line)) return executeInto(stmt, line, frame, flow, follower);
    // Past the line without a hit: the text is not what ran. What stands above it did.
    if (stmt.start >= line.end) return line;
    executeStmt(stmt, frame, flow, follower);
  }
  return line;
}

/** Enters the compound statement that the line stands in. */
function executeInto(stmt: Stmt, line: Span, frame: Frame, flow: Flow, follower: Follower): Span {
  const into = (body: readonly Stmt[]): Span | undefined =>
    body.some((inner) => touches(inner, line))
      ? executeUntil(body, line, frame, flow, follower)
      : undefined;
  switch (stmt.kind) {
    case 'If':
      evaluate(stmt.test, frame, flow, follower);
      return into(stmt.body) ?? into(stmt.orelse) ?? stmt.test;
    case 'For':
    case 'While': {
      const header = stmt.kind === 'For' ? stmt.iter : stmt.test;
      if (touches(header, line) && !stmt.body.some((inner) => touches(inner, line))) return header;
      evaluate(header, frame, flow, follower);
      // Earlier rounds may have bound everything in the body.
      const layer = flow.names.fork();
      const round: Flow = { names: layer, reach: 'possible' };
      if (stmt.kind === 'For')
        bindTarget(stmt.target, { kind: 'unknown' }, 'loop', frame, round, follower);
      executeBody(stmt.body, frame, round, follower);
      flow.names.joinOneOf([flow.names.fork(), layer]);
      if (stmt.kind === 'For')
        bindTarget(stmt.target, { kind: 'unknown' }, 'loop', frame, flow, follower);
      return into(stmt.body) ?? into(stmt.orelse) ?? header;
    }
    case 'With':
      for (const item of stmt.items) {
        if (touches(item.context, line) && !stmt.body.some((inner) => touches(inner, line))) {
          return item.context;
        }
        const value = evaluate(item.context, frame, flow, follower);
        if (item.target) bindTarget(item.target, value, 'with', frame, flow, follower);
      }
      return into(stmt.body) ?? stmt;
    case 'Try': {
      if (stmt.body.some((inner) => touches(inner, line))) return into(stmt.body) ?? stmt;
      const layer = flow.names.fork();
      executeBody(stmt.body, frame, { names: layer, reach: 'possible' }, follower);
      flow.names.joinOneOf([flow.names.fork(), layer]);
      for (const handler of stmt.handlers) {
        const found = into(handler.body);
        if (found) return found;
      }
      return into(stmt.orelse) ?? into(stmt.finalbody) ?? stmt;
    }
    default:
      return { start: stmt.start, end: stmt.end };
  }
}

/** What the code after the stop would have bound is absent, with the reason. */
function recordLosses(changes: Namespace, follower: Follower): void {
  for (const [name, record] of follower.lost) {
    if (record.presence === 'absent' || record.binding === undefined) continue;
    const now = changes.get(name);
    if (now.presence !== 'absent') continue;
    const binding: Binding = record.binding;
    changes.set(name, { ...now, loss: { binding, stop: follower.stop } });
  }
}
