/** What the cells themselves ask not to be told: by a comment `# cellscope: ignore[cause]`, or by a tag. */
import type { Finding } from '../model/finding.ts';
import type { Cell } from '../model/notebook.ts';
import type { Range } from '../model/position.ts';

/** nbclient's tag for a cell that is meant to fail. */
const FAILS_ON_PURPOSE = 'raises-exception';

/** Findings, and how many were taken out of them. */
export interface Heard {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
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
  const heard = findings.filter((finding) => !isSuppressed(finding, cells));
  return { findings: heard, suppressed: findings.length - heard.length };
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

function isSuppressed(finding: Finding, cells: readonly Cell[]): boolean {
  const { id, kind, site, call } = finding;
  const own = cells[finding.cell];
  const isOfRun = kind === 'crash' || kind === 'forecast';
  if (isOfRun && own?.tags.includes(FAILS_ON_PURPOSE)) return true;
  const marked = cells[site.cell];
  return (
    (own !== undefined && mayIgnore(own) && isIgnoredIn(own, id, call)) ||
    (marked !== undefined && mayIgnore(marked) && isIgnoredIn(marked, id, site.range))
  );
}

/** Most cells say nothing to us. */
function mayIgnore({ kind, source }: Cell): boolean {
  return kind === 'code' && source.includes('cellscope:');
}

function isIgnoredIn({ source }: Cell, id: string, place: Range | undefined): boolean {
  const lines = source.split('\n');
  const head = lines.findIndex((line) => !/^\s*(?:#|%%|$)/.test(line));
  const spokenOf = [
    ...lines.slice(0, head < 0 ? lines.length : head),
    ...(place === undefined ? [] : lines.slice(place.start.line, place.end.line + 1)),
  ];
  return spokenOf.some((line) => {
    const ignored = ignoredBy(line);
    return ignored === 'all' || ignored?.has(id) === true;
  });
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
