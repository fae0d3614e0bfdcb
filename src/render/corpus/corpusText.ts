/** Tells a terminal what the crashes of many notebooks have in common. */
import type { CorpusReport, CrashCluster } from '../../core/model/corpus.ts';
import { legible } from '../phrase.ts';
import { phraseLines, type Terminal } from '../terminal.ts';
import { chartsOf, placeOfExample, share, totalsOf, wordingOf, type Chart } from './layout.ts';

const MOST_CLUSTERS = 20;
const WIDEST_BAR = 24;

/** The whole report, ending with a line break. */
export function corpusText(report: CorpusReport, terminal: Terminal): string {
  const { heading } = terminal.palette;
  const shown = report.clusters.slice(0, MOST_CLUSTERS);
  const lines = [
    heading(totalsOf(report)),
    ...(report.crashes > 0 ? chartsOf(report) : []).flatMap((chart) => [
      '',
      heading(chart.title),
      ...chartLines(chart, report.crashes, terminal),
    ]),
    ...(shown.length > 0 ? ['', heading('Most frequent messages')] : []),
    ...shown.flatMap((cluster) => clusterLines(cluster, terminal)),
    ...(report.part.unread.length > 0 ? ['', heading('Could not be read')] : []),
    ...report.part.unread.map(({ notebook, message }) => legible(`  ${notebook}: ${message}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function chartLines({ rows }: Chart, crashes: number, { palette }: Terminal): readonly string[] {
  const names = rows.map(({ name }) => legible(name));
  const most = Math.max(...rows.map(({ count }) => count));
  const nameWidth = Math.max(...names.map((name) => name.length));
  return rows.map(({ count }, index) => {
    const bar = '█'.repeat(Math.max(1, Math.round((WIDEST_BAR * count) / most)));
    const figures = `${String(count).padStart(7)} ${share(count, crashes).padStart(7)}`;
    return `  ${(names[index] ?? '').padEnd(nameWidth)} ${figures}  ${palette.faint(bar)}`;
  });
}

function clusterLines(cluster: CrashCluster, terminal: Terminal): readonly string[] {
  const { exception, text, count, example } = cluster;
  const { code, faint } = terminal.palette;
  const said =
    example.explanation === undefined ? [] : phraseLines(example.explanation, '', 10, terminal);
  return [
    `${String(count).padStart(8)}  ${code(legible(exception))}: ${legible(wordingOf(text))}`,
    `          ${faint(legible([placeOfExample(example), example.message].filter(Boolean).join(': ')))}`,
    ...said,
  ];
}
