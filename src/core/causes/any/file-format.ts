/** The content of a file, or of an answer, is not what its reader expects. */
import type { Fix, RootCause } from '../../model/finding.ts';
import type { CallExpr } from '../../python/ast.ts';
import type { FileFormat, FormatRefused } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { expressionsAt, innermostSite, type CrashSite } from '../crashSite.ts';
import { replaceFix } from '../replaceFix.ts';
import { readUsedUp } from '../stop-iteration/usedUp.ts';
import { code } from '../wording.ts';
import { lastName } from '../../python/dottedName.ts';

interface Refused extends Match {
  readonly format: FileFormat;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly detail:
    'web-page' | 'empty' | 'old-excel' | 'pickled' | 'many-values' | 'fields' | 'slip' | 'plain';
  readonly crashed: CrashSite | undefined;
  readonly call: CallExpr | undefined;
}

export const fileFormat = defineCause<Refused>({
  id: 'file-format',
  exceptions: [
    ...['JSONDecodeError', 'ParserError', 'CParserError', 'Error', 'UnpicklingError', 'EOFError'],
    ...[
      'PickleError',
      'BadZipFile',
      'BadZipfile',
      'ReadError',
      'BadGzipFile',
      'UnidentifiedImageError',
    ],
    ...['XLRDError', 'InvalidFileException', 'ArrowInvalid', 'RasterioIOError', 'DriverError'],
    ...['EmptyDataError', 'ValueError', 'OSError', 'RuntimeError', 'TypeError', 'SyntaxError'],
  ],
  rootCause: 'data-confusion',
  docs: {
    title: 'File of another format',
    what: 'The reader does not find what its format begins with, or the content is cut off.',
    why: 'A file can have any content whatever its name ends with: an error page saved as data, a download that broke off, a pickle of another version, a table with rows of unequal length.',
    todo: 'Look at the first lines or bytes of the file, then choose the reader, or fetch it anew.',
    limits: 'The file itself is not looked at.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    const isEmpty = message?.kind === 'input-empty';
    if (message?.kind !== 'format-refused' && !isEmpty) return undefined;
    if (isEmpty && readUsedUp(crash, notebook)) return undefined;
    const format: FileFormat = isEmpty ? emptyFormat(crash.exception) : message.format;
    const crashed = innermostSite(crash, notebook);
    const path = isEmpty ? undefined : message.path;
    const detail = isEmpty ? 'empty' : detailOf(crash.message, message);
    return {
      format,
      path,
      line: isEmpty ? undefined : message.line,
      detail,
      crashed,
      call: crashed && readerAt(crashed),
      names: path === undefined ? [] : [path],
      crashType: 'io-error',
      rootCause: ROOTS[format],
      origin: { ...crash.site, label: 'it is read here' },
      evidence: [
        { basis: 'observed', fact: `it cannot be read as ${SPOKEN[format]}`, place: crash.site },
        path === undefined
          ? {
              basis: 'inferred',
              fact: 'its content is probably of another kind, empty, or cut off',
            }
          : { basis: 'observed', fact: `the file is ${code(path)}` },
      ],
    };
  },
  explain({ format, path, line, detail }) {
    const file = path === undefined ? 'What is read' : code(path);
    const kind = SPOKEN[format];
    switch (detail) {
      case 'web-page':
        return {
          line: `${file} is a web page, not ${kind}.`,
          what: `${file} begins like a web page, not like ${kind}.`,
          why: 'The address gave a page (an error, a login, a preview) in place of the data, and that was saved.',
          todo: 'Take the address of the raw file, and fetch it again.',
        };
      case 'empty':
        return {
          line: `${file} is empty, or does not begin like ${kind}.`,
          what: `There is nothing to read as ${kind}: the text or file is empty, or begins with something else.`,
          why: 'It may be an answer without content, a file that was just opened for writing, or one that was read to its end before.',
          todo: 'Print the first characters of it (for an answer also its `status_code`) before it is read.',
        };
      case 'old-excel':
        return {
          line: `${code('xlrd')} reads only old ${code('.xls')} files; this one is ${code('.xlsx')}.`,
          what: `${code('xlrd')} no longer reads ${code('.xlsx')} files.`,
          why: 'Since version 2.0 it reads `.xls` only; `openpyxl` reads the newer format.',
          todo: `Give ${code("engine='openpyxl'")}, and insert ${code('%pip install openpyxl')} if it is missing.`,
        };
      case 'pickled':
        return {
          line: `The file holds Python objects, which NumPy loads only with ${code('allow_pickle=True')}.`,
          what: 'The file holds Python objects, not plain numbers, and NumPy refuses them unless it is told otherwise.',
          why: 'A pickle can run any code when it is loaded; or the file is no NumPy file at all.',
          todo: `If you trust the file, add ${code('allow_pickle=True')}.`,
        };
      case 'many-values':
        return {
          line: `${file} holds several JSON values one after the other, not one.`,
          what: `After the first JSON value there is more.`,
          why: 'Files with one JSON value a line are common, and are not one JSON text.',
          todo: `Read it line by line: ${code('[json.loads(line) for line in file]')}, or ${code('pd.read_json(path, lines=True)')}.`,
        };
      case 'slip':
        return {
          line: `${file} breaks a rule of JSON: look at its quotation marks and commas.`,
          what: `${file} begins like JSON and breaks one of its rules.`,
          why: `${REASONS.json} The message says at which line and column.`,
          todo: `Look at that place. What Python prints of a dict is read by ${code('ast.literal_eval')}, not as JSON.`,
        };
      case 'fields':
        return {
          line: `Line ${line === undefined ? '' : `${String(line)} `}of the file has more fields than the lines before it.`,
          what: `The rows of the table are of unequal length${line === undefined ? '' : `, first in line ${String(line)} of the file`}.`,
          why: 'The separator is another one, lines of text stand above the table, or a field holds a separator without quotation marks.',
          todo: `Look at the lines around it; then set ${code('sep=')}, ${code('skiprows=')} or ${code("on_bad_lines='skip'")}, which drops such rows.`,
        };
      case 'plain':
        return {
          line: `${file} cannot be read as ${kind}: its content is of another kind, or cut off.`,
          what: `${file} does not look like ${kind} inside.`,
          why: REASONS[format],
          todo: 'Look at its size and first bytes; then choose another reader, or fetch the file again.',
        };
    }
  },
  fixes({ detail, crashed, call }, crash, notebook): readonly Fix[] {
    const argument =
      detail === 'old-excel'
        ? "engine='openpyxl'"
        : detail === 'pickled'
          ? 'allow_pickle=True'
          : undefined;
    if (argument === undefined || !crashed || !call) return [];
    const end = call.end - 1;
    const name = argument.split('=', 1)[0] ?? '';
    const old = call.keywords.find(({ arg }) => arg?.name === name);
    if (old) {
      return replaceFix(
        { span: old, text: argument, title: `Change to ${code(argument)}` },
        crashed,
        crash,
        notebook,
      );
    }
    return replaceFix(
      { span: { start: end, end }, text: `, ${argument}`, title: `Add ${code(argument)}` },
      crashed,
      crash,
      notebook,
    );
  },
});

const SPOKEN: Record<FileFormat, string> = {
  archive: 'an archive',
  arrow: 'a Parquet or Arrow file',
  csv: 'a table',
  excel: 'an Excel file',
  hdf5: 'an HDF5 file',
  image: 'an image',
  json: 'JSON',
  numpy: 'a NumPy file',
  pickle: 'a pickle',
  raster: 'a raster or map file',
  unknown: 'what is expected',
};

const REASONS: Record<FileFormat, string> = {
  archive: 'A download broke off, or an error page was saved under the name of an archive.',
  arrow: 'The file was written by another program, or not to its end.',
  csv: 'Quotation marks are not closed, the separator is another one, or the file is no text.',
  excel:
    'The file has the name of an Excel file and another content: an older format, a table of text, or a web page.',
  hdf5: 'The download broke off, the saving stopped half way, or the file holds a model in another format.',
  image:
    'The download broke off, or the file is of another kind: an empty file, a web page, a listing such as `.DS_Store`.',
  json: 'Single quotation marks, a comma too many, comments, or a text that is cut off are no JSON.',
  numpy: 'It was saved by another function, or not to its end.',
  pickle:
    'It was written by another program or version, or not to its end; large files in Git are sometimes only pointers.',
  raster: 'The library that reads it has no driver for this format, or the file is damaged.',
  unknown: 'It was written by another program or version.',
};

/** Whether what is wrong is mostly the data's content or the file on this machine. */
const ROOTS: Record<FileFormat, RootCause> = {
  archive: 'environment',
  arrow: 'environment',
  csv: 'data-confusion',
  excel: 'environment',
  hdf5: 'environment',
  image: 'environment',
  json: 'data-confusion',
  numpy: 'environment',
  pickle: 'environment',
  raster: 'environment',
  unknown: 'environment',
};

function emptyFormat(exception: string): FileFormat {
  if (exception === 'EOFError') return 'pickle';
  return exception === 'EmptyDataError' ? 'csv' : 'json';
}

function detailOf(message: string, { isWebPage }: FormatRefused): Refused['detail'] {
  if (isWebPage) return 'web-page';
  if (/^Excel xlsx file; not supported/.test(message)) return 'old-excel';
  if (/allow_pickle=False/.test(message)) return 'pickled';
  if (/^Extra data|^Trailing data/.test(message)) return 'many-values';
  if (
    /^(?:Expecting (?:property name|',' delimiter|':' delimiter)|Illegal trailing comma)/.test(
      message,
    )
  ) {
    return 'slip';
  }
  return /Expected \d+ fields in line \d+, saw \d+/.test(message) ? 'fields' : 'plain';
}

function readerAt(site: CrashSite): CallExpr | undefined {
  return expressionsAt({ ...site, highlight: undefined }).find(
    (expr): expr is CallExpr =>
      expr.kind === 'Call' && /^(?:read_excel|ExcelFile|load)$/.test(lastName(expr.func) ?? ''),
  );
}
