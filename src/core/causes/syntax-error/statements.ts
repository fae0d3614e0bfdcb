/** Statements in the form of another language, or two on one line. */
import type { Token } from '../../python/tokens.ts';
import { code, lineName } from '../wording.ts';
import { endsValue } from './brackets.ts';
import { is, isName, outermost } from './brokenText.ts';
import {
  CHECKED,
  type Repair,
  type SyntaxKind,
  type Trouble,
  insert,
  remove,
  replace,
} from './kind.ts';

export const forWithoutIn: SyntaxKind = {
  id: 'syntax-for-without-in',
  title: '`for` without `in`',
  what: 'A `for` lacks `in`, or is written as in another language (`for x of xs`, `for i = 1 to 10`).',
  why: 'Python’s `for` always takes the items of something: `for x in xs`.',
  todo: 'Write `for name in values:`; numbers come from `range(start, end)`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens, first, last }): readonly Trouble[] => {
      if (!is(first, 'for')) return [];
      const name = tokens[1];
      const next = tokens[2];
      const line = text.source.slice(first.start, last.end);
      const span = { start: first.start, end: last.end };
      const counted =
        /^for\s+\(?(?:int\s+|let\s+|var\s+)?(\w+)\s*(?:=|in|from)\s*([\w.]+)\s*(?:to|:|\.\.|;\s*\w+\s*(<=?)\s*)\s*([\w.()]+?)\s*(?:;\s*[^)]*)?\)?\s*(?:do|\{)?:?$/.exec(
          line,
        );
      const each = /^for\s*\(\s*(\w+)\s+in\s+(.+)\)\s*\{?:?$/.exec(line);
      const repairs: Repair[] = [];
      if (counted) {
        const [, variable = '', from = '', less = '', to = ''] = counted;
        const end = less === '<' ? to : /^\d+$/.test(to) ? String(Number(to) + 1) : `${to} + 1`;
        repairs.push({
          title: `Count with ${code('range')}`,
          edits: [replace(span, `for ${variable} in range(${from}, ${end}):`)],
          safety: 'review',
        });
      }
      if (each)
        repairs.push({
          title: 'Take the parentheses away',
          edits: [replace(span, `for ${each[1] ?? ''} in ${each[2] ?? ''}:`)],
          safety: 'safe',
        });
      if (name && next && !is(next, 'in')) {
        const colon = is(last, ':') ? [] : [insert(last.end, ':')];
        if (/^(?:of|on|im|ni|is|inn|i|n|from|=|at|to)$/.test(next.text))
          repairs.push({
            title: 'Write `in`',
            edits: [replace(next, 'in'), ...colon],
            safety: 'review',
          });
        repairs.push({
          title: `Add ${code('in')} after ${code(name.text)}`,
          edits: [insert(name.end, ' in'), ...colon],
          safety: 'review',
        });
      }
      if (repairs.length === 0) return [];
      return [
        {
          span: { start: first.start, end: (name ?? first).end },
          says: `The ${code('for')} on ${lineName(first.line)} needs ${code('in')}: ${code(line)}.`,
          names: isName(name) ? [name.text] : [],
          repairs,
        },
      ];
    }),
};

export const conditionalWithoutElse: SyntaxKind = {
  id: 'syntax-conditional-without-else',
  title: '`a if b` without `else`',
  what: 'A value is chosen with `a if b`, and nothing says what it is otherwise.',
  why: "Inside an expression both cases need a value: `a if b else c`. Newer versions say “expected 'else' after 'if' expression”.",
  todo: 'Add `else` with the other value, or write an `if` statement.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens, last }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        if (!is(token, 'if') || index === 0) return [];
        const before = tokens[index - 1];
        const opener = text.openerOf(token);
        const close = opener && text.brackets.partner.get(opener);
        const rest = tokens
          .slice(index + 1)
          .filter((each) => text.openerOf(each) === opener && (!close || each.start < close.start));
        if (!before || !endsValue(before) || rest.some((each) => is(each, 'else'))) return [];
        const stop = rest.find((each) => is(each, ',') || is(each, ')'))?.start;
        const end = stop ?? close?.start ?? last.end;
        const repairs: Repair[] = [
          { title: 'Add `else None`', edits: [insert(end, ' else None')], safety: 'review' },
        ];
        const [first] = tokens;
        if (first && !opener && !is(first, 'return')) {
          const body = text.source.slice(first.start, before.end);
          const condition = text.source.slice(token.end, last.end).trim();
          repairs.unshift({
            title: 'Write it as an `if` statement',
            edits: [replace({ start: first.start, end: last.end }, `if ${condition}: ${body}`)],
            safety: 'review',
          });
        }
        return [
          {
            span: token,
            says: `The ${code('if')} on ${lineName(token.line)} needs an ${code('else')} when it stands behind a value.`,
            repairs,
          },
        ];
      }),
    ),
};

export const lambdaStatement: SyntaxKind = {
  id: 'syntax-lambda-statement',
  title: 'Statement in a `lambda`',
  what: 'A `lambda` holds a statement such as `return` or an assignment.',
  why: 'A `lambda` holds one expression, whose value it returns by itself.',
  todo: 'Take the `return` away, or define a function with `def`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const colon = tokens[index - 1];
        const next = tokens[index + 1];
        if (
          !is(token, 'return') ||
          !is(colon, ':') ||
          !next ||
          !tokens.slice(0, index).some((each) => is(each, 'lambda'))
        )
          return [];
        return [
          {
            span: token,
            says: `A ${code('lambda')} returns its value without ${code('return')} (${lineName(token.line)}).`,
            isSure: true,
            repairs: [
              {
                title: 'Take `return` away',
                edits: [remove({ start: token.start, end: next.start })],
                safety: 'safe',
              },
            ],
          },
        ];
      }),
    ),
};

export const twoStatements: SyntaxKind = {
  id: 'syntax-two-statements',
  title: 'Two statements on one line',
  what: 'Two statements stand on one line without a semicolon, often after pasting.',
  why: 'A statement ends with its line.',
  todo: 'Break the line between them.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens, indent }) => {
      const level = outermost(tokens);
      return level.flatMap((token, index): readonly Trouble[] => {
        const next = level[index + 1];
        const direct = next && tokens[tokens.indexOf(token) + 1] === next;
        if (
          !next ||
          direct !== true ||
          !endsValue(token) ||
          (!/^(?:import|from|print|def|class|for|while|with|return|if|del|raise|assert|global)$/.test(
            next.text,
          ) &&
            !startsAssignment(tokens, tokens.indexOf(next)))
        )
          return [];
        if (
          is(next, 'from') &&
          tokens.slice(0, index).some((each) => is(each, 'raise') || is(each, 'yield'))
        )
          return [];
        return [
          {
            span: next,
            says: `A second statement starts at ${code(next.text)} on ${lineName(next.line)}, without a line break before it.`,
            repairs: [
              {
                title: `Break the line before ${code(next.text)}`,
                edits: [replace({ start: token.end, end: next.start }, `\n${indent}`)],
                safety: 'review',
              },
            ],
          },
        ];
      });
    }),
};

function startsAssignment(tokens: readonly Token[], at: number): boolean {
  return (
    isName(tokens[at]) &&
    (is(tokens[at + 1], '=') || is(tokens[at + 1], '(') || is(tokens[at + 1], '.'))
  );
}
