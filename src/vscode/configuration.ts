/** Reads the user's settings for a notebook from the editor. */
import { type ConfigurationChangeEvent, type Uri, workspace } from 'vscode';
import {
  type CleanRunSettings,
  readCleanRunSettings,
  readSettings,
  type Settings,
} from './settings.ts';

const section = 'cellscope';

/** The settings that hold for the notebook. */
export function settingsFor(notebook: Uri): Settings {
  const written = workspace.getConfiguration(section, notebook);
  return readSettings({
    enable: written.get('enable'),
    forecasts: written.get('forecasts'),
    states: written.get('states'),
    liveValues: written.get('liveValues'),
    foreseeOnFocus: written.get('foreseeOnFocus'),
    levels: written.get('levels'),
  });
}

/** How the user wants clean runs of the notebook. */
export function cleanRunSettings(notebook: Uri): CleanRunSettings {
  const written = workspace.getConfiguration(`${section}.cleanRun`, notebook);
  return readCleanRunSettings({
    python: written.get('python'),
    secondsPerCell: written.get('secondsPerCell'),
    afterFailure: written.get('afterFailure'),
  });
}

/** Whether executions of the notebook are written down in the user's own log. */
export function keepsHealthLog(notebook: Uri): boolean {
  return workspace.getConfiguration(section, notebook).get('healthLog') !== false;
}

/** The folder in which a team keeps its logs, an absolute path; `undefined` where none is named. */
export function sharedLogFolder(): string | undefined {
  const folder: unknown = workspace.getConfiguration(section).get('healthLogFolder');
  const isAbsolute = typeof folder === 'string' && /^(?:\/|\\\\|[A-Za-z]:[\\/])/.test(folder);
  return isAbsolute ? folder : undefined;
}

/** Whether a change of the configuration may be one of our settings. */
export function concernsSettings(change: ConfigurationChangeEvent): boolean {
  return change.affectsConfiguration(section);
}
