/** Statements that Python 2 reads and Python 3 refuses. */
import type { Token } from '../../python/tokens.ts';
import { code, lineName } from '../wording.ts';
import { type BrokenText, is, isCloser, isName, isOpener, outermost, touch } from './brokenText.ts';
import {
  CHECKED,
  type SyntaxKind,
  type TextEdit,
  type Trouble,
  insert,
  remove,
  replace,
} from './kind.ts';

const OLD = 'Python 2 read it so; Python 3 has only the other form.';

function statements(text: BrokenText): readonly (readonly Token[])[] {
  return text.lines.flatMap((line) => line.statements);
}

export const printStatement: SyntaxKind = {
  id: 'syntax-print-statement',
  title: '`print` without parentheses',
  what: 'Something is printed without parentheses around it, as in `print "text"`.',
  why: 'Since Python 3 `print` is a function. Python 2 had it as a statement, and older examples show it so.',
  todo: 'Put parentheses around what is printed.',
  limits: CHECKED,
  find: (text) =>
    statements(text).flatMap((statement): readonly Trouble[] => {
      const [word, first] = statement;
      const last = statement.at(-1);
      if (
        !is(word, 'print') ||
        !word ||
        !first ||
        !last ||
        is(first, '=') ||
        is(first, '.') ||
        is(first, ',')
      )
        return [];
      const isCall = is(first, '(') && text.brackets.partner.get(first) === last;
      if (isCall || first.isFirstOnLine) return [];
      const printed = text.source.slice(first.start, last.end);
      return [
        {
          span: { start: word.start, end: last.end },
          says: `In Python 3 ${code('print')} needs parentheses: ${code(text.source.slice(word.start, last.end))}.`,
          names: ['print'],
          repairs: [
            {
              title: 'Put parentheses around what is printed',
              edits: printEdits(word, statement, text),
              safety: printed.startsWith('>>') ? 'review' : 'safe',
            },
          ],
        },
      ];
    }),
};

function printEdits(
  word: Token,
  statement: readonly Token[],
  { source }: BrokenText,
): readonly TextEdit[] {
  const [, first] = statement;
  const last = statement.at(-1);
  if (!first || !last) return [];
  const comma = outermost(statement).find((token) => is(token, ','));
  if (is(first, '>>')) {
    const stream = source.slice(first.end, comma?.start ?? last.end).trim();
    const rest = comma && comma !== last ? `${source.slice(comma.end, last.end).trim()}, ` : '';
    return [replace({ start: word.end, end: last.end }, `(${rest}file=${stream})`)];
  }
  const open = replace({ start: word.end, end: first.start }, '(');
  return is(last, ',') ? [open, replace(last, `, end=' ')`)] : [open, insert(last.end, ')')];
}

export const execStatement: SyntaxKind = {
  id: 'syntax-exec-statement',
  title: '`exec` without parentheses',
  what: 'A text is executed without parentheses, as in `exec code`.',
  why: OLD,
  todo: 'Call `exec` as a function.',
  limits: CHECKED,
  find: (text) =>
    statements(text).flatMap((statement): readonly Trouble[] => {
      const [word, first] = statement;
      const last = statement.at(-1);
      if (
        !is(word, 'exec') ||
        !word ||
        !first ||
        !last ||
        is(first, '(') ||
        first.kind === 'operator'
      )
        return [];
      const within = outermost(statement).find((token) => is(token, 'in'));
      return [
        {
          span: { start: word.start, end: last.end },
          says: `In Python 3 ${code('exec')} needs parentheses: ${code(text.source.slice(word.start, last.end))}.`,
          names: ['exec'],
          repairs: [
            {
              title: 'Call `exec` as a function',
              edits: [
                replace({ start: word.end, end: first.start }, '('),
                ...(within ? [replace({ start: within.start - 1, end: within.end }, ',')] : []),
                insert(last.end, ')'),
              ],
              safety: 'safe',
            },
          ],
        },
      ];
    }),
};

export const backticks: SyntaxKind = {
  id: 'syntax-backticks',
  title: 'Backticks around code',
  what: 'Code stands in backticks.',
  why: 'Python 2 took it for `repr(…)`; in Python 3, a backtick has no meaning. Texts in Markdown have them too.',
  todo: 'Write `repr(…)`, or take the backticks away.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens }): readonly Trouble[] => {
      const ticks = tokens.filter((token) => token.kind === 'other' && token.text === '`');
      const [open, close] = ticks;
      if (!open) return [];
      const isFence = ticks.length >= 3 && touch(ticks[0], ticks[1]) && touch(ticks[1], ticks[2]);
      const row = text.startOfRow(open.line);
      if (isFence) {
        const edits = text.rows.flatMap((each, index): readonly TextEdit[] =>
          /^\s*```/.test(each)
            ? [
                remove({
                  start: text.startOfRow(index),
                  end: Math.min(text.source.length, text.startOfRow(index) + each.length + 1),
                }),
              ]
            : [],
        );
        return [
          {
            span: { start: row, end: open.start + 3 },
            says: `The ${code('```')} on ${lineName(open.line)} is Markdown around the code, not code.`.replace(
              '````',
              "`'''",
            ),
            isSure: true,
            repairs: [{ title: 'Delete the lines of the fence', edits, safety: 'safe' }],
          },
        ];
      }
      if (!close || touch(open, close)) return [];
      return [
        {
          span: { start: open.start, end: close.end },
          says: `Backticks have no meaning in Python 3: ${code(text.source.slice(open.start, close.end))}.`,
          isSure: true,
          repairs: [
            {
              title: 'Write `repr(…)`',
              edits: [replace(open, 'repr('), replace(close, ')')],
              safety: 'review',
            },
            {
              title: 'Take the backticks away',
              edits: [remove(open), remove(close)],
              safety: 'review',
            },
          ],
        },
      ];
    }),
};

export const exceptComma: SyntaxKind = {
  id: 'syntax-except-comma',
  title: 'Comma in `except`',
  what: 'An `except` names two things, separated by a comma.',
  why: 'Python 2 stored the error in the second name. Python 3 writes `except A as e`; several types stand in parentheses.',
  todo: 'Write `as` before the name of the error, or put parentheses around the types.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens, first, last }): readonly Trouble[] => {
      const level = outermost(tokens);
      const comma = level.find((token) => is(token, ','));
      const second = comma && tokens[tokens.indexOf(comma) + 1];
      if (!is(first, 'except') || !comma || !second || !is(last, ':')) return [];
      const types = { start: tokens[1]?.start ?? first.end, end: last.start };
      const asName = {
        title: `Write ${code('as')} before ${code(second.text)}`,
        edits: [replace({ start: comma.start, end: second.start }, ' as ')],
        safety: 'safe' as const,
      };
      const inBrackets = {
        title: 'Put parentheses around the types',
        edits: [insert(types.start, '('), insert(types.end, ')')],
        safety: 'review' as const,
      };
      const isType = /^[A-Z]/.test(second.text) || tokens.indexOf(second) !== tokens.length - 2;
      return [
        {
          span: { start: first.start, end: last.end },
          says: `${code('except')} takes one type, or several in parentheses: ${code(text.source.slice(first.start, last.start))}.`,
          repairs: isType ? [inBrackets, asName] : [asName, inBrackets],
        },
      ];
    }),
};

export const raiseComma: SyntaxKind = {
  id: 'syntax-raise-comma',
  title: 'Comma in `raise`',
  what: 'An error is raised with its message after a comma, as in `raise ValueError, "text"`.',
  why: OLD,
  todo: 'Call the error’s class with the message.',
  limits: CHECKED,
  find: (text) =>
    statements(text).flatMap((statement): readonly Trouble[] => {
      const [word] = statement;
      const last = statement.at(-1);
      const comma = outermost(statement).find((token) => is(token, ','));
      const next = comma && statement[statement.indexOf(comma) + 1];
      if (!is(word, 'raise') || !word || !last || !comma || !next) return [];
      return [
        {
          span: { start: word.start, end: last.end },
          says: `The message of an error stands in parentheses: ${code(text.source.slice(word.start, last.end))}.`,
          repairs: [
            {
              title: 'Call the class with the message',
              edits: [replace({ start: comma.start, end: next.start }, '('), insert(last.end, ')')],
              safety: 'safe',
            },
          ],
        },
      ];
    }),
};

export const oldNotEqual: SyntaxKind = {
  id: 'syntax-not-equal',
  title: '`<>` instead of `!=`',
  what: 'Two values are compared with `<>`.',
  why: 'SQL, BASIC and Python 2 write “is not equal” so; Python 3 writes `!=`.',
  todo: 'Write `!=`.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const next = tokens[index + 1];
        if (!is(token, '<') || !is(next, '>') || !next || !touch(token, next)) return [];
        const span = { start: token.start, end: next.end };
        return [
          {
            span,
            says: `Python 3 writes ${code('<>')} as ${code('!=')} (${lineName(token.line)}).`,
            isSure: true,
            repairs: [{ title: 'Write `!=`', edits: [replace(span, '!=')], safety: 'safe' }],
          },
        ];
      }),
    ),
};

export const parameterTuple: SyntaxKind = {
  id: 'syntax-parameter-tuple',
  title: 'Parameters in parentheses',
  what: 'A function or `lambda` takes a pair apart in its parameters, as in `lambda (a, b): a`.',
  why: 'Python 2 allowed it. In Python 3 a parameter is one name.',
  todo: 'Take one parameter and use its parts: `lambda pair: pair[0]`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const open = tokens[index + 1];
        const close = open && text.brackets.partner.get(open);
        if (!is(token, 'lambda') || !open || !is(open, '(') || !close) return [];
        const names = tokens.filter((each) => text.openerOf(each) === open && isName(each));
        const colon = tokens[tokens.indexOf(close) + 1];
        if (!is(colon, ':') || !colon || names.length === 0) return [];
        const opener = text.openerOf(token);
        const end = tokens.find(
          (each) =>
            each.start > colon.start &&
            text.openerOf(each) === opener &&
            (is(each, ',') || isCloser(each)),
        );
        const body = tokens.filter(
          (each) => each.start > colon.start && (!end || each.start < end.start) && !isOpener(each),
        );
        const uses = body.flatMap((each, at): readonly TextEdit[] => {
          const place = names.findIndex(({ text: name }) => name === each.text);
          return place >= 0 && each.kind === 'name' && !is(body[at - 1], '.')
            ? [replace(each, `pair[${place}]`)]
            : [];
        });
        const all = tokens.some(({ text: name }) => name === 'pair');
        return [
          {
            span: { start: token.start, end: close.end },
            says: `In Python 3 a ${code('lambda')} cannot take a pair apart: ${code(text.source.slice(token.start, colon.end))}.`,
            names: names.map(({ text: name }) => name),
            isSure: true,
            repairs: all
              ? []
              : [
                  {
                    title: 'Take one parameter and use its parts',
                    edits: [replace({ start: open.start, end: close.end }, 'pair'), ...uses],
                    safety: 'review',
                  },
                ],
          },
        ];
      }),
    ),
};
