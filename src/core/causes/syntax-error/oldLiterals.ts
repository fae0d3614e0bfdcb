/** Numbers and strings as Python 2 writes them. */
import { code, lineName } from '../wording.ts';
import { touch } from './brokenText.ts';
import { CHECKED, type SyntaxKind, type Trouble, remove, replace } from './kind.ts';

export const unicodePrefix: SyntaxKind = {
  id: 'syntax-unicode-prefix',
  title: '`ur` before a string',
  what: 'A string starts with `ur"…"`.',
  why: 'In Python 3 every string holds Unicode; `u` and `r` cannot stand together.',
  todo: 'Write `r"…"`.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const next = tokens[index + 1];
        if (!/^(?:ur|ru)$/i.test(token.text) || next?.kind !== 'string' || !touch(token, next))
          return [];
        return [
          {
            span: { start: token.start, end: next.end },
            says: `A string cannot start with ${code(token.text)}: ${code(token.text + next.text)}.`,
            isSure: true,
            repairs: [{ title: 'Write `r`', edits: [replace(token, 'r')], safety: 'safe' }],
          },
        ];
      }),
    ),
};

export const longInteger: SyntaxKind = {
  id: 'syntax-long-integer',
  title: '`L` after a number',
  what: 'A whole number ends with `L`, as in `10L`.',
  why: 'Python 2 marked long numbers so, and R marks whole numbers so. In Python 3 whole numbers have no limit.',
  todo: 'Take the `L` away.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const next = tokens[index + 1];
        if (token.kind !== 'number' || !next || !/^[lL]$/.test(next.text) || !touch(token, next))
          return [];
        return [
          {
            span: { start: token.start, end: next.end },
            says: `Python 3 writes ${code(token.text + next.text)} without the ${code(next.text)}.`,
            isSure: true,
            repairs: [
              { title: `Take the ${code(next.text)} away`, edits: [remove(next)], safety: 'safe' },
            ],
          },
        ];
      }),
    ),
};

export const leadingZero: SyntaxKind = {
  id: 'syntax-leading-zero',
  title: 'Number with a leading zero',
  what: 'A whole number starts with a zero, as in `date(2024, 01, 05)`.',
  why: 'In Python 2 and C such a number counts in eights. Python 3 refuses it, so that nobody reads it wrongly.',
  todo: 'Take the zeros away; write `0o` before a number that counts in eights, or quotation marks around a code.',
  limits: CHECKED,
  find(text) {
    const numbers = text.lines.flatMap(({ tokens }) =>
      tokens.filter(
        ({ kind, text: digits }) => kind === 'number' && /^0[\d_]*[1-9]\d*$/.test(digits),
      ),
    );
    const [first] = numbers;
    if (!first) return [];
    const plain = numbers.map((token) => replace(token, token.text.replace(/^[0_]+/, '')));
    const octal = numbers.every((token) => /^0[0-7]{3,}$/.test(token.text))
      ? numbers.map((token) => replace(token, `0o${token.text.slice(1)}`))
      : [];
    const shown = plain[0]?.newText ?? '';
    return [
      {
        span: first,
        says: `Numbers do not start with a zero in Python 3: ${code(first.text)} on ${lineName(first.line)}.`,
        isSure: true,
        repairs: [
          ...(octal.length > 0
            ? [
                {
                  title: `Write ${code(octal[0]?.newText ?? '')}, which counts in eights`,
                  edits: octal,
                  safety: 'review' as const,
                },
              ]
            : []),
          {
            title:
              numbers.length === 1
                ? `Write ${code(shown)}`
                : `Take the zeros of ${numbers.length} numbers away`,
            edits: plain,
            safety: 'review' as const,
          },
        ],
      },
    ];
  },
};
