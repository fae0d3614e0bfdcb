/** Cells of nbformat 2, 3 and 4 as the model has them. */
import type { Cell, CellKind } from '../model/notebook.ts';
import { asList, asMultilineText, asObject, asText, type Json, type JsonObject } from './json.ts';
import { languageOfCell } from './language.ts';
import { readOutput } from './outputs.ts';

/** The cells in order: those of nbformat 4, or the worksheets' of 2 and 3 one after the other. */
export function rawCells(notebook: JsonObject): readonly Json[] {
  if (notebook.cells !== undefined) return asList(notebook.cells);
  return asList(notebook.worksheets).flatMap((sheet) => asList(asObject(sheet)?.cells));
}

/**
 * Cells with the key `#index`. What is no cell becomes an empty raw one, so that positions stay. An id that an
 * earlier cell has identifies nothing and is dropped. `language` is that of code cells that name none.
 */
export function readCells(cells: readonly Json[], language: string): readonly Cell[] {
  const ids = new Set<string>();
  return cells.map((value, index) => {
    const cell = readCell(asObject(value) ?? {}, index, language);
    if (cell.id === undefined) return cell;
    if (ids.has(cell.id)) return { ...cell, id: undefined };
    ids.add(cell.id);
    return cell;
  });
}

function readCell(cell: JsonObject, index: number, language: string): Cell {
  const metadata = asObject(cell.metadata);
  const kind = kindOf(cell);
  const isCode = kind === 'code';
  return {
    key: `#${index}`,
    index,
    id: asText(cell.id),
    kind,
    language: isCode ? codeLanguage(cell, metadata, language) : kind,
    source: sourceOf(cell),
    executionCount: isCode ? readCount(cell.execution_count ?? cell.prompt_number) : undefined,
    outputs: isCode ? asList(cell.outputs).map(readOutput) : [],
    tags: asList(metadata?.tags).flatMap((tag) => asText(tag) ?? []),
  };
}

function kindOf(cell: JsonObject): CellKind {
  switch (asText(cell.cell_type)) {
    case 'code':
      return 'code';
    case 'markdown':
    case 'heading':
    case 'html':
      return 'markdown';
    default:
      return 'raw';
  }
}

function codeLanguage(
  cell: JsonObject,
  metadata: JsonObject | undefined,
  language: string,
): string {
  const own = languageOfCell(metadata) ?? asText(cell.language)?.toLowerCase();
  return own ?? (language === 'python2' ? 'python' : language);
}

/** nbformat 2 and 3 call a code cell's text `input`, and have headings as cells of their own. */
function sourceOf(cell: JsonObject): string {
  const source = asMultilineText(cell.source ?? cell.input);
  if (cell.cell_type !== 'heading') return source;
  const level = typeof cell.level === 'number' ? Math.min(6, Math.max(1, cell.level)) : 1;
  return `${'#'.repeat(level)} ${source}`;
}

/** A run's number, from 1; some programs write it as text. `undefined` for anything else. */
function readCount(value: Json | undefined): number | undefined {
  const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : undefined;
}
