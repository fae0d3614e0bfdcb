/** Exception groups, which CPython prints as a tree of `|` and `+`: the tree taken apart into plain blocks. */
import type { TextLine } from './textLines.ts';

/** The lines of one exception chain, without the tree's drawing. */
export interface Block {
  readonly lines: readonly TextLine[];
  /** Members of the group whose message ends before the line with this index. */
  readonly membersAt: ReadonlyMap<number, readonly Block[]>;
}

interface OpenBlock {
  readonly lines: TextLine[];
  readonly membersAt: Map<number, OpenBlock[]>;
  /** Column of the `|` in front of its lines; -1 outside every group. */
  readonly column: number;
}

const GROUP_HEADER = /^\s*\+ Exception Group Traceback \(most recent call last\):/;
const FIRST_MEMBER = /^\+-\+-+ (?:\d+|\.{3}) -+$/;
const NEXT_MEMBER = /^\+-+ (?:\d+|\.{3}) -+$/;
const END_OF_MEMBERS = /^\+-+$/;

/** Takes the drawing off. Text without a group is one block; a drawing that breaks off ends where it does. */
export function readBlocks(lines: readonly TextLine[]): Block {
  if (!lines.some(({ text }) => text.includes('+ Exception Group') && GROUP_HEADER.test(text)))
    return { lines, membersAt: new Map() };
  const whole = openBlock(-1);
  let open = [whole];
  for (const line of lines) {
    open = place(line, open, whole);
  }
  return whole;
}

function openBlock(column: number): OpenBlock {
  return { lines: [], membersAt: new Map(), column };
}

/** Puts a line where it belongs; returns the blocks that are open after it, innermost last. */
function place(line: TextLine, open: readonly OpenBlock[], whole: OpenBlock): OpenBlock[] {
  const drawing = line.text.trimStart();
  const column = line.text.length - drawing.length;
  if (GROUP_HEADER.test(line.text)) {
    whole.lines.push(plain(drawing.slice(2)));
    // The group's own lines belong to the chain around it; only its members are blocks of their own.
    return [whole, { ...whole, column }];
  }
  const around = open.filter((block) => block.column <= column);
  const block = around.at(-1) ?? whole;
  if (block.column === column && drawing.startsWith('|')) {
    block.lines.push(plain(drawing.slice(2)));
    return around;
  }
  if (block.column === column && FIRST_MEMBER.test(drawing)) {
    const member = openBlock(column + 2);
    block.membersAt.set(block.lines.length, [member]);
    return [...around, member];
  }
  if (block.column === column && NEXT_MEMBER.test(drawing)) {
    const parent = around.at(-2) ?? whole;
    const member = openBlock(column);
    parent.membersAt.get(parent.lines.length)?.push(member);
    return [...around.slice(0, -1), member];
  }
  if (block.column === column && END_OF_MEMBERS.test(drawing)) return around.slice(0, -1);
  whole.lines.push(line);
  return [whole];
}

function plain(text: string): TextLine {
  return { text, raw: text, link: undefined };
}
