/** The user's settings, checked: whatever stands in a settings file gives settings that make sense. */
import type { Finding, Severity } from '../core/index.ts';

/** How loudly a cause speaks; `off` silences it. */
export type Level = Severity | 'off';

export interface Settings {
  readonly isEnabled: boolean;
  readonly showsForecasts: boolean;
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
  readonly levels: unknown;
}): Settings {
  const entries = typeof written.levels === 'object' ? Object.entries(written.levels ?? {}) : [];
  return {
    isEnabled: written.enable !== false,
    showsForecasts: written.forecasts !== 'off',
    levels: new Map(
      entries.flatMap(([id, value]): (readonly [string, Level])[] => {
        const level = levels.find((candidate) => candidate === value);
        return level === undefined ? [] : [[id, level]];
      }),
    ),
  };
}

/** How loudly a finding is shown. What has not happened is information at most, whatever is written. */
export function levelOf(finding: Finding, settings: Settings): Level {
  const level = settings.levels.get(finding.id) ?? finding.severity;
  const isLoud = level === 'error' || level === 'warning';
  return finding.kind === 'forecast' && isLoud ? 'information' : level;
}
