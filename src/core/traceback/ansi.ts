/** Terminal escape codes in printed tracebacks: taken out, and read where their colours say something. */

/** Half-open stretch of one line, in UTF-16 columns. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ESCAPE = '\u001b';

/**
 * ECMA-48: control sequences (colours, cursor), operating system commands (titles, links), two-character
 * escapes. Every alternative is bounded by a character that it cannot contain, so matching is linear.
 */
const ESCAPE_CODE =
  // eslint-disable-next-line no-control-regex -- escape codes are control characters
  /\u001b(?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])?/g;

/** Colours whose escape character was lost on the way, as some sites that store notebooks do. */
const BARE_COLOUR = /\[(?:\d{1,3}(?:;\d{1,3}){0,5})?m/g;
const BARE_RESET = /\[(?:0|39|49)?m/;

/** Spares lines without any such code the walk over all their colours. */
const MAYBE_BACKGROUND = /[[;](?:4[0-8]|10[0-7])[;m]/;

/** Whether there is any escape code in it. */
export function hasEscape(text: string): boolean {
  return text.includes(ESCAPE);
}

/** `text` as a reader sees it: without escape codes. */
export function stripAnsi(text: string): string {
  return hasEscape(text) ? text.replace(ESCAPE_CODE, '') : text;
}

/** Takes out colour codes that lost their escape character, if `text` has no other codes and resets colours. */
export function stripBareColours(text: string): string {
  return !hasEscape(text) && BARE_RESET.test(text) ? text.replace(BARE_COLOUR, '') : text;
}

/**
 * The part of a line that has a background colour, in columns of the stripped line; `undefined` if none has.
 * IPython 8 and later colour the expression that raised this way.
 */
export function colouredBackground(line: string): Span | undefined {
  if (!line.includes(ESCAPE) || !MAYBE_BACKGROUND.test(line)) return undefined;
  let column = 0;
  let from = 0;
  let background: 'colour' | 'none' = 'none';
  let span: Span | undefined;
  const advanceTo = (to: number): void => {
    if (to > from && background === 'colour') {
      span = { start: span?.start ?? column, end: column + to - from };
    }
    column += to - from;
  };
  for (const match of line.matchAll(ESCAPE_CODE)) {
    advanceTo(match.index);
    from = match.index + match[0].length;
    if (match[0].endsWith('m')) background = backgroundSetBy(match[0].slice(2, -1)) ?? background;
  }
  advanceTo(line.length);
  return span;
}

/** What a colour code with these parameters (SGR) does to the background; `undefined` if nothing. */
function backgroundSetBy(parameters: string): 'colour' | 'none' | undefined {
  let background: 'colour' | 'none' | undefined;
  const codes = parameters.split(';').map(Number);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    if (code === 0 || code === 49) background = 'none';
    else if ((code >= 40 && code <= 47) || (code >= 100 && code <= 107)) background = 'colour';
    else if (code === 38 || code === 48) {
      if (code === 48) background = 'colour';
      // 5;n is a colour of the palette, 2;r;g;b a mixed one: their numbers are not codes.
      i += codes[i + 1] === 2 ? 4 : 2;
    }
  }
  return background;
}
