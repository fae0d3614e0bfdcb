/** Reads the tables of an HTML output as rows of texts. */

/** One row of a table: the texts of its cells, heads among them. */
export type TableRow = readonly string[];

/** The rows of all tables, one after the other; none if there is no table. */
export function readTableRows(html: string): readonly TableRow[] {
  return Array.from(html.matchAll(/<tr\b[^>]*>([^]*?)(?=<\/tr|<tr\b|<\/table|$)/gi), (row) =>
    Array.from((row[1] ?? '').matchAll(/<t[hd]\b[^>]*>([^]*?)(?=<\/t[hd]|<t[hd]\b|$)/gi), (cell) =>
      readableText(cell[1] ?? ''),
    ),
  );
}

/** What a page shows of the HTML, on one line: no tags, no styles, no scripts. */
export function readableText(html: string): string {
  return html
    .replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, ...[decimal, hex, name]: string[]) => {
      if (name !== undefined) return entities[name] ?? entity;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Those that pandas and its like write. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
