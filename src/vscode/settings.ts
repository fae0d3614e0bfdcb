/** The user's settings, checked: whatever stands in a settings file gives settings that make sense. */
import type { Finding, ProjectSettings, Severity } from '../core/index.ts';

/** How loudly a cause speaks; `off` silences it. */
export type Level = Severity | 'off';

/** How cells that show a past are marked: not at all, under the cell, or with a hint in its text as well. */
export type StateMarks = 'off' | 'status' | 'hint';

/** When live values are read from the kernel. */
export type LiveMode = 'never' | 'onRequest' | 'always';

export interface Settings {
  readonly isEnabled: boolean;
  readonly showsForecasts: boolean;
  readonly states: StateMarks;
  readonly liveValues: LiveMode;
  /** Whether each cell that the user turns to is looked ahead at, with live values. */
  readonly foreseesOnFocus: boolean;
  /** By id of the cause; a cause that is not listed speaks as loudly as its findings say. */
  readonly levels: ReadonlyMap<string, Level>;
}

const levels = [
  'off',
  'hint',
  'information',
  'warning',
  'error',
] as const satisfies readonly Level[];

/** Settings of their values as written; anything that is no setting counts as not written. */
export function readSettings(written: {
  readonly enable: unknown;
  readonly forecasts: unknown;
  readonly states: unknown;
  readonly liveValues: unknown;
  readonly foreseeOnFocus: unknown;
  readonly levels: unknown;
}): Settings {
  const entries = typeof written.levels === 'object' ? Object.entries(written.levels ?? {}) : [];
  return {
    isEnabled: written.enable !== false,
    showsForecasts: written.forecasts !== 'off',
    states: written.states === 'off' || written.states === 'hint' ? written.states : 'status',
    liveValues:
      written.liveValues === 'never' || written.liveValues === 'always'
        ? written.liveValues
        : 'onRequest',
    foreseesOnFocus: written.foreseeOnFocus === true,
    levels: new Map(
      entries.flatMap(([id, value]): (readonly [string, Level])[] => {
        const level = levels.find((candidate) => candidate === value);
        return level === undefined ? [] : [[id, level]];
      }),
    ),
  };
}

/** The settings with a project's wishes beneath: for a cause, the user's own word comes first. */
export function withProject(
  settings: Settings,
  { select, ignore, levels }: Pick<ProjectSettings, 'select' | 'ignore' | 'levels'>,
  causeIds: readonly string[],
): Settings {
  const unselected = select.length === 0 ? [] : causeIds.filter((id) => !select.includes(id));
  const silenced = [...unselected, ...ignore].map((id) => [id, 'off'] as const);
  return { ...settings, levels: new Map([...levels, ...silenced, ...settings.levels]) };
}

/** How clean runs are made. */
export interface CleanRunSettings {
  /** A path or a name on the PATH; empty to look for one. */
  readonly python: string;
  readonly secondsPerCell: number;
  readonly afterFailure: 'stop' | 'go-on';
}

/** Seconds that a cell may take where nothing else is written. */
const SECONDS_PER_CELL = 600;

/** Settings of clean runs of their values as written; anything that is no setting counts as not written. */
export function readCleanRunSettings(written: {
  readonly python: unknown;
  readonly secondsPerCell: unknown;
  readonly afterFailure: unknown;
}): CleanRunSettings {
  const { python, secondsPerCell: seconds } = written;
  return {
    python: typeof python === 'string' ? python.trim() : '',
    secondsPerCell: typeof seconds === 'number' && seconds > 0 ? seconds : SECONDS_PER_CELL,
    afterFailure: written.afterFailure === 'continue' ? 'go-on' : 'stop',
  };
}

/** How loudly a finding is shown. What is no crash is information at most, whatever is written; a state is a hint. */
export function levelOf(finding: Finding, settings: Settings): Level {
  const own = finding.kind === 'state' ? 'hint' : finding.severity;
  const level = settings.levels.get(finding.id) ?? own;
  const isLoud = level === 'error' || level === 'warning';
  return finding.kind !== 'crash' && isLoud ? 'information' : level;
}

/** Whether a state is marked in the text of its cell, and not only under it. */
export function isMarkedInText({ id }: Finding, settings: Settings): boolean {
  return settings.states === 'hint' || (settings.states === 'status' && settings.levels.has(id));
}
