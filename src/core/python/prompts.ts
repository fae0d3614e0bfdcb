/** Blanks the prompts of pasted sessions (`>>> `, `... `, `In [3]: `, `   ...: `), as IPython strips them. */

const CLASSIC = /^(?:>>>|\.\.\.)(?: |$)/;
const CLASSIC_FIRST = /^>>>(?: |$)/;
const IPYTHON = /^(?:(?:(?:\[nav\]|\[ins\])? )?In \[\d+\]: |\s*\.{3,}: ?)/;
/** IPython 9 strips these on any line once a block holds a `>>>`. */
const DOCTEST = /^[ \t]*(?:>>>|\.\.\.)[ \t]?/;
const TRIPLE_QUOTES = /"""|'''/g;

/** The text with the prompts after `offset` (the start of a line) as blanks; the same text if there are none. */
export function blankPrompts(text: string, offset: number): string {
  if (!/>>>|\.\.\.|In \[/.test(text)) return text;
  const indent = /^[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  let lines = text.slice(offset).split('\n');
  lines = isPasted(lines, indent, CLASSIC_FIRST, CLASSIC)
    ? lines.map((line) => blankPrompt(line, indent, CLASSIC))
    : blankDoctest(lines);
  if (isPasted(lines, indent, IPYTHON, IPYTHON)) {
    lines = lines.map((line) => blankPrompt(line, indent, IPYTHON));
  }
  return text.slice(0, offset) + lines.join('\n');
}

/** IPython looks for a prompt on the first two lines alone. */
function isPasted(lines: readonly string[], indent: string, first: RegExp, any: RegExp): boolean {
  const [one, two] = lines.map((line) => withoutIndent(line, indent));
  return (one !== undefined && first.test(one)) || (two !== undefined && any.test(two));
}

function withoutIndent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line;
}

function blankPrompt(line: string, indent: string, prompt: RegExp): string {
  const content = withoutIndent(line, indent);
  const length = prompt.exec(content)?.[0].length ?? 0;
  if (length === 0) return line;
  return line.slice(0, line.length - content.length) + ' '.repeat(length) + content.slice(length);
}

/** Prompts anywhere outside strings that start their line with three quotes. */
function blankDoctest(lines: readonly string[]): string[] {
  const isPrompted = lines.some((line) => /^[ \t]*>>>/.test(line));
  if (!isPrompted) return [...lines];
  let quotes = '';
  return lines.map((line) => {
    const isInside = quotes !== '';
    for (const [mark] of line.matchAll(TRIPLE_QUOTES)) {
      if (quotes === '') quotes = mark;
      else if (quotes === mark) quotes = '';
    }
    return isInside ? line : blankPrompt(line, '', DOCTEST);
  });
}
