/** Files as notebooks: the door to this folder's readers. */
import type { NotebookSnapshot, Problem } from '../model/notebook.ts';
import { rawCells, readCells } from './cells.ts';
import { decodeText } from './decodeText.ts';
import { asObject, isList, type Json, type JsonObject, withPlainLineEnds } from './json.ts';
import { languageProblem, notebookLanguage } from './language.ts';
import { conflictMarkerLine, parseJson, unfinishedMerge } from './parseJson.ts';
import { hasCellMarkers, readScript } from './script.ts';

/**
 * A notebook from the bytes of its file: as `readNotebook`, and a file that is not UTF-8 is read all the same,
 * with a problem that says so.
 */
export function readNotebookFile(bytes: Uint8Array, fileName: string): NotebookSnapshot {
  const { text, problem } = decodeText(bytes);
  const notebook = readNotebook(text, fileName);
  return problem === undefined
    ? notebook
    : { ...notebook, problems: [problem, ...notebook.problems] };
}

/**
 * A notebook from its text: nbformat 2 to 4, or a Python script with `# %%` cells. The ending of `fileName` decides
 * (`.ipynb`, `.py`); for any other, text that begins with a brace is a notebook, and text with cell markers a script.
 * Never throws: what cannot be read is missing from `cells` and named in `problems`. An empty file is one empty cell.
 */
export function readNotebook(text: string, fileName: string): NotebookSnapshot {
  const clean = withPlainLineEnds(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (clean.trim() === '') return script(clean);
  if (!isJsonFile(clean, fileName)) {
    return mayBeScript(clean, fileName) ? script(clean) : unreadable(neither);
  }
  const parsed = parseJson(clean);
  return parsed.kind === 'json' ? notebookOf(parsed.value) : unreadable(parsed.problem);
}

function isJsonFile(text: string, fileName: string): boolean {
  if (/\.ipynb$/i.test(fileName)) return true;
  return !/\.py[iw]?$/i.test(fileName) && /^\s*\{/.test(text);
}

/** What any other ending promises is not Python, unless the text is divided into cells. */
function mayBeScript(text: string, fileName: string): boolean {
  return /\.py[iw]?$|(?:^|[\\/])[^.\\/]*$/i.test(fileName) || hasCellMarkers(text);
}

const neither: Problem = {
  code: 'not-a-notebook',
  message: 'The file is neither a notebook (.ipynb) nor a Python script with cells (# %%).',
};

function script(text: string): NotebookSnapshot {
  const conflict = conflictMarkerLine(text);
  return {
    language: 'python',
    nbformat: undefined,
    cells: readScript(text),
    problems: conflict === undefined ? [] : [unfinishedMerge(conflict)],
  };
}

function notebookOf(value: Json): NotebookSnapshot {
  const notebook = asObject(value);
  if (notebook === undefined || !isList(notebook.cells ?? notebook.worksheets)) {
    const message =
      'The file is JSON, but not a notebook: it has no list of cells. Check that it is the right file.';
    return unreadable({ code: 'not-a-notebook', message });
  }
  const language = notebookLanguage(notebook);
  const problems = [formatProblem(notebook), languageProblem(language)];
  return {
    language,
    nbformat: formatOf(notebook),
    cells: readCells(rawCells(notebook), language),
    problems: problems.filter((problem) => problem !== undefined),
  };
}

function unreadable(problem: Problem): NotebookSnapshot {
  return { language: 'python', nbformat: undefined, cells: [], problems: [problem] };
}

/** The first and last nbformat that are understood. */
const OLDEST = 2;
const NEWEST = 4;

/** The major version; a file without one is what its shape says. */
function majorOf(notebook: JsonObject): number {
  const major = Number(notebook.nbformat ?? NaN);
  if (Number.isInteger(major)) return major;
  return notebook.cells === undefined ? 3 : NEWEST;
}

function formatOf(notebook: JsonObject): string {
  const major = majorOf(notebook);
  const minor = notebook.nbformat_minor;
  return typeof minor === 'number' ? `${major}.${minor}` : String(major);
}

function formatProblem(notebook: JsonObject): Problem | undefined {
  const major = majorOf(notebook);
  if (major >= OLDEST && major <= NEWEST) return undefined;
  const message =
    `The notebook has format ${major}; formats ${OLDEST} to ${NEWEST} are understood. ` +
    'Its cells were read as far as they look familiar; save it in format 4 to be sure.';
  return { code: 'unsupported-nbformat', message };
}
