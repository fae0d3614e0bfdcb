/** Blocks: their headers, and the lines that belong to them. */
import type { Token } from '../../python/tokens.ts';
import { code, lineName } from '../wording.ts';
import { type CodeLine, is, outermost, startsBlock } from './brokenText.ts';
import {
  CHECKED,
  type Repair,
  type SyntaxKind,
  type TextEdit,
  type Trouble,
  insert,
  replace,
  spanOf,
} from './kind.ts';

const HEADERS = /^(?:async|class|def|for|if|elif|else|match|case|try|except|finally|while|with)$/;

export const missingColon: SyntaxKind = {
  id: 'syntax-missing-colon',
  title: 'Colon missing',
  what: 'A line that starts a block (`if`, `for`, `def`, `class`, `else`, …) does not end with a colon.',
  why: 'Python tells a block from its header by the colon. Older versions report only “invalid syntax”.',
  todo: 'Put a colon at the end of the header.',
  limits: CHECKED,
  find: ({ brokenLines }) =>
    brokenLines.flatMap(({ tokens, first, last }): readonly Trouble[] => {
      if (first.kind !== 'name' || !HEADERS.test(first.text) || is(last, ':')) return [];
      const title = 'Add the colon';
      const isOther = /^[;,.]$|^(?:then|do)$/.test(last.text);
      const kept = isOther ? tokens.slice(0, -1) : tokens;
      const end = kept.at(-1)?.end ?? last.end;
      const atEnd: Repair = {
        title,
        edits: [replace({ start: end, end: last.end }, ':')],
        safety: 'safe',
      };
      const inside = tokens
        .slice(0, -1)
        .map((token): Repair => ({ title, edits: [insert(token.end, ':')], safety: 'review' }));
      const hasColon = outermost(tokens).some((token) => is(token, ':'));
      return [
        {
          span: { start: first.start, end: last.end },
          says: `The ${code(first.text)} line needs a colon: ${code(`${spanText(kept)}:`)}.`,
          repairs: [...(hasColon ? [] : [atEnd]), ...inside.slice(0, 10)],
        },
      ];
    }),
};

function spanText(tokens: readonly Token[]): string {
  const parts = tokens.map((token, index) => {
    const before = tokens[index - 1];
    return before && before.end < token.start ? ` ${token.text}` : token.text;
  });
  return parts.join('');
}

/** The header above that the line at `index` should be the block of. */
function headerBefore(lines: readonly CodeLine[], index: number): CodeLine | undefined {
  const before = lines[index - 1];
  return before && is(before.last, ':') && startsBlock(before.first) ? before : undefined;
}

const BLOCK_TODO =
  'Indent the lines that belong to it, or write `pass` where nothing is to be done.';

export const missingBlock: SyntaxKind = {
  id: 'syntax-missing-block',
  title: 'Block not indented',
  what: 'The line under a header (`if …:`, `for …:`, `def …:`) is not indented.',
  why: 'Indentation tells Python which lines belong to the block.',
  todo: BLOCK_TODO,
  limits: CHECKED,
  find: ({ lines, source }) =>
    lines.flatMap((line, index): readonly Trouble[] => {
      const header = headerBefore(lines, index);
      if (!header || line.indent.length > header.indent.length) return [];
      const clause = /^(?:else|elif|except|finally)$/.test(line.first.text);
      const unit = unitOf(lines);
      const pass: Repair = {
        title: `Give the ${code(header.first.text)} an empty block`,
        edits: [insert(header.last.end, `\n${header.indent}${unit}pass`)],
        safety: 'review',
      };
      const counts = clause ? [] : blockLengths(lines, index, source);
      const indents = counts.map((count): Repair => ({
        title:
          count === 1
            ? `Indent ${lineName(line.first.line)}`
            : `Indent lines ${line.first.line + 1} to ${lastRow(lines, index + count - 1) + 1}`,
        edits: indentRows(lines.slice(index, index + count), unit),
        safety: 'review',
      }));
      return [
        {
          span: line.first,
          says: `The ${code(header.first.text)} on ${lineName(header.first.line)} has no block: ${lineName(line.first.line)} is not indented.`,
          origin: {
            span: spanOf(header.tokens),
            label: `the ${code(header.first.text)} starts here`,
          },
          isSure: true,
          repairs: [...indents, pass],
        },
      ];
    }),
};

function lastRow(lines: readonly CodeLine[], index: number): number {
  return lines[index]?.last.line ?? 0;
}

/** How many lines may belong to the block: up to an empty line or a dedent; one; all of that depth. */
function blockLengths(
  lines: readonly CodeLine[],
  index: number,
  source: string,
): readonly number[] {
  const [first] = lines.slice(index);
  if (!first) return [];
  let count = 1;
  for (let at = index + 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (!before || !line || line.indent.length < first.indent.length) break;
    if (/\n[ \t]*\r?\n/.test(source.slice(before.last.end, line.first.start))) break;
    if (
      /^(?:def|class|import|from|elif|else|except|finally)$/.test(line.first.text) &&
      line.indent === first.indent
    )
      break;
    count++;
  }
  return count === 1 ? [1] : [count, 1];
}

function indentRows(lines: readonly CodeLine[], unit: string): readonly TextEdit[] {
  return lines.map(({ first, indent }) => insert(first.start - indent.length, unit));
}

/** What the text indents by. */
function unitOf(lines: readonly CodeLine[]): string {
  const shortest = lines
    .map(({ indent }) => indent)
    .filter((indent) => indent !== '')
    .toSorted((a, b) => a.length - b.length)[0];
  return shortest ?? '    ';
}

export const incompleteBlock: SyntaxKind = {
  id: 'syntax-incomplete-block',
  title: 'Cell ends before the block',
  what: 'The cell ends where the block of its last header (`if …:`, `for …:`, `def …:`) should begin.',
  why: 'A header needs at least one statement under it; a comment is none. IPython reports this as “incomplete input”.',
  todo: 'Write the block, or `pass` where nothing is to be done.',
  limits: CHECKED,
  find: ({ lines }) => {
    const header = headerBefore(lines, lines.length);
    if (!header) return [];
    const unit = unitOf(lines.filter((line) => line !== header));
    return [
      {
        span: spanOf(header.tokens),
        says: `The ${code(header.first.text)} on ${lineName(header.first.line)} has no body: the cell ends where it should begin.`,
        isSure: true,
        repairs: [
          {
            title: 'Add `pass` as its body',
            edits: [insert(header.last.end, `\n${header.indent}${unit}pass`)],
            safety: 'review',
          },
        ],
      },
    ];
  },
};

export const defWithoutParentheses: SyntaxKind = {
  id: 'syntax-def-without-parentheses',
  title: 'Function without parentheses',
  what: 'A `def` has no parentheses after the function’s name.',
  why: 'The parentheses hold the parameters; without parameters they are empty, but there.',
  todo: 'Add `()` after the name.',
  limits: CHECKED,
  find: ({ brokenLines }) =>
    brokenLines.flatMap(({ tokens, last }): readonly Trouble[] => {
      const at = tokens.findIndex((token) => is(token, 'def'));
      const name = tokens[at + 1];
      const next = tokens[at + 2];
      if (at < 0 || at > 1 || name?.kind !== 'name' || is(next, '(')) return [];
      const colon = is(last, ':') ? '' : ':';
      const params = tokens.slice(at + 2).filter((token) => token !== last || !is(token, ':'));
      const isPlain = params.every((token) => token.kind === 'name' || is(token, ','));
      if (!isPlain) return [];
      const end = params.at(-1)?.end ?? name.end;
      return [
        {
          span: name,
          says: `The function ${code(name.text)} needs parentheses after its name.`,
          names: [name.text],
          repairs: [
            {
              title: 'Add the parentheses',
              edits:
                params.length === 0
                  ? [insert(name.end, `()${colon}`)]
                  : [
                      replace({ start: name.end, end: params[0]?.start ?? name.end }, '('),
                      insert(end, `)${colon}`),
                    ],
              safety: params.length === 0 ? 'safe' : 'review',
            },
          ],
        },
      ];
    }),
};
