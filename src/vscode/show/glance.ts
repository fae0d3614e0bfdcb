/** The state of a notebook at a glance: one icon, what it means in plain words, and what a click on it opens. */
import type { Finding, History } from '../../core/index.ts';
import { plain } from '../../render/phrase.ts';
import { capitalised, counted, spokenCell, spokenPlace } from '../../render/place.ts';
import { linkCommands, stateCommand } from './links.ts';
import { staleReasonsOf } from './reason.ts';

/** What is known of the notebook now. */
export interface NotebookNow {
  /** What is marked in its texts, and of its cells. */
  readonly findings: readonly Finding[];
  readonly states: readonly Finding[];
  readonly history: History;
}

/** A glance. */
export interface Glance {
  /** Name of a codicon. */
  readonly icon: string;
  /** Lines of plain text; the last says what a click does. */
  readonly tooltip: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** The most important thing to say of the notebook: a crash, a past, a crash to come, or that there is none of them. */
export function glanceOf(now: NotebookNow): Glance {
  return (
    crashGlance(now) ??
    staleGlance(now) ??
    forecastGlance(now) ??
    unrunGlance(now) ?? {
      icon: 'check',
      tooltip: 'In order: no crash, and no cell is stale.\nClick to audit the notebook.',
      command: auditCommand,
      arguments: [],
    }
  );
}

const auditCommand = 'cellscope.auditNotebook';

/** The crash that happened last; the others are counted. */
function crashGlance({ findings }: NotebookNow): Glance | undefined {
  const crashes = findings
    .filter(({ kind, rank }) => kind === 'crash' && rank === 1)
    .toSorted((a, b) => (b.executionCount ?? 0) - (a.executionCount ?? 0));
  const [last, ...others] = crashes;
  if (last === undefined) return undefined;
  const doubt = last.confidence === 'possible' ? 'Possibly: ' : '';
  const more =
    others.length === 0
      ? []
      : [`${capitalised(counted(others.length, 'other cell'))} crashed too.`];
  return {
    icon: 'error',
    tooltip: [
      `${capitalised(spokenCell(last.cell))} crashed. ${doubt}${plain(last.message)}`,
      ...more,
      'Click to see why.',
    ].join('\n'),
    command: linkCommands.explain,
    arguments: [last.cellKey],
  };
}

function staleGlance({ states }: NotebookNow): Glance | undefined {
  const stale = staleReasonsOf(states);
  const [first] = stale;
  if (first === undefined) return undefined;
  const [cellKey, { full }] = first;
  const past =
    stale.size === 1
      ? '1 cell is stale: what it shows is a past.'
      : `${stale.size} cells are stale: what they show is a past.`;
  return {
    icon: 'history',
    tooltip: `${past}\n${full}\nClick to see what to do.`,
    command: stateCommand,
    arguments: [cellKey],
  };
}

function forecastGlance({ findings }: NotebookNow): Glance | undefined {
  const [first] = findings
    .filter(({ kind, rank }) => kind === 'forecast' && rank === 1)
    .toSorted((a, b) => a.cell - b.cell);
  if (first === undefined) return undefined;
  const { cellKey, range } = first.site;
  const when = first.order === 'document' ? 'in a clean run' : 'if it ran now';
  return {
    icon: 'info',
    tooltip: `${capitalised(spokenPlace(first.site))} would stop ${when}: ${plain(first.message)}\nClick to go there.`,
    command: linkCommands.reveal,
    arguments: [{ cellKey, range }],
  };
}

/** Cells whose outputs say nothing of the kernel that lives now. */
function unrunGlance({ history }: NotebookNow): Glance | undefined {
  const { runs, session, cells } = history;
  const seen = history.basis === 'observed';
  if (!seen || runs.length === 0) {
    return {
      icon: 'circle-large-outline',
      tooltip:
        'Nothing has run since this notebook was opened: its outputs are from before.\nClick to audit the notebook.',
      command: auditCommand,
      arguments: [],
    };
  }
  const lastSession = new Map(runs.map((run) => [run.cellKey, run.session]));
  const left = cells.filter(({ key }) => (lastSession.get(key) ?? session) < session);
  if (left.length === 0) return undefined;
  const ran = left.length === 1 ? '1 cell has' : `${left.length} cells have`;
  return {
    icon: 'debug-restart',
    tooltip: `${ran} not run since the kernel restarted.\nClick to see what ran.`,
    command: 'cellscope.showLedger',
    arguments: [],
  };
}
