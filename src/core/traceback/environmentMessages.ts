/** The messages about libraries that miss something: another package, or a file of their own. */
import type { EnvironmentFacts, LibraryUnloadable } from './environmentFacts.ts';
import type { MessageRow } from './messageRow.ts';
import { missingResources } from './resourceMessages.ts';

const DEPENDENCY = ['ImportError', 'ModuleNotFoundError', 'ValueError', 'RuntimeError', 'OSError'];
const LOADING = [
  ...['ImportError', 'OSError', 'ValueError', 'RuntimeError', 'AttributeError', 'TypeError'],
  ...['ModuleNotFoundError', 'SystemError'],
];

export const environmentMessages: readonly MessageRow[] = [
  ...missingResources,
  {
    exceptions: DEPENDENCY,
    pattern: /^Missing optional dependency '(?<package>[^']+)'/,
    printedBy: 'pandas from 0.25',
    read: needs,
  },
  {
    exceptions: DEPENDENCY,
    pattern:
      /^(?<package>[\w.-]+) not found, please install it|^Install (?<other>xlrd|openpyxl|lxml|html5lib|xlwt)\b/,
    printedBy: 'pandas to 1.3',
    read: needs,
  },
  {
    exceptions: DEPENDENCY,
    pattern: /^`Import (?<package>[\w.-]+)` failed/,
    printedBy: 'pandas from 2.1',
    read: needs,
  },
  {
    exceptions: DEPENDENCY,
    pattern:
      /^(?:You must install|Failed to import|Could not import) (?<package>pydot|pydotplus|graphviz|PIL|PIL\.Image|SciPy|scipy|h5py|tensorflow|IPython)\b/,
    printedBy: 'Keras',
    read: needs,
  },
  {
    exceptions: DEPENDENCY,
    pattern: /^(?<package>IProgress) not found\. Please update jupyter and ipywidgets/,
    printedBy: 'tqdm',
    read: () => ({ kind: 'dependency-missing', packages: ['ipywidgets'] }),
  },
  {
    exceptions: DEPENDENCY,
    pattern:
      /^(?<package>[\w.-]+) (?:is|must be) (?:required|installed)(?: (?:for|to|in order)\b|$)/,
    printedBy: 'many libraries: "matplotlib is required for plotting."',
    read: needs,
  },
  {
    exceptions: DEPENDENCY,
    pattern:
      /^[\s\S]{0,400}?\b(?:pip|pip3|conda) install (?:-\S+ )*[`'"]?(?<package>[A-Za-z][\w.-]*(?:\[\w+\])?)/,
    printedBy: 'many libraries, which say how to install what they miss',
    read: needs,
  },
  loading(
    /^[\s\S]*?(?:numpy\.\w+ size changed, may indicate binary incompatibility|numpy\.core\.(?:multiarray|umath) failed to import|_ARRAY_API not found|module compiled against (?:A[BP]I|API) version|compiled using NumPy 1\.x cannot be run)/,
    'numpy',
    'Cython modules and NumPy',
  ),
  loading(
    /^[\s\S]*?libc?[\w.+-]*(?:\.so[.\d]*)?: version `(?<thing>(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)' not found/,
    'system-old',
    'the loader of Linux',
  ),
  loading(
    /^(?<thing>lib[\w.+-]+\.so[.\d]*): cannot open shared object file/,
    'system-library',
    'the loader of Linux',
  ),
  loading(
    /^[\s\S]*?(?:mach-o(?: file)?, but (?:is an incompatible|wrong) architecture|wrong ELF class|not a valid Win32 application)/,
    'architecture',
    'the loaders of macOS, Linux and Windows',
  ),
  loading(/^dlopen\([\s\S]*?Library not loaded: (?<thing>\S+)/, 'system-library', 'macOS'),
  loading(
    /^[\s\S]*?undefined symbol: (?<thing>\w+)|^dlopen\([\s\S]*?[Ss]ymbol not found/,
    'symbol',
    'the loaders of Linux and macOS',
  ),
  loading(/^DLL load failed(?: while importing (?<thing>\w+))?/, 'part', 'Python on Windows'),
  loading(
    /^Descriptors cannot (?:not )?be created directly|^cannot import name 'builder' from 'google\.protobuf\.internal'/,
    'protobuf',
    'protobuf 3.20 and from 4 on',
  ),
];

function needs({
  package: named,
  other,
}: Readonly<Record<string, string | undefined>>): EnvironmentFacts {
  const spoken = (named ?? other ?? '').replace(/[.-]+$/, '');
  return { kind: 'dependency-missing', packages: [spoken] };
}

function loading(
  pattern: RegExp,
  problem: LibraryUnloadable['problem'],
  printedBy: string,
): MessageRow {
  return {
    exceptions: LOADING,
    pattern,
    printedBy,
    read: ({ thing }) => ({ kind: 'library-unloadable', problem, thing }),
  };
}
