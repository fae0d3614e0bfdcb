/** Text that newer versions of Python take, and the kernel’s does not. */
import { replace, type Repair, type SyntaxKind, type Trouble } from './kind.ts';
import { capital, code, lineName } from '../wording.ts';

export const fStringQuotes: SyntaxKind = {
  id: 'syntax-fstring-quotes',
  title: 'Same quotation marks inside an f-string',
  what: 'An f-string uses its own quotation marks inside its braces, or a backslash, as in `f"{d["a"]}"`.',
  why: 'Python takes this from 3.12 on. For older versions the inner mark ends the string.',
  todo: 'Use the other quotation marks inside the braces.',
  limits: 'Said only of a kernel that has refused the cell.',
  find: (text) =>
    text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token): readonly Trouble[] => {
        const opening =
          token.kind === 'string' ? /^(?:f|rf|fr)(["'])(?!\1\1)/i.exec(token.text) : null;
        const quote = opening?.[1];
        if (!opening || quote === undefined) return [];
        const content = token.text.slice(opening[0].length, -1);
        const other = quote === '"' ? "'" : '"';
        const inner = [...content.matchAll(new RegExp(`(?<!\\\\)${quote}`, 'g'))];
        const backslash = /\{[^{}]*\\[^{}]*\}/.test(content);
        if (inner.length === 0 && !backslash) return [];
        const from = token.start + opening[0].length;
        const repairs: readonly Repair[] =
          inner.length > 0 && !content.includes(other)
            ? [
                {
                  title: `Use ${code(other)} inside the braces`,
                  edits: inner.map(({ index }) =>
                    replace({ start: from + index, end: from + index + 1 }, other),
                  ),
                  safety: 'safe',
                },
              ]
            : [];
        return [
          {
            span: token,
            says:
              inner.length > 0
                ? `Before Python 3.12 the f-string on ${lineName(token.line)} ends at the ${code(quote)} in its braces.`
                : `Before Python 3.12 no backslash may stand in the braces of the f-string on ${lineName(token.line)}.`,
            isSure: true,
            repairs,
          },
        ];
      }),
    ),
};

/** Forms with the first version that takes them. */
const FORMS: readonly {
  readonly since: string;
  readonly what: string;
  readonly find: (line: string) => boolean;
}[] = [
  { since: '3.10', what: 'the `match` statement', find: (line) => /^match\s.*:$/.test(line) },
  { since: '3.12', what: 'the `type` statement', find: (line) => /^type\s+\w+.*=/.test(line) },
  { since: '3.11', what: '`except*`', find: (line) => /^except\s*\*/.test(line) },
  {
    since: '3.12',
    what: 'parameters for types in `def` and `class`',
    find: (line) => /^(?:async\s+)?(?:def|class)\s+\w+\[/.test(line),
  },
  {
    since: '3.10',
    what: 'parentheses around the items of `with`',
    find: (line) => /^with\s*\(.*\bas\b/s.test(line),
  },
  { since: '3.8', what: 'the operator `:=`', find: (line) => line.includes(':=') },
  {
    since: '3.8',
    what: 'positional-only parameters (`/`)',
    find: (line) => /^(?:async\s+)?def\s.*[(,]\s*\/\s*[,)]/s.test(line),
  },
];

export const newerPython: SyntaxKind = {
  id: 'syntax-newer-python',
  title: 'Syntax of a newer Python',
  what: 'The cell uses syntax that newer versions of Python have and this kernel’s has not.',
  why: 'The kernel read the cell by the rules of its own version.',
  todo: 'Choose a kernel with a newer Python, or write the line in the older form.',
  limits: 'Said only of a kernel that has refused the cell.',
  find: (text) =>
    text.lines.flatMap(({ first, last }): readonly Trouble[] => {
      const line = text.source.slice(first.start, last.end);
      const form = FORMS.find(({ find }) => find(line));
      if (!form) return [];
      return [
        {
          span: { start: first.start, end: last.end },
          says: `${capital(lineName(first.line))} uses ${form.what}, which Python has from ${form.since} on.`,
          isSure: true,
          repairs: [],
        },
      ];
    }),
};
