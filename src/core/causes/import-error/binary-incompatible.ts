/** A compiled library cannot be loaded: it does not fit NumPy, the system or the processor. */
import { distributionOf } from '../../knowledge/distributions.ts';
import type { LibraryUnloadable } from '../../traceback/environmentFacts.ts';
import { parseMessage } from '../../traceback/messages.ts';
import { libraryOf } from '../../traceback/reading.ts';
import { innermostSite } from '../crashSite.ts';
import { defineCause, type Match } from '../cause.ts';
import { code } from '../wording.ts';

interface Unloadable extends Match {
  readonly problem: LibraryUnloadable['problem'];
  readonly thing: string | undefined;
  /** What was being imported, as far as the line or the traceback tells. */
  readonly library: string | undefined;
}

export const binaryIncompatible = defineCause<Unloadable>({
  id: 'binary-incompatible',
  exceptions: [
    ...['ImportError', 'OSError', 'ValueError', 'RuntimeError', 'AttributeError', 'TypeError'],
    'SystemError',
  ],
  rootCause: 'environment',
  docs: {
    title: 'Compiled library does not fit',
    what: 'A library is installed, but its compiled part cannot be loaded with the NumPy, the operating system or the processor at hand.',
    why: 'Compiled code is built against certain versions of what it uses. If one of them is exchanged alone, the parts no longer fit.',
    todo: 'Install the library anew, together with what it is built on, and restart the kernel.',
    limits:
      'Recognised by the words of the loader. Which package brought the wrong part is not known.',
  },
  detect(crash, notebook) {
    const message = parseMessage(crash.exception, crash.message);
    if (message?.kind !== 'library-unloadable') return undefined;
    const { problem, thing } = message;
    const stmt = innermostSite(crash, notebook)?.statement;
    const imported =
      stmt?.kind === 'ImportFrom'
        ? stmt.module
        : stmt?.kind === 'Import'
          ? stmt.names[0]?.name
          : undefined;
    const [top] = imported?.split('.') ?? [];
    const library = top ?? (crash.traceback && libraryOf(crash.traceback));
    return {
      problem,
      thing,
      library,
      names: [library, thing].flatMap((name) => name ?? []),
      crashType: 'environment-error',
      origin: { ...crash.site, label: 'it is imported here' },
      evidence: [
        { basis: 'observed', fact: EVIDENCE[problem], place: crash.site },
        thing === undefined
          ? { basis: 'observed', fact: 'the library itself was found' }
          : { basis: 'observed', fact: `the loader names ${code(thing)}` },
      ],
    };
  },
  explain({ problem, thing, library }) {
    const it = library === undefined ? 'A compiled library' : code(library);
    const known = library === undefined ? undefined : distributionOf(library)?.distribution;
    const pip = known === undefined || known === '' ? library : known;
    const reinstall = (more: string): string =>
      `Run ${code(
        `%pip install --upgrade --force-reinstall ${[pip, more]
          .flatMap((each) => each ?? [])
          .join(' ')
          .trim()}`,
      )}, then restart the kernel.`;
    const part = thing === undefined ? 'one of its parts' : code(thing);
    switch (problem) {
      case 'numpy':
        return {
          line: `${it} was built for another NumPy than the one installed.`,
          what: `${it} was built for another version of NumPy than this kernel has.`,
          why: "Compiled code depends on the layout of NumPy's data, which differs between versions; NumPy was exchanged alone.",
          todo: `${reinstall('')} If it has no build for this NumPy yet, install ${code('"numpy<2"')}.`,
        };
      case 'part':
        return {
          line: `${it} is installed, but Windows cannot load ${part} or what it needs.`,
          what: `${it} is there, but Windows could not load ${part}, or a DLL that it needs.`,
          why: 'Mostly the Visual C++ runtime is missing, the files of two installations (pip and conda) are mixed, or the package is for another Python.',
          todo: reinstall(''),
        };
      case 'system-library':
        return {
          line: `${it} needs ${part}, which this system does not have.`,
          what: `${it} needs ${part}, a library of the operating system that is not installed.`,
          why: 'It comes with the system, not with pip: slim servers and containers leave it out.',
          todo: systemAdvice(thing),
        };
      case 'system-old':
        return {
          line: `${it} was built for a newer system: ${part} is not there.`,
          what: `${it} was built on a newer Linux than this one: ${part} is not there.`,
          why: 'A compiled package needs at least the system libraries that it was built with.',
          todo: 'Install an older version of the package, or one built by conda, which brings these libraries along.',
        };
      case 'symbol':
        return {
          line: `${it} does not fit another compiled library: ${part} is missing.`,
          what: `${it} asks another compiled library for ${part}, and its version has none.`,
          why: 'Two packages that are built for each other (such as torch and torchvision) have different versions.',
          todo: 'Install both in one command, so that their versions fit, then restart the kernel.',
        };
      case 'architecture':
        return {
          line: `${it} is built for another processor than this Python.`,
          what: `${it} is built for another kind of processor than this Python.`,
          why: 'On a Mac, for instance, Python for Intel and packages for Apple chips (or the reverse) were mixed.',
          todo: reinstall(''),
        };
      case 'protobuf':
        return {
          line: `${it} does not fit the installed ${code('protobuf')}.`,
          what: `${it} brings code that was generated for another version of ${code('protobuf')}.`,
          why: 'Generated code works with its own range of protobuf versions only; protobuf was exchanged alone.',
          todo: `Upgrade what uses it, or run ${code('%pip install "protobuf<=3.20.3"')}, then restart the kernel.`,
        };
    }
  },
  fixes: () => [],
});

const EVIDENCE: Record<LibraryUnloadable['problem'], string> = {
  numpy: 'the compiled part expects another layout of NumPy data',
  part: 'Windows refused to load a compiled part',
  'system-library': 'the loader did not find a library of the system',
  'system-old': 'the loader did not find a version of a library of the system',
  symbol: 'the loader did not find a function that one library expects of another',
  architecture: 'the file is made for another processor',
  protobuf: 'the code was generated for another protobuf',
};

/** Packages of Debian and Ubuntu that bring a library. Source: their index of package contents. */
const SYSTEM_PACKAGES: ReadonlyMap<string, string> = new Map([
  ['libGL.so.1', 'libgl1'],
  ['libgthread-2.0.so.0', 'libglib2.0-0'],
  ['libgomp.so.1', 'libgomp1'],
  ['libsndfile.so.1', 'libsndfile1'],
  ['libSM.so.6', 'libsm6'],
  ['libXrender.so.1', 'libxrender1'],
  ['libXext.so.6', 'libxext6'],
  ['libportaudio.so.2', 'libportaudio2'],
  ['libjvm.so', 'default-jre'],
]);

function systemAdvice(library: string | undefined): string {
  const found = library === undefined ? undefined : SYSTEM_PACKAGES.get(library);
  if (/^lib(?:cud|cu|nv)/.test(library ?? '')) {
    return 'It is a part of CUDA: install the version of CUDA that the package was built for, or its build for the CPU.';
  }
  if (library === 'libGL.so.1') {
    return `Run ${code('%pip install opencv-python-headless')} in place of ${code('opencv-python')}, or install ${code('libgl1')} with the system's package manager.`;
  }
  return found === undefined
    ? "Install it with the system's package manager."
    : `Install ${code(found)} with the system's package manager (Debian, Ubuntu: ${code(`apt-get install ${found}`)}).`;
}
