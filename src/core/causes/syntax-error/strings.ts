/** Strings: unclosed, closed too early, and what their backslashes mean. */
import { quotesAt } from '../../python/logicalLine.ts';
import type { Token } from '../../python/tokens.ts';
import { code, lineName } from '../wording.ts';
import { type BrokenText, closerOf, is, isCloser, isOpener, touch } from './brokenText.ts';
import { CHECKED, type Repair, type SyntaxKind, type Trouble, insert, replace } from './kind.ts';

/** The prefix and the quotes that a string starts with. */
export function openingOf({ text }: Token): { readonly prefix: string; readonly quotes: string } {
  const prefix = /^[A-Za-z]*/.exec(text)?.[0] ?? '';
  return { prefix, quotes: quotesAt(text, prefix.length) };
}

function stringsOf(text: BrokenText): readonly Token[] {
  return text.lines.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'string'));
}

export const unclosedTripleQuote: SyntaxKind = {
  id: 'syntax-unclosed-triple-quote',
  title: 'Text in three quotes never closed',
  what: 'A text that opens with three quotation marks has no end.',
  why: 'Everything to the end of the cell belongs to it, whatever the colours say. IPython reports this as “incomplete input”.',
  todo: 'Put the same three quotation marks where the text ends.',
  limits: CHECKED,
  find: (text) =>
    stringsOf(text).flatMap((string): readonly Trouble[] => {
      const { quotes } = openingOf(string);
      if (string.isClosed || quotes.length < 3) return [];
      const content = text.source.slice(string.start, string.end);
      const paragraph = /\n[ \t]*\r?\n/.exec(content);
      const firstRow = content.indexOf('\n');
      const ends = [
        // A text on one line ends there; else with its paragraph, or with the cell.
        ...(firstRow > quotes.length + 1
          ? [string.start + content.slice(0, firstRow).trimEnd().length]
          : []),
        ...(paragraph ? [string.start + paragraph.index] : []),
        string.start + content.trimEnd().length,
      ];
      return [
        {
          span: { start: string.start, end: string.start + openingOf(string).prefix.length + 3 },
          says: `The text that opens with ${code(quotes)} on ${lineName(string.line)} is never closed.`,
          isSure: true,
          repairs: (isFollowedByCode(content) ? ends : ends.toReversed()).map((end): Repair => ({
            title: `Close it on ${lineName(text.facts.lines.positionAt(end).line)}`,
            edits: [insert(end, quotes)],
            safety: 'review',
          })),
        },
      ];
    }),
};

/** Whether the second row of what was read as text looks like code. */
function isFollowedByCode(content: string): boolean {
  const row = content.split('\n')[1] ?? '';
  return /^\s*(?:(?:return|import|from|def|class|for|if|while|with)\b|[\w.[\]'"]+\s*=[^=]|[\w.]+\(.*\)\s*$)/.test(
    row,
  );
}

export const escapedQuote: SyntaxKind = {
  id: 'syntax-escaped-quote',
  title: 'Backslash before the closing quote',
  what: 'A string ends with a backslash, as folders do in Windows, and so does not end.',
  why: 'A backslash takes the quotation mark behind it into the text, also in strings that start with `r`.',
  todo: 'Double the backslash, or end the path without one.',
  limits: CHECKED,
  find: (text) =>
    stringsOf(text).flatMap((string): readonly Trouble[] => {
      const { quotes } = openingOf(string);
      const at = string.text.lastIndexOf(`\\${quotes}`);
      if (string.isClosed || quotes.length > 1 || at < 0) return [];
      const start = string.start + at;
      return [
        {
          span: { start, end: start + 2 },
          says: `The backslash before ${code(quotes)} keeps the string on ${lineName(string.line)} open.`,
          repairs: [
            { title: 'Double the backslash', edits: [insert(start, '\\')], safety: 'review' },
          ],
        },
      ];
    }),
};

/** A row with more of them is data. */
const MOST_MARKS = 12;

export const quoteInString: SyntaxKind = {
  id: 'syntax-quote-in-string',
  title: 'Quotation mark inside a string',
  what: "A string holds the quotation mark that it is written in, as in `'it's'`.",
  why: 'The first such mark ends the string; what follows is read as code.',
  todo: 'Write the string in the other quotation marks, or put a backslash before the mark.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }): readonly Trouble[] => {
      const string = tokens.find((token, index) => {
        const next = tokens[index + 1];
        const isTorn = token.kind === 'string' && token.isClosed && touch(token, next);
        return isTorn && next !== undefined && next.kind !== 'operator';
      });
      if (!string || string.text.includes('\n')) return [];
      const { quotes, prefix } = openingOf(string);
      if (quotes.length > 1) return [];
      const row = text.rows[string.line] ?? '';
      const rowStart = text.startOfRow(string.line);
      const inside = string.start - rowStart + prefix.length + 1;
      const marks = [...row.slice(inside).matchAll(new RegExp(quotes, 'g'))].map(
        ({ index }) => inside + index,
      );
      if (marks.length > MOST_MARKS) return [];
      const other = quotes === "'" ? '"' : "'";
      // The string reaches to one of the later marks; all between are part of it.
      const repairs = marks
        .slice(1)
        .toReversed()
        .flatMap((end): readonly Repair[] => {
          const content = row.slice(inside, end);
          const inner = marks.filter((mark) => mark < end);
          const span = { start: rowStart + inside - 1, end: rowStart + end + 1 };
          const escape: Repair = {
            title: `Put a backslash before the ${code(quotes)} inside`,
            edits: inner.map((mark) => insert(rowStart + mark, '\\')),
            safety: 'review',
          };
          return content.includes(other)
            ? [escape]
            : [
                {
                  title: `Write the string in ${code(other)}`,
                  edits: [replace(span, `${other}${content}${other}`)],
                  safety: 'review',
                },
                escape,
              ];
        });
      return [
        {
          span: string,
          says: `The string ${code(string.text)} ends at the ${code(quotes)} inside it (${lineName(string.line)}).`,
          repairs,
        },
      ];
    }),
};

export const unclosedString: SyntaxKind = {
  id: 'syntax-unclosed-string',
  title: 'String never closed',
  what: 'A string has no closing quotation mark on its line.',
  why: 'A string in single quotation marks cannot go on on the next line. Python 3.8 and 3.9 call this “EOL while scanning string literal”.',
  todo: 'Put the quotation mark where the string ends; a text of several lines takes three.',
  limits: CHECKED,
  find: (text) =>
    stringsOf(text).flatMap((string): readonly Trouble[] => {
      const { quotes } = openingOf(string);
      if (string.isClosed || quotes.length > 1) return [];
      const content = string.text.trimEnd();
      // Brackets and colons at its end may belong to the code.
      const tail = /[\])}:,;. ]*$/.exec(content)?.[0].length ?? 0;
      const cuts = Array.from({ length: tail + 1 }, (_, cut) => content.length - cut);
      const expected = expectedClosers(string, text);
      const inner = [...content.matchAll(/[\])}:,=]/g)].map(({ index }) => index);
      // A key ends before its colon or its bracket.
      const opener = text.openerOf(string);
      const ofKey = content.indexOf(is(opener, '{') ? ':' : is(opener, '[') ? ']' : '\n');
      const ends = [
        ...(ofKey > 0 ? [ofKey] : []),
        ...cuts.filter((cut) => content.slice(cut).replace(/[:\s,;.]+$/, '') === expected),
        ...cuts,
        ...inner,
      ];
      return [
        {
          span: { start: string.start, end: string.start + content.length },
          says: `The string ${code(content)} on ${lineName(string.line)} has no closing ${code(quotes)}.`,
          isSure: true,
          repairs: [...new Set(ends)].slice(0, 12).map((end): Repair => ({
            title: `Add the closing ${code(quotes)}`,
            edits: [insert(string.start + end, quotes)],
            safety: 'review',
          })),
        },
      ];
    }),
};

/** What closes the brackets that are open before the string on its line. */
function expectedClosers(string: Token, text: BrokenText): string {
  const line = text.lines.find(({ tokens }) => tokens.includes(string));
  const open: Token[] = [];
  for (const token of line?.tokens ?? []) {
    if (token === string) break;
    if (isOpener(token)) open.push(token);
    else if (isCloser(token)) open.pop();
  }
  return open
    .toReversed()
    .map((each) => closerOf(each.text))
    .join('');
}

export const stringEscape: SyntaxKind = {
  id: 'syntax-path-escape',
  title: 'Backslashes of a path read as escapes',
  what: "A string, mostly a Windows path such as `'C:\\Users\\me'`, holds `\\U`, `\\u`, `\\x` or `\\N` without what has to follow.",
  why: "In a string a backslash starts an escape; `\\U` announces a character by its number. Python reports “(unicode error) 'unicodeescape' codec can't decode bytes”.",
  todo: 'Put an `r` before the string, so that backslashes are only backslashes; or write `/`.',
  limits: CHECKED,
  find: (text) =>
    text.facts.module.refusals
      .filter(({ kind }) => kind === 'string-escape')
      .flatMap(({ start, end }): readonly Trouble[] => {
        const string = stringsOf(text).find((each) => each.start <= start && end <= each.end);
        if (!string) return [];
        const { prefix } = openingOf(string);
        const escape = text.source.slice(start, end);
        return [
          {
            span: string,
            says: `In ${code(string.text)} the ${code(escape)} is read as an escape, not as part of a path.`,
            isSure: true,
            repairs: [
              {
                title: `Put an ${code('r')} before the string`,
                edits: [
                  prefix === ''
                    ? insert(string.start, 'r')
                    : replace(
                        { start: string.start, end: string.start + prefix.length },
                        `r${prefix.replace(/u/i, '')}`,
                      ),
                ],
                safety: /\\["']|\\[nt](?![a-z])/i.test(string.text) ? 'review' : 'safe',
              },
            ],
          },
        ];
      }),
};

export const lineContinuation: SyntaxKind = {
  id: 'syntax-line-continuation',
  title: 'Something after a backslash',
  what: 'A backslash outside a string is followed by something on the same line, often only a blank.',
  why: 'Outside strings a backslash says that the statement goes on on the next line, so nothing may follow it.',
  todo: 'Take away what follows the backslash, or put the path into quotation marks.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token): readonly Trouble[] => {
        if (token.kind !== 'other' || token.text !== '\\') return [];
        const row = text.rows[token.line] ?? '';
        const rest = row.slice(token.start - text.startOfRow(token.line) + 1);
        const isBlank = rest.trim() === '';
        const span = { start: token.start, end: token.end + (isBlank ? rest.length : 0) };
        const isEscape = /^[nt]/.test(rest);
        return [
          {
            span,
            says: isBlank
              ? `Blanks follow the backslash at the end of ${lineName(token.line)}.`
              : `The backslash on ${lineName(token.line)} is followed by ${code(rest)} on the same line.`,
            isSure: true,
            repairs: isBlank
              ? [
                  { title: 'Take the blanks away', edits: [replace(span, '\\')], safety: 'safe' },
                  {
                    title: 'Take the backslash away',
                    edits: [replace(span, '')],
                    safety: 'review',
                  },
                ]
              : [
                  {
                    title: 'Take the backslash away',
                    edits: [
                      replace({ start: token.start, end: token.end + (isEscape ? 1 : 0) }, ''),
                    ],
                    safety: 'review',
                  },
                  {
                    title: 'Break the line there',
                    edits: [
                      replace({ start: token.start, end: token.end + (isEscape ? 1 : 0) }, '\n'),
                    ],
                    safety: 'review',
                  },
                ],
          },
        ];
      }),
    ),
};

export const stringAddition: SyntaxKind = {
  id: 'syntax-text-beside-string',
  title: 'Name beside a string',
  what: 'A name or number stands directly beside a string, without `+` or a comma.',
  why: 'Only two strings may stand side by side; everything else needs an operator, a comma, or an f-string.',
  todo: 'Put a comma between them, or a `+` if both are texts.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        const next = tokens[index + 1];
        if (!next || text.openerOf(next) || (token.kind === 'string') === (next.kind === 'string'))
          return [];
        const other = token.kind === 'string' ? next : token;
        if (other.kind !== 'name' || is(tokens[0], other.text)) return [];
        return [
          {
            span: { start: token.start, end: next.end },
            says: `An operator is missing between ${code(token.text)} and ${code(next.text)} on ${lineName(token.line)}.`,
            names: [other.text],
            repairs: [
              {
                title: 'Add a `+` between them',
                edits: [insert(token.end, ' +')],
                safety: 'review',
              },
            ],
          },
        ];
      }),
    ),
};
