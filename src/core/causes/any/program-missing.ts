/** A library calls a program that is not on this machine. */
import { parseMessage } from '../../traceback/messages.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface NoProgram extends Match {
  readonly program: string;
  /** What conda and Debian call it. */
  readonly packages: Packages | undefined;
}

interface Packages {
  readonly conda: string;
  readonly debian: string;
}

/** Source: the installation pages of the programs; conda-forge and Debian. */
const PACKAGES: ReadonlyMap<string, Packages> = new Map([
  ['chromedriver', { conda: 'python-chromedriver-binary', debian: 'chromium-driver' }],
  ['dot', { conda: 'graphviz', debian: 'graphviz' }],
  ['ffmpeg', { conda: 'ffmpeg', debian: 'ffmpeg' }],
  ['ffprobe', { conda: 'ffmpeg', debian: 'ffmpeg' }],
  ['geckodriver', { conda: 'geckodriver', debian: 'firefox-esr' }],
  ['git', { conda: 'git', debian: 'git' }],
  ['java', { conda: 'openjdk', debian: 'default-jre' }],
  ['latex', { conda: 'texlive-core', debian: 'texlive-latex-extra' }],
  ['node', { conda: 'nodejs', debian: 'nodejs' }],
  ['pandoc', { conda: 'pandoc', debian: 'pandoc' }],
  ['poppler', { conda: 'poppler', debian: 'poppler-utils' }],
  ['tesseract', { conda: 'tesseract', debian: 'tesseract-ocr' }],
  ['wkhtmltopdf', { conda: 'wkhtmltopdf', debian: 'wkhtmltopdf' }],
  ['xelatex', { conda: 'texlive-core', debian: 'texlive-xetex' }],
]);

export const programMissing = defineCause<NoProgram>({
  id: 'program-missing',
  exceptions: [
    ...['FileNotFoundError', 'ExecutableNotFound', 'TesseractNotFoundError', 'WebDriverException'],
    ...['RuntimeError', 'OSError', 'InvocationException', 'ImportError', 'NoSuchDriverException'],
    ...['PDFInfoNotInstalledError', 'Exception', 'PySparkRuntimeError', 'JavaNotFoundError'],
  ],
  rootCause: 'environment',
  docs: {
    title: 'Program missing',
    what: 'A library hands its work to a program of the system, and that program is not installed, or not on the search path.',
    why: 'The package that pip installs is only the link to the program. The program itself comes from the system or from conda.',
    todo: 'Install the program, then restart the kernel so that it sees the new path.',
    limits:
      'Knows the programs that libraries for graphs, sound, text recognition, browsers and Java call.',
  },
  detect(crash) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'program-missing') return undefined;
    const { program } = message;
    return {
      program,
      packages: PACKAGES.get(program),
      names: [program],
      crashType: 'environment-error',
      origin: { ...crash.site, label: 'it is needed here' },
      evidence: [
        {
          basis: 'observed',
          fact: `the program ${code(program)} was not found`,
          place: crash.site,
        },
        { basis: 'observed', fact: 'it is a program of the system, not a Python package' },
      ],
    };
  },
  explain: ({ program, packages }) => ({
    line: `The program ${code(program)} is not installed here, or not on the search path.`,
    what: `A library calls the program ${code(program)}, and this machine does not find it.`,
    why: 'What pip installs is only the link to that program.',
    todo:
      packages === undefined
        ? 'Install the program, and restart the kernel.'
        : `Install it with conda (${code(`conda install -c conda-forge ${packages.conda}`)}) or the system (Debian, Ubuntu: ${code(`apt-get install ${packages.debian}`)}), and restart the kernel.`,
  }),
  fixes: () => [],
});
