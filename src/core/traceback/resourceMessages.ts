/** The messages about programs, models and data that a library needs and does not bring along. */
import type { MessageRow } from './messageRow.ts';

const PROGRAM = [
  ...['FileNotFoundError', 'ExecutableNotFound', 'TesseractNotFoundError', 'WebDriverException'],
  ...['RuntimeError', 'OSError', 'InvocationException', 'ImportError', 'JavaGatewayNotFoundError'],
  ...[
    'NoSuchDriverException',
    'PDFInfoNotInstalledError',
    'Exception',
    'NoBackendError',
    'ValueError',
  ],
  ...['PySparkRuntimeError', 'JavaNotFoundError'],
];
const RESOURCE = ['LookupError', 'OSError', 'IOError', 'ValueError', 'MissingCorpusError'];

export const missingResources: readonly MessageRow[] = [
  {
    exceptions: RESOURCE,
    pattern:
      /^[\s\S]*?Resource [\s\S]{0,120}? not found\.[\s\S]*?nltk\.download\(['"](?<resource>[\w-]+)['"]\)/,
    printedBy: 'NLTK',
    read: ({ resource = '' }) => nltk(resource),
  },
  {
    exceptions: RESOURCE,
    pattern: /^[\s\S]*?Resource '?(?:\w+\/)*(?<resource>[\w-]+)(?:\.zip)?[\w/.]*'? not found/,
    printedBy: 'NLTK to 3.3',
    read: ({ resource = '' }) => nltk(resource),
  },
  {
    exceptions: RESOURCE,
    pattern: /^\[E050\] Can't find model '(?<resource>[\w-]+)'|^Can't find model '(?<old>[\w-]+)'/,
    printedBy: 'spaCy; without the number to 2.2',
    read: ({ resource, old = '' }) => spacy(resource ?? old),
  },
  {
    exceptions: PROGRAM,
    pattern:
      /^failed to execute (?:PosixPath\(|WindowsPath\()?['"]?(?<dot>dot)\b|^[\s\S]*?(?:"dot" not found in path|GraphViz's executables not found|make sure the Graphviz executables are on)/,
    printedBy: 'graphviz, pydot, pydotplus',
    read: () => ({ kind: 'program-missing', program: 'dot' }),
  },
  {
    exceptions: PROGRAM,
    pattern:
      /^[\s\S]*?(?:(?<program>tesseract|ffmpeg|ffprobe|chromedriver|geckodriver|wkhtmltopdf|wkhtmltoimage|java|jupyter-nbconvert|pandoc|xelatex|latex|orca|kaggle|git|node|npm)(?:['"]? (?:is not installed|not found|executable (?:needs to be|not found))| ?: (?:not found|command not found))|No (?<kind>wkhtmltopdf|ffmpeg|java) (?:executable|exe) found)/i,
    printedBy: 'pytesseract, Selenium, pdfkit, imageio, nbconvert, plotly',
    read: ({ program, kind }) => ({
      kind: 'program-missing',
      program: (program ?? kind ?? '').toLowerCase(),
    }),
  },
  {
    exceptions: PROGRAM,
    pattern: /^Unable to get page count\. Is poppler installed/,
    printedBy: 'pdf2image',
    read: () => ({ kind: 'program-missing', program: 'poppler' }),
  },
  {
    exceptions: PROGRAM,
    pattern:
      /^(?:Java gateway process exited before|\[JAVA_GATEWAY_EXITED\]|`?java`? command is not found|JAVA_HOME is not set|No JVM shared library file)/,
    printedBy: 'PySpark, tabula, JPype',
    read: () => ({ kind: 'program-missing', program: 'java' }),
  },
  {
    exceptions: ['FileNotFoundError', 'OSError'],
    pattern:
      /^\[Errno 2\](?: \[Errno 2\])? No such file or directory: ['"](?:[^'"]*\/)?(?<program>tesseract|ffmpeg|ffprobe|dot|chromedriver|geckodriver|java|git|latex|dvipng|pdflatex|wkhtmltopdf|node|orca|sox|nvcc|R|Rscript)['"]/,
    printedBy: 'Python, `subprocess`',
    read: ({ program = '' }) => ({ kind: 'program-missing', program }),
  },
];

function nltk(resource: string): ReturnType<MessageRow['read']> {
  const command = `import nltk; nltk.download('${resource}')`;
  return { kind: 'resource-missing', library: 'nltk', resource, command };
}

function spacy(resource: string): ReturnType<MessageRow['read']> {
  const command = `!python -m spacy download ${resource}`;
  return { kind: 'resource-missing', library: 'spacy', resource, command };
}
