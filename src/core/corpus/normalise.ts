/**
 * Takes out of an error message what differs from notebook to notebook, so that only its wording is left.
 *
 * Source: the preparation of messages in "Why do Machine Learning Notebooks Crash?" (Wang et al., IEEE TSE 2025), with
 * two changes. An apostrophe inside a word opens no quotation (`can't`), and double quotes hold values too, since Python
 * prints a text that way if there is an apostrophe in it. Quotations go first: taken out before them, a path in quotes
 * would take one of its quotation marks with it.
 */

/** UTF-16 units of a message that count. */
const MOST_CHARACTERS = 400;

/** Lines that frameworks print above the real message. */
const HEADINGS =
  /^(?:in user code:|graph execution error:|exception encountered when calling .*)$/i;

/** The line of a message that says what happened, cut to a bounded length; `''` if there is none. */
export function tellingLine(message: string): string {
  const lines = message.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trim());
  const telling = lines.find((line) => line !== '' && !HEADINGS.test(line)) ?? '';
  return telling.slice(0, MOST_CHARACTERS);
}

/** The wording of a message: lower-case words of letters with single blanks between; `''` if only values are printed. */
export function normaliseMessage(message: string): string {
  return (
    tellingLine(message)
      .replace(/(?<!\p{L})'[^']*'|"[^"]*"/gu, ' ')
      // Addresses, paths and dotted names.
      .replace(/\S+\.\S+/g, ' ')
      // Numbers, and names that hold them.
      .replace(/[\p{L}\p{M}\p{N}_]*[\p{N}_][\p{L}\p{M}\p{N}_]*/gu, ' ')
      .replace(/[^\p{L}\p{M}]+/gu, ' ')
      .trim()
      .toLowerCase()
  );
}
