/** Says in a sentence or two whether a cell would crash if it ran now, and what the answer had to do without. */
import type { Finding } from '../core/model/finding.ts';
import { plain } from './phrase.ts';
import { spokenCell, spokenPlace } from './place.ts';

/** What a look ahead at one cell has given. */
export interface Outlook {
  /** 0-based. */
  readonly cell: number;
  /** What is foreseen for it, most important first. */
  readonly findings: readonly Finding[];
  /** Names that the cell takes and of whose values nothing is known. */
  readonly notKnown: readonly string[];
  /** Why no live values were read, in whole sentences; `undefined` if they were. */
  readonly refusal: string | undefined;
}

/** More names than this are counted. */
const namesShown = 3;

/** The finding that answers the question; `undefined` if nothing is sure enough to be said. */
export function foreseenAnswer(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ rank, confidence }) => rank === 1 && confidence !== 'possible');
}

/** The answer, in plain text. */
export function spokenOutlook({ cell, findings, notKnown, refusal }: Outlook): string {
  const answer = foreseenAnswer(findings);
  if (answer !== undefined) return `${spokenCrash(answer, cell)} ${plain(answer.message)}`;
  const nothing = `Nothing found that must fail in ${spokenCell(cell)}.`;
  if (refusal !== undefined) return `${nothing} Only its text was read: ${refusal}`;
  return notKnown.length === 0 ? nothing : `${nothing} Not known: what ${spoken(notKnown)} holds.`;
}

/** Where it would stop, and how sure that is. */
function spokenCrash({ site, confidence }: Finding, cell: number): string {
  const would = confidence === 'certain' ? 'would crash' : 'would probably crash';
  const isHere = site.cell === cell;
  const where = isHere ? `at line ${site.range.start.line + 1}` : `in ${spokenPlace(site)}`;
  return `Cell ${cell + 1} ${would} ${where}.`;
}

function spoken(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => `\`${name}\``);
  const left = names.length - shown.length;
  const parts = left > 0 ? [...shown, `${left} more`] : shown;
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(parts);
}
