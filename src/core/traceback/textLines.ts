/** A traceback's text as lines that can be matched: without escape codes and links, with what these said. */
import { hasEscape, stripAnsi, stripBareColours } from './ansi.ts';
import { hasLink, type LineLink, readLinks } from './vscodeLinks.ts';

/** One line of a traceback. */
export interface TextLine {
  /** What a reader sees. */
  readonly text: string;
  /** With its escape codes. */
  readonly raw: string;
  /** VS Code's link around the line number. */
  readonly link: LineLink | undefined;
}

/** Splits at `\n` and `\r\n`. The empty text is one empty line. */
export function readTextLines(text: string): readonly TextLine[] {
  const plain = stripBareColours(text);
  // Asked of the whole text once: a traceback may have tens of thousands of lines.
  const isPlain = !hasEscape(plain) && !hasLink(plain);
  return plain.split('\n').map((line) => {
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (isPlain) return { text: whole, raw: whole, link: undefined };
    const { text: raw, link } = readLinks(whole);
    return { text: stripAnsi(raw), raw, link };
  });
}
