/** The links that VS Code's Jupyter extension wrote around line numbers in tracebacks. */

/** Where a link leads. */
export interface LineLink {
  /** Fragment of the cell document's URI, decoded; `undefined` for a link to a file. */
  readonly fragment: string | undefined;
  /** 0-based line of the cell or file as it was in the editor; `undefined` if the link has none. */
  readonly line: number | undefined;
}

/** A line without its links. */
export interface UnlinkedLine {
  readonly text: string;
  /** The first link of the line. */
  readonly link: LineLink | undefined;
}

const LINK = /<a href=(?:'([^'<>]*)'|"([^"<>]*)")>([^<]*)<\/a>/g;
const CELL_SCHEME = 'vscode-notebook-cell:';

/** Whether there may be a link in the text. */
export function hasLink(text: string): boolean {
  return text.includes('<a href=');
}

/** Replaces links by what they show and reads the first one. A line without links comes back as it is. */
export function readLinks(line: string): UnlinkedLine {
  if (!hasLink(line)) return { text: line, link: undefined };
  let link: LineLink | undefined;
  const text = line.replace(LINK, (_whole, single?: string, double?: string, shown?: string) => {
    link ??= readTarget(single ?? double ?? '');
    return shown ?? '';
  });
  return { text, link };
}

function readTarget(target: string): LineLink {
  const line = /[?&]line=(\d+)/.exec(target)?.[1];
  const fragment = target.startsWith(CELL_SCHEME) ? /#([^?]*)/.exec(target)?.[1] : undefined;
  return {
    fragment: fragment === undefined ? undefined : decode(fragment),
    line: line === undefined ? undefined : Number(line),
  };
}

/** Percent-decoding that keeps what cannot be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
