/** Clauses (`else`, `except`, …) and the statements they belong to. */
import { code, lineName } from '../wording.ts';
import { type CodeLine, is } from './brokenText.ts';
import { CHECKED, type Repair, type SyntaxKind, type Trouble, insert, replace } from './kind.ts';

export const elseIf: SyntaxKind = {
  id: 'syntax-else-if',
  title: '`else if` instead of `elif`',
  what: 'Another condition of an `if` is written as `else if` or `elseif`.',
  why: 'Other languages write it so. Python has one word for it, `elif`.',
  todo: 'Write `elif`.',
  limits: CHECKED,
  find: ({ brokenLines }) =>
    brokenLines.flatMap(({ tokens }): readonly Trouble[] => {
      const [one, two] = tokens;
      const isTwoWords = is(one, 'else') && is(two, 'if');
      if (!one || !(isTwoWords || /^(?:elseif|elsif|elif_|elsei|eif)$/i.test(one.text))) return [];
      const span = { start: one.start, end: isTwoWords && two ? two.end : one.end };
      return [
        {
          span,
          says: `Python writes ${code(isTwoWords ? 'else if' : one.text)} as ${code('elif')}.`,
          repairs: [{ title: 'Write `elif`', edits: [replace(span, 'elif')], safety: 'safe' }],
        },
      ];
    }),
};

export const elseWithoutIf: SyntaxKind = {
  id: 'syntax-clause-without-statement',
  title: '`else`, `elif` or `except` without its statement',
  what: 'A clause (`else`, `elif`, `except`, `finally`) does not follow the statement it belongs to.',
  why: 'A clause belongs to the `if`, `for`, `while` or `try` above it that is indented alike, and nothing may stand between their blocks.',
  todo: 'Indent the clause like its statement, or move what stands between them.',
  limits: CHECKED,
  find({ lines }) {
    return lines.flatMap((line, index): readonly Trouble[] => {
      const openers = OPENERS[line.first.text];
      if (!openers || line.first.kind !== 'name' || ownsClause(lines, index, openers)) return [];
      const heads = lines.slice(0, index).filter(({ first }) => openers.includes(first.text));
      const indents = [...new Set(heads.toReversed().map(({ indent }) => indent))].slice(0, 4);
      const owner =
        heads.findLast(({ indent }) => indent.length < line.indent.length) ?? heads.at(-1);
      const between = lines[index - 1];
      const repairs = indents.flatMap((indent): readonly Repair[] =>
        indent === line.indent
          ? []
          : [
              {
                title: `Indent ${code(line.first.text)} like the ${code(heads.findLast((head) => head.indent === indent)?.first.text ?? 'if')} above`,
                edits: [
                  replace(
                    { start: line.first.start - line.indent.length, end: line.first.start },
                    indent,
                  ),
                ],
                safety: 'review',
              },
            ],
      );
      // The statement between two blocks may have lost its indentation.
      const inner = lines
        .slice(0, Math.max(0, index - 1))
        .findLast(({ indent }) => indent.length > line.indent.length)?.indent;
      if (between && owner && inner !== undefined && between.indent === line.indent) {
        repairs.push({
          title: `Indent ${lineName(between.first.line)}, which stands before ${code(line.first.text)}`,
          edits: [
            replace(
              { start: between.first.start - between.indent.length, end: between.first.start },
              inner,
            ),
          ],
          safety: 'review',
        });
      }
      const words = openers
        .map((each) => code(each))
        .slice(0, 2)
        .join(' or ');
      return [
        {
          span: line.first,
          says: `The ${code(line.first.text)} on ${lineName(line.first.line)} belongs to no ${words}.`,
          ...(owner
            ? { origin: { span: owner.first, label: `${code(owner.first.text)} starts here` } }
            : {}),
          repairs,
          isSure: true,
        },
      ];
    });
  },
};

const OPENERS: Readonly<Partial<Record<string, readonly string[]>>> = {
  elif: ['if', 'elif'],
  else: ['if', 'elif', 'for', 'while', 'except', 'async'],
  except: ['try', 'except'],
  finally: ['try', 'except', 'else'],
};

/** Whether the clause's statement, or an earlier clause of it, stands above and is indented alike. */
function ownsClause(
  lines: readonly CodeLine[],
  index: number,
  openers: readonly string[],
): boolean {
  const own = lines[index];
  for (let at = index - 1; own && at >= 0; at--) {
    const line = lines[at];
    if (!line || line.indent.length > own.indent.length) continue;
    if (line.indent.length < own.indent.length) return false;
    return openers.includes(line.first.text);
  }
  return false;
}

export const tryWithoutExcept: SyntaxKind = {
  id: 'syntax-try-without-except',
  title: '`try` without `except`',
  what: 'A `try` block ends without `except` or `finally`.',
  why: '`try` alone says nothing about what is to happen when its block fails.',
  todo: 'Add the `except` for the error you expect, or take the `try` away.',
  limits: CHECKED,
  find: ({ lines }) =>
    lines.flatMap((line, index): readonly Trouble[] => {
      if (!is(line.first, 'try')) return [];
      const after = lines
        .slice(index + 1)
        .find(({ indent }) => indent.length <= line.indent.length);
      if (after && after.indent === line.indent && /^(?:except|finally)$/.test(after.first.text))
        return [];
      const body = lines.slice(index + 1, after ? lines.indexOf(after) : undefined);
      const end = body.at(-1)?.last ?? line.last;
      if (body.length === 0) return [];
      const step = body[0]?.indent ?? `${line.indent}    `;
      return [
        {
          span: line.first,
          says: `The ${code('try')} on ${lineName(line.first.line)} has no ${code('except')} and no ${code('finally')}.`,
          isSure: true,
          repairs: [
            {
              title: 'Add an empty `finally`, which lets errors through',
              edits: [insert(end.end, `\n${line.indent}finally:\n${step}pass`)],
              safety: 'review',
            },
          ],
        },
      ];
    }),
};
