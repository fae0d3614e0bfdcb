/** Writes Markdown from untrusted text: whatever a notebook holds is shown, and none of it is obeyed. */
import type { Phrase } from '../core/model/finding.ts';
import { legible, spansOf } from './phrase.ts';

/**
 * A phrase as Markdown on one line. Everything but its code spans is literal: no emphasis, link, image, HTML,
 * entity, bare address or formula comes out of it. Editor hovers must not switch on theme icons.
 */
export function phraseMarkdown(phrase: Phrase): string {
  return spansOf(phrase)
    .map((span) => (span.kind === 'code' ? codeSpan(span.text) : literal(span.text)))
    .join('')
    .trim();
}

/** Text as Markdown that shows just that text, on one line without blanks around it. */
export function escapeMarkdown(text: string): string {
  return literal(text).trim();
}

/** Text with everything escaped that means something inside a line or at its beginning. */
function literal(text: string): string {
  return (
    legible(text)
      .replaceAll('&', '&amp;')
      .replace(/[\\`*_[\]<>~$@]/g, '\\$&')
      // A backslash before a pipe is counted differently by different table readers.
      .replaceAll('|', '&#124;')
      // Addresses would become links of their own accord.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (match) => `${match.slice(0, -1)}\\.`)
      // What would begin a heading, a list or an underline.
      .replace(/^(\s*)([#+=:-])/, '$1\\$2')
      .replace(/^(\s*\d+)(?=[.)])/, '$1\\')
  );
}

/** Text as one code span, whatever backticks it holds. Empty text gives a blank in code. */
export function codeSpan(text: string): string {
  const shown = legible(text);
  const fence = '`'.repeat(longestRun(shown, /`+/g) + 1);
  // A reader takes one blank off at either end if both are there.
  const pad = /^`|`$|^ .*\S.* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown === '' ? ' ' : shown}${pad}${fence}`;
}

/** Text as a block of code with its lines kept. `language` is one word, for highlighting. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(legible);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

/** A link around Markdown that is safe already; without an address, just the label. */
export function link(label: string, address: string | undefined): string {
  if (address === undefined) return label;
  const safe = address.replace(
    /[\s()<>\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${label}](${safe})`;
}

/** One row of a table from cells that are Markdown already. */
function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(\\*)\|/g, escapePipe)).join(' | ')} |`;
}

/** A table with a head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n');
}

/** Only an odd number of backslashes keeps a pipe inside its cell for every reader of tables. */
function escapePipe(_match: string, backslashes: string): string {
  return backslashes + '\\'.repeat(backslashes.length % 2 === 0 ? 1 : 2) + '|';
}

function longestRun(text: string, runs: RegExp): number {
  return Math.max(0, ...Array.from(text.matchAll(runs), (match) => match[0].length));
}
