/** Assignments where no assignment may stand. */
import type { Token } from '../../python/tokens.ts';
import { code, lineName } from '../wording.ts';
import { endsValue } from './brackets.ts';
import {
  type BrokenText,
  type CodeLine,
  is,
  isName,
  isStatementWord,
  lineText,
} from './brokenText.ts';
import { CHECKED, type SyntaxKind, type Trouble, applyEdits, replace } from './kind.ts';

export const assignmentAsCondition: SyntaxKind = {
  id: 'syntax-assignment-as-condition',
  title: '`=` where a comparison must stand',
  what: 'A condition is written with `=` instead of `==`.',
  why: '`=` gives a name a value and is a statement of its own; `==` compares.',
  todo: 'Write `==`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap((line): readonly Trouble[] => {
      const found = line.tokens.filter(
        (token, index) => is(token, '=') && isInCondition(token, index, line, text),
      );
      const [first] = found;
      if (!first) return [];
      const shown = applyEdits(
        lineText(line, text.source),
        found.map(({ start, end }) => ({
          start: start - line.first.start,
          end: end - line.first.start,
          newText: '==',
        })),
      );
      return [
        {
          span: first,
          says: `${code('=')} assigns; to compare, ${lineName(first.line)} needs ${code('==')}: ${code(shown)}.`,
          repairs: [
            {
              title: 'Write `==`',
              edits: found.map((token) => replace(token, '==')),
              safety: 'safe',
            },
          ],
        },
      ];
    }),
};

function isInCondition(
  token: Token,
  index: number,
  { tokens, first }: CodeLine,
  text: BrokenText,
): boolean {
  const opener = text.openerOf(token);
  if (!opener) {
    return (
      /^(?:if|elif|while|assert|return|not)$/.test(first.text) ||
      tokens.slice(0, index).some((each) => is(each, 'if') || is(each, 'and') || is(each, 'or'))
    );
  }
  const before = tokens[tokens.indexOf(opener) - 1];
  const isCall =
    is(opener, '(') && before !== undefined && endsValue(before) && !isStatementWord(before);
  if (!isCall) return !is(opener, '{') || hasFor(opener, token, text, tokens);
  // `f(a.b=1)`, `f(x[0]=1)`, `f(x and y=1)`: no argument's name.
  const name = tokens[index - 1];
  const mark = tokens[index - 2];
  return !(isName(name) && (mark === opener || is(mark, ','))) && name?.kind !== 'string';
}

function hasFor(opener: Token, token: Token, text: BrokenText, tokens: readonly Token[]): boolean {
  return tokens.some(
    (each) => is(each, 'for') && each.start < token.start && text.openerOf(each) === opener,
  );
}

export const keywordArgumentName: SyntaxKind = {
  id: 'syntax-quoted-argument',
  title: 'Argument’s name in quotation marks',
  what: "An argument is passed by a name in quotation marks, as in `f('a'=1)`.",
  why: 'The names of arguments are written like variables; only the keys of a dictionary in braces are texts.',
  todo: 'Take the quotation marks away.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }): readonly Trouble[] => {
      const found = tokens.filter(
        (token, index) =>
          token.kind === 'string' &&
          is(tokens[index + 1], '=') &&
          is(text.openerOf(token), '(') &&
          /^(['"])[A-Za-z_]\w*\1$/.test(token.text),
      );
      const [first] = found;
      if (!first) return [];
      const name = first.text.slice(1, -1);
      return [
        {
          span: first,
          says: `The argument ${code(name)} is written without quotation marks: ${code(`${name}=…`)}.`,
          names: [name],
          repairs: [
            {
              title: 'Take the quotation marks away',
              edits: found.map((token) => replace(token, token.text.slice(1, -1))),
              safety: 'safe',
            },
          ],
        },
      ];
    }),
};
