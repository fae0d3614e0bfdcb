/** Assignments to what cannot be assigned to, or with another sign than `=`. */
import type { Token } from '../../python/tokens.ts';
import { code, lineName } from '../wording.ts';
import { endsValue } from './brackets.ts';
import {
  type BrokenText,
  type CodeLine,
  is,
  isName,
  isStatementWord,
  outermost,
  touch,
} from './brokenText.ts';
import {
  CHECKED,
  type Repair,
  type SyntaxKind,
  type Trouble,
  insert,
  replace,
  spanOf,
} from './kind.ts';

/** A statement with `=` outside brackets, cut there. */
interface Assignment {
  readonly target: readonly Token[];
  readonly equals: Token;
  readonly value: readonly Token[];
  readonly shownTarget: string;
  readonly shownValue: string;
}

function assignmentsOf(
  text: BrokenText,
  lines: readonly CodeLine[] = text.brokenLines,
): readonly Assignment[] {
  return lines.flatMap(({ statements }) =>
    statements.flatMap((statement): readonly Assignment[] => {
      const equals = outermost(statement).find((token) => is(token, '='));
      if (!equals) return [];
      const at = statement.indexOf(equals);
      const [target, value] = [statement.slice(0, at), statement.slice(at + 1)];
      const show = (tokens: readonly Token[]): string => {
        const { start, end } = spanOf(tokens);
        return tokens.length === 0 ? '' : text.source.slice(start, end);
      };
      return [{ target, equals, value, shownTarget: show(target), shownValue: show(value) }];
    }),
  );
}

/** Whether something can be assigned to it: a name, a member, an item. */
function isPlace(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  return (
    isName(first) &&
    last !== undefined &&
    (last.kind === 'name' || is(last, ']')) &&
    outermost(tokens).every(
      ({ kind, text }) => kind === 'name' || text === '.' || text === '[' || text === ']',
    )
  );
}

function swap({ target, value, shownTarget, shownValue }: Assignment): readonly Repair[] {
  if (!isPlace(value)) return [];
  return [
    {
      title: `Swap the sides: ${code(`${shownValue} = ${shownTarget}`)}`,
      edits: [replace(spanOf(target), shownValue), replace(spanOf(value), shownTarget)],
      safety: 'review',
    },
  ];
}

export const assignToLiteral: SyntaxKind = {
  id: 'syntax-assign-to-literal',
  title: 'Assignment to a value',
  what: 'The left side of `=` is a number, a text or a list of such, and not a name.',
  why: 'In `a = b` the value of `b` gets the name `a`; the left side is what receives the value.',
  todo: 'Write the name on the left; write `==` to compare.',
  limits: CHECKED,
  find: (text) =>
    assignmentsOf(text).flatMap((assignment): readonly Trouble[] => {
      const { target, equals, shownTarget } = assignment;
      const [only, ...more] = target;
      if (!only || more.length > 0 || !(only.kind === 'number' || only.kind === 'string'))
        return [];
      return [
        {
          span: only,
          says: `A value cannot be assigned to ${code(shownTarget)}: the left side of ${code('=')} must be a name.`,
          isSure: true,
          repairs: [
            ...swap(assignment),
            { title: 'Compare with `==`', edits: [replace(equals, '==')], safety: 'review' },
          ],
        },
      ];
    }),
};

export const assignToCall: SyntaxKind = {
  id: 'syntax-assign-to-call',
  title: 'Assignment to a call',
  what: "The left side of `=` is a function call, as in `df('a') = 1`.",
  why: 'A call gives a value; nothing can be stored in it. An item is written with square brackets.',
  todo: 'Use square brackets for an item; write `==` to compare.',
  limits: CHECKED,
  find: (text) =>
    assignmentsOf(text).flatMap((assignment): readonly Trouble[] => {
      const { target, equals, shownTarget } = assignment;
      const close = target.at(-1);
      const open = close && text.brackets.partner.get(close);
      const before = open && target[target.indexOf(open) - 1];
      if (!is(close, ')') || !close || !open || !before || !endsValue(before)) return [];
      return [
        {
          span: spanOf(target),
          says: `Nothing can be assigned to the call ${code(shownTarget)}.`,
          isSure: true,
          repairs: [
            {
              title: 'Use square brackets',
              edits: [replace(open, '['), replace(close, ']')],
              safety: 'review',
            },
            ...swap(assignment),
            { title: 'Compare with `==`', edits: [replace(equals, '==')], safety: 'review' },
          ],
        },
      ];
    }),
};

export const hyphenInName: SyntaxKind = {
  id: 'syntax-hyphen-in-name',
  title: 'Hyphen in a name',
  what: 'A name that is assigned to holds a hyphen, as in `learning-rate = 0.1`.',
  why: 'Python reads the hyphen as a minus, and nothing can be assigned to a difference.',
  todo: 'Write an underscore.',
  limits: CHECKED,
  find: (text) =>
    joinedNames(text, (before, after, minus) => touch(before, minus) && touch(minus, after), '-'),
};

export const spaceInName: SyntaxKind = {
  id: 'syntax-space-in-name',
  title: 'Blank in a name',
  what: 'A name that is assigned to holds a blank, as in `my value = 3`.',
  why: 'A name is one word.',
  todo: 'Write an underscore.',
  limits: CHECKED,
  find: (text) => joinedNames(text, () => true, ''),
};

/** Assignments to several names with `separator` between them, and every other use of that name in the text. */
function joinedNames(
  text: BrokenText,
  isJoined: (before: Token, after: Token, separator: Token) => boolean,
  separator: string,
): readonly Trouble[] {
  return assignmentsOf(text).flatMap(({ target, shownTarget }): readonly Trouble[] => {
    const step = separator === '' ? 1 : 2;
    const words = target.filter((_, index) => index % step === 0);
    const marks = target.filter((_, index) => index % step === 1);
    const isRight =
      words.length > 1 &&
      (step === 1 ||
        (target.length % 2 === 1 &&
          marks.every(
            (mark, index) =>
              is(mark, separator) && isJoined(words[index] ?? mark, words[index + 1] ?? mark, mark),
          ))) &&
      words.every(
        (token, index) =>
          (index === 0 ? isName(token) : token.kind === 'name' || token.kind === 'number') &&
          !isStatementWord(token),
      );
    if (!isRight) return [];
    const joined = words.map((token) => token.text).join('_');
    const edits = text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((_, at) => {
        const part = tokens.slice(at, at + target.length);
        const fits =
          part.length === target.length &&
          part.every((token, index) => token.text === target[index]?.text);
        return fits ? [replace(spanOf(part), joined)] : [];
      }),
    );
    return [
      {
        span: spanOf(target),
        says: `A name cannot hold ${separator === '' ? 'blanks' : 'hyphens'}: ${code(shownTarget)}.`,
        names: [joined],
        repairs: [{ title: `Write ${code(joined)}`, edits, safety: 'review' }],
      },
    ];
  });
}

export const assignToExpression: SyntaxKind = {
  id: 'syntax-assign-to-expression',
  title: 'Assignment to a calculation',
  what: 'The left side of `=` is a calculation, as in `a + b = c`.',
  why: 'The left side receives the value of the right one; in mathematics the two sides may be swapped, in Python they may not.',
  todo: 'Write the calculation on the right; write `==` to compare.',
  limits: CHECKED,
  find: (text) =>
    assignmentsOf(text).flatMap((assignment): readonly Trouble[] => {
      const { target, equals, shownTarget } = assignment;
      const isCalculation = outermost(target).some(
        ({ kind, text: sign }) =>
          (kind === 'operator' && /^(?:[-+*/%@&|^~<>]|\*\*|\/\/|[=!<>]=)$/.test(sign)) ||
          sign === 'and' ||
          sign === 'or' ||
          sign === 'not',
      );
      if (!isCalculation || is(target[0], '*')) return [];
      return [
        {
          span: spanOf(target),
          says: `Nothing can be assigned to the calculation ${code(shownTarget)}.`,
          repairs: [
            ...swap(assignment),
            { title: 'Compare with `==`', edits: [replace(equals, '==')], safety: 'review' },
          ],
        },
      ];
    }),
};

export const walrus: SyntaxKind = {
  id: 'syntax-walrus-statement',
  title: '`:=` as a statement',
  what: 'A value is given to a name with `:=` in a statement of its own.',
  why: '`:=` is for the inside of an expression; R, Go and Pascal assign with it.',
  todo: 'Write `=` instead of it.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      outermost(tokens).flatMap((token, index): readonly Trouble[] => {
        const isSplit = is(token, ':') && is(outermost(tokens)[index + 1], '=') && index > 0;
        if (!is(token, ':=') && !isSplit) return [];
        const end = isSplit ? (outermost(tokens)[index + 1]?.end ?? token.end) : token.end;
        const span = { start: token.start, end };
        return [
          {
            span,
            says: `A statement assigns with ${code('=')}, not with ${code(':=')} (${lineName(token.line)}).`,
            repairs: [{ title: 'Write `=`', edits: [replace(span, '=')], safety: 'safe' }],
          },
        ];
      }),
    ),
};

export const starredValue: SyntaxKind = {
  id: 'syntax-star',
  title: 'Star without a list',
  what: 'A star stands before a value or a target that no list, tuple or call surrounds.',
  why: '`*xs` means the items of `xs`, which need something to be items of.',
  todo: 'Put square brackets around it, or a comma behind it.',
  limits: CHECKED,
  find: (text) =>
    assignmentsOf(text, text.lines).flatMap(({ target, value }): readonly Trouble[] => {
      const parts = [target, value].filter(
        (tokens) => is(tokens[0], '*') && !outermost(tokens).some((token) => is(token, ',')),
      );
      return parts.map((tokens): Trouble => {
        const span = spanOf(tokens);
        return {
          span,
          says: `The star in ${code(text.source.slice(span.start, span.end))} needs a list around it.`,
          repairs: [
            {
              title: 'Put square brackets around it',
              edits: [insert(span.start, '['), insert(span.end, ']')],
              safety: 'review',
            },
          ],
        };
      });
    }),
};
