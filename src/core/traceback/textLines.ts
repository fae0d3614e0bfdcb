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
  const lines = plain.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (!hasEscape(plain) && !hasLink(plain))
    return lines.map((raw) => ({ text: raw, raw, link: undefined }));
  return lines.map((line) => {
    const { text: raw, link } = readLinks(line);
    return { text: stripAnsi(raw), raw, link };
  });
}
