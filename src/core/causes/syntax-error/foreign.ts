/** What stands around code: commands, prompts, marks of a merge, braces. */
import { capital, code, lineName } from '../wording.ts';
import { type BrokenText, is } from './brokenText.ts';
import {
  CHECKED,
  type Repair,
  type SyntaxKind,
  type TextEdit,
  type Trouble,
  insert,
  remove,
  replace,
} from './kind.ts';

export function rowSpan(
  text: BrokenText,
  row: number,
): { readonly start: number; readonly end: number } {
  const start = text.startOfRow(row);
  return { start, end: start + (text.rows[row] ?? '').length };
}

/** The rows with their line breaks taken away. */
function removeRows(text: BrokenText, rows: readonly number[]): readonly TextEdit[] {
  return rows.map((row) => {
    const { start, end } = rowSpan(text, row);
    return remove({ start, end: Math.min(text.source.length, end + 1) });
  });
}

export const mergeConflict: SyntaxKind = {
  id: 'syntax-merge-conflict',
  title: 'Unfinished merge',
  what: 'The cell holds two versions of its text, between `<<<<<<<`, `=======` and `>>>>>>>`.',
  why: 'Git marks so what two people changed at once, for somebody to choose.',
  todo: 'Keep one of the two versions, and delete the marks.',
  limits: CHECKED,
  find(text) {
    const at = (pattern: RegExp): number => text.rows.findIndex((row) => pattern.test(row));
    const [start, middle, end] = [at(/^<{7}(?: |$)/), at(/^={7}$/), at(/^>{7}(?: |$)/)];
    if (start < 0 || middle < start || end < middle) return [];
    const range = (from: number, to: number): readonly number[] =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const base = text.rows.findIndex(
      (row, index) => index > start && index < middle && /^\|{7}/.test(row),
    );
    return [
      {
        span: rowSpan(text, start),
        says: `Lines ${start + 1} to ${end + 1} hold two versions that a merge left for you to choose.`,
        isSure: true,
        repairs: [
          {
            title: `Keep the first version (line ${start + 2} on)`,
            edits: removeRows(text, [start, ...range(base < 0 ? middle : base, end)]),
            safety: 'review',
          },
          {
            title: `Keep the second version (line ${middle + 2} on)`,
            edits: removeRows(text, [...range(start, middle), end]),
            safety: 'review',
          },
        ],
      },
    ];
  },
};

const PROMPT = /^([ \t]*)(?:>>>(?: |$)|\.\.\.(?: |$)|In ?\[\d*\]: ?|\$ (?=\w)|%(?= \w))/;

const OUTPUT = /^\s*Out ?\[\d*\]:/;

export const promptCharacters: SyntaxKind = {
  id: 'syntax-prompt',
  title: 'Prompts of a pasted session',
  what: 'Lines start with what an interpreter or terminal shows before its input: `>>>`, `...`, `In [1]:`, `$`.',
  why: 'IPython takes such prompts away only if they start on the first lines and nothing else stands between.',
  todo: 'Delete the prompts, and the printed results between them.',
  limits: CHECKED,
  find(text) {
    const rows = text.rows.flatMap((row, index) => {
      const match = PROMPT.exec(row);
      return match
        ? [
            {
              index,
              start: text.startOfRow(index) + (match[1] ?? '').length,
              end: text.startOfRow(index) + match[0].length,
            },
          ]
        : [];
    });
    const [first] = rows;
    if (!first) return [];
    const outputs = text.rows.flatMap((row, index) => (OUTPUT.test(row) ? [index] : []));
    // What follows a terminal's prompt is a command.
    const prompts = rows.map((span) =>
      replace(span, text.source.startsWith('$', span.start) ? '!' : ''),
    );
    const others = text.rows.flatMap((row, index) =>
      row.trim() !== '' && index > first.index && !rows.some((each) => each.index === index)
        ? [index]
        : [],
    );
    const titled = (edits: readonly TextEdit[]): Repair => ({
      title: 'Delete the prompts',
      edits,
      safety: 'review',
    });
    return [
      {
        span: { start: first.start, end: Math.max(first.end, first.start + 1) },
        says: `${capital(lineName(first.index))} starts with the prompt ${code(text.source.slice(first.start, first.end))}, which is no code.`,
        isSure: true,
        repairs: [
          titled([...prompts, ...removeRows(text, outputs)]),
          {
            ...titled([...prompts, ...removeRows(text, others)]),
            title: 'Delete the prompts and the results between them',
          },
        ],
      },
    ];
  },
};

/** Commands of a terminal, with what follows them when they are meant as such. */
const COMMANDS: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^(?:pip|conda|mamba)3? (?:install|uninstall|list|show|freeze|update|upgrade)\b/, '%'],
  [/^pip3 /, '!'],
  [/^(?:cd|ls|pwd|mkdir|rmdir|cat|cp|mv|rm|less|more|man)(?: +[-~./\w*].*)?$/, '%'],
  [
    /^(?:python3?|git|wget|curl|apt|apt-get|sudo|brew|npm|unzip|tar|gunzip|chmod|echo|export|source|jupyter|kaggle|docker|nvidia-smi|make|bash|sh|head|tail|grep|find|touch|which|ffmpeg|cmake|gcc|g\+\+|gdown|poetry|uv|streamlit|spacy|nltk|pytest|tensorboard)(?: +[-~./\w"'$*].*)$/,
    '!',
  ],
  [
    /^(?:timeit|time|run|load_ext|matplotlib|env|cd|who|whos|reset|store|autoreload|config|pylab|precision|pip|conda)(?: +[-./\w].*)$/,
    '%',
  ],
];

export const shellCommand: SyntaxKind = {
  id: 'syntax-shell-command',
  title: 'Terminal command as code',
  what: 'A line is a command for a terminal or for IPython, such as `pip install x` or `ls -l`.',
  why: 'A command needs `!` before it, or `%` if IPython has one of that name. Alone in a cell some commands work without; beside other lines they do not.',
  todo: 'Put `%` or `!` before the command.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap((line): readonly Trouble[] => {
      const row = text.rows[line.first.line] ?? '';
      const command = row.slice(line.first.start - text.startOfRow(line.first.line)).trim();
      const known = COMMANDS.find(([pattern]) => pattern.test(command));
      if (!known || /^\w+(?:\(|\.|\s*=[^=])/.test(command)) return [];
      const [, prefix] = known;
      return [
        {
          span: { start: line.first.start, end: line.first.start + command.length },
          says: `${code(command)} is a command, not Python: it needs ${code(prefix)} before it.`,
          isSure: true,
          repairs: [
            {
              title: `Write ${code(`${prefix}${command}`)}`,
              edits: [insert(line.first.start, prefix)],
              safety: 'review',
            },
          ],
        },
      ];
    }),
};

export const bracesBlock: SyntaxKind = {
  id: 'syntax-braces',
  title: 'Braces around a block',
  what: 'A block is written in braces, `if (x) { … }`.',
  why: 'C, Java, JavaScript and R do so; in Python a colon and indentation make the block.',
  todo: 'Write a colon for the opening brace, and take the closing one away.',
  limits: CHECKED,
  find: (text) =>
    text.lines.flatMap(({ tokens, first }): readonly Trouble[] => {
      if (!/^(?:if|for|while|else|elif|def|class|try|with)$/.test(first.text)) return [];
      const open = tokens.findLast((token) => is(token, '{') && !text.openerOf(token));
      const close = open && text.brackets.partner.get(open);
      if (!open) return [];
      const before = tokens[tokens.indexOf(open) - 1] ?? first;
      const header = replace({ start: before.end, end: open.end }, ':');
      const row = close && rowSpan(text, close.line);
      const isAlone = row && text.source.slice(row.start, row.end).trim() === '}';
      const end =
        close && (isAlone ? remove({ start: row.start - 1, end: row.end }) : remove(close));
      return [
        {
          span: open,
          says: `Python has no braces around blocks: the ${code(first.text)} on ${lineName(first.line)} needs a colon.`,
          repairs: [
            {
              title: 'Write a colon, and take the braces away',
              edits: end ? [header, end] : [header],
              safety: 'review',
            },
          ],
        },
      ];
    }),
};
