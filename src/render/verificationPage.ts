/** Lays out what a clean run has shown as a page. */
import { type FindingLinks, fixLinks, placesMarkdown, type PlaceLinks } from './hover.ts';
import { codeSpan, escapeMarkdown, link, phraseMarkdown, table } from './markdown.ts';
import type { Finding } from '../core/model/finding.ts';
import type { VerifiedCell, Verification } from '../core/model/verification.ts';
import { plain } from './phrase.ts';
import {
  cellResult,
  cellTitle,
  cleanRunResult,
  forecastResult,
  hasFailed,
  leftOutResult,
  outputsResult,
  runResult,
  type VerificationReport,
} from './verification.ts';

/**
 * The page in Markdown: the result first, then the cells that failed, those that show something else, the forecast.
 * `now` is what is said of the notebook as it is: where it says the same of a cell that failed, its fixes are offered; `links`
 * count its findings.
 */
export function renderVerificationMarkdown(
  report: VerificationReport,
  links: FindingLinks,
  now: readonly Finding[] = [],
): string {
  const { verification, snapshot } = report;
  const title = `# Clean run of ${escapeMarkdown(report.notebook)}`;
  if (verification === undefined) {
    const problems = snapshot.problems.map(({ message }) => escapeMarkdown(message));
    return `${[title, '**Nothing was run.**', ...problems].join('\n\n')}\n`;
  }
  const { cells, run } = verification;
  const outputs = outputsResult(verification);
  const leftOut = leftOutResult(run.leftOut);
  const failed = cells.filter(hasFailed);
  const different = cells.filter(({ verdict }) => verdict.kind === 'differs');
  const parts = [
    title,
    `**${phraseMarkdown(cleanRunResult(verification))}**${outputs === undefined ? '' : ` ${phraseMarkdown(outputs)}`}`,
    phraseMarkdown(forecastResult(verification)),
    ...(failed.length === 0
      ? []
      : ['## Cells that failed', ...failed.map((cell) => failure(cell, links, now))]),
    ...(different.length === 0
      ? []
      : ['## Cells that show something else', differences(different, links)]),
    ...forecastSection(verification, links),
    '## How it ran',
    phraseMarkdown(runResult(verification)),
    ...(leftOut === undefined ? [] : [phraseMarkdown(leftOut)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function failure(cell: VerifiedCell, links: FindingLinks, now: readonly Finding[]): string {
  const { verdict, findings } = cell;
  const [answer] = findings;
  const error = verdict.kind === 'failed' ? verdict.error : undefined;
  const message = error && plain(error.message.split('\n')[0] ?? '');
  return [
    `### ${escapeMarkdown(cellTitle(cell))}${error === undefined ? '' : `: ${escapeMarkdown(error.name)}`}`,
    phraseMarkdown(answer?.message ?? cellResult(cell) ?? ''),
    ...(error === undefined || message === '' ? [] : [codeSpan(`${error.name}: ${message ?? ''}`)]),
    ...(answer === undefined
      ? [showCell(cell, links)]
      : [
          phraseMarkdown(answer.explanation.todo),
          mending(answer, links, now).join(' · '),
          placesMarkdown(answer, links).join(' · '),
        ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The fixes of what is said now of the cell that failed, if that is the same. */
function mending(failed: Finding, links: FindingLinks, now: readonly Finding[]): readonly string[] {
  const at = now.findIndex(
    ({ id, cellKey, names }) =>
      id === failed.id && cellKey === failed.cellKey && names.join() === failed.names.join(),
  );
  const same = now[at];
  if (same === undefined) return [];
  const canBeDone = same.fixes.map((_, index) => links.fix(at, index) !== undefined);
  return fixLinks(same, at, links).filter((_, index) => canBeDone[index]);
}

/** Empty where no link leads to the cell. */
function showCell(cell: VerifiedCell, links: PlaceLinks): string {
  const address = links.reveal(startOf(cell));
  return address === undefined ? '' : link('Show the cell', address);
}

function differences(cells: readonly VerifiedCell[], links: PlaceLinks): string {
  return table(
    ['Cell', 'What differs'],
    cells.map((cell) => [cellLink(cell, links), phraseMarkdown(cellResult(cell) ?? '')]),
  );
}

const spokenVerdict = {
  right: 'right',
  false: 'false: the cell ran',
  undecided: 'not decided by this run',
} as const;

function forecastSection(verification: Verification, links: PlaceLinks): readonly string[] {
  const { forecasts, failures, cells } = verification;
  const missed = failures.filter(({ verdict }) => verdict === 'missed');
  if (forecasts.length === 0 && missed.length === 0) return [];
  const cellOf = (index: number): string => {
    const cell = cells.find((each) => each.cell === index);
    return cell === undefined ? '' : cellLink(cell, links);
  };
  const rows = [
    ...forecasts.map(({ forecast, verdict }) => [
      cellOf(forecast.cell),
      spokenVerdict[verdict],
      phraseMarkdown(forecast.message),
    ]),
    ...missed.map(({ cell, exception }) => [
      cellOf(cell),
      escapeMarkdown(`missed: ${exception}`),
      'nothing',
    ]),
  ];
  return ['## The forecast', table(['Cell', 'In the run', 'Foreseen'], rows)];
}

function cellLink(cell: VerifiedCell, links: PlaceLinks): string {
  return link(escapeMarkdown(cellTitle(cell)), links.reveal(startOf(cell)));
}

function startOf({ cell, cellKey }: VerifiedCell) {
  const start = { line: 0, character: 0 };
  return { cell, cellKey, range: { start, end: start } };
}
