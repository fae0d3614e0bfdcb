/** Lines that end too early, and lines that go on after the end. */
import { capital, code, lineName } from '../wording.ts';
import { type CodeLine, is, outermost } from './brokenText.ts';
import { CHECKED, type Repair, type SyntaxKind, type Trouble, insert } from './kind.ts';

export const missingValue: SyntaxKind = {
  id: 'syntax-missing-value',
  title: 'Nothing after the operator',
  what: 'A line ends where a value should stand: after `=`, `+`, `==`, `and`, `in` or another operator.',
  why: 'Exercises leave such gaps to be filled in. A statement that goes on on the next line needs brackets around it.',
  todo: 'Write the value; put parentheses around an expression of several lines.',
  limits: CHECKED,
  find: (text) =>
    text.brokenLines.flatMap((line): readonly Trouble[] => {
      const { last, tokens } = line;
      const isOpenEnded =
        (last.kind === 'operator' &&
          /^(?:[-+*/%@&|^<>]?=|[-+*/%@&|^<>=!]=?|\*\*|\/\/|\.)$/.test(last.text)) ||
        (last.kind === 'name' && /^(?:and|or|not|in|is)$/.test(last.text));
      if (!isOpenEnded) return [];
      const index = text.lines.indexOf(line);
      const next = text.lines[index + 1];
      const comment = /^[ \t]*(#.*)?$/.exec(
        text.source.slice(last.end).split('\n', 1)[0] ?? '',
      )?.[1];
      const equals = tokens.find((token) => is(token, '='));
      const start =
        equals && equals !== last
          ? (tokens[tokens.indexOf(equals) + 1]?.start ?? line.first.start)
          : line.first.start;
      const what =
        is(last, '=') && equals === last ? 'has no value yet' : `ends after ${code(last.text)}`;
      const subject =
        equals === last
          ? code(text.source.slice(line.first.start, last.start))
          : lineName(last.line);
      const repairs: Repair[] = [];
      if (next && equals !== last)
        repairs.push({
          title: `Put parentheses around it, up to ${lineName(next.last.line)}`,
          edits: [insert(start, '('), insert(next.last.end, ')')],
          safety: 'review',
        });
      if (next && equals === last)
        repairs.push({
          title: `Join it with ${lineName(next.first.line)}`,
          edits: [insert(last.end, ' ('), insert(next.last.end, ')')],
          safety: 'review',
        });
      return [
        {
          span: last,
          says: `${subject.startsWith('line') ? `L${subject.slice(1)}` : subject} ${what}${comment === undefined ? '' : `: only a comment follows`}.`,
          todo: 'Write what is missing, or take the line away until it is needed.',
          isSure: true,
          repairs: comment === undefined ? repairs : [],
        },
      ];
    }),
};

export const chainedLine: SyntaxKind = {
  id: 'syntax-chain-without-parentheses',
  title: 'Calls on lines of their own',
  what: 'A line starts with a dot or an operator and goes on with the line above, without brackets around both.',
  why: 'A statement ends with its line, unless a bracket is open. Other languages go on by themselves.',
  todo: 'Put parentheses around the whole expression.',
  limits: CHECKED,
  find: ({ lines }) =>
    lines.flatMap((line, index): readonly Trouble[] => {
      const goesOn = (each: CodeLine | undefined): boolean =>
        each !== undefined &&
        (is(each.first, '.') ||
          (each.first.kind === 'operator' &&
            /^(?:[+*/%&|<>^]|\*\*|\/\/|[=!<>]=)$/.test(each.first.text)) ||
          /^(?:and|or|in|is)$/.test(each.first.text));
      const before = lines[index - 1];
      if (!goesOn(line) || !before || goesOn(before)) return [];
      let end = index;
      while (goesOn(lines[end + 1])) end++;
      const last = lines[end]?.last ?? line.last;
      const equals = outermost(before.tokens).find((token) => is(token, '='));
      const startsAt = equals
        ? before.tokens[before.tokens.indexOf(equals) + 1]?.start
        : is(before.first, 'return')
          ? before.tokens[1]?.start
          : before.first.start;
      return [
        {
          span: line.first,
          says: `${capital(lineName(line.first.line))} goes on with ${lineName(before.last.line)}, which has ended: parentheses must hold them together.`,
          isSure: true,
          repairs:
            startsAt === undefined
              ? []
              : [
                  {
                    title: `Put parentheses around lines ${before.first.line + 1} to ${last.line + 1}`,
                    edits: [insert(startsAt, '('), insert(last.end, ')')],
                    safety: 'review',
                  },
                ],
        },
      ];
    }),
};
