/** Lines that are indented like nothing around them. */
import { capital, lineName } from '../wording.ts';
import { type CodeLine, is, startsBlock } from './brokenText.ts';
import {
  CHECKED,
  type Repair,
  type SyntaxKind,
  type TextEdit,
  type Trouble,
  remove,
  replace,
  spanOf,
} from './kind.ts';

export const unexpectedIndent: SyntaxKind = {
  id: 'syntax-unexpected-indent',
  title: 'Indentation without a block',
  what: 'A line is indented further than the one above, which starts no block.',
  why: 'Only a line that ends with a colon has a block under it; elsewhere the blanks at a line’s start must stay the same.',
  todo: 'Take the extra blanks away, or write the header that the lines belong to.',
  limits: CHECKED,
  find: ({ lines }) =>
    lines.flatMap((line, index): readonly Trouble[] => {
      const before = lines[index - 1];
      if (!before || line.indent.length <= before.indent.length) return [];
      if (is(before.last, ':') && startsBlock(before.first)) return [];
      const rest = lines.slice(index);
      const end = rest.findIndex(({ indent }) => indent.length < line.indent.length);
      const block = end < 0 ? rest : rest.slice(0, end);
      const excess = line.indent.length - before.indent.length;
      const shift = (moved: readonly CodeLine[]): readonly TextEdit[] =>
        moved.map(({ first }) => remove({ start: first.start - excess, end: first.start }));
      const titled = (moved: readonly CodeLine[]): Repair => ({
        title:
          moved.length === 1
            ? `Take ${excess} ${excess === 1 ? 'blank' : 'blanks'} away from ${lineName(line.first.line)}`
            : `Move lines ${line.first.line + 1} to ${(moved.at(-1)?.first.line ?? 0) + 1} to the left`,
        edits: shift(moved),
        safety: moved.length === 1 && excess === 1 ? 'safe' : 'review',
      });
      return [
        {
          span: line.first,
          says: `${capital(lineName(line.first.line))} is indented further than ${lineName(before.first.line)}, which starts no block.`,
          origin: { span: spanOf(before.tokens), label: 'the indentation that counts' },
          isSure: true,
          repairs: [titled(block), ...(block.length > 1 ? [titled([line])] : [])],
        },
      ];
    }),
};

export const unindentMismatch: SyntaxKind = {
  id: 'syntax-unindent-mismatch',
  title: 'Indentation between two levels',
  what: 'A line ends a block but is indented like none of the lines around it.',
  why: 'A line that leaves a block must be indented exactly like an earlier line of an outer block.',
  todo: 'Indent the line like the block it belongs to.',
  limits: CHECKED,
  find({ lines }) {
    const levels: string[] = [lines[0]?.indent ?? ''];
    return lines.flatMap((line): readonly Trouble[] => {
      const { indent, first } = line;
      const top = levels.at(-1) ?? '';
      if (indent.length >= top.length) {
        if (indent.length > top.length) levels.push(indent);
        return [];
      }
      const known = [...levels];
      while (levels.length > 1 && (levels.at(-1)?.length ?? 0) > indent.length) levels.pop();
      if (levels.at(-1)?.length === indent.length) return [];
      const nearest = known.toSorted(
        (a, b) => Math.abs(a.length - indent.length) - Math.abs(b.length - indent.length),
      );
      return [
        {
          span: first,
          says: `${capital(lineName(first.line))} is indented by ${indent.length}, like no block that is open above it.`,
          isSure: true,
          repairs: nearest.slice(0, 4).map((level) => ({
            title: `Indent ${lineName(first.line)} by ${level.length}`,
            edits: [replace({ start: first.start - indent.length, end: first.start }, level)],
            safety: 'review',
          })),
        },
      ];
    });
  },
};

export const mixedTabs: SyntaxKind = {
  id: 'syntax-mixed-tabs',
  title: 'Tabs and blanks mixed',
  what: 'Some lines are indented with tabs and others with blanks.',
  why: 'How wide a tab looks depends on the editor, so Python refuses to compare the two.',
  todo: 'Indent with blanks only.',
  limits: CHECKED,
  find({ lines }) {
    const tabbed = lines.find(({ indent }) => indent.includes('\t'));
    const blank = lines.some(({ indent }) => indent.includes(' '));
    if (!tabbed || !blank) return [];
    const repairs = [4, 8, 2].map((width): Repair => ({
      title: `Replace the tabs at the lines' starts by ${width} blanks`,
      edits: lines.flatMap(({ indent, first }): readonly TextEdit[] =>
        indent.includes('\t')
          ? [
              replace(
                { start: first.start - indent.length, end: first.start },
                indent.replaceAll('\t', ' '.repeat(width)),
              ),
            ]
          : [],
      ),
      safety: 'review',
    }));
    return [
      {
        span: { start: tabbed.first.start - tabbed.indent.length, end: tabbed.last.end },
        says: `${capital(lineName(tabbed.first.line))} is indented with a tab, other lines with blanks.`,
        isSure: tabbed.indent.includes(' '),
        repairs,
      },
    ];
  },
};
