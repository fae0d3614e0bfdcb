/** Lays out a traceback for reading: the notebook's own lines first, library frames folded away. */
import type {
  SummarisedException,
  TracebackStep,
  TracebackSummary,
} from '../core/model/analysis.ts';
import type { PlaceLinks } from './hover.ts';
import { codeBlock, codeSpan, escapeMarkdown, link } from './markdown.ts';
import { capitalised, counted, spokenPlace } from './place.ts';

/** The language of whole tracebacks, as the editor knows it. */
const tracebackLanguage = 'python-traceback';

/** More than this is cut out of the middle: nobody reads it there, and pages stay quick. */
const MOST_TEXT = 20_000;

/** Markdown: each exception with the way to it, then the whole text, folded. `open` shows the text in an editor. */
export function tracebackMarkdown(
  summary: TracebackSummary,
  links: PlaceLinks,
  open: string | undefined,
): string {
  const steps = summary.exceptions.flatMap(({ steps: each }) => each);
  const inLibraries = steps.reduce(
    (sum, step) => sum + (step.kind === 'library' ? step.frames : 0),
    0,
  );
  const own = steps.filter(({ kind }) => kind === 'own').length;
  const title = `The whole traceback: ${counted(own, 'line')} of the notebook, ${counted(inLibraries, 'frame')} of libraries`;
  return [
    ...worthReading(summary.exceptions).map((exception) => exceptionMarkdown(exception, links)),
    `<details><summary>${title}</summary>`,
    codeBlock(shortened(summary.text), tracebackLanguage),
    '</details>',
    ...(open === undefined ? [] : [link('Open it in an editor', open)]),
  ].join('\n\n');
}

/** Without what a library raised first inside itself and then again in the same words. */
function worthReading(exceptions: readonly SummarisedException[]): readonly SummarisedException[] {
  const last = exceptions.at(-1);
  return exceptions.filter(
    (each) =>
      each === last ||
      each.steps.some(({ kind }) => kind === 'own') ||
      each.name !== last?.name ||
      each.message !== last.message,
  );
}

const LINKS = {
  first: '',
  direct: 'Raised from it: ',
  implicit: 'While that was handled: ',
} as const;

function exceptionMarkdown(exception: SummarisedException, links: PlaceLinks): string {
  const { name, message } = exception;
  const told = [codeSpan(name), ...(message === '' ? [] : [escapeMarkdown(message)])].join(' ');
  const steps = exception.steps.map((step) => `1. ${stepMarkdown(step, links)}`);
  return [`${LINKS[exception.link]}${told}`, steps.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function stepMarkdown(step: TracebackStep, links: PlaceLinks): string {
  const called = step.functionName === undefined ? '' : ` in ${codeSpan(step.functionName)}`;
  if (step.kind === 'library') {
    const who = step.library === undefined ? 'other files' : codeSpan(step.library);
    return `${counted(step.frames, 'frame')} of ${who}${called === '' ? '' : `, the last${called}`}`;
  }
  const shown = step.code === '' ? '' : `: ${codeSpan(step.code)}`;
  const { place } = step;
  if (place)
    return `**${link(capitalised(spokenPlace(place)), links.reveal(place))}**${called}${shown}`;
  const run =
    step.executionCount === undefined ? 'a cell' : `run \\[${String(step.executionCount)}\\]`;
  const line = step.line === undefined ? '' : `, line ${String(step.line + 1)}`;
  return `**${capitalised(run)}${line}**${called}${shown}`;
}

function shortened(text: string): string {
  if (text.length <= MOST_TEXT) return text;
  const head = text.slice(0, MOST_TEXT / 2);
  const tail = text.slice(-MOST_TEXT / 2);
  return `${head.slice(0, head.lastIndexOf('\n'))}\n… left out …\n${tail.slice(tail.indexOf('\n') + 1)}`;
}
