/** Statements that Python can read, but not in that place: it refuses them when it compiles the cell. */
import type { Span } from '../../python/ast.ts';
import type { CompileErrorKind } from '../../python/refusals.ts';
import { is, type BrokenText, type CodeLine } from './brokenText.ts';
import {
  insert,
  remove,
  replace,
  type Repair,
  type SyntaxKind,
  type TextEdit,
  type Trouble,
} from './kind.ts';
import { code, lineName } from '../wording.ts';

const LIMITS = 'Said only of places that every Python refuses.';

function errorsOf(text: BrokenText, ...kinds: readonly CompileErrorKind[]): readonly Span[] {
  return text.facts.compileErrors.filter(({ kind }) => kinds.includes(kind));
}

function lineOf(text: BrokenText, { start }: Span): CodeLine | undefined {
  return text.lines.find(({ first, last }) => first.start <= start && start <= last.end);
}

/** The line that holds the place, and its number in words. */
function located(
  text: BrokenText,
  span: Span,
): { readonly line: CodeLine | undefined; readonly name: string } {
  return { line: lineOf(text, span), name: lineName(text.facts.lines.positionAt(span.start).line) };
}

/** The `def` above whose body ended just before the line. */
function functionAbove(text: BrokenText, line: CodeLine): CodeLine | undefined {
  const index = text.lines.indexOf(line);
  return text.lines
    .slice(0, index)
    .findLast(
      ({ first, indent }) =>
        /^(?:def|async)$/.test(first.text) && indent.length <= line.indent.length,
    );
}

/** Indents the line, or it and all between it and the function, like the function's body. */
function intoFunction(text: BrokenText, line: CodeLine): readonly Repair[] {
  const def = functionAbove(text, line);
  if (!def) return [];
  const from = text.lines.indexOf(def) + 1;
  const to = text.lines.indexOf(line);
  const body = text.lines.slice(from, to).find(({ indent }) => indent.length > def.indent.length);
  const indent = body?.indent ?? `${def.indent}    `;
  const lost = text.lines
    .slice(from, to + 1)
    .filter((each) => each.indent.length <= def.indent.length);
  const edits = lost.map((each): TextEdit =>
    replace({ start: each.first.start - each.indent.length, end: each.first.start }, indent),
  );
  const name = def.tokens[def.tokens.findIndex((token) => is(token, 'def')) + 1]?.text ?? '';
  return [{ title: `Indent it into the function ${code(name)}`, edits, safety: 'review' }];
}

export const returnOutside: SyntaxKind = {
  id: 'syntax-return-outside-function',
  title: '`return` outside a function',
  what: 'A `return` or `yield` stands outside every function.',
  why: 'There is no call that it could give a value to. In a notebook the value of a cell’s last line is shown by itself.',
  todo: 'Indent the line into its function, or take the `return` away.',
  limits: LIMITS,
  find: (text) =>
    errorsOf(text, 'return-outside-function', 'yield-outside-function').flatMap(
      (span): readonly Trouble[] => {
        const { line, name } = located(text, span);
        if (!line) return [];
        const [word, value] = line.tokens;
        const isReturn = is(word, 'return');
        const keyword = isReturn ? 'return' : 'yield';
        const def = functionAbove(text, line);
        const plain: readonly Repair[] =
          isReturn && word && value && line.indent === ''
            ? [
                {
                  title: 'Take `return` away: the cell shows the value',
                  edits: [remove({ start: word.start, end: value.start })],
                  safety: 'review',
                },
              ]
            : [];
        return [
          {
            span: { start: span.start, end: span.end },
            says: `The ${code(keyword)} on ${name} stands outside every function${def ? `; ${code(def.tokens[1]?.text ?? '')} ends above it` : ''}.`,
            isSure: true,
            ...(def
              ? {
                  origin: {
                    span: { start: def.first.start, end: def.last.end },
                    label: 'the function above',
                  },
                }
              : {}),
            repairs: [...intoFunction(text, line), ...plain],
          },
        ];
      },
    ),
};

export const awaitOutside: SyntaxKind = {
  id: 'syntax-await-outside-async',
  title: '`await` in a plain function',
  what: '`await`, `async for` or `async with` stands in a function that is not `async`.',
  why: 'A cell may wait by itself, since IPython runs it in an event loop; a function that waits must say so.',
  todo: 'Write `async def`, and `await` where the function is called.',
  limits: LIMITS,
  find: (text) =>
    errorsOf(text, 'await-outside-async').flatMap((span): readonly Trouble[] => {
      const { line, name } = located(text, span);
      const index = line ? text.lines.indexOf(line) : 0;
      const def = text.lines
        .slice(0, index + 1)
        .findLast(
          ({ first, indent }) =>
            is(first, 'def') &&
            (!line || indent.length < line.indent.length || first === line.first),
        );
      const function_ = def?.tokens[1]?.text ?? '';
      return [
        {
          span,
          says: def
            ? `${code(function_)} waits on ${name} and is no ${code('async')} function.`
            : `Nothing can wait on ${name}: no ${code('async')} function surrounds it.`,
          names: def ? [function_] : [],
          isSure: true,
          repairs: def
            ? [
                {
                  title: `Make ${code(function_)} an ${code('async')} function`,
                  edits: [insert(def.first.start, 'async ')],
                  safety: 'review',
                },
              ]
            : [],
        },
      ];
    }),
};

export const loopWordOutside: SyntaxKind = {
  id: 'syntax-break-outside-loop',
  title: '`break` or `continue` outside a loop',
  what: 'A `break` or `continue` stands outside every loop.',
  why: 'It has no loop to leave or to go on with. Often the lines have lost their indentation, or the loop is in another cell.',
  todo: 'Indent the lines into the loop; a function is left with `return`.',
  limits: LIMITS,
  find: (text) =>
    errorsOf(text, 'break-outside-loop', 'continue-outside-loop').map((span): Trouble => {
      const { line, name } = located(text, span);
      const word = line?.tokens.find(({ start }) => start === span.start)?.text ?? 'break';
      const index = line ? text.lines.indexOf(line) : 0;
      const loop = text.lines
        .slice(0, index)
        .findLast(({ first }) => /^(?:for|while)$/.test(first.text));
      return {
        span,
        says: `The ${code(word)} on ${name} stands outside every loop.`,
        isSure: true,
        ...(loop
          ? {
              origin: {
                span: { start: loop.first.start, end: loop.last.end },
                label: 'the loop above ends before it',
              },
            }
          : {}),
        repairs: line && loop ? intoLoop(text, line, loop) : [],
      };
    }),
};

function intoLoop(text: BrokenText, line: CodeLine, loop: CodeLine): readonly Repair[] {
  const from = text.lines.indexOf(loop) + 1;
  const to = text.lines.indexOf(line);
  const inner = text.lines.slice(from, to).find(({ indent }) => indent.length > loop.indent.length);
  const indent = inner?.indent ?? `${loop.indent}    `;
  const unit = indent.slice(loop.indent.length);
  const start = text.lines.findIndex(
    (each, at) => at >= from && each.indent.length <= loop.indent.length,
  );
  if (start < 0 || unit === '') return [];
  const edits = text.lines
    .slice(start, to + 1)
    .map((each) => insert(each.first.start - each.indent.length, unit));
  return [
    {
      title: `Indent lines ${(text.lines[start]?.first.line ?? 0) + 1} to ${line.first.line + 1} into the loop`,
      edits,
      safety: 'review',
    },
  ];
}

export const duplicateArgument: SyntaxKind = {
  id: 'syntax-duplicate-argument',
  title: 'Argument given twice',
  what: 'A call names an argument twice, or a function has two parameters of one name.',
  why: 'Only one of the two values could arrive.',
  todo: 'Take one away, or rename it.',
  limits: LIMITS,
  find: (text) =>
    errorsOf(text, 'duplicate-keyword', 'duplicate-parameter').flatMap(
      (span): readonly Trouble[] => {
        const { line, name } = located(text, span);
        const token = line?.tokens.find(
          ({ start, end }) => start <= span.start && span.start < end,
        );
        const opener = token && text.openerOf(token);
        if (!line || !token) return [];
        const level = line.tokens.filter((each) => text.openerOf(each) === opener);
        const first = level.find((each) => each.text === token.text && each !== token);
        const removals = [token, first].flatMap((each): readonly Repair[] => {
          const at = each ? line.tokens.indexOf(each) : -1;
          const comma = line.tokens[at - 1];
          if (!each || at < 0) return [];
          const after = level.find((other) => other.start > each.start && is(other, ','));
          const close = opener && text.brackets.partner.get(opener);
          const isBehindComma = is(comma, ',');
          const start = isBehindComma && comma ? comma.start : each.start;
          const next = after ? line.tokens[line.tokens.indexOf(after) + 1]?.start : undefined;
          const end = isBehindComma
            ? (after?.start ?? close?.start ?? each.end)
            : (next ?? close?.start ?? each.end);
          const shown = text.source.slice(each.start, after?.start ?? close?.start ?? each.end);
          return [
            {
              title: `Take ${each === token ? 'the second' : 'the first'} away: ${code(shown)}`,
              edits: [remove({ start, end })],
              safety: 'review',
            },
          ];
        });
        return [
          {
            span: token,
            says: `${code(token.text)} is given twice on ${name}.`,
            names: [token.text],
            isSure: true,
            repairs: removals,
          },
        ];
      },
    ),
};

export const declaration: SyntaxKind = {
  id: 'syntax-declaration',
  title: '`global` or `nonlocal` in the wrong place',
  what: 'A `global` or `nonlocal` comes after the name was used, names a parameter, or finds no such variable.',
  why: 'A name means one variable in a whole function, so Python must know which before its first use. `nonlocal` reaches variables of the function around, not those of the notebook.',
  todo: 'Declare the name in the function’s first line; write `global` for a variable of the notebook.',
  limits: LIMITS,
  find: (text) =>
    errorsOf(text, 'declaration', 'nonlocal-without-binding').flatMap(
      (span): readonly Trouble[] => {
        const { line, name } = located(text, span);
        const word = text.facts.textOf(span);
        const own = line ?? text.lines[0];
        const declared = text.lines.find(
          ({ first, tokens, indent }) =>
            /^(?:global|nonlocal)$/.test(first.text) &&
            tokens.some((token) => token.text === word) &&
            (own === undefined || indent.length >= 0),
        );
        if (!own || !declared) return [];
        const keyword = declared.first.text;
        const index = text.lines.indexOf(declared);
        const def = text.lines
          .slice(0, index)
          .findLast(
            ({ first, indent }) =>
              /^(?:def|async)$/.test(first.text) && indent.length < declared.indent.length,
          );
        const repairs: Repair[] = [];
        if (keyword === 'nonlocal')
          repairs.push({
            title: `Write ${code(`global ${word}`)}`,
            edits: [replace(declared.first, 'global')],
            safety: 'review',
          });
        const rowStart = text.startOfRow(declared.first.line);
        const whole = {
          start: rowStart,
          end: Math.min(
            text.source.length,
            rowStart + (text.rows[declared.first.line] ?? '').length + 1,
          ),
        };
        const after = def ? text.lines[text.lines.indexOf(def) + 1] : undefined;
        if (def && after && after !== declared) {
          const line_ = text.source.slice(declared.first.start, declared.last.end);
          repairs.push({
            title: `Move ${code(line_)} to the start of the function`,
            edits: [insert(after.first.start, `${line_}\n${after.indent}`), remove(whole)],
            safety: 'review',
          });
        }
        repairs.push({
          title: `Delete ${code(text.source.slice(declared.first.start, declared.last.end))}`,
          edits: [remove(whole)],
          safety: 'review',
        });
        const isLost = text.facts.compileErrors.some(
          ({ kind, start }) => kind === 'nonlocal-without-binding' && start === span.start,
        );
        return [
          {
            span,
            says: isLost
              ? `No function around ${name} has a variable ${code(word)} that ${code('nonlocal')} could mean.`
              : `${code(`${keyword} ${word}`)} comes after ${code(word)} was used, or names a parameter.`,
            names: [word],
            isSure: true,
            repairs: isLost ? repairs : repairs.slice(keyword === 'nonlocal' ? 1 : 0),
          },
        ];
      },
    ),
};

export const misplacedImport: SyntaxKind = {
  id: 'syntax-misplaced-import',
  title: 'Import that may only stand at the top',
  what: '`from x import *` stands in a function, or `from __future__` names something that does not exist.',
  why: 'A function’s names are fixed before it runs, and nobody knows what a star will bring.',
  todo: 'Move the import out of the function.',
  limits: LIMITS,
  find: (text) =>
    errorsOf(text, 'star-import-inside', 'unknown-future').flatMap((span): readonly Trouble[] => {
      const { line, name } = located(text, span);
      if (!line) return [];
      const shown = text.source.slice(line.first.start, line.last.end);
      const index = text.lines.indexOf(line);
      const top = text.lines.slice(0, index).findLast(({ indent }) => indent === '');
      const rowStart = text.startOfRow(line.first.line);
      const row = {
        start: rowStart,
        end: Math.min(text.source.length, rowStart + (text.rows[line.first.line] ?? '').length + 1),
      };
      const isStar = shown.endsWith('*');
      return [
        {
          span,
          says: isStar
            ? `${code(shown)} may not stand in a function (${name}).`
            : `${code(shown)} asks for a feature that Python does not have.`,
          isSure: true,
          repairs:
            isStar && top
              ? [
                  {
                    title: 'Move the import above the function',
                    edits: [insert(top.first.start, `${shown}\n`), remove(row)],
                    safety: 'review',
                  },
                ]
              : [{ title: 'Delete the line', edits: [remove(row)], safety: 'review' }],
        },
      ];
    }),
};
