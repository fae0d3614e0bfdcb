/** What the cells themselves ask not to be told: by a comment `# cellscope: ignore[cause]`, or by a tag. */
import type { Finding } from '../model/finding.ts';
import type { Cell } from '../model/notebook.ts';
import type { Range } from '../model/position.ts';
import type { Suppressed, Suppressor } from '../model/suppression.ts';

/** nbclient's tag for a cell that is meant to fail. */
const FAILS_ON_PURPOSE = 'raises-exception';

/** Findings, and those that were taken out of them. */
export interface Heard {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/** A comment that names a cause that there is not. */
export interface UnknownCause {
  /** 0-based position of the cell. */
  readonly cell: number;
  /** 0-based line of the cell. */
  readonly line: number;
  readonly id: string;
}

/** What a comment takes back: the causes by id, or all. */
type Ignored = ReadonlySet<string> | 'all';

/**
 * The findings without those that a comment or a tag of `cells` takes back. A comment on a line of the marked place
 * speaks of that line; one in the comment lines that a cell begins with, of the whole cell. In a cell with the tag
 * `raises-exception` a crash is no fault.
 */
export function withoutSuppressed(findings: readonly Finding[], cells: readonly Cell[]): Heard {
  const heard: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const by = suppressorOf(finding, cells);
    if (by === undefined) heard.push(finding);
    else suppressed.push({ finding, by });
  }
  return { findings: heard, suppressed };
}

/** The causes that comments name and that are none of `causeIds`, which are asked for only then. */
export function unknownCausesIn(
  cells: readonly Cell[],
  causeIds: () => ReadonlySet<string>,
): readonly UnknownCause[] {
  const asking = cells.filter(mayIgnore);
  if (asking.length === 0) return [];
  const known = causeIds();
  return asking.flatMap((cell) =>
    cell.source.split('\n').flatMap((text, line) => {
      const ignored = ignoredBy(text);
      if (ignored === undefined || ignored === 'all') return [];
      return [...ignored]
        .filter((id) => !known.has(id))
        .map((id) => ({ cell: cell.index, line, id }));
    }),
  );
}

function suppressorOf(finding: Finding, cells: readonly Cell[]): Suppressor | undefined {
  const { id, kind, site, call, cell } = finding;
  const isOfRun = kind === 'crash' || kind === 'forecast';
  if (isOfRun && cells[cell]?.tags.includes(FAILS_ON_PURPOSE)) return { kind: 'tag', cell };
  return commentIn(cells[cell], id, call) ?? commentIn(cells[site.cell], id, site.range);
}

/** Most cells say nothing to us. */
function mayIgnore({ kind, source }: Cell): boolean {
  return kind === 'code' && source.includes('cellscope:');
}

/** The comment of the cell that takes the cause back, for the place in it or for the whole cell. */
function commentIn(
  cell: Cell | undefined,
  id: string,
  place: Range | undefined,
): Suppressor | undefined {
  if (cell === undefined || !mayIgnore(cell)) return undefined;
  const lines = cell.source.split('\n');
  const body = lines.findIndex((line) => !/^\s*(?:#|%%|$)/.test(line));
  const line = lines.findIndex((text, at) => {
    const isHead = body < 0 || at < body;
    const isPlace = place !== undefined && at >= place.start.line && at <= place.end.line;
    if (!isHead && !isPlace) return false;
    const ignored = ignoredBy(text);
    return ignored === 'all' || ignored?.has(id) === true;
  });
  return line < 0 ? undefined : { kind: 'comment', cell: cell.index, line };
}

/** What a line's comment takes back; `undefined` if it has no such comment. */
function ignoredBy(line: string): Ignored | undefined {
  const comment = commentOf(line);
  const match = /#\s*cellscope:\s*ignore\b\s*(?:\[([^\]]*)\])?/.exec(comment);
  if (match === null) return undefined;
  const [, listed] = match;
  if (listed === undefined) return 'all';
  return new Set(
    listed
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
}

/** The line from its first `#` outside quotes; empty without one. */
function commentOf(line: string): string {
  const match = /^(?:[^#'"\\]|\\.|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*(#.*)$/.exec(line);
  return match?.[1] ?? '';
}
