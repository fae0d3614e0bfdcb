/** Lays out what people read about the causes: the page of one, and the table of all. */
import type { CauseDocs } from '../core/model/analysis.ts';
import { codeSpan, phraseMarkdown, table } from './markdown.ts';

/** The page of one cause, in Markdown. */
export function renderCausePage(docs: CauseDocs): string {
  const exceptions = docs.exceptions.map(codeSpan).join(', ');
  const sections = [
    ['What happens', docs.what],
    ['Why', docs.why],
    ['What to do', docs.todo],
    ['What Cellscope cannot know', docs.limits],
  ] as const;
  return [
    `# ${phraseMarkdown(docs.title)}`,
    [codeSpan(docs.id), ...(exceptions === '' ? [] : [exceptions])].join(' · '),
    ...sections
      .filter(([, text]) => text !== '')
      .map(([title, text]) => `## ${title}\n\n${phraseMarkdown(text)}`),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** More than these would fill the table with what hardly differs. */
const MOST_EXCEPTIONS = 3;

function exceptionsOf({ exceptions }: CauseDocs): string {
  if (exceptions.length === 0) return 'no crash';
  const shown = exceptions.slice(0, MOST_EXCEPTIONS).map(codeSpan);
  return [...shown, ...(exceptions.length > MOST_EXCEPTIONS ? ['…'] : [])].join(', ');
}

/** A table of causes, in Markdown and in the order given; without a line break at the end. */
export function renderCauseTable(docs: readonly CauseDocs[]): string {
  return table(
    ['Cause', 'Exception', 'What happens'],
    docs.map((cause) => [codeSpan(cause.id), exceptionsOf(cause), phraseMarkdown(cause.what)]),
  );
}
