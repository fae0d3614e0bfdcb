// Compares all that the user sees of a crash or a forecast with what is expected: one description, every surface.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, hoverOver, markedText, quickFixesFor, statusItemsOf } from './findings.ts';
import { cellOf, type NotebookUnderTest, type Spot } from './notebook.ts';
import { hasWindow } from './window.ts';
import { holds, waitFor } from './waiting.ts';

/** A squiggle as plain data. */
export interface Mark {
  /** The marked text, and where it begins as the editor counts: `line:column`, both from 1. */
  readonly text: string;
  readonly at: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly code: string;
  readonly message: string;
  /** The related place with what is said of it: `cell 1, line 1: …`. */
  readonly origin?: string;
}

/** What a crashed cell shows. */
export interface Explanation extends Mark {
  /** What the hover must say, its links reduced to `[words]`. */
  readonly hover: RegExp;
  /** Titles of all quick fixes, best first. */
  readonly fixes: readonly string[];
}

const severities = ['error', 'warning', 'information', 'hint'] as const;
/** Milliseconds: the pause before a forecast, and some more. */
const lookAhead = 700;
/** The mark in front of our status items is drawn, not written. */
const cutMark = '…';

/** Our squiggles of a cell now. */
export function marksOf(book: NotebookUnderTest, index: number): readonly Mark[] {
  return diagnosticsOf(book, index).map((diagnostic) => {
    const { range, severity, code, message } = diagnostic;
    const [place] = diagnostic.relatedInformation ?? [];
    return {
      text: markedText(book, index, diagnostic),
      at: `${range.start.line + 1}:${range.start.character + 1}`,
      severity: severities[severity],
      code: String(typeof code === 'object' ? code.value : code),
      message,
      ...(place === undefined ? {} : { origin: spokenOrigin(book, place) }),
    };
  });
}

/** Waits until a cell has exactly these squiggles. */
export async function expectMarks(
  book: NotebookUnderTest,
  index: number,
  ...expected: readonly Mark[]
): Promise<void> {
  await waitFor(
    `the squiggles of cell ${index}`,
    () => marksOf(book, index),
    (marks) => {
      assert.deepEqual(marks, expected);
      return true;
    },
  );
}

/**
 * Waits until the cell shows exactly this explanation, on every surface: one squiggle, the hover over it, the quick
 * fixes and, where there is a window to look at, the status item of the cell that crashed (`crashed`, if it is
 * another than the one with the squiggle).
 */
export async function expectExplained(
  book: NotebookUnderTest,
  index: number,
  { hover, fixes, ...mark }: Explanation,
  crashed = index,
): Promise<void> {
  await expectMarks(book, index, mark);
  const range = diagnosticsOf(book, index)[0]?.range ?? mark.text;
  assert.match(await plainHover(book, index, range), hover);
  assert.deepEqual(await fixTitles(book, index, range), fixes);
  await expectReason(book, crashed, mark.message);
}

/** Waits until nothing of ours is on a cell: no squiggle, no status item, and at the place no hover and no fix. */
export async function expectNothing(
  book: NotebookUnderTest,
  index: number,
  spot: Spot = cellOf(book, index).document.getText(),
): Promise<void> {
  await expectMarks(book, index);
  assert.equal(await plainHover(book, index, spot), '');
  assert.deepEqual(await fixTitles(book, index, spot), []);
  await expectReason(book, index, undefined);
}

/** Watches that no squiggle comes up on a cell, for longer than we take to look ahead. */
export async function staysUnmarked(book: NotebookUnderTest, index: number): Promise<void> {
  await holds(
    `no squiggle on cell ${index}`,
    () => marksOf(book, index),
    (marks) => marks.length === 0,
    lookAhead,
  );
}

/** Titles of the quick fixes for a place in a cell, as the menu lists them. */
export async function fixTitles(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
): Promise<readonly string[]> {
  return (await quickFixesFor(book, index, spot)).map(({ title }) => title);
}

/** The hover over a place in a cell, its links reduced to `[words]`. */
export async function plainHover(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
): Promise<string> {
  return (await hoverOver(book, index, spot)).replaceAll(linkPattern, '[$1]');
}

/** Does what a click on a link of the hover does; `words` are those of the link, as Markdown. */
export async function followLink(
  book: NotebookUnderTest,
  index: number,
  spot: Spot,
  words: string,
): Promise<void> {
  const hover = await hoverOver(book, index, spot);
  const link = [...hover.matchAll(linkPattern)].find(([, label]) => label === words);
  const [, , command, query = ''] = link ?? [];
  assert.ok(command !== undefined, `the hover has no link ${words}:\n${hover}`);
  const args = JSON.parse(decodeURIComponent(query)) as readonly unknown[];
  await vscode.commands.executeCommand(command, ...args);
}

/** A Markdown link to a command: its words, the command, the arguments. */
const linkPattern = /(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(command:([\w.]+)\?([^)]*)\)/g;

/** Waits until the cell's status item says that, cut perhaps; without `message`, until there is none. */
export async function expectReason(
  book: NotebookUnderTest,
  index: number,
  message: string | undefined,
): Promise<void> {
  if (!hasWindow()) return;
  await waitFor(
    `the status item of cell ${index} to say ${message ?? 'nothing'}`,
    async () => (await statusItemsOf(book, index)).filter(isReason),
    (reasons) => {
      const [reason] = reasons;
      if (message === undefined || reason === undefined) return message === reason;
      return reasons.length === 1 && isSaidBy(message, reason);
    },
  );
}

/** The editor's own items hold the time a run took and the language. */
function isReason(text: string): boolean {
  return / /.test(text);
}

function isSaidBy(message: string, reason: string): boolean {
  if (reason === message) return true;
  return reason.endsWith(cutMark) && message.startsWith(reason.slice(0, -cutMark.length));
}

function spokenOrigin(
  book: NotebookUnderTest,
  { location, message }: vscode.DiagnosticRelatedInformation,
): string {
  const key = location.uri.toString();
  const cell = book.document.getCells().find(({ document }) => document.uri.toString() === key);
  const place = cell === undefined ? 'nowhere' : `cell ${cell.index + 1}`;
  return `${place}, line ${location.range.start.line + 1}: ${message}`;
}
