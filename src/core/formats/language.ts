/** Which language a notebook's kernel runs. */
import type { Problem } from '../model/notebook.ts';
import { asList, asObject, asText, type JsonObject } from './json.ts';

/** Beginnings of kernel names that do not contain their language's name, for notebooks that only name the kernel. */
const KERNELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:python2|py27|conda-.*py27)/, 'python2'],
  [/^(?:ir|irkernel|xr)(?:$|[-_\d])/, 'r'],
  [/^(?:julia|ijulia)/, 'julia'],
  [/^(?:scala|almond|spylon|apache_toree_scala|toree)/, 'scala'],
  [/^(?:bash|calysto_bash|zsh)/, 'bash'],
  [/^sos/, 'sos'],
  [/^sagemath/, 'sage'],
  [/^(?:matlab|imatlab)/, 'matlab'],
  [/^(?:octave|xeus-octave)/, 'octave'],
  [/^(?:javascript|jslab|deno|ijavascript|nodejs)/, 'javascript'],
  [/^(?:typescript|tslab)/, 'typescript'],
  [/^(?:java|ijava|rapaio)(?:$|[-_])/, 'java'],
  [/^kotlin/, 'kotlin'],
  [/^(?:xcpp|xeus-cpp|cling)/, 'c++'],
  [/^\.net-(?:csharp|c#)/, 'c#'],
  [/^\.net-(?:fsharp|f#)/, 'f#'],
  [/^\.net-(?:powershell|pwsh)/, 'powershell'],
  [/^(?:rust|evcxr)/, 'rust'],
  [/^(?:gophernotes|gonb)/, 'go'],
  [/^(?:iruby|ruby)/, 'ruby'],
  [/^(?:stata|nbstata)/, 'stata'],
  [/^sas(?:$|[-_])/, 'sas'],
  [/^(?:xsql|sql)/, 'sql'],
  [/^wolfram/, 'wolfram'],
];

/**
 * The language in lower case: `python`, `python2`, or another kernel's (`r`, `julia`, …). The kernel's own word
 * comes first, then its name, then the language of the cells (nbformat 2 and 3). Nothing known means `python`.
 */
export function notebookLanguage(notebook: JsonObject): string {
  const metadata = asObject(notebook.metadata) ?? {};
  const kernel = asObject(metadata.kernelspec) ?? {};
  const info = asObject(metadata.language_info) ?? {};
  const name = asText(kernel.name)?.toLowerCase() ?? '';
  const stated = asText(kernel.language) ?? asText(info.name) ?? asText(metadata.language);
  const language = normalised(stated) ?? languageOfKernel(name) ?? languageOfCells(notebook);
  if (language !== undefined && language !== 'python') return language;
  const version = asText(info.version) ?? '';
  const isPython2 = languageOfKernel(name) === 'python2' || version.startsWith('2.');
  return isPython2 ? 'python2' : 'python';
}

/** What to say of a notebook that only Python 2 can run. */
export const python2Problem: Problem = {
  code: 'python2',
  message:
    'The notebook is for Python 2. Its crashes are explained, but nothing is forecast: ' +
    'choose a Python 3 kernel and convert the code (for instance with 2to3) to get forecasts.',
};

/** What to say of the notebook's language; `undefined` for Python 3. */
export function languageProblem(language: string): Problem | undefined {
  if (language === 'python') return undefined;
  if (language === 'python2') return python2Problem;
  const message = `The notebook's language is ${language}, not Python, so its cells are left alone.`;
  return { code: 'other-language', message };
}

/** The language of a cell that says so itself, as polyglot notebooks do; `undefined` if it does not. */
export function languageOfCell(metadata: JsonObject | undefined): string | undefined {
  const stated =
    asText(asObject(metadata?.vscode)?.languageId) ??
    asText(asObject(metadata?.polyglot_notebook)?.kernelName) ??
    asText(asObject(metadata?.dotnet_interactive)?.language);
  return normalised(stated);
}

function normalised(language: string | undefined): string | undefined {
  const lower = language?.trim().toLowerCase();
  if (lower === undefined || lower === '') return undefined;
  return lower === 'ipython' || lower === 'python3' ? 'python' : lower;
}

function languageOfKernel(name: string): string | undefined {
  return KERNELS.find(([pattern]) => pattern.test(name))?.[1];
}

function languageOfCells(notebook: JsonObject): string | undefined {
  for (const sheet of asList(notebook.worksheets)) {
    for (const cell of asList(asObject(sheet)?.cells)) {
      const language = asText(asObject(cell)?.language);
      if (language !== undefined) return normalised(language);
    }
  }
  return undefined;
}
