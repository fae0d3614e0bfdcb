/** Lays out the findings of an audit: the most important first, each with its reason, its facts and its fixes. */
import type { Evidence, Finding, Severity } from '../../core/model/finding.ts';
import { escapeHtml, phraseHtml } from '../html.ts';
import { counted, spokenRun } from '../place.ts';
import { isAction, saysMoreThanItsFixes, spokenStop, type CrashGroup } from '../report.ts';
import { tellOnce, type ToldGroup } from '../toldOnce.ts';
import { fixKey, type AuditPage, type PageTarget } from './auditPage.ts';
import { placeLink } from './links.ts';

/** How each severity is called, with the plural. */
const importance: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['Error', 'errors'],
  warning: ['Warning', 'warnings'],
  information: ['Note', 'notes'],
  hint: ['Hint', 'hints'],
};

/** The section's inside; the filter works without a script. */
export function findingsHtml(page: AuditPage, target: PageTarget): string {
  const { told, followed } = tellOnce(page.findings);
  if (told.length === 0) return '<p>Nothing was found.</p>\n';
  const articles = told.map((each) => groupHtml(each, page, target));
  return `${filterHtml(told)}<div class="findings">\n${articles.join('')}</div>\n${followedHtml(followed)}`;
}

/** How many findings the section tells of in full. */
export function countFindings(page: AuditPage): number {
  return tellOnce(page.findings).told.length;
}

function followedHtml(followed: readonly Finding[]): string {
  if (followed.length === 0) return '';
  const items = followed.map(
    ({ site, message }) => `<li>${placeLink(site, 'start')}: ${phraseHtml(message)}</li>\n`,
  );
  const stops = followed.length === 1 ? '1 more place' : `${followed.length} more places`;
  return `<details><summary>${stops} where a clean run would stop because of these</summary><ul>
${items.join('')}</ul></details>
`;
}

/** Radio buttons that hide what matters less; only where there is something to hide. */
function filterHtml(groups: readonly CrashGroup[]): string {
  const count = (...severities: readonly Severity[]): number =>
    groups.filter(({ answer }) => severities.includes(answer.severity)).length;
  const choices = [
    ['all', 'All', groups.length],
    ['warnings', 'Errors and warnings', count('error', 'warning')],
    ['errors', 'Errors', count('error')],
  ] as const;
  const useful = choices.filter(
    ([, , shown], at) => at === 0 || (shown > 0 && shown < (choices[at - 1]?.[2] ?? 0)),
  );
  if (useful.length < 2) return '';
  const buttons = useful.map(
    ([id, label, shown]) =>
      `<label><input type="radio" name="show" value="${id}"${id === 'all' ? ' checked' : ''}> ${label} (${shown})</label>\n`,
  );
  return `<fieldset class="filter"><legend>Show</legend>\n${buttons.join('')}</fieldset>\n`;
}

function groupHtml(group: ToldGroup, page: AuditPage, target: PageTarget): string {
  const { answer, rivals, isForeseenToo } = group;
  const { explanation, severity } = answer;
  const todo = saysMoreThanItsFixes(answer) ? `<p>${phraseHtml(explanation.todo)}</p>\n` : '';
  return `<article class="finding" data-severity="${severity}">
<p class="meta"><span class="tag">${importance[severity][0]}</span> ${metaOf(answer)}${isForeseenToo ? ' · a clean run would stop here too' : ''}</p>
<h3>${phraseHtml(answer.message)}</h3>
${explanation.why === '' ? '' : `<p>${phraseHtml(explanation.why)}</p>\n`}${todo}${fixesHtml(answer, page, target)}${factsHtml(answer)}${rivalsHtml(rivals)}</article>
`;
}

function metaOf(finding: Finding): string {
  const stop = spokenStop(finding);
  const run = spokenRun(finding.cell, finding.executionCount);
  const exception =
    finding.exception === undefined ? '' : ` <code>${escapeHtml(finding.exception)}</code>`;
  const place =
    stop === undefined
      ? placeLink(finding.site, 'start')
      : `${escapeHtml(stop.slice(0, 1).toUpperCase() + stop.slice(1))} at ${placeLink(finding.site, 'inside')}`;
  const number =
    finding.executionCount === undefined ? '' : ` · ${escapeHtml(run.slice(run.indexOf('[')))}`;
  return `${place}${number}${exception === '' ? '' : ` ·${exception}`}`;
}

/** In the editor, buttons for what can be carried out; else the words alone. */
function fixesHtml(finding: Finding, { findings }: AuditPage, target: PageTarget): string {
  const at = findings.indexOf(finding);
  const items = finding.fixes.map((fix, index) => {
    const key = fixKey(at, index);
    const title = phraseHtml(fix.title);
    const canDo = target.kind === 'editor' && isAction(fix) && target.fixes.includes(key);
    return canDo
      ? `<button type="button" data-fix="${key}">${title}</button>`
      : `<span class="advice">${title}</span>`;
  });
  return items.length === 0 ? '' : `<p class="fixes">${items.join(' ')}</p>\n`;
}

function factsHtml({ evidence, origin }: Finding): string {
  const there =
    origin === undefined ? [] : [`${phraseHtml(origin.label)}: ${placeLink(origin, 'inside')}`];
  const items = [...there, ...evidence.map(factHtml)];
  if (items.length === 0) return '';
  return `<details><summary>${counted(items.length, 'fact')}</summary><ul>
${items.map((item) => `<li>${item}</li>\n`).join('')}</ul></details>
`;
}

function factHtml({ basis, fact, place }: Evidence): string {
  const notes = [
    ...(place === undefined ? [] : [placeLink(place, 'inside')]),
    ...(basis === 'inferred' ? ['inferred'] : []),
  ];
  return `${phraseHtml(fact)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

function rivalsHtml(rivals: readonly Finding[]): string {
  if (rivals.length === 0) return '';
  const items = rivals.map(({ message }) => `<li>${phraseHtml(message)}</li>\n`);
  return `<details><summary>Also possible</summary><ul>\n${items.join('')}</ul></details>\n`;
}
