/** Characters that look like Python's and are others, and those that nobody sees. */
import type { BrokenText } from './brokenText.ts';
import { CHECKED, replace, type SyntaxKind, type TextEdit, type Trouble } from './kind.ts';
import { capital, code, lineName } from '../wording.ts';

const QUOTES: Readonly<Partial<Record<string, string>>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '＂': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '＇': "'",
  '´': "'",
};

/** Blanks that are not Python's, and characters without width. */
const INVISIBLE = /^[\v\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]$/;

/** Signs that word processors and web pages put in the place of Python's. */
const LOOK_ALIKES: Readonly<Partial<Record<string, string>>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  '∗': '*',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '…': '...',
  '→': '->',
  '²': '**2',
  '³': '**3',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '｛': '{',
  '｝': '}',
  '，': ',',
  '、': ',',
  '：': ':',
  '；': ';',
  '＝': '=',
  '＋': '+',
  '－': '-',
  '＊': '*',
  '／': '/',
  '＜': '<',
  '＞': '>',
  '。': '.',
};

/** Every character of the table outside strings and comments, replaced. */
function replacements(
  text: BrokenText,
  table: Readonly<Partial<Record<string, string>>>,
): readonly TextEdit[] {
  return text.lines.flatMap(({ tokens }) =>
    tokens.flatMap((token): readonly TextEdit[] => {
      const right = token.kind === 'other' ? table[token.text] : undefined;
      return right === undefined ? [] : [replace(token, right)];
    }),
  );
}

/** Every character of the table on the rows where one stands outside strings: pairs may enclose Python's own. */
function replacementsInRows(
  text: BrokenText,
  table: Readonly<Partial<Record<string, string>>>,
): readonly TextEdit[] {
  const rows = new Set(
    replacements(text, table).map(({ start }) => text.facts.lines.positionAt(start).line),
  );
  return [...rows].flatMap((row) =>
    [...(text.rows[row] ?? '').matchAll(/[^\0-\x7f]/g)].flatMap((match): readonly TextEdit[] => {
      const start = text.startOfRow(row) + match.index;
      const right = table[match[0]];
      return right === undefined ? [] : [replace({ start, end: start + 1 }, right)];
    }),
  );
}

export const smartQuotes: SyntaxKind = {
  id: 'syntax-smart-quotes',
  title: 'Typographic quotation marks',
  what: 'A string is written in typographic quotation marks, such as `“text”`.',
  why: 'Word processors, chats and web pages replace the plain marks. Python knows only `"` and `\'`.',
  todo: 'Replace them by plain quotation marks.',
  limits: CHECKED,
  find(text) {
    const outside = replacements(text, QUOTES);
    const [first] = outside;
    if (!first) return [];
    const inRows = replacementsInRows(text, QUOTES);
    const title = 'Replace them by plain quotation marks';
    const row = text.facts.lines.positionAt(first.start).line;
    return [
      {
        span: first,
        says: `${capital(lineName(row))} is written with typographic quotation marks: ${code(text.rows[row] ?? '')}.`,
        isSure: true,
        repairs: [
          { title, edits: inRows, safety: 'safe' },
          { title, edits: outside, safety: 'safe' },
        ],
      },
    ];
  },
};

export const lookAlike: SyntaxKind = {
  id: 'syntax-look-alike-character',
  title: 'Character that only looks like Python’s',
  what: 'A sign looks like one of Python’s and is another: a long dash for a minus, `×` for `*`, a full-width bracket.',
  why: 'Text copied from documents, formulas or web pages brings such signs along.',
  todo: 'Replace it by the plain sign.',
  limits: CHECKED,
  find(text) {
    const edits = replacements(text, LOOK_ALIKES);
    const [first] = edits;
    if (!first) return [];
    const row = text.facts.lines.positionAt(first.start).line;
    const shown = text.source.slice(first.start, first.end);
    const more = edits.length === 1 ? '' : ` (${edits.length} places)`;
    return [
      {
        span: first,
        says: `The ${code(shown)} on ${lineName(row)} is not Python’s ${code(first.newText)}.`,
        isSure: true,
        repairs: [{ title: `Write ${code(first.newText)}${more}`, edits, safety: 'safe' }],
      },
    ];
  },
};

export const invisibleCharacter: SyntaxKind = {
  id: 'syntax-invisible-character',
  title: 'Invisible character',
  what: 'The text holds a character that looks like a blank or like nothing: a non-breaking space, a zero-width space.',
  why: 'It comes along when code is copied from a web page, a PDF or a chat. Python takes only plain blanks.',
  todo: 'Replace it by a plain blank, or delete it.',
  limits: CHECKED,
  find(text) {
    const edits = text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token): readonly TextEdit[] =>
        token.kind === 'other' && INVISIBLE.test(token.text)
          ? [replace(token, /[\u200b\u2060\ufeff]/.test(token.text) ? '' : ' ')]
          : [],
      ),
    );
    const [first] = edits;
    if (!first) return [];
    const { line } = text.facts.lines.positionAt(first.start);
    const name = `U+${(text.source.codePointAt(first.start) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const count = edits.length;
    return [
      {
        span: first,
        says: `${capital(lineName(line))} holds an invisible character (${name})${count > 1 ? `, and ${count - 1} more follow` : ''}.`,
        isSure: true,
        repairs: [
          {
            title:
              count === 1
                ? 'Make it a plain blank or nothing'
                : `Make all ${count} plain blanks or nothing`,
            edits,
            safety: 'safe',
          },
        ],
      },
    ];
  },
};

export const strayCharacter: SyntaxKind = {
  id: 'syntax-stray-character',
  title: 'Character that Python does not know',
  what: 'A character such as `$` or `?` stands in the code outside strings.',
  why: 'Python has no use for it; other languages or a slip of the finger put it there.',
  todo: 'Delete it, or put the text into quotation marks.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens }) =>
      tokens.flatMap((token): readonly Trouble[] => {
        const isKnown =
          token.text === '\\' ||
          token.text === '`' ||
          QUOTES[token.text] !== undefined ||
          LOOK_ALIKES[token.text] !== undefined;
        if (token.kind !== 'other' || isKnown || INVISIBLE.test(token.text)) return [];
        const [before, after] = [
          text.source.charAt(token.start - 1),
          text.source.charAt(token.end),
        ];
        const joins = /\w/.test(before) && /\w/.test(after);
        return [
          {
            span: token,
            says: `Python has no use for the ${code(token.text)} on ${lineName(token.line)}.`,
            isSure: true,
            repairs: joins
              ? []
              : [
                  {
                    title: `Delete ${code(token.text)}`,
                    edits: [replace(token, '')],
                    safety: 'review',
                  },
                ],
          },
        ];
      }),
    ),
};
