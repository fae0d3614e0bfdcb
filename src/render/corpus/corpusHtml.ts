/** Lays out the crashes of many notebooks as one page that needs nothing else: no script, no network. */
import type { CorpusReport, Count, CrashCluster, UnreadNotebook } from '../../core/model/corpus.ts';
import { escapeHtml, htmlFile, phraseHtml } from '../html.ts';
import { chartsOf, placeOfExample, share, totalsOf, wordingOf, type Chart } from './layout.ts';

const MOST_CLUSTERS = 100;
const MOST_UNREAD = 1000;

/** The whole page. Text from notebooks is shown as it is, and obeyed nowhere. */
export function corpusHtml(report: CorpusReport): string {
  const { clusters, crashes, part } = report;
  return htmlFile({
    title: 'Crashes in notebooks',
    style: STYLE,
    body: `<main>
<h1>Crashes in notebooks</h1>
<p>${escapeHtml(totalsOf(report))}</p>
${
  crashes > 0
    ? `<div class="charts">\n${chartsOf(report)
        .map((chart) => chartHtml(chart, crashes))
        .join('')}</div>\n`
    : ''
}${clustersHtml(clusters, crashes)}${unreadHtml(part.unread)}</main>
`,
  });
}

function chartHtml({ title, rows }: Chart, crashes: number): string {
  const most = Math.max(...rows.map(({ count }) => count));
  const body = rows.map((row) => barHtml(row, most, crashes)).join('');
  return `<section>
<h2>${escapeHtml(title)}</h2>
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Crashes</th><th scope="col">Share</th><td></td></tr></thead>
<tbody>
${body}</tbody>
</table>
</section>
`;
}

/** The bar repeats the figures beside it, so readers of the page aloud skip it. */
function barHtml({ name, count }: Count, most: number, crashes: number): string {
  const width = Math.max(1, (100 * count) / most).toFixed(1);
  const bar = `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"></rect></svg>`;
  return `<tr><th scope="row">${escapeHtml(name)}</th><td class="number">${count}</td><td class="number">${share(count, crashes)}</td><td class="bar">${bar}</td></tr>\n`;
}

function clustersHtml(clusters: readonly CrashCluster[], crashes: number): string {
  if (clusters.length === 0) return '';
  const shown = clusters.slice(0, MOST_CLUSTERS);
  const more =
    clusters.length > shown.length
      ? `<p>The ${shown.length} most frequent of ${clusters.length}; the JSON result holds all.</p>\n`
      : '';
  return `<section>
<h2>Most frequent messages</h2>
${more}<table class="clusters">
<thead><tr><th scope="col">Crashes</th><th scope="col">Message</th><th scope="col">Example</th></tr></thead>
<tbody>
${shown.map((cluster) => clusterHtml(cluster, crashes)).join('')}</tbody>
</table>
</section>
`;
}

function clusterHtml({ exception, text, count, example }: CrashCluster, crashes: number): string {
  const said = example.explanation === undefined ? '' : `<br>${phraseHtml(example.explanation)}`;
  return `<tr><td class="number">${count}<br><small>${share(count, crashes)}</small></td><td><code>${escapeHtml(exception)}</code><br>${escapeHtml(wordingOf(text))}</td><td><code>${escapeHtml(example.message)}</code>${said}<br><small>${escapeHtml(placeOfExample(example))}</small></td></tr>\n`;
}

function unreadHtml(unread: readonly UnreadNotebook[]): string {
  if (unread.length === 0) return '';
  const items = unread
    .slice(0, MOST_UNREAD)
    .map(
      ({ notebook, message }) =>
        `<li><code>${escapeHtml(notebook)}</code>: ${escapeHtml(message)}</li>\n`,
    );
  return `<section>
<h2>Could not be read</h2>
<ul>
${items.join('')}</ul>
</section>
`;
}

const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #ffffff; --bar: #2f6fb5; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --faint: #a3abb5; --line: #3a424c; --page: #15181c; --bar: #6ea8e6; }
}
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 0.4rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr)); gap: 0 2.5rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.2rem 0.5rem 0.2rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th, small { color: var(--faint); font-weight: normal; }
tbody th { font-weight: normal; }
tbody tr { border-top: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { width: 35%; }
.bar svg { display: block; width: 100%; height: 0.6rem; margin-top: 0.35rem; }
.bar rect { fill: var(--bar); }
code { font: 0.92em ui-monospace, monospace; }
.clusters td { padding-top: 0.5rem; padding-bottom: 0.5rem; }
.clusters td:nth-child(2) { width: 30%; }
`;
