/** A traceback's text as lines that can be matched: without escape codes and links, with what these said. */
import { stripAnsi, stripBareColours } from './ansi.ts';
import { type LineLink, readLinks } from './vscodeLinks.ts';

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
  return stripBareColours(text)
    .split('\n')
    .map((line) => {
      const raw = line.endsWith('\r') ? line.slice(0, -1) : line;
      const unlinked = readLinks(raw);
      return { text: stripAnsi(unlinked.text), raw: unlinked.text, link: unlinked.link };
    });
}
