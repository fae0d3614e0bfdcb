/** Decides which findings the user sees in the cells, now: those that are about the texts as they are. */
import type { Finding, NotebookSnapshot } from '../../core/index.ts';
import { groupByCrash } from '../../render/report.ts';
import { isMarkedInText, levelOf, type Settings } from '../settings.ts';

/** Findings together with the cells' texts they were made of. */
export interface Analysed {
  readonly findings: readonly Finding[];
  /** By key of the cell. */
  readonly texts: ReadonlyMap<string, string>;
}

/** No findings about no cells. */
export const nothingAnalysed: Analysed = { findings: [], texts: new Map() };

/** Where the user is. */
export interface Attention {
  /** The cell that has the focus. */
  readonly activeCell: string | undefined;
  /** Cells whose text the user changed since they last ran. */
  readonly touchedCells: ReadonlySet<string>;
}

/** The text of every cell. */
export function textsOf(view: NotebookSnapshot): ReadonlyMap<string, string> {
  return new Map(view.cells.map((cell) => [cell.key, cell.source]));
}

/**
 * The crashes to show, with their rivals: those of cells that still hold the text that crashed. `ranText` gives
 * the text that a cell's error is about.
 */
export function shownCrashes(
  analysed: Analysed,
  texts: ReadonlyMap<string, string>,
  ranText: (cellKey: string) => string | undefined,
  settings: Settings,
): readonly Finding[] {
  if (!settings.isEnabled) return [];
  const current = analysed.findings.filter(
    (finding) =>
      finding.kind === 'crash' &&
      !isWanted(finding) &&
      isAboutTexts(finding, analysed, texts) &&
      texts.get(finding.cellKey) === ranText(finding.cellKey),
  );
  return withoutSilenced(current, settings);
}

/** Somebody ended the run on purpose: the page explains it to those who ask, and nothing is marked. */
function isWanted({ exception }: Finding): boolean {
  return exception === 'KeyboardInterrupt' || exception === 'SystemExit';
}

/**
 * The forecasts to show. What only waits for other cells to run is said where the user is and nowhere else: a
 * notebook that has just been opened would be full of it.
 */
export function shownForecasts(
  analysed: readonly Analysed[],
  texts: ReadonlyMap<string, string>,
  attention: Attention,
  settings: Settings,
): readonly Finding[] {
  if (!settings.isEnabled || !settings.showsForecasts) return [];
  const hasAttention = ({ cellKey }: Finding): boolean =>
    cellKey === attention.activeCell || attention.touchedCells.has(cellKey);
  // A line that is being typed is broken until it is complete.
  const isHalfTyped = ({ exception, cellKey }: Finding): boolean =>
    exception === 'SyntaxError' &&
    cellKey === attention.activeCell &&
    attention.touchedCells.has(cellKey);
  const current = analysed.flatMap((part) =>
    part.findings.filter(
      (finding) =>
        finding.kind === 'forecast' &&
        !isHalfTyped(finding) &&
        finding.confidence !== 'possible' &&
        isAboutTexts(finding, part, texts) &&
        (finding.order === 'document' || !waitsForOtherCells(finding) || hasAttention(finding)),
    ),
  );
  return withoutSilenced(current, settings);
}

/**
 * The states to show: of cells that do not show a crash, which is all there is to say of them. They are about runs,
 * so they stand while a text is being typed.
 */
export function shownStates(
  states: readonly Finding[],
  crashes: readonly Finding[],
  settings: Settings,
): readonly Finding[] {
  if (!settings.isEnabled || settings.states === 'off') return [];
  const crashed = new Set(crashes.map(({ cellKey }) => cellKey));
  return states.filter(
    (finding) =>
      (finding.kind === 'state' || finding.kind === 'smell') &&
      finding.confidence !== 'possible' &&
      !crashed.has(finding.cellKey) &&
      levelOf(finding, settings) !== 'off',
  );
}

/** Those of the states to show that are marked in the texts too. */
export function markedStates(
  states: readonly Finding[],
  analysed: Analysed,
  texts: ReadonlyMap<string, string>,
  settings: Settings,
): readonly Finding[] {
  return states.filter(
    (state) => isMarkedInText(state, settings) && isAboutTexts(state, analysed, texts),
  );
}

/** A finding's ranges mean nothing in a text that has changed since. */
function isAboutTexts(
  finding: Finding,
  analysed: Analysed,
  texts: ReadonlyMap<string, string>,
): boolean {
  return [finding.cellKey, finding.site.cellKey].every((key) => {
    const text = texts.get(key);
    return text !== undefined && text === analysed.texts.get(key);
  });
}

/** Whether running cells that are there is all it takes. */
function waitsForOtherCells(finding: Finding): boolean {
  return finding.fixes.some((fix) => fix.kind === 'run');
}

/** Without the crashes whose answer the user does not want to hear; a rival is not the answer in its place. */
function withoutSilenced(findings: readonly Finding[], settings: Settings): readonly Finding[] {
  return groupByCrash(findings)
    .filter(({ answer }) => levelOf(answer, settings) !== 'off')
    .flatMap(({ answer, rivals }) => [
      answer,
      ...rivals.filter((rival) => levelOf(rival, settings) !== 'off'),
    ]);
}
