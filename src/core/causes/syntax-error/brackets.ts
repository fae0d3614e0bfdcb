/** Brackets: unclosed, unopened, of two kinds; and what stands in them side by side. */
import type { Token } from '../../python/tokens.ts';
import { isKeyword } from '../../knowledge/keywords.ts';
import { closerOf, is, isCloser, isOpener, type BrokenText } from './brokenText.ts';
import {
  CHECKED,
  insert,
  remove,
  replace,
  type Repair,
  type SyntaxKind,
  type Trouble,
} from './kind.ts';
import { code, lineName } from '../wording.ts';

export const unclosedBracket: SyntaxKind = {
  id: 'syntax-unclosed-bracket',
  title: 'Bracket never closed',
  what: 'A bracket is opened and never closed.',
  why: 'Python reads on to the end of the cell in search of the bracket’s partner, and often complains about a line further down, or of “incomplete input”.',
  todo: 'Close the bracket where its content ends.',
  limits: CHECKED,
  find: (text) =>
    text.brackets.unclosed.slice(0, 20).map((opener): Trouble => {
      const closers = closersFrom(opener, text);
      const places = closingPlaces(opener, text);
      return {
        span: opener,
        says: `The ${code(opener.text)} on ${lineName(opener.line)} is never closed: ${code(rowOf(text, opener.line))}.`,
        isSure: true,
        repairs: places.map((at): Repair => ({
          title: `Add ${code(closers)} on ${lineName(text.facts.lines.positionAt(at).line)}`,
          // All that are open close together, the innermost first.
          edits: [insert(at, closers)],
          safety: 'review',
        })),
      };
    }),
};

function rowOf({ rows }: BrokenText, line: number): string {
  return rows[line] ?? '';
}

/** What closes the bracket, and before it those that were opened in it and are open too. */
function closersFrom(opener: Token, { brackets }: BrokenText): string {
  const inner = brackets.unclosed.filter(
    ({ line, start }) => line === opener.line && start >= opener.start,
  );
  return inner
    .toReversed()
    .map(({ text }) => closerOf(text))
    .join('');
}

/** Where it may have to be closed: at the ends of its line's parts, then of the lines below. */
function closingPlaces(opener: Token, { lines, brackets }: BrokenText): readonly number[] {
  const index = lines.findIndex(({ tokens }) => tokens.includes(opener));
  const own = lines[index];
  if (!own) return [];
  const tail = own.tokens.filter(({ start }) => start >= opener.start);
  const ends: number[] = [];
  const last = tail.at(-1);
  if (last) {
    if (is(last, ':') || is(last, ',')) {
      const before = tail.at(-2);
      if (before && is(last, ':')) ends.push(before.end);
    }
    ends.push(last.end);
  }
  for (const line of lines.slice(index + 1, index + 12)) ends.push(line.last.end);
  // In its line, before a keyword or an operator that cannot belong to it.
  for (const [at, token] of tail.entries()) {
    const before = tail[at - 1];
    const ownDepth = brackets.around.get(token) === opener;
    if (
      before &&
      ownDepth &&
      (token.kind === 'operator' || isKeyword(token.text)) &&
      !isOpener(token) &&
      before !== opener
    )
      ends.push(before.end);
  }
  return [...new Set(ends)].slice(0, 16);
}

export const unmatchedBracket: SyntaxKind = {
  id: 'syntax-unmatched-bracket',
  title: 'Closing bracket too many',
  what: 'A closing bracket has no partner that opens it.',
  why: 'Either it is one too many, or the opening one is missing.',
  todo: 'Delete the bracket, or open it where it belongs.',
  limits: CHECKED,
  find: (text) =>
    text.brackets.unmatched.map((closer): Trouble => ({
      span: closer,
      says: `The ${code(closer.text)} on ${lineName(closer.line)} closes nothing: ${code(rowOf(text, closer.line))}.`,
      isSure: true,
      repairs: [
        { title: `Delete ${code(closer.text)}`, edits: [remove(closer)], safety: 'review' },
      ],
    })),
};

export const mismatchedBracket: SyntaxKind = {
  id: 'syntax-mismatched-bracket',
  title: 'Brackets of two kinds',
  what: 'A bracket is closed by one of another kind, as in `[1, 2)`.',
  why: 'Every bracket is closed by its own kind, the last opened first.',
  todo: 'Replace the closing bracket, or add the one that is missing before it.',
  limits: CHECKED,
  find: ({ brackets }) =>
    brackets.mismatched.map(([opener, closer]): Trouble => {
      const right = closerOf(opener.text);
      const open = brackets.unclosed.filter(({ line }) => line === opener.line).toReversed();
      const rest = open.map((each) => closerOf(each.text)).join('');
      return {
        span: closer,
        says: `The ${code(opener.text)} on ${lineName(opener.line)} is closed by ${code(closer.text)}.`,
        origin: { span: opener, label: `${code(opener.text)} is opened here` },
        isSure: true,
        repairs: [
          {
            title: `Replace ${code(closer.text)} by ${code(right)}`,
            edits: [replace(closer, right + rest)],
            safety: 'review',
          },
          {
            title: `Add ${code(right)} before ${code(closer.text)}`,
            edits: [insert(closer.start, right)],
            safety: 'review',
          },
          { title: `Delete ${code(closer.text)}`, edits: [remove(closer)], safety: 'review' },
        ],
      };
    }),
};

/** Whether an expression can end with the token. */
export function endsValue(token: Token): boolean {
  if (token.kind === 'name')
    return !isKeyword(token.text) || /^(?:True|False|None)$/.test(token.text);
  return token.kind === 'number' || token.kind === 'string' || isCloser(token);
}

/** Whether an expression can start with the token, and does not go on with it. */
function startsValue(token: Token): boolean {
  if (token.kind === 'name')
    return !isKeyword(token.text) || /^(?:True|False|None|lambda)$/.test(token.text);
  return token.kind === 'number' || token.kind === 'string' || is(token, '{');
}

export const missingComma: SyntaxKind = {
  id: 'syntax-missing-comma',
  title: 'Comma missing',
  what: 'Two values stand side by side in brackets without a comma.',
  why: 'Items of a list and arguments of a call are separated by commas. Python reports the place behind the gap, or says “Perhaps you forgot a comma?” of the whole bracket.',
  todo: 'Put a comma between the two.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) => {
      const gaps = tokens.flatMap((token, index): readonly (readonly [Token, Token])[] => {
        const next = tokens[index + 1];
        const opener = next && text.openerOf(next);
        if (!next || !opener || !endsValue(token) || token === opener) return [];
        const isRow = next.isFirstOnLine && /^[([]$/.test(next.text) && isCloser(token);
        if (!startsValue(next) && !isRow) return [];
        if (
          token.end === next.start &&
          token.kind !== 'string' &&
          next.kind !== 'string' &&
          !is(next, '{')
        )
          return [];
        return [[token, next]];
      });
      const all = gaps.map(([{ end }]) => insert(end, ','));
      return gaps.map(([left, right]): Trouble => ({
        span: { start: left.start, end: right.end },
        says: `A comma is missing between ${code(left.text)} and ${code(right.text)} on ${lineName(left.line)}.`,
        names: [left, right].flatMap(({ kind, text: name }) => (kind === 'name' ? [name] : [])),
        repairs: [
          {
            title: `Add a comma after ${code(left.text)}`,
            edits: [insert(left.end, ',')],
            safety: 'review' as const,
          },
          ...(all.length > 1
            ? [
                {
                  title: `Add the ${all.length} missing commas`,
                  edits: all,
                  safety: 'review' as const,
                },
              ]
            : []),
        ],
      }));
    }),
};

export const dictEquals: SyntaxKind = {
  id: 'syntax-dict-equals',
  title: '`=` in a dictionary',
  what: 'A dictionary in braces is written with `=` between key and value.',
  why: 'In braces a key is followed by a colon; `=` belongs to `dict(a=1)`, whose keys are names without quotation marks.',
  todo: 'Write `:` between key and value.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }): readonly Trouble[] => {
      const found = tokens.filter((token) => is(token, '=') && is(text.openerOf(token), '{'));
      const [first] = found;
      if (!first) return [];
      const before = tokens[tokens.indexOf(first) - 1];
      const edits = found.map((token) => {
        const isTight = source(text, token.start - 1) !== ' ';
        return replace(token, isTight ? ': ' : ':');
      });
      return [
        {
          span: first,
          says: `A dictionary uses ${code(':')}, not ${code('=')}, between ${code(before?.text ?? 'key')} and its value.`,
          repairs: [
            {
              title: edits.length === 1 ? 'Write `:`' : `Write ${edits.length} times ${code(':')}`,
              edits,
              safety: 'safe',
            },
          ],
        },
      ];
    }),
};

function source(text: BrokenText, at: number): string {
  return text.source.charAt(at);
}

export const comprehensionTuple: SyntaxKind = {
  id: 'syntax-comprehension-tuple',
  title: 'Pair in a comprehension without parentheses',
  what: 'A comprehension collects pairs, `[x, y for …]`, without parentheses around them.',
  why: 'Without parentheses the comma separates the items of a list, of which the comprehension would be one.',
  todo: 'Put parentheses around the pair.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token): readonly Trouble[] => {
        const opener = text.openerOf(token);
        if (!is(token, 'for') || !opener) return [];
        const before = tokens.filter(
          (each) => each.start > opener.start && each.start < token.start,
        );
        const [first] = before;
        const last = before.at(-1);
        if (
          !first ||
          !last ||
          !before.some((each) => is(each, ',') && text.openerOf(each) === opener)
        )
          return [];
        const span = { start: first.start, end: last.end };
        const shown = text.source.slice(span.start, span.end);
        return [
          {
            span,
            says: `The pair ${code(shown)} before ${code('for')} needs parentheses.`,
            repairs: [
              {
                title: 'Put parentheses around it',
                edits: [insert(span.start, '('), insert(span.end, ')')],
                safety: 'safe',
              },
            ],
          },
        ];
      }),
    ),
};

export const comprehensionCondition: SyntaxKind = {
  id: 'syntax-comprehension-condition',
  title: 'Condition at the wrong end of a comprehension',
  what: 'A comprehension has its `if` on the wrong side of `for`.',
  why: 'A condition that picks items stands at the end: `[x for x in xs if c]`. One that chooses between two values stands in front, with `else`: `[a if c else b for x in xs]`.',
  todo: 'Move the condition to the other side of `for`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token): readonly Trouble[] => {
        const opener = text.openerOf(token);
        if (!is(token, 'for') || !opener) return [];
        const closer = text.brackets.partner.get(opener);
        const level = tokens.filter((each) => text.openerOf(each) === opener);
        const condition = level.find((each) => is(each, 'if'));
        const otherwise = level.find((each) => is(each, 'else'));
        if (!closer || !condition) return [];
        const at = (from: number, to: number): string => text.source.slice(from, to).trim();
        const start = opener.end;
        const content =
          condition.start < token.start && !otherwise
            ? `${at(start, condition.start)} ${at(token.start, closer.start)} ${at(condition.start, token.start)}`
            : condition.start > token.start && otherwise
              ? `${at(start, token.start)} ${at(condition.start, closer.start)} ${at(token.start, condition.start)}`
              : undefined;
        if (content === undefined) return [];
        const where = otherwise ? 'before' : 'at the end, after';
        return [
          {
            span: condition,
            says: `This ${code('if')} belongs ${where} ${code('for')}: ${code(`[${content}]`)}.`,
            repairs: [
              {
                title: `Move the condition ${otherwise ? 'to the front' : 'to the end'}`,
                edits: [replace({ start, end: closer.start }, content)],
                safety: 'review',
              },
            ],
          },
        ];
      }),
    ),
};
