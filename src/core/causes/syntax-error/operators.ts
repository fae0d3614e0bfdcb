/** Operators that are written in another way, and numbers that run into names. */
import type { Token } from '../../python/tokens.ts';
import { endsValue } from './brackets.ts';
import { is, touch } from './brokenText.ts';
import { CHECKED, replace, spanOf, type SyntaxKind, type TextEdit, type Trouble } from './kind.ts';
import { code, lineName } from '../wording.ts';

/** What people write, token by token, and what Python writes. */
const MISWRITTEN: readonly (readonly [written: readonly string[], meant: string])[] = [
  [['=', '<'], '<='],
  [['=', '>'], '>='],
  [['=', '!'], '!='],
  [['!', '=='], '!='],
  [['!=', '='], '!='],
  [['==', '='], '=='],
  [['=', '=='], '=='],
  [['<', '='], '<='],
  [['>', '='], '>='],
  [['!', '='], '!='],
  [['=', '='], '=='],
  [['+', '='], '+='],
  [['-', '='], '-='],
  [['*', '='], '*='],
  [['/', '='], '/='],
];

export const operatorSpelling: SyntaxKind = {
  id: 'syntax-operator-spelling',
  title: 'Operator in another order',
  what: 'An operator is written with its signs swapped, apart or thrice: `=<`, `=>`, `! =`, `===`.',
  why: 'Python has `<=`, `>=`, `!=` and `==`, each without a blank inside.',
  todo: 'Write the operator as Python does.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const next = tokens[index + 1];
        const row = MISWRITTEN.find(([[one = '', two = '']]) => is(token, one) && is(next, two));
        if (!row || !next) return [];
        const [, meant] = row;
        const span = { start: token.start, end: next.end };
        const written = text.source.slice(span.start, span.end);
        return [
          {
            span,
            says: `Python writes ${code(written)} as ${code(meant)} (${lineName(token.line)}).`,
            repairs: [
              { title: `Write ${code(meant)}`, edits: [replace(span, meant)], safety: 'safe' },
            ],
          },
        ];
      }),
    ),
};

export const increment: SyntaxKind = {
  id: 'syntax-increment',
  title: '`++` and `--`',
  what: 'A number is counted up or down with `++` or `--`.',
  why: 'C, Java and JavaScript have these operators; Python has none.',
  todo: 'Write `+= 1` or `-= 1`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ statements }) =>
      statements.flatMap((statement): readonly Trouble[] => {
        const [one, two] = statement.slice(-2);
        if (
          !one ||
          !two ||
          !/^[-+]$/.test(one.text) ||
          one.text !== two.text ||
          !touch(one, two) ||
          statement.length < 3
        )
          return [];
        const span = { start: one.start, end: two.end };
        const shown = text.source.slice(spanOf(statement).start, one.start);
        const right = ` ${one.text}= 1`;
        return [
          {
            span,
            says: `Python has no ${code(one.text + two.text)}: ${code(shown.trim() + right)} does the same.`,
            repairs: [
              {
                title: `Write ${code(right)}`,
                edits: [replace({ start: one.start, end: two.end }, right)],
                safety: 'safe',
              },
            ],
          },
        ];
      }),
    ),
};

export const cOperators: SyntaxKind = {
  id: 'syntax-logical-operator',
  title: '`&&`, `||` and `!`',
  what: 'Conditions are joined with `&&` or `||`, or turned around with `!`.',
  why: 'C, R and JavaScript write them so. Python has words for them: `and`, `or`, `not`.',
  todo: 'Write the words.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }): readonly Trouble[] => {
      const edits = tokens.flatMap((token, index): readonly TextEdit[] => {
        const next = tokens[index + 1];
        if (next && /^[&|]$/.test(token.text) && token.text === next.text && touch(token, next)) {
          const word = token.text === '&' ? 'and' : 'or';
          const [before, after] = [
            text.source.charAt(token.start - 1),
            text.source.charAt(next.end),
          ];
          return [
            replace(
              { start: token.start, end: next.end },
              `${/\s/.test(before) ? '' : ' '}${word}${/\s/.test(after) ? '' : ' '}`,
            ),
          ];
        }
        const before = tokens[index - 1];
        const isNot =
          token.kind === 'other' && token.text === '!' && next && (!before || !endsValue(before));
        return isNot === true ? [replace({ start: token.start, end: next.start }, 'not ')] : [];
      });
      const [first] = edits;
      if (!first) return [];
      const { line } = text.facts.lines.positionAt(first.start);
      return [
        {
          span: first,
          says: `Python writes ${code(text.source.slice(first.start, first.end).trim())} as ${code(first.newText.trim())} (${lineName(line)}).`,
          repairs: [{ title: `Write ${code(first.newText.trim())}`, edits, safety: 'safe' }],
        },
      ];
    }),
};

export const numberName: SyntaxKind = {
  id: 'syntax-number-before-name',
  title: 'Digits before a name',
  what: 'A name starts with a digit, or a number is written directly before a name, as in `2x`.',
  why: 'A name starts with a letter or an underscore, and a product needs its `*`. Newer versions call this “invalid decimal literal”.',
  todo: 'Let the name start with a letter; write `*` for a product, `j` for the imaginary unit.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const next = tokens[index + 1];
        if (token.kind !== 'number' || next?.kind !== 'name' || !touch(token, next)) return [];
        const span = { start: token.start, end: next.end };
        const written = token.text + next.text;
        const isTarget = isBoundThere(tokens, index);
        const joined = `_${written}`;
        const everywhere = text.lines.flatMap((line) =>
          line.tokens.flatMap((each, at): readonly TextEdit[] => {
            const after = line.tokens[at + 1];
            return each.text === token.text && after?.text === next.text && touch(each, after)
              ? [replace({ start: each.start, end: after.end }, joined)]
              : [];
          }),
        );
        const rename = {
          title: `Call it ${code(joined)}`,
          edits: everywhere,
          safety: 'review' as const,
        };
        const times = {
          title: `Write ${code(`${token.text} * ${next.text}`)}`,
          edits: [replace(span, `${token.text} * ${next.text}`)],
          safety: 'review' as const,
        };
        const imaginary = /^[iI]$/.test(next.text)
          ? [
              {
                title: `Write ${code(`${token.text}j`)}, the imaginary unit`,
                edits: [replace(span, `${token.text}j`)],
                safety: 'review' as const,
              },
            ]
          : [];
        const isWord = /^\d+_$/.test(token.text) || next.text.length > 2;
        return [
          {
            span,
            says:
              isTarget || isWord
                ? `A name cannot start with a digit: ${code(written)}.`
                : `An operator is missing in ${code(written)} (${lineName(token.line)}).`,
            names: [next.text],
            repairs: isTarget || isWord ? [rename, times] : [...imaginary, times, rename],
          },
        ];
      }),
    ),
};

/** Whether a name that starts at the number is given a value there. */
function isBoundThere(tokens: readonly Token[], index: number): boolean {
  return (
    is(tokens[index + 2], '=') ||
    /^(?:def|class|for|as|import)$/.test(tokens[index - 1]?.text ?? '')
  );
}

export const unquotedText: SyntaxKind = {
  id: 'syntax-unquoted-text',
  title: 'Text without quotation marks',
  what: 'An address, a path, a version or a time stands in the code without quotation marks.',
  why: 'Without quotation marks Python reads it as names and operators.',
  todo: 'Put quotation marks around the text.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ first, last }): readonly Trouble[] => {
      const line = text.source.slice(first.start, last.end);
      const pattern =
        /(?<![\w'"/])(?:[a-z][a-z+]+:\/\/[^\s'"(),\]]+|[A-Za-z]:[\\/][^\s'"(),\]]*|\d+(?:\.\d+){2,}|\d{1,2}:\d{2}(?::\d{2})?(?![\w\]])|\d{4}-0\d-\d{2}|[\w.+-]+@\w+\.\w{2,4}\b)/g;
      return [...line.matchAll(pattern)].flatMap((match): readonly Trouble[] => {
        const start = first.start + match.index;
        const span = { start, end: start + match[0].length };
        const quoted = match[0].includes('\\') ? `r'${match[0]}'` : `'${match[0]}'`;
        const isInString = text.lines.some(({ tokens }) =>
          tokens.some(
            (token) => token.kind === 'string' && token.start < span.start && span.end < token.end,
          ),
        );
        if (isInString) return [];
        return [
          {
            span,
            says: `The text ${code(match[0])} needs quotation marks.`,
            repairs: [
              {
                title: 'Put quotation marks around it',
                edits: [replace(span, quoted)],
                safety: 'safe',
              },
            ],
          },
        ];
      });
    }),
};
