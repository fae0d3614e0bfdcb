/** Lays out what a clean run has shown for the terminal. */
import { legible, plain } from './phrase.ts';
import { phraseLines, type Terminal } from './terminal.ts';
import {
  cellResult,
  cellTitle,
  cleanRunResult,
  forecastResult,
  leftOutResult,
  outputsResult,
  runResult,
  severityOf,
  type VerificationReport,
} from './verification.ts';

/** The result as lines of text that end with a line break: the notebook's sentences, then the cells that need a look. */
export function renderVerificationText(report: VerificationReport, terminal: Terminal): string {
  const { verification, snapshot } = report;
  const { palette } = terminal;
  const heading = palette.heading(legible(report.notebook));
  if (verification === undefined) {
    const problems = snapshot.problems.map(({ message }) => `  ${palette.error(legible(message))}`);
    return `${[heading, '  Nothing was run.', ...problems].join('\n')}\n`;
  }
  const { cells, forecasts, run } = verification;
  const sentences = [
    cleanRunResult(verification),
    outputsResult(verification),
    forecastResult(verification),
    leftOutResult(run.leftOut),
  ].filter((sentence) => sentence !== undefined);
  const lines = cells.flatMap((cell) => {
    const result = cellResult(cell);
    if (result === undefined) return [];
    const [answer] = cell.findings;
    const severity = severityOf(cell) ?? 'hint';
    const error = cell.verdict.kind === 'failed' ? cell.verdict.error : undefined;
    const message = error && plain(error.message.split('\n')[0] ?? '');
    return [
      `  ${palette.heading(cellTitle(cell))}  ${palette[severity](cell.verdict.kind)}`,
      ...phraseLines(answer?.message ?? result, '', 4, terminal),
      ...(message === undefined || message === '' || error === undefined
        ? []
        : [`    ${palette.faint(`${legible(error.name)}: ${message}`)}`]),
    ];
  });
  const wrong = forecasts
    .filter(({ verdict }) => verdict === 'false')
    .flatMap(({ forecast }) => [
      `  ${palette.heading(`Cell ${forecast.cell + 1}`)}  ${palette.warning('false alarm')}`,
      ...phraseLines(forecast.message, '', 4, terminal),
    ]);
  return `${[
    heading,
    ...sentences.flatMap((sentence) => phraseLines(sentence, '', 2, terminal)),
    ...lines,
    ...wrong,
    ...phraseLines(runResult(verification), '', 2, terminal).map((line) => palette.faint(line)),
  ].join('\n')}\n`;
}
