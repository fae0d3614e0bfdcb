/** Chooses what is underlined in the cells, and how loudly. */
import { comparePositions, type Finding, type Range, type Severity } from '../../core/index.ts';
import { plain } from '../../render/phrase.ts';
import { spokenCell } from '../../render/place.ts';
import { levelOf, type Settings } from '../settings.ts';

/** One underlined place. */
export interface Squiggle {
  readonly cellKey: string;
  readonly range: Range;
  readonly severity: Severity;
  readonly message: string;
  /** Id of the cause. */
  readonly cause: string;
  /** The place where the trouble began, and what it is. */
  readonly origin:
    { readonly cellKey: string; readonly range: Range; readonly message: string } | undefined;
}

/**
 * One squiggle for each crash, forecast and state, except where nothing is sure. A forecast or a state is left out
 * where a crash of ours, or anybody else (`marked` gives their ranges in a cell), marks the place already.
 */
export function squigglesOf(
  findings: readonly Finding[],
  settings: Settings,
  marked: (cellKey: string) => readonly Range[],
): readonly Squiggle[] {
  const answers = findings.filter(
    ({ rank, confidence }) => rank === 1 && confidence !== 'possible',
  );
  const crashes = answers.filter(({ kind }) => kind === 'crash');
  const others = answers.filter(({ kind, site }) => {
    const ours = crashes.filter((crash) => crash.site.cellKey === site.cellKey);
    const taken = [...ours.map((crash) => crash.site.range), ...marked(site.cellKey)];
    return kind !== 'crash' && !taken.some((range) => overlap(range, site.range));
  });
  return [...crashes, ...others].flatMap((finding) => {
    const level = levelOf(finding, settings);
    return level === 'off' ? [] : [squiggleOf(finding, level)];
  });
}

function squiggleOf(finding: Finding, severity: Severity): Squiggle {
  const { id, site, message, origin } = finding;
  return {
    cellKey: site.cellKey,
    range: site.range,
    severity,
    message: plain(message),
    cause: id,
    origin: origin && {
      cellKey: origin.cellKey,
      range: origin.range,
      // The editor lists the place as a line of the file, which says nothing in a notebook.
      message: `${plain(origin.label)} (${spokenCell(origin.cell)})`,
    },
  };
}

/** Whether two ranges share a place; touching ends count. */
function overlap(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
