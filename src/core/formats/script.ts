/** Python scripts whose comments divide them into cells (`# %%`, `# In[3]:`). */
import type { Cell, CellKind } from '../model/notebook.ts';
import { asList, asText, type Json } from './json.ts';

/** What a dividing comment says about the cell below it. */
interface Marker {
  readonly kind: CellKind;
  readonly executionCount: number | undefined;
  readonly tags: readonly string[];
}

const PLAIN: Marker = { kind: 'code', executionCount: undefined, tags: [] };

/**
 * Cells of a script, with the key `#index` and their first line in the file. Text above the first marker is a cell
 * if it holds more than comments; without any marker the whole text is one cell. Blank lines around a cell's text
 * belong to no cell. Markdown loses its comment signs.
 */
export function readScript(text: string): readonly Cell[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => {
    const marker = readMarker(line);
    return marker === undefined ? [] : [{ at, marker }];
  });
  const first = starts[0]?.at ?? lines.length;
  const head = lines.slice(0, first);
  const hasHead = starts.length === 0 || head.some((line) => /^\s*[^\s#]/.test(line));
  const cells = starts.map(({ at, marker }, index) =>
    cellOf(marker, lines, at + 1, starts[index + 1]?.at ?? lines.length),
  );
  const all = hasHead ? [cellOf(PLAIN, lines, 0, first), ...cells] : cells;
  return all.map((cell, index) => ({ ...cell, key: `#${index}`, index }));
}

/** Whether comments divide the text into cells. */
export function hasCellMarkers(text: string): boolean {
  return text.split('\n').some((line) => readMarker(line) !== undefined);
}

/**
 * `# %%`, `#%%`, `# %% a title`, `# %% [markdown]`, `# %% [3]` (with the run's number), jupytext's
 * `# %% tags=["a"]`; `# In[3]:` as nbconvert writes it; `# <codecell>` of early IPython. A magic in a comment
 * (`# %%time`) divides nothing.
 */
function readMarker(line: string): Marker | undefined {
  if (!line.startsWith('#')) return undefined;
  const percent = /^#\s*%%+(?=\s|\[|$)(.*)$/.exec(line);
  if (percent !== null) return markerOf(percent[1] ?? '');
  const prompt = /^#\s*In ?\[([\d ]*)\]:?\s*$/.exec(line);
  if (prompt !== null) return { ...PLAIN, executionCount: countOf(prompt[1]) };
  const early = /^#\s*<(code|markdown|raw)cell>\s*$/.exec(line)?.[1];
  return early === undefined ? undefined : { ...PLAIN, kind: kindOf(early) };
}

function markerOf(rest: string): Marker {
  return {
    kind: kindOf(/\[(markdown|md|raw)\]/i.exec(rest)?.[1]?.toLowerCase()),
    executionCount: countOf(/^\s*\[(\d+)\]/.exec(rest)?.[1]),
    tags: tagsOf(/\btags=(\[[^\]]*\])/.exec(rest)?.[1]),
  };
}

function kindOf(word: string | undefined): CellKind {
  if (word === 'markdown' || word === 'md') return 'markdown';
  return word === 'raw' ? 'raw' : 'code';
}

function countOf(printed: string | undefined): number | undefined {
  const count = Number(printed?.trim() ?? '');
  return Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

function tagsOf(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  try {
    return asList(JSON.parse(list) as Json).flatMap((tag) => asText(tag) ?? []);
  } catch {
    return [];
  }
}

function cellOf(marker: Marker, lines: readonly string[], from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (end > start && lines[end - 1]?.trim() === '') end -= 1;
  while (start < end && lines[start]?.trim() === '') start += 1;
  const text = lines.slice(start, end);
  const source = marker.kind === 'code' ? text : text.map((line) => line.replace(/^# ?/, ''));
  return {
    key: '',
    index: 0,
    id: undefined,
    kind: marker.kind,
    language: marker.kind === 'code' ? 'python' : marker.kind,
    source: source.join('\n'),
    executionCount: marker.kind === 'code' ? marker.executionCount : undefined,
    outputs: [],
    tags: marker.tags,
    firstLine: start,
  };
}
