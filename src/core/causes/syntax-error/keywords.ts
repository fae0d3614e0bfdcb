/** Words of Python’s own: misspelled, or taken for names. */
import { isKeyword } from '../../knowledge/keywords.ts';
import type { Token } from '../../python/tokens.ts';
import { editDistance } from '../spelling.ts';
import { code, lineName } from '../wording.ts';
import { is, isName } from './brokenText.ts';
import {
  CHECKED,
  type Repair,
  type SyntaxKind,
  type TextEdit,
  type Trouble,
  replace,
} from './kind.ts';

const WORDS =
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield True False None'.split(
    ' ',
  );
const FOREIGN: Readonly<Partial<Record<string, string>>> = {
  function: 'def',
  func: 'def',
  fn: 'def',
  catch: 'except',
  throw: 'raise',
  foreach: 'for',
  elseif: 'elif',
  include: 'import',
  using: 'import',
  require: 'import',
  null: 'None',
  nil: 'None',
};

export const misspelledKeyword: SyntaxKind = {
  id: 'syntax-misspelled-keyword',
  title: 'Misspelled keyword',
  what: 'A word of Python’s own (`for`, `while`, `import`, `return`, …) is misspelled, capitalised, or from another language.',
  why: 'Python takes the word for a variable and stops at what follows it.',
  todo: 'Write the keyword.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.slice(0, 30).flatMap((token, index): readonly Trouble[] => {
        if (!isName(token) || is(tokens[index - 1], '.') || is(tokens[index + 1], '=')) return [];
        // In the middle of a line, only longer words are safe to compare.
        const shortest = index === 0 ? 3 : 4;
        const meant = [
          FOREIGN[token.text],
          ...WORDS.filter((word) => isNear(token.text, word, shortest)),
        ].flatMap((word) => word ?? []);
        if (meant.length === 0) return [];
        return [
          {
            span: token,
            says: `${code(token.text)} on ${lineName(token.line)} is no keyword of Python; ${code(meant[0] ?? '')} is.`,
            names: [token.text],
            repairs: meant.slice(0, 4).map((word): Repair => ({
              title: `Write ${code(word)}`,
              edits: [replace(token, word)],
              safety: 'review',
            })),
          },
        ];
      }),
    ),
};

/** `shortest`: shorter words are too like each other. */
function isNear(written: string, word: string, shortest: number): boolean {
  if (written.toLowerCase() === word.toLowerCase()) return true;
  if (word.length < shortest || written.length < 3) return false;
  return editDistance(written, word, 1) <= 1;
}

export const keywordAsName: SyntaxKind = {
  id: 'syntax-keyword-as-name',
  title: 'Keyword used as a name',
  what: 'A word of Python’s own (`class`, `lambda`, `from`, `None`, …) is used as the name of a variable, argument or attribute.',
  why: "These words keep their meaning everywhere. A column with such a name is reached with `df['class']` only.",
  todo: 'Choose another name; by custom an underscore follows: `class_`.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap(({ tokens }) =>
      tokens.flatMap((token, index): readonly Trouble[] => {
        if (token.kind !== 'name' || !isKeyword(token.text)) return [];
        const before = tokens[index - 1];
        const next = tokens[index + 1];
        const says = `${code(token.text)} is a word of Python’s own and cannot be a name (${lineName(token.line)}).`;
        if (is(before, '.') && before) {
          const item = [replace({ start: before.start, end: token.end }, `['${token.text}']`)];
          return [
            {
              span: token,
              says,
              repairs: [
                { title: `Write ${code(`['${token.text}']`)}`, edits: item, safety: 'review' },
              ],
            },
          ];
        }
        const isTarget =
          (index === 0 || is(before, ',') || is(before, '(') || is(before, ';')) &&
          /^(?:[-+*/]?=|,|\))$/.test(next?.text ?? '');
        const isDefined = /^(?:def|class|as|for|import|global)$/.test(before?.text ?? '');
        const isUsed =
          before?.kind === 'operator' &&
          !/^[.:]$/.test(before.text) &&
          !/^(?:not|lambda|await|yield|None|True|False)$/.test(token.text);
        if (!isTarget && !isDefined && !isUsed) return [];
        if (/^(?:None|True|False)$/.test(token.text) && index > 0 && !isDefined) return [];
        const renamed = /^[A-Z]/.test(token.text)
          ? `${token.text.toLowerCase()}_`
          : `${token.text}_`;
        const all = text.lines.flatMap((line) =>
          line.tokens.flatMap((each, at): readonly TextEdit[] =>
            each === token || isUseAsName(each, token, line.tokens, at)
              ? [replace(each, renamed)]
              : [],
          ),
        );
        return [
          {
            span: token,
            says,
            names: [token.text],
            repairs: [
              { title: `Call it ${code(renamed)}`, edits: all, safety: 'review' },
              {
                title: `Call it ${code(renamed)}`,
                edits: [replace(token, renamed)],
                safety: 'review',
              },
            ],
          },
        ];
      }),
    ),
};

/** Whether another use of the word stands between operators, where only a name can be. */
function isUseAsName(each: Token, word: Token, tokens: readonly Token[], at: number): boolean {
  if (each.text !== word.text || each.kind !== 'name') return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const afterOperator = before?.kind === 'operator' && !/^[.:)\]}]$/.test(before.text);
  const beforeOperator =
    next === undefined || (next.kind === 'operator' && !/^[:([{]$/.test(next.text));
  return beforeOperator && (afterOperator || before === undefined);
}
