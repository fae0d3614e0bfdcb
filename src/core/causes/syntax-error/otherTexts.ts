/** Texts that are no Python at all: other languages, and prose. */
import { capital, code, lineName } from '../wording.ts';
import { rowSpan } from './foreign.ts';
import { type Repair, type SyntaxKind, type TextEdit, insert } from './kind.ts';

/** Texts that betray their language, and the cell magic that runs it. */
const LANGUAGES: readonly {
  readonly name: string;
  readonly sign: RegExp;
  readonly magic: string | undefined;
}[] = [
  {
    name: 'SQL',
    sign: /^\s{0,200}(?:select\s+[\s\S]+?\s+from\s+\w|create\s+(?:table|view|database)\s+\w|insert\s+into\s+\w|update\s+\w+\s+set\s|delete\s+from\s+\w|drop\s+table\s)/i,
    magic: 'sql',
  },
  {
    name: 'HTML',
    sign: /^[ \t]*<(?:!doctype|html|div|p|img|h[1-6]|table|a|b|center|br|span|style|script|font|ul)\b[^\n]*>/i,
    magic: 'html',
  },
  {
    name: 'JavaScript',
    sign: /^[ \t]*(?:(?:const|let|var)\s+\w+\s*=|function\s+\w+\s*\([^)]*\)\s*\{|console\.log\(.*\);|.*=>\s*\{)/m,
    magic: 'javascript',
  },
  {
    name: 'R',
    sign: /^[ \t]*(?:library\(\w+\)\s*$[\s\S]*(?:<-|%>%|~)|[\w.]+\s*<-\s*(?:function|c|data\.frame|read\.\w+|lm|list)\s*\(|.*%>%\s*$)/m,
    magic: 'R',
  },
  {
    name: 'C, C++ or Java',
    sign: /^[ \t]*(?:#include\s*<|int\s+main\s*\(|public\s+(?:static|class)\s|(?:int|double|float|String|char|bool|void)\s+\w+\s*(?:=[^=]|\(|\[|;))/m,
    magic: undefined,
  },
  { name: 'LaTeX', sign: /^[ \t]*(?:\$\$|\\begin\{|\\[a-z]+\{)/, magic: 'latex' },
  {
    name: 'a shell script',
    sign: /^[ \t]*(?:#!\/bin\/(?:ba|z)?sh|if \[ |for \w+ in \S+; do|.*\bdone\s*$)/m,
    magic: 'bash',
  },
];

export const otherLanguage: SyntaxKind = {
  id: 'syntax-other-language',
  title: 'Another language',
  what: 'The cell is written in SQL, R, JavaScript, HTML or another language.',
  why: 'The notebook’s kernel runs Python. IPython hands a cell to another language where its first line says so, as `%%html` does.',
  todo: 'Name the language in the first line, or write the cell in Python.',
  limits:
    'Recognised by a few forms that Python does not have; `%%sql` and `%%R` need an extension.',
  find(text) {
    if (text.brokenLines.length === 0) return [];
    const language = LANGUAGES.find(({ sign }) => sign.test(text.source));
    const [first] = text.lines;
    if (!language || !first) return [];
    const { name, magic } = language;
    const place = text.brokenLines[0] ?? first;
    return [
      {
        span: { start: place.first.start, end: place.last.end },
        isLastWord: true,
        says: `This is ${name}, and the kernel runs Python: ${code(text.rows[place.first.line] ?? '')}.`,
        isSure: true,
        repairs:
          magic === undefined
            ? []
            : [
                {
                  title: `Hand the cell to ${name} with ${code(`%%${magic}`)}`,
                  edits: [insert(0, `%%${magic}\n`)],
                  safety: 'review',
                },
              ],
      },
    ];
  },
};

/** Python's own words in a sentence say nothing; these do. */
const ENGLISH =
  /\b(?:the|this|that|these|we|you|our|are|was|were|will|can|should|has|have|which|what|please|here|there|of|to|a|an|be|let's|using|der|die|das|und|ist|nicht|wir|ein|eine|le|la|les|des|une|est|nous|el|los|una|es|para|que)\b/gi;

export const prose: SyntaxKind = {
  id: 'syntax-text-as-code',
  title: 'Text in a code cell',
  what: 'Lines of a code cell are sentences, a list or Markdown, and not Python.',
  why: 'Text belongs into a Markdown cell; in a code cell it needs a `#` before each line.',
  todo: 'Change the cell’s type to Markdown, or make the lines comments.',
  limits:
    'Recognised by common words, list marks and Markdown’s signs; everything else is left to other causes.',
  find(text) {
    // Punctuation may tear a sentence into pieces, and an apostrophe open a string: whole rows are judged.
    const broken = [
      ...new Set(
        text.brokenLines.flatMap(({ first, last }) =>
          first.line === last.line ? [first.line] : [],
        ),
      ),
    ];
    const rows = broken.filter((row) => isProse(text.rows[row] ?? ''));
    const [first] = rows;
    if (first === undefined) return [];
    const span = rowSpan(text, first);
    const all = text.rows.flatMap((row, index) => (isProse(row) ? [index] : []));
    const comment = (marked: readonly number[]): readonly TextEdit[] =>
      marked.map((row) =>
        insert(text.startOfRow(row) + (/^\s*/.exec(text.rows[row] ?? '')?.[0].length ?? 0), '# '),
      );
    const everything = text.rows.flatMap((row, index) =>
      row.trim() === '' || row.trim().startsWith('#') ? [] : [index],
    );
    const title = (count: number): string =>
      count === 1 ? 'Make the line a comment' : `Make the ${count} lines comments`;
    return [
      {
        span,
        says: `${capital(lineName(first))} is text, not Python: ${code((text.rows[first] ?? '').trim())}.`,
        isSure: true,
        repairs: [rows, all, ...(all.length * 2 >= everything.length ? [everything] : [])].map(
          (marked): Repair => ({
            title: title(marked.length),
            edits: comment(marked),
            safety: 'review',
          }),
        ),
      },
    ];
  },
};

function isProse(row: string): boolean {
  const line = row.trim();
  if (line === '' || line.startsWith('#')) return false;
  if (
    /^(?:[-*•] \w+ \w+|\d+[.)] [A-Z]\w* ?\w*|\*\*[^*]+\*\*|__[^_]+__$|\[[^\]]+\]\(http)/.test(
      line,
    ) &&
    !/[=()]/.test(line.replace(/\(http[^)]*\)/, ''))
  )
    return true;
  if (
    /[=[\]{}]|^\s*(?:import|from|def|class|for|if|elif|else|while|print|return|raise|with|assert|del|lambda|try|except)\b/.test(
      line,
    )
  )
    return false;
  const words = line.match(/[\p{L}’']+/gu) ?? [];
  const signs = line.match(/[^\p{L}\p{N}\s.,;:!?'’"()-]/gu)?.length ?? 0;
  const common = line.match(ENGLISH)?.length ?? 0;
  return (
    words.length >= 3 &&
    signs <= words.length / 6 &&
    (common >= 1 || words.length >= 5) &&
    / /.test(line)
  );
}
