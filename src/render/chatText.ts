/** Lays out for a chat agent what is known of a notebook: plain text, complete in itself, bounded in size. */
import type { Evidence, Finding } from '../core/model/finding.ts';
import { spokenHealth } from './health.ts';
import { legible, plain } from './phrase.ts';
import { capitalised, counted, spokenPlace, spokenRun } from './place.ts';
import { cleanRunVerdict, groupByCrash, spokenStop, type NotebookReport } from './report.ts';

/** Characters that an agent gets at most: enough for the evidence, and not a whole context. */
const most = 12_000;

/** Every reader is told where the words come from, since a notebook may hold any text. */
const origin =
  'Cells and lines are counted from 1; [12] is the count of a run. Text between backticks is quoted from the notebook.';

/** The notebook's address and what is said of it, cut to what an agent should read at once. */
export function chatText(uri: string, text: string): string {
  const whole = `Notebook: ${legible(uri)}\n${origin}\n\n${text.trim()}\n`;
  if (whole.length <= most) return whole;
  const end = whole.lastIndexOf('\n', most);
  const left = whole.slice(end + 1).split('\n').length - 1;
  return `${whole.slice(0, end)}\n(Cut here: ${counted(left, 'more line')}.)\n`;
}

/** Why a cell crashed: the answer with its evidence, and what else would fit. `findings` are of that cell alone. */
export function crashText(findings: readonly Finding[]): string {
  return groupByCrash(findings)
    .map(({ answer, rivals }) =>
      [
        `${capitalised(spokenRun(answer.cell, answer.executionCount))} crashed${answer.exception === undefined ? '' : ` with ${plain(answer.exception)}`} at ${spokenPlace(answer.site)}.`,
        ...answerLines(answer),
        ...rivals.map((rival) => `Also possible (${rival.id}): ${plain(rival.message)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Whether a clean run would get through, and everything that was found, most important first. */
export function auditText(report: NotebookReport): string {
  const { findings } = report;
  return [
    cleanRunVerdict(report),
    ...spokenHealth(report),
    findings.length === 0 ? 'Nothing was found.' : '',
    ...groupByCrash(findings).map(({ answer }) => auditLine(answer)),
  ].join('\n');
}

function answerLines(finding: Finding): readonly string[] {
  const { explanation, evidence, fixes } = finding;
  return [
    `Answer (${finding.confidence}, ${finding.id}): ${plain(finding.message)}`,
    ...labelled('What', explanation.what),
    ...labelled('Why', explanation.why),
    ...labelled('To do', explanation.todo),
    ...(finding.origin === undefined
      ? []
      : [`Began at ${spokenPlace(finding.origin)}: ${plain(finding.origin.label)}`]),
    ...evidence.map((fact) => `Evidence (${fact.basis}): ${plain(fact.fact)}${at(fact)}`),
    ...fixes.map((fix) => `Fix that the editor offers as a button: ${plain(fix.title)}`),
  ];
}

function labelled(label: string, phrase: string): readonly string[] {
  return phrase === '' ? [] : [`${label}: ${plain(phrase)}`];
}

function at({ place }: Evidence): string {
  return place === undefined ? '' : `, ${spokenPlace(place)}`;
}

function auditLine(finding: Finding): string {
  const stop = spokenStop(finding);
  const [fix] = finding.fixes;
  return [
    `- ${finding.severity}, ${spokenPlace(finding.site)}`,
    ...(stop === undefined ? [] : [`, ${stop}`]),
    ` (${finding.id}, ${finding.confidence}): ${plain(finding.message)}`,
    ...(fix === undefined ? [] : [` To do: ${plain(fix.title)}.`]),
  ].join('');
}
