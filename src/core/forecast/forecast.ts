/** Asks before a run what the causes answer after a crash. */
import { diagnose } from '../causes/diagnose.ts';
import { hostsGiving, telltaleNames } from '../knowledge/builtins.ts';
import { causes } from '../causes/registry.ts';
import type { Crash, Place } from '../model/crash.ts';
import type { Cell } from '../model/notebook.ts';
import type { Finding } from '../model/finding.ts';
import type { Steps } from '../model/steps.ts';
import type { Span } from '../python/ast.ts';
import { notebookReads } from '../python/scopes.ts';
import { foreseeCrash, type Foresight } from './foreseeCrash.ts';
import type { FollowedRun } from '../follow/followRun.ts';
import type { MissingUse } from '../follow/machine.ts';
import type { NotebookFacts } from '../state/notebookFacts.ts';

/**
 * What the cell would raise if its present text ran next: one finding for a text that cannot be read and for each missing
 * name, or one for the first line that must fail with the values that the text, and live values if there are
 * any, show.
 */
export function forecastNext(
  notebook: NotebookFacts,
  cell: Cell,
  foresight: Foresight,
): readonly Finding[] {
  const followed = notebook.predictNext(cell);
  const missing = findingsOf(followed, cell, notebook).filter(
    (finding) => !finding.names.some((name) => foresight.live?.names.has(name)),
  );
  const isSure = missing.some(({ confidence }) => confidence === 'certain');
  const crash = isSure ? undefined : foreseeCrash(notebook, cell, foresight);
  const values = crash ? diagnose(crash, notebook, causes).slice(0, 1) : [];
  return [...values, ...missing];
}

/** What the runs of an assumed history would raise, in document order; one step for each run. */
export function* forecastRuns(notebook: NotebookFacts): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const followed of notebook.replay.followed) {
    const cell = notebook.cellOf(followed.home.cellKey);
    if (!cell) continue;
    findings.push(...findingsOf(followed, cell, notebook));
    yield;
  }
  return findings;
}

function findingsOf(
  followed: FollowedRun,
  cell: Cell,
  notebook: NotebookFacts,
): readonly Finding[] {
  const refused = refusedAt(cell, notebook);
  const crash = refused && syntaxCrash(refused, followed, cell, notebook);
  const syntax = crash ? diagnose(crash, notebook, causes).slice(0, 1) : [];
  // Of a text that Python refuses nothing is executed, so that it misses no name.
  if (followed.home.facts.syntaxError) return syntax;
  const missing = followed.missing.filter(({ name }) => !isGivenByHost(name, notebook));
  return [
    ...syntax,
    ...missing.flatMap((use) =>
      diagnose(crashOf(use, followed, cell, notebook), notebook, causes).slice(0, 1),
    ),
  ];
}

/** Where Python would refuse the cell's text; `undefined` if not, or if a kernel has taken it before. */
function refusedAt(cell: Cell, notebook: NotebookFacts): Span | undefined {
  const { syntaxError, compileErrors, language } = notebook.factsOf(cell);
  const place = syntaxError ?? compileErrors[0];
  return language === 'other' || place === undefined || hasRun(cell, notebook) ? undefined : place;
}

/** Whether this text has run without being refused, as far as anybody saw. */
function hasRun(cell: Cell, { history }: NotebookFacts): boolean {
  if (history.basis === 'observed') {
    return history.runs.some(
      ({ source, outcome }) => source === cell.source && outcome.kind === 'succeeded',
    );
  }
  const hasFailed = cell.outputs.some(({ kind }) => kind === 'error');
  return cell.executionCount !== undefined && !hasFailed;
}

function syntaxCrash(
  place: Span,
  { home }: FollowedRun,
  cell: Cell,
  notebook: NotebookFacts,
): Crash {
  return {
    basis: 'foreseen',
    reach: 'certain',
    exception: 'SyntaxError',
    message: 'invalid syntax',
    traceback: undefined,
    run: notebook.history.runs[home.runId],
    output: undefined,
    cell: cell.index,
    cellKey: cell.key,
    site: { cellKey: cell.key, cell: cell.index, range: notebook.factsOf(cell).rangeOf(place) },
  };
}

/**
 * Whether the name exists without any cell on the host that the notebook was written for, as the names tell that it
 * reads: `spark` by itself, `table` beside `dbutils`.
 */
function isGivenByHost(name: string, notebook: NotebookFacts): boolean {
  const isUndefined = (each: string): boolean => notebook.definitionsOf(each).length === 0;
  const isRead = (each: string): boolean =>
    notebook.codeCells.some(
      (cell) => notebookReads(notebook.factsOf(cell).scopes, each).length > 0,
    );
  return (
    isUndefined(name) &&
    hostsGiving(name).some((host) =>
      telltaleNames(host).some((each) => isUndefined(each) && isRead(each)),
    )
  );
}

function crashOf(
  use: MissingUse,
  followed: FollowedRun,
  cell: Cell,
  notebook: NotebookFacts,
): Crash {
  return {
    basis: 'foreseen',
    reach: use.calls.length > 0 && use.reach === 'certain' ? 'likely' : use.reach,
    exception: 'NameError',
    message: `name '${use.name}' is not defined`,
    traceback: undefined,
    run: notebook.history.runs[followed.home.runId],
    output: undefined,
    cell: cell.index,
    cellKey: cell.key,
    site: siteOf(use, cell, notebook),
    ...callOf(use, cell),
  };
}

/** The call in the cell that leads to the read, if the read is elsewhere. */
function callOf(use: MissingUse, cell: Cell): Pick<Crash, 'call'> {
  const [call] = use.calls;
  if (!call || call.home.cellKey !== cell.key || use.home.cellKey === cell.key) return {};
  return { call: call.home.facts.rangeOf(call.span) };
}

/** Where the name is read; in the calling cell if the text that reads it is not on the page. */
function siteOf(use: MissingUse, cell: Cell, notebook: NotebookFacts): Place {
  const places = [use, ...use.calls.toReversed()];
  for (const { home, span } of places) {
    const present = notebook.cellOf(home.cellKey);
    if (present?.source === home.facts.source) {
      return { cellKey: present.key, cell: present.index, range: home.facts.rangeOf(span) };
    }
  }
  const start = { line: 0, character: 0 };
  return { cellKey: cell.key, cell: cell.index, range: { start, end: start } };
}
