/** The short reason under a crashed cell. */
import type { Finding } from '../../core/index.ts';
import { plain } from '../../render/phrase.ts';

/** A reason in two lengths. */
export interface Reason {
  /** With an icon in front, cut so that it fits under a cell. */
  readonly short: string;
  /** One whole sentence of plain text. */
  readonly full: string;
}

/** Room for about half the width of a notebook. */
const longest = 80;

/** The reasons for the crashes among the findings, by the key of the cell that crashed. */
export function reasonsOf(findings: readonly Finding[]): ReadonlyMap<string, Reason> {
  const answers = findings.filter(({ kind, rank }) => kind === 'crash' && rank === 1);
  return new Map(answers.map((answer) => [answer.cellKey, reasonOf(answer)]));
}

function reasonOf({ message, confidence }: Finding): Reason {
  const full = plain(message);
  if (confidence === 'possible') {
    return { short: '$(lightbulb) What may have happened', full: `Possibly: ${full}` };
  }
  return { short: `$(lightbulb) ${withoutIcons(shortened(full))}`, full };
}

/** Cut at a blank, with a mark that there is more. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest - 1);
  const end = head.lastIndexOf(' ');
  // Half a character of two units would show as a box.
  return `${(end > longest / 2 ? head.slice(0, end) : head).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A status item would draw `$(name)` as an icon. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
