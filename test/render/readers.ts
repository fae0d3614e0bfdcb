/** The two Markdown readers of VS Code: marked for hovers, markdown-it for previews. */
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';

/** Markdown to HTML, by the reader's name; each with all that could make text more than text. */
export const readers: readonly (readonly [name: string, read: (markdown: string) => string])[] = [
  ['marked', (markdown) => marked.parse(markdown, { gfm: true, async: false })],
  ['markdown-it', (markdown) => new MarkdownIt({ html: true, linkify: true }).render(markdown)],
];

/** Names of the elements in the HTML, each once, in order of appearance. */
export function elementsOf(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(/<([a-z]\w*)/gi), (match) => match[1] ?? ''))];
}

/** Addresses of the links in the HTML. */
export function addressesOf(html: string): readonly string[] {
  return Array.from(html.matchAll(/<a href="([^"]*)"/g), (match) => match[1] ?? '');
}

/** What a person reads: the HTML without its tags, entities resolved. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
